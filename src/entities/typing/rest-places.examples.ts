import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He fled Nazi Germany in 1938.', 'GPE Nazi Germany'],
    ['Polls in the Middle West moved on Friday.', 'LOC Middle West'],
    ['A storm moved across the East Mediterranean on Friday.', 'LOC East Mediterranean'],
    ['Voters in Tarrin North go to the polls on Thursday.', 'GPE Tarrin North'],
    ['She won the riding of Durham West for the Liberals.', 'GPE Durham West', 'NORP Liberals'],
    ['He crossed Atlantic Canada by train.', 'GPE Atlantic Canada'],
    ['Slavery ended in French Equatorial Africa later.', 'LOC French Equatorial Africa'],
  ],
  negative: [
    ['The band played at the Fillmore East in March.', 'FAC Fillmore East'],
    ['It stood in the Deutsches Museum Bonn for years.', 'FAC Deutsches Museum Bonn'],
    ['They met at Karibu Conference Hall in May.', 'FAC Karibu Conference Hall'],
    ['She was buried in the Achada Cemetery.', 'FAC Achada Cemetery'],
  ],
};
