import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Rescuers believe up to 20 people could still be trapped.',
      'indirect | Rescuers | believe | up to 20 people could still be trapped',
    ],
    [
      'Police said as many as 30 people had been held.',
      'indirect | Police | said | as many as 30 people had been held',
    ],
    [
      'Police said between 20 and 30 people had been held.',
      'indirect | Police | said | between 20 and 30 people had been held',
    ],
    [
      'Police said just under half of the crew had fled.',
      'indirect | Police | said | just under half of the crew had fled',
    ],
    ['Police said well over 100 boats had sunk.', 'indirect | Police | said | well over 100 boats had sunk'],
    ['Police said around a dozen boats had sunk.', 'indirect | Police | said | around a dozen boats had sunk'],
  ],
  negative: [
    ['Ruiz said in about 2020 that the boats were safe.', 'indirect | Ruiz | said | that the boats were safe'],
    ['Ruiz warned over two days that the boats were late.', 'indirect | Ruiz | warned | that the boats were late'],
    ['Ruiz spoke about 20 boats.', 'indirect | Ruiz | spoke about | 20 boats'],
    ['Ruiz complained over half a dozen bills.'],
  ],
};
