import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ["The Okunai Magistrate's Court in Havna sat.", "ORG Okunai Magistrate's Court", 'GPE Havna'],
    ['A fire broke out at Hartley’s Bakery on Monday.', 'ORG Hartley’s Bakery'],
    ['Maurice Pell owns Pell’s Fly Shop in Leeds.', 'PERSON Maurice Pell', 'ORG Pell’s Fly Shop', 'GPE Leeds'],
    ['He was tried at Brandon Magistrates’ Court.', 'ORG Brandon Magistrates’ Court'],
    ['They wrote to the Teachers’ Union of Haro last year.', 'ORG Teachers’ Union of Haro'],
    ['The bells of St Ita’s in Leeds rang.', 'ORG St Ita’s', 'GPE Leeds'],
    ['The Weavers’ Guild met on Monday.', 'ORG Weavers’ Guild'],
    ['He drank at Molly’s Bar.', 'ORG Molly’s Bar'],
    ['He was held by the Achada County Sheriff’s Office on Monday.', 'ORG Achada County Sheriff’s Office'],
    ["She works for the Lisbon City Attorney's Office.", "ORG Lisbon City Attorney's Office"],
    ['The pupils of St Ita’s Primary School in Leeds sang.', 'ORG St Ita’s Primary School', 'GPE Leeds'],
  ],
  negative: [
    ['Ruiz’s Toyota was sold.', 'PERSON Ruiz', 'ORG Toyota'],
    ['Norway’s Market was sold.', 'GPE Norway'],
    ['He saw the boys’ school and Ana Bell’s shop.', 'PERSON Ana Bell'],
    ['Monday’s Market was late.'],
    ['The sheriff’s office was closed, and the Mayor’s car was stolen.'],
  ],
};
