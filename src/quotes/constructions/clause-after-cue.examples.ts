import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The toll would rise, Ana Bell said, though some villages might be spared.',
      'indirect | Ana Bell | said | The toll would rise … though some villages might be spared',
    ],
    [
      'The storm hurt four people, Ana Bell said, including a nurse.',
      'indirect | Ana Bell | said | The storm hurt four people … including a nurse',
    ],
    [
      'The storm hurt four people, Ana Bell said, all of them nurses.',
      'indirect | Ana Bell | said | The storm hurt four people … all of them nurses',
    ],
    [
      'The toll will rise, Ana Bell said, from £2 to £3.',
      'indirect | Ana Bell | said | The toll will rise … from £2 to £3',
    ],
    [
      'Rents will rise, the landlord told tenants, or the house will be sold.',
      'indirect | the landlord | told | Rents will rise … or the house will be sold',
    ],
    [
      'It does nothing of the sort, she says: “It is two hours of rain.”',
      'mixed | she | says | It does nothing of the sort … “It is two hours of rain.”',
    ],
    ['Nobody came, she said: the sea was high.', 'indirect | she | said | Nobody came … the sea was high'],
    [
      'Nobody came, she said, because the sea was high.',
      'indirect | she | said | Nobody came … because the sea was high',
    ],
    ['The strike, she said, would go on.', 'indirect | she | said | The strike … would go on'],
    ['It could be done, he said, not quickly.', 'indirect | he | said | It could be done … not quickly'],
    ['He means it kindly, she says, mostly.', 'indirect | she | says | He means it kindly … mostly'],
    ['There is no contract, she says, and no desk.', 'indirect | she | says | There is no contract … and no desk'],
    [
      'The clerk told him to wait, he testified, and then wouldn’t see him.',
      'indirect | he | testified | The clerk told him to wait … and then wouldn’t see him',
      'indirect | The clerk | told | to wait',
    ],
  ],
  negative: [
    [
      'The toll would rise, Ana Bell said, though she gave no reason.',
      'indirect | Ana Bell | said | The toll would rise',
    ],
    ['The crew never came, she said, and then left.', 'indirect | she | said | The crew never came'],
    ['The crew never came, she said, smiling.', 'indirect | she | said | The crew never came'],
    ['The crew never came, she said, and left.', 'indirect | she | said | The crew never came'],
    ['The crew never came, she said, her voice low.', 'indirect | she | said | The crew never came'],
    ['The crew never came, she said, quietly.', 'indirect | she | said | The crew never came'],
  ],
};
