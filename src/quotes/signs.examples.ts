import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'signs',
  positive: [
    [
      '“It is late,” Marta Ruiz said.',
      'before-cue quote',
      'words direct',
      'length quoted 4 to 7',
      'speaker named',
      'speaker named is PERSON',
      'speaker of 2 to 3 words',
      'speaker 0 before the cue',
      'cue say',
      'verb say',
      'cue finite VBD',
      'cue bare',
      'content 2 to 4 before the cue',
    ],
    // The content: what it is made of, and where it ends.
    ['Ruiz said that it was late.', 'words indirect', 'begins with that', 'ends with the sentence', 'length 4 to 7'],
    [
      'Ruiz said it was late at night, but Bell had said that it was early.',
      'ends at a comma',
      'speaker begins the sentence',
    ],
    ['Ruiz said it was late while Bell slept in the harbour.', 'ends with the sentence'],
    ['Ruiz denied the charges.', 'no finite verb', 'length 0 to 3', 'cue deny'],
    ['“It is late,” Ruiz said, “and dark.”', 'content in parts'],
    ['“It is late. We leave,” Ruiz said.', 'several sentences'],
    // The speaker: who it is, and what stands before it.
    ['She said it was late.', 'speaker pronoun she', 'speaker pronoun is nobody known', 'speaker begins the sentence'],
    ['The baker said it was late.', 'speaker nominal is nobody known', 'speaker of 2 to 3 words'],
    ['It was reported that the pier was lost.', 'speaker none', 'cue passive VBN', 'length 4 to 7'],
    ['Bell left although the mayor said that it was late.', 'speaker after a conjunction'],
    ['“It is late,” said Ruiz.', 'speaker 0 after the cue'],
    ['Ruiz, who has run the bakery on the quay for years, said it was late.', 'speaker 6 and more before the cue'],
    // The cue: its form and its helpers.
    ['Ruiz would say that it was late.', 'cue after "would"'],
    ['Ruiz has said that it was late.', 'cue after "has"'],
    ['Ruiz did not say that it was late.', 'cue after "do"', 'polarity negative'],
    ['His claim that it was late was old.', 'noun-cue', 'cue without a verb'],
    ['Ruiz told reporters that it was late.', 'with an addressee', 'content 1 after the cue'],
    ['Q: Is it late?\n\nA: It is.', 'interview turn', 'cue none'],
    ['Ruiz: It Is Late for the Pier\n\nMarta Ruiz is the mayor.', 'in the headline'],
  ],
  negative: [
    [
      'Ruiz said it was late.',
      'not begins with that',
      'not content in parts',
      'not no finite verb',
      'not in the headline',
    ],
    ['“It is late,” Ruiz said.', 'not several sentences', 'not no finite verb', 'not ends with the sentence'],
    ['Ruiz said it was late. Bell left.', 'not several sentences', 'not ends at a comma'],
    [
      'Marta Ruiz left. She said it was late.',
      'not speaker pronoun is nobody known',
      'not speaker in another sentence',
    ],
    [
      'Ruiz says it is late.',
      'not cue after "has"',
      'not polarity negative',
      'not with an addressee',
      'not within another statement',
    ],
  ],
};
