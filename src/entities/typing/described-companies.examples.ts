import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Rosa Verde, a women’s network in Bogotá, called for a march.', 'ORG Rosa Verde', 'GPE Bogotá'],
    ['Mary Rose, a children’s charity, lost its grant.', 'ORG Mary Rose'],
    ['Martin Grove, a chain of garden centres, was sold.', 'ORG Martin Grove'],
    // Who speaks or works for it.
    ['A spokesman for Velotrans said buses would run.', 'ORG Velotrans'],
    ['She works for Nortega in Bergen.', 'ORG Nortega', 'GPE Bergen'],
    ['The plant lost its main customer, Dretzner, in May.', 'ORG Dretzner'],
    ['The contract went to its rival Brandvik.', 'ORG Brandvik'],
    [
      'Ardo, the Danish maker of lamps, said on Monday that it would close. Ardo hired ten.',
      'ORG Ardo',
      'NORP Danish',
      'ORG Ardo',
    ],
    ['The insurer, Warmel, said nothing. A clerk of Warmel sang.', 'ORG Warmel', 'ORG Warmel'],
    ['The lamp maker Ardo said on Monday that it would close.', 'ORG Ardo'],
    ['Mats Ekdal, the chief executive of Ardo, left.', 'PERSON Mats Ekdal', 'ORG Ardo'],
    ['Pebble, an app that rents out tents, is closing. Later Pebble said so.', 'ORG Pebble', 'ORG Pebble'],
    [
      'Tivoss, Norland’s largest retailer, fell. A smaller union, Unessa, will strike.',
      'ORG Tivoss',
      'GPE Norland',
      'ORG Unessa',
    ],
    ['He works for the studio Ardo. It rained, he told daily Ardo.', 'ORG Ardo', 'ORG Ardo'],
    ['Maji Yetu, a campaign group, said it was late.', 'ORG Maji Yetu'],
    ['Maji Bahari, an aid agency, said it was late.', 'ORG Maji Bahari'],
  ],
  negative: [
    ['Ana Ruiz, a charity worker in Leeds, said so.', 'PERSON Ana Ruiz', 'GPE Leeds'],
    ['According to Tom Bell, a company in Leeds, which is small, has gone.', 'PERSON Tom Bell', 'GPE Leeds'],
    ['Tom Bell, a supplier of lamps in Leeds, was jailed.', 'PERSON Tom Bell', 'GPE Leeds'],
    ['Maji Yetu, a group leader, said it was late.', 'PERSON Maji Yetu'],
    ['Ana Ruiz, the company said, was late.', 'PERSON Ana Ruiz'],
    ['A spokeswoman for Ruiz said so.', 'PERSON Ruiz'],
    ['He beat his rival Brandt in May.', 'PERSON Brandt'],
    ['Its partner in the talks, Ruiz said, had left.', 'PERSON Ruiz'],
    ['She works for Mr Quist in Bergen.', 'PERSON Quist', 'GPE Bergen'],
    ['Lech Wrobel, the operator of a crane, said it was late.', 'PERSON Lech Wrobel'],
    ['The retailer Ana Ruiz founded has closed.', 'PERSON Ana Ruiz'],
    ['Lisbon, the largest market, rose. The company, London said, was late.', 'GPE Lisbon', 'GPE London'],
    ['Monday, the maker said, was late. The firm, March and all, was sold.'],
  ],
};
