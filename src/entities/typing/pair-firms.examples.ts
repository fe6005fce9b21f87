import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ["Tallow Bridge's chief executive resigned on Monday.", 'ORG Tallow Bridge'],
    ['Profits at Tallow Bridge rose last year.', 'ORG Tallow Bridge'],
    ["It was late, and Iron Hollow's shares fell.", 'ORG Iron Hollow'],
    ["It was Velvet Oak's new chairman who left.", 'ORG Velvet Oak'],
    ['Silver Birch bought a bakery in May. It was late for Silver Birch.', 'ORG Silver Birch', 'ORG Silver Birch'],
    ['Golden Thread opened its first shop in May.', 'ORG Golden Thread'],
    ['Staff at Copper Kettle walked out on Friday.', 'ORG Copper Kettle'],
    ['Copper Kettle employees walked out on Friday.', 'ORG Copper Kettle'],
    ['Blue Lantern, which owns hotels, was late.', 'ORG Blue Lantern'],
    ['Kessler-Brandt said it would close its plant.', 'ORG Kessler-Brandt'],
    ["It was late, and Mota-Brandt's shares fell.", 'ORG Mota-Brandt'],
    ['Kessler-Brandt reported a loss of a million.', 'ORG Kessler-Brandt'],
  ],
  negative: [
    ['Ruiz-Ortega said he would appeal.', 'PERSON Ruiz-Ortega'],
    ['Ana Ruiz-Ortega owns it, and Ruiz-Ortega employs many.', 'PERSON Ana Ruiz-Ortega', 'PERSON Ruiz-Ortega'],
    ["It was late, the Home Secretary's staff said."],
    ["Angry Voters' lawyers met."],
    ["It was late for Holly Bright's customers.", 'PERSON Holly Bright'],
    ['Big Farms Sell Out. The customers bought it.'],
    ["It was their Golden Thread's second part that sold."],
  ],
};
