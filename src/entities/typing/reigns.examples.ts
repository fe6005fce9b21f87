import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He served under the Min Jae-ho administration.', 'PERSON Min Jae-ho'],
    ['Nobody missed the Okello presidency.', 'PERSON Okello'],
    ['It fell in the Zanetti era.', 'PERSON Zanetti'],
    ['The police served the Karadzo regime for years.', 'PERSON Karadzo'],
    ['Arjun Keshwal was jailed. The Keshwal government fell.', 'PERSON Arjun Keshwal', 'PERSON Keshwal'],
    ['Ana Sanders spoke. A Sanders delegate left.', 'PERSON Ana Sanders', 'PERSON Sanders'],
  ],
  negative: [
    ['The Kenya government met in Nairobi.', 'GPE Kenya', 'GPE Nairobi'],
    ['The Lagos government closed it.', 'GPE Lagos'],
    ['The Meiji era ended.'],
    ['The Soviet era ended.', 'NORP Soviet'],
    ['The local government and the new administration met.'],
  ],
};
