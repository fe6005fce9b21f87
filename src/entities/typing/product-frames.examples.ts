import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Vibrosan, a vaccine that costs little, was late.', 'PRODUCT Vibrosan'],
    ['He took Zyndra, a strong painkiller, for years.', 'PRODUCT Zyndra'],
    ['It makes Velozan, a drug for asthma, in Leeds.', 'PRODUCT Velozan', 'GPE Leeds'],
    ['Two doses of Velozan cost four dollars. Velozan was late.', 'PRODUCT Velozan', 'PRODUCT Velozan'],
    ['He was aboard the Amber Wave when it sank.', 'PRODUCT Amber Wave'],
    ['The ferry Amber Wave sank on Monday.', 'PRODUCT Amber Wave'],
    ['The army fired a Zarvan-3 missile. The Zarvan-3 flew on.', 'PRODUCT Zarvan-3', 'PRODUCT Zarvan-3'],
    ['They have two KN-23 ballistic missiles.', 'PRODUCT KN-23'],
  ],
  negative: [
    ['The two-3 missile won, and the 3-1 rocket.'],
    ['Ana Ruiz, a drug dealer, left.', 'PERSON Ana Ruiz'],
    ['It rained in Kenya, a rocket landed.', 'GPE Kenya'],
    ['He drank a dose of the milk aboard the ferry.'],
    ['She flew aboard the jet of President Ana Ruiz.', 'PERSON Ana Ruiz'],
  ],
};
