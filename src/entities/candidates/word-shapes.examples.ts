import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names by rules',
  positive: [
    // Capitals say nothing in a headline and in a line of capitals: only what is known is a name.
    ['Northern Ports Reopen After Storm In Lisbon\n\nIt rained in Lisbon.', 'GPE Lisbon', 'GPE Lisbon'],
    ["Lisbon's Northern Ports Reopen After Storm Hits Harbour\n\nIt rained.", 'GPE Lisbon'],
    ['NORTHERN PORTS SHUT AFTER STORM HITS LISBON HARBOUR\n\nIt rained.', 'GPE LISBON'],
    ['The ports wait. HARBOURS OF KENYA SHUT AGAIN. It rained.', 'GPE KENYA'],
    // Nor do they at the beginning of a sentence, a quotation, a list item, and after a colon.
    ['He said: “Harvest said so.”'],
    ['Note: Harvest said so.'],
    ['1. Harvest said so.'],
    ['Shares fell. It was harvest. It rained, Harvest said.'],
  ],
  negative: [
    // Prose, however many names it has; too few words; some acronyms; half of the words small.
    [
      'Amara Okoro, Marta Oliveira and Hendra Wiratno left Lisbon.',
      'PERSON Amara Okoro',
      'PERSON Marta Oliveira',
      'PERSON Hendra Wiratno',
      'GPE Lisbon',
    ],
    ['Amara Okoro and Hendra Wiratno\n\nIt rained.', 'PERSON Amara Okoro', 'PERSON Hendra Wiratno'],
    ['The WFB, the AFB, the OFB and the ports said so.', 'ORG WFB', 'ORG AFB', 'ORG OFB'],
    ['Amara Okoro opens harbour in Lisbon\n\nIt rained.', 'PERSON Amara Okoro', 'GPE Lisbon'],
    ['It rained, McBlikk and iBlikk said.', 'PERSON McBlikk', 'PERSON iBlikk'],
    ['He met Amara Okoro - Lisbon was wet.', 'PERSON Amara Okoro', 'GPE Lisbon'],
    ['In 2024 Harvest said so.', 'PERSON Harvest'],
    ['Harvest said so. It rained, Harvest said.', 'PERSON Harvest', 'PERSON Harvest'],
    // A line with a few names is prose.
    [
      'Mayor Amara Okoro and Tom Bell sang in Lisbon by the old harbour',
      'PERSON Amara Okoro',
      'PERSON Tom Bell',
      'GPE Lisbon',
    ],
    // A second syllable in small letters is no word.
    ['Kim Hee-sun met Lee Sang-hee.', 'PERSON Kim Hee-sun', 'PERSON Lee Sang-hee'],
  ],
};
