import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    [
      'The pair were brought down by a neighbour, Tom Bell. “I told them not to look,” he said.',
      'pronoun | Tom Bell',
      'pronoun | Tom Bell',
    ],
    [
      'Marta Ruiz said it was late.\n\nShe was taught to swim by her aunt, Lia Costa. “I held her by the hair,” she said.',
      'named | Marta Ruiz',
      'pronoun | Lia Costa',
    ],
    [
      'Tom Bell was found at noon by Captain Paul Trask. “I thought he was asleep,” he said.',
      'pronoun | Paul Trask',
      'pronoun | Paul Trask',
    ],
    ['The sailors were met on the pier by Tom Bell. “We gave them soup,” he said.', 'pronoun | Tom Bell'],
    [
      'Two boys were pulled out by Carl Lund, a retired mate. “I only saw their boots,” he said.',
      'pronoun | Carl Lund',
    ],
    [
      'Ana Ruiz was not late. She had been hired by Marta Costa, the head of the board. “I liked her at once,” she said.',
      'pronoun | Marta Costa',
    ],
  ],
  negative: [
    [
      'Marta Ruiz said it was late.\n\nShe was taught to swim by her aunt, Lia Costa. “I never liked the water,” she said.',
      'named | Marta Ruiz',
      'pronoun | Marta Ruiz',
    ],
    ['The pair were brought down by Tom Bell. “I told them not to look,” she said.', 'pronoun | -', 'pronoun | -'],
    [
      'The pair were brought down by Tom Bell and Paul Trask. “I told them not to look,” he said.',
      'pronoun | -',
      'pronoun | -',
    ],
    ['The pair lived by the pier of Tom Bell. “I told them not to look,” she said.', 'pronoun | -', 'pronoun | -'],
    ['The pair were brought down by noon. Tom Bell left. “I told them,” she said.', 'pronoun | -'],
  ],
};
