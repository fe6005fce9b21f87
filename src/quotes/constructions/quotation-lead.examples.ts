import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'With so many boats, “there is no room,” Ruiz said.',
      'mixed | Ruiz | said | With so many boats, “there is no room,”',
    ],
    ['If it rains, “we are all at sea,” Ruiz said.', 'mixed | Ruiz | said | If it rains, “we are all at sea,”'],
    [
      'Like most towns, “the port has no money,” Bell said.',
      'mixed | Bell | said | Like most towns, “the port has no money,”',
    ],
    [
      'In some villages, “nobody has seen a doctor in years,” Ruiz said.',
      'mixed | Ruiz | said | In some villages, “nobody has seen a doctor in years,”',
    ],
    [
      'Without a pier, “there can be no ferry,” the mayor said.',
      'mixed | the mayor | said | Without a pier, “there can be no ferry,”',
    ],
    [
      'The boats, built in 1911, “are a danger to all,” Ruiz said.',
      'mixed | Ruiz | said | The boats, built in 1911, “are a danger to all,”',
    ],
  ],
  negative: [
    ['On Monday, “there was no room,” Ruiz said.', 'direct | Ruiz | said | “there was no room,”'],
    ['In a letter, “we are all at sea,” Ruiz wrote.', 'direct | Ruiz | wrote | “we are all at sea,”'],
    [
      'Asked about the pier, “it is late,” Ruiz said.',
      'indirect | - | Asked about | the pier',
      'direct | Ruiz | said | “it is late,”',
    ],
    ['In the end, “We were lucky,” Ruiz said.', 'direct | Ruiz | said | “We were lucky,”'],
  ],
};
