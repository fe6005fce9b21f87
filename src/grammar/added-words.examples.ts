import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Everyone feared they would fight, and they did.', 'indirect | Everyone | feared | they would fight'],
    ['The crew said the boat was lost, without giving details.', 'indirect | The crew | said | the boat was lost'],
    ['The owners say she is late and have sold her place.', 'indirect | The owners | say | she is late'],
    ['The owners said she would leave but did not say why.', 'indirect | The owners | said | she would leave'],
    ['Bell hopes to see his son, who left in May.', 'indirect | Bell | hopes | to see his son'],
    ['The clerk ordered them to wait, then changed her mind.', 'indirect | The clerk | ordered | to wait'],
  ],
  negative: [
    ['Bell said he was late and the boat was gone.', 'indirect | Bell | said | he was late and the boat was gone'],
    ['Bell said the boat was old but was safe.', 'indirect | Bell | said | the boat was old but was safe'],
    ['The crew say he rows and has a boat.', 'indirect | The crew | say | he rows and has a boat'],
    ['Bell said he would leave without a word.', 'indirect | Bell | said | he would leave without a word'],
  ],
};
