import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['DOCKERS WALKED OUT IN PORTUGAL, MARTA OLIVEIRA SAID.', 'GPE PORTUGAL', 'PERSON MARTA OLIVEIRA'],
    ['THE US AND JAPAN SIGNED IT ON FRIDAY.', 'GPE US', 'GPE JAPAN'],
    [
      'Beekeepers Denied That The Hives Had Been Closed. The Farmers On The Hills Will Notice What Is Missing, Marta Oliveira Said.',
      'PERSON Marta Oliveira',
    ],
    ['THE MAYOR TOLD MARTA OLIVEIRA THAT IT RAINED IN LISBON.', 'PERSON MARTA OLIVEIRA', 'GPE LISBON'],
    [
      'The Harbour Of Lisbon Was Shut On Monday, Hendra Wiratno Told The Farmers On The Hills.',
      'PERSON Hendra Wiratno',
    ],
    ['MR. OLIVEIRA SAID IT RAINED ON THE DOCKERS OF PORTO.', 'PERSON OLIVEIRA', 'GPE PORTO'],
    [
      'The Achada Farmers Union Said It Rained. The Old Mayor Of The Town Left The Harbour Before Noon On Monday.',
      'ORG Achada Farmers Union',
    ],
    [
      'The Achada Council Of Farmers And Millers Was Late. The Old Mayor Of The Town Left The Harbour Before Noon On Monday.',
      'ORG Achada Council Of Farmers And Millers',
    ],
    ['SAID MARTA OLIVEIRA TO THE OLD MAYOR OF LISBON ON MONDAY.', 'PERSON MARTA OLIVEIRA', 'GPE LISBON'],
  ],
  negative: [
    ['THE MAN WHO IS THE HEAD OF IT TOLD US SO.'],
    ['THE UNION AND THE COLONY HAVE NO ICE AT ALL.'],
    ['THE SHIPS WERE LATE AND THE HARBOUR WAS SHUT FOR THE DAY.'],
    ['The Ships Were Late And The Harbour Was Shut For The Day. The Farmers On The Hills Will Notice What Is Missing.'],
  ],
};
