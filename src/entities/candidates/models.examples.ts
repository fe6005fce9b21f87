import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Police watched from a Toyota.', 'PRODUCT Toyota'],
    ['She left in a Toyota Hilux on Monday.', 'PRODUCT Toyota Hilux'],
    ['Two Boeing 737s were grounded on Monday.', 'PRODUCT Boeing 737s'],
    ['The airline ordered 40 Airbus A321neo jets from Airbus.', 'PRODUCT Airbus A321neo', 'ORG Airbus'],
    ['She sold her Tesla and bought a Ford Fiesta.', 'PRODUCT Tesla', 'PRODUCT Ford Fiesta'],
    ['A stolen Nissan was found near the river.', 'PRODUCT Nissan'],
  ],
  negative: [
    // A noun after the maker, the head of an organisation, a year, a hyphen; no article of one.
    ['The company, a Toyota supplier, closed.', 'ORG Toyota'],
    ['A Ford Foundation grant paid for it.', 'ORG Ford Foundation'],
    ['In Boeing 2023 results were poor.', 'ORG Boeing'],
    ['She drove to a Honda dealer and to a Ford-owned plant.', 'ORG Honda', 'ORG Ford'],
    ['The Boeing crash was in May.', 'ORG Boeing'],
  ],
};
