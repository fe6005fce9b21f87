import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He told the Aftonblad in May that it was late.', 'ORG Aftonblad'],
    ['Emil Brun told The Havnan that it was late.', 'PERSON Emil Brun', 'ORG Havnan'],
    ['Emil Brun told The Kenyan that it was late.', 'PERSON Emil Brun', 'ORG Kenyan'],
    ['Ana Ruiz told the Post that it was late.', 'PERSON Ana Ruiz', 'ORG Post'],
    ['On Monday the Gazette reported that it was late.', 'ORG Gazette'],
    ['It was late, she told the Star.', 'ORG Star'],
    ['On Monday The Havnan reported that it was late.', 'ORG Havnan'],
    ['He told Saturday Globe that it was late.', 'ORG Saturday Globe'],
    ['It stood in the Sunday Sentinel.', 'ORG Sunday Sentinel'],
    ['The Island newspaper said the ferry was late.', 'ORG Island'],
    ['It stood in Dawn newspaper on Monday.', 'ORG Dawn'],
    ['It was late, according to The Havnan.', 'ORG Havnan'],
    ['He told The Graphic newspaper so. It rained in Lagos.', 'ORG Graphic', 'GPE Lagos'],
    ['The Hindu reported that it was late.', 'ORG Hindu'],
  ],
  negative: [
    ['It stood in a Bulawayo newspaper, and the Danish newspaper was late.', 'GPE Bulawayo', 'NORP Danish'],
    ['It stood in a small Haro newspaper.'],
    ['Local newspapers said it was late.'],
    ['It was late, according to The Hague.', 'GPE Hague'],
    ['It stood in Sunday newspapers.'],
    ['On Sunday Mail carriers were late.'],
    ['He told the Kenyan that it was late.', 'NORP Kenyan'],
    ['The Kenyan reported that it was late.', 'NORP Kenyan'],
    ['They told the Post Office that it was late.', 'ORG Post Office'],
    ['He told the post that it was late.'],
    ['She told The Hague that it was late.', 'GPE Hague'],
  ],
};
