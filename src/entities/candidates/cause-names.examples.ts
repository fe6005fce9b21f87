import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['It was late when Save Our Rivers said so.', 'ORG Save Our Rivers'],
    ['Save Our Rivers said it was late.', 'ORG Save Our Rivers'],
    ['She gave it to Save the Tarnby Meadows in May.', 'ORG Save the Tarnby Meadows'],
    ['Mothers Against Knives said it was late.', 'ORG Mothers Against Knives'],
    ['He met Ana Bell and Clowns Without Borders.', 'PERSON Ana Bell', 'ORG Clowns Without Borders'],
    ['The plan was late, according to Nurses for Clean Air.', 'ORG Nurses for Clean Air'],
    ['They met at the Theatre Royal Tarnby on Monday.', 'FAC Theatre Royal Tarnby'],
  ],
  negative: [
    ['Workers for Acme Bank left in May.', 'ORG Acme Bank'],
    ['Save the date. Stop the clocks on Monday.'],
    ['Save Our Homes by paying early.'],
    ['Students against Kenya lost.', 'GPE Kenya'],
  ],
};
