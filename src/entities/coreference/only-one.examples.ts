import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Mara Pell met the mayor in May. Pell was late. She paid a fine, she said.\n\nThe harbour’s medical director, Dr Joan Tarrant, apologised. She said the pilot had been sent home.',
      'Mara Pell: name Mara Pell, alias Pell, pronoun She, pronoun she',
      'Joan Tarrant: name Joan Tarrant, pronoun She',
    ],
    [
      'Tom Bell met the mayor in May. Bell was late. He paid a fine, he said.\n\nThe harbour’s medical director, Dr Paul Trask, apologised. He said the pilot had been sent home.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He, pronoun he',
      'Paul Trask: name Paul Trask, pronoun He',
    ],
    // Whatever it is in its sentence.
    [
      'Mara Pell met the mayor in May. Pell was late. She paid a fine, she said.\n\nThe lock was a gift of Joan Tarrant, the owner of a mill. She did not answer calls.',
      'Mara Pell: name Mara Pell, alias Pell, pronoun She, pronoun she',
      'Joan Tarrant: name Joan Tarrant, pronoun She',
    ],
    [
      'Tom Bell met the mayor in May. Bell was late. He paid a fine, he said.\n\nThe lock was a gift of Paul Trask, the owner of a mill. He did not answer calls.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He, pronoun he',
      'Paul Trask: name Paul Trask, pronoun He',
    ],
    // Over sentences that speak of nobody.
    [
      'Mara Pell met the mayor in May. Pell was late. She paid a fine, she said.\n\nThe board’s new head, Joan Tarrant, is 40. The harbour is old. It opened in May. She has no plans.',
      'Mara Pell: name Mara Pell, alias Pell, pronoun She, pronoun she',
      'Joan Tarrant: name Joan Tarrant, pronoun She',
    ],
    [
      'Tom Bell met the mayor in May. Bell was late. He paid a fine, he said.\n\nThe board’s new head, Paul Trask, is 40. The harbour is old. It opened in May. He has no plans.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He, pronoun he',
      'Paul Trask: name Paul Trask, pronoun He',
    ],
  ],
  negative: [
    // Two in the paragraph, one of them a girl without a name.
    [
      'Mara Pell met the mayor in May. Pell was late. She paid a fine, she said.\n\nThe lock was a gift of Joan Tarrant and Ada Bell, the owners of a mill. She did not answer calls.',
      'Mara Pell: name Mara Pell, alias Pell, pronoun She, pronoun she',
      'Joan Tarrant: name Joan Tarrant',
      'Ada Bell: name Ada Bell',
    ],
    [
      'Mara Pell met the mayor in May. Pell was late. She paid a fine, she said.\n\nThe lock was a gift of Joan Tarrant, the owner of a mill where a girl works. She did not answer calls.',
      'Mara Pell: name Mara Pell, alias Pell, pronoun She, pronoun she',
      'Joan Tarrant: name Joan Tarrant',
    ],
    // It is not known whether a woman or a man.
    [
      'Tom Bell met the mayor in May. Bell was late. He paid a fine, he said.\n\nThe lock was a gift of Robin Achterberg, the owner of a mill. He did not answer calls.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He, pronoun he',
      'Robin Achterberg: name Robin Achterberg',
    ],
    // Too far back.
    [
      'Tom Bell met the mayor in May. Bell was late. He paid a fine, he said.\n\nThe board’s new head, Paul Trask, is 40. The harbour is old. It opened in May. Snow fell. Ships are rare. He has no plans.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
  ],
};
