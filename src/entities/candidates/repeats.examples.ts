import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names by rules',
  positive: [
    ['Mr Tom Banks left. “It is home,” Banks said.', 'PERSON Tom Banks', 'PERSON Banks'],
    ['Tom Banks sang. Banks has left.', 'PERSON Tom Banks', 'PERSON Banks'],
    ['She sold eArden Media. EArden Media grew.', 'ORG eArden Media', 'ORG EArden Media'],
    // First names that stand last, cut at the hyphen or not found.
    ['Kim Tae-woo runs a shop. Tae-woo said it was late.', 'PERSON Kim Tae-woo', 'PERSON Tae-woo'],
    ['Chen Wei-ting sings. “It is late,” Wei-ting said.', 'PERSON Chen Wei-ting', 'PERSON Wei-ting'],
    // First names that are words, at the head of a sentence.
    ['Faith Tarrant sings. It rained. Faith says so.', 'PERSON Faith Tarrant', 'PERSON Faith'],
    ['Mayor Peg Tarrant sings. It rained. Peg, from the door, says so.', 'PERSON Peg Tarrant', 'PERSON Peg'],
    ['Mayor Hope Tarrant sings. It rained. Hope and Orla left.', 'PERSON Hope Tarrant', 'PERSON Hope', 'PERSON Orla'],
    ['Abigail Frost left. The seat is still held by Frost, said the clerk.', 'PERSON Abigail Frost', 'PERSON Frost'],
    // In headlines, at the head of a sentence, in small runs.
    ['NORTHERN PORTS WAIT AFTER OKORO LEAVES\n\nMayor OKORO left on Monday.', 'PERSON OKORO', 'PERSON OKORO'],
    [
      'Northern Ports Wait After Okoro Leaves Harbour\n\nMayor Amara Okoro left on Monday.',
      'PERSON Okoro',
      'PERSON Amara Okoro',
    ],
    [
      'Northern Ports Wait After Harvest Bank Leaves\n\nThe Harvest Bank left on Monday.',
      'ORG Harvest Bank',
      'ORG Harvest Bank',
    ],
    [
      'Northern Ports Wait After Okoro-Led Walkout\n\nMayor Amara Okoro left on Monday.',
      'PERSON Okoro',
      'PERSON Amara Okoro',
    ],
    ['“Harvest Bank sings,” he said. The Harvest Bank left.', 'ORG Harvest Bank', 'ORG Harvest Bank'],
    [
      'Northern Ports Wait After Harvest Union Leaves\n\nThe Harvest Bank and the Harvest Union left on Monday.',
      'ORG Harvest Union',
      'ORG Harvest Bank',
      'ORG Harvest Union',
    ],
    ['Mr. Harvest left. Harvest-led ports wait.', 'PERSON Harvest', 'PERSON Harvest'],
    [
      'Brewer to close plant\n\nBURDALE, England - The brewer will close its Burdale plant.',
      'GPE BURDALE',
      'GPE England',
      'GPE Burdale',
    ],
    ['Ms. Ruiz left. Ruiz.', 'PERSON Ruiz', 'PERSON Ruiz'],
  ],
  negative: [
    ['Tom Banks left. Banks said rates were high.', 'PERSON Tom Banks'],
    ['Tom Banks left the banks. “It is home,” Banks said.', 'PERSON Tom Banks'],
    ['Mayor Hope Tarrant sings. She has no hope. Hope, she says, is late.', 'PERSON Hope Tarrant'],
    ['Mayor Peg Tarrant sings. Peg the coat up, and peg it well.', 'PERSON Peg Tarrant'],
    ['Northern Ports Wait After Harvest Leaves\n\nMayor Amara Harvest left on Monday.', 'PERSON Amara Harvest'],
    ['Northern Ports Wait After Ng Leaves Harbour\n\nMayor Amara Ng left on Monday.', 'PERSON Amara Ng'],
    ['Northern Ports Wait After Blikk-Led Walkout\n\nThe town of Lisbon was old.', 'GPE Lisbon'],
    ['Northern Ports Wait After Harvest Wins Bank\n\nThe Harvest Bank left on Monday.', 'ORG Harvest Bank'],
    ['Kim Tae-woo runs a shop. Tae-based firms said it was late.', 'PERSON Kim Tae-woo', 'PERSON Tae'],
  ],
};
