import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Medellín is old. Medellin is big.', 'Medellín: name Medellín, alias Medellin'],
    ['Bombay, now Mumbai, is old. Bombay is big.', 'Bombay: name Bombay, alias Mumbai, name Bombay'],
    ['Cyclone Bella came. Later Bella went.', 'Cyclone Bella: name Cyclone Bella, alias Bella'],
    // By the usual name, the fullest, the first; kinds of mentions.
    [
      'America met Kenya. The United States left. The U.S. was late.',
      'United States: alias America, name United States, acronym U.S.',
    ],
    ['America met Kenya. The U.S. was late.', 'America: name America, acronym U.S.'],
    ['The WFB met in May. The World Ferry Board was late.', 'World Ferry Board: acronym WFB, name World Ferry Board'],
    ['The WFB met in May, and the AFB was late.', 'WFB: acronym WFB', 'AFB: acronym AFB'],
    ['Amara Okoro spoke. OKORO left.', 'Amara Okoro: name Amara Okoro, alias OKORO'],
    ['ACME HOLDINGS grew. Later Acme Holdings shrank.', 'ACME HOLDINGS: name ACME HOLDINGS, name Acme Holdings'],
    ['Portugal met Spain. Lisbon denied it.', 'Portugal: name Portugal, metonym Lisbon'],
    ['LISBON (hns) - It rained in Porto.', 'LISBON: name LISBON', 'hns: acronym hns'],
    ['Mayor Amara Okoro spoke. The lawyer Okoro left.', 'Amara Okoro: name Amara Okoro, alias Okoro'],
    [
      'The Port Safety Act passed. The PSA case was filed in May.',
      'Port Safety Act: name Port Safety Act, acronym PSA',
    ],
    ['It rained in Uttar Pradesh in May. Later UP set up a board.', 'Uttar Pradesh: name Uttar Pradesh, acronym UP'],
  ],
  negative: [
    ['Kenya met Uganda. The Kenyan left.', 'Kenya: name Kenya', 'Kenyan: name Kenyan'],
    ['London is old. It rained in Hamburg.', 'London: name London', 'Hamburg: name Hamburg'],
    ['London is old. Marta London met Tom Bell in London in May.', 'London: name London, name London'],
    ['The Tagus is old. It rained on the Danube.', 'Tagus: name Tagus', 'Danube: name Danube'],
    ['Amara Okoro met Tom Bell.', 'Amara Okoro: name Amara Okoro', 'Tom Bell: name Tom Bell'],
  ],
};
