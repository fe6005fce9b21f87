import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Crimean Tatars were moved in 1944.', 'NORP Crimean Tatars'],
    ['Sri Lankan Tamils fled to India.', 'NORP Sri Lankan Tamils', 'GPE India'],
    ['An Afro-Colombian teacher was shot in Cali.', 'NORP Afro-Colombian', 'GPE Cali'],
    ['Anglo-Indians have two seats there.', 'NORP Anglo-Indians'],
    ['Volga Germans moved to Kansas.', 'NORP Volga Germans', 'GPE Kansas'],
    ['It harmed Franco-Algerian trade.', 'NORP Franco-Algerian'],
  ],
  negative: [
    ['The Pan-African Parliament met in Midrand.', 'ORG Pan-African Parliament', 'GPE Midrand'],
    ['The Mumbai Indians lost in Delhi.', 'ORG Mumbai Indians', 'GPE Delhi'],
    ['The Serbian Orthodox Church agreed.', 'ORG Serbian Orthodox Church'],
    ['Ana French met Tom Bell.', 'PERSON Ana French', 'PERSON Tom Bell'],
    ['The well-known Kenyan singer left.', 'NORP Kenyan'],
  ],
};
