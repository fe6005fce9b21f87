import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names by rules',
  positive: [
    // What stands inside a sentence, or elsewhere in the text; after a title; in no dictionary.
    ['Okoro left.', 'PERSON Okoro'],
    ['The mayor met Mr. Harvest.', 'PERSON Harvest'],
    ['Harvest said so. They waited for Harvest.', 'PERSON Harvest', 'PERSON Harvest'],
    ['It rained, Harvest said.', 'PERSON Harvest'],
    ['Nice is old, and he loves Nice.', 'GPE Nice', 'GPE Nice'],
    ['The WFB and the G20 met.', 'ORG WFB', 'ORG G20'],
    ['They joined the People’s Hearth.', 'ORG People’s Hearth'],
    ['It was said by the Ministry of Trade.', 'ORG Ministry of Trade'],
    ['He is head of Justice Watch in Lisbon.', 'ORG Justice Watch', 'GPE Lisbon'],
    ['LISBON, March 7 (ABOUT) - It rained.', 'GPE LISBON', 'ORG ABOUT'],
    ['The head of the Harvest Danube said so.', 'ORG Harvest Danube'],
  ],
  negative: [
    ['Nice said so.'],
    ['Harvest said so.'],
    ['They spoke of harvest. It rained, Harvest said.'],
    ['He read of Child Labour, which was late.'],
    ['They read part XIV, which was late.'],
    ['They drove on SR24, which was late.'],
    ['It cost NT$ 5, which was late.'],
    ['The MIDFIELDERS, who were late, left.'],
    ['It rained, Ministers said, and Senator said so.'],
    ['It rained, Deputy said.'],
    ['It rained, River said.'],
    ['It rained, Q1 said.'],
    ['It rained, This said.'],
    ['It rained, History said.'],
    ['The minister of Justice and Public Security said so.'],
    ['Blikking said so.'],
  ],
};
