import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['The El Paso, Texas, maker of pumps said it was late.', 'nominal | -'],
    ['The San Mateo, California-based maker of pumps said it was late.', 'nominal | -'],
    // What it describes is found by the noun after the town.
    ['Rovik Pumps grew in May. The El Paso, Texas, maker of pumps said it was late.', 'nominal | Rovik Pumps'],
    ['Rovik Pumps grew in May. The Salem, Ore., company said it was late.', 'nominal | Rovik Pumps'],
    ['Rovik Pumps grew in May. The Carlow, Ireland-based company said it was late.', 'nominal | Rovik Pumps'],
    ['A Lisbon, Ohio, teacher said it was late.', 'nominal | -'],
  ],
  negative: [
    ['In Lisbon, Portugal, officials said it was late.', 'unnamed | -'],
    ['On Monday, the board said it was late.', 'nominal | -'],
    ['The mayor of Lisbon, Marta Ruiz, said it was late.', 'named | Marta Ruiz'],
    ['After Porto, Portugal, fishermen said it was late.', 'nominal | -'],
  ],
};
