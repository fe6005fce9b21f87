import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // Behind a comma, in brackets, after "in"; before it.
    ['He was born in Springfield, Illinois.', 'Springfield geonames:4250542', 'Illinois iso3166-2:US-IL'],
    ['He was born in Springfield, Ohio, and died there.', 'Springfield geonames:4525353', 'Ohio iso3166-2:US-OH'],
    ['He was born in Paris, Texas.', 'Paris geonames:4717560', 'Texas iso3166-2:US-TX'],
    ['Police in Hyderabad (Pakistan) said so.', 'Hyderabad geonames:1176734', 'Pakistan iso3166-1:PK'],
    ['Police in Hyderabad in southern Pakistan said so.', 'Hyderabad geonames:1176734', 'Pakistan iso3166-1:PK'],
    [
      'Police in Hyderabad in the far north of Pakistan said so.',
      'Hyderabad geonames:1176734',
      'Pakistan iso3166-1:PK',
    ],
    ['It began in the southern Indian city of Hyderabad.', 'Indian iso3166-1:IN', 'Hyderabad geonames:1269843'],
    ['He was born in Paris in northern Texas.', 'Paris geonames:4717560', 'Texas iso3166-2:US-TX'],
    ['He was born in Paris in the far north of Texas.', 'Paris geonames:4717560', 'Texas iso3166-2:US-TX'],
    ["Texas's Paris was flooded.", 'Texas iso3166-2:US-TX', 'Paris geonames:4717560'],
    ['It began in the Texas town of Paris.', 'Texas iso3166-2:US-TX', 'Paris geonames:4717560'],
    ['It began in the Texas northern port city of Paris.', 'Texas iso3166-2:US-TX', 'Paris geonames:4717560'],
    ['She lives in Cambridge in Massachusetts.', 'Cambridge geonames:4931972', 'Massachusetts iso3166-2:US-MA'],
    ["Pakistan's Hyderabad was flooded.", 'Pakistan iso3166-1:PK', 'Hyderabad geonames:1176734'],
    [
      'He was born in Lebanon, Pennsylvania, and died there.',
      'Lebanon geonames:5197517',
      'Pennsylvania iso3166-2:US-PA',
    ],
    ['Hyderabad, Pakistan', 'Hyderabad geonames:1176734', 'Pakistan iso3166-1:PK'],
  ],
  negative: [
    // Beside, but not in it.
    [
      'He visited Lebanon, Pennsylvania and Texas.',
      'Lebanon iso3166-1:LB',
      'Pennsylvania iso3166-2:US-PA',
      'Texas iso3166-2:US-TX',
    ],
    ['In Paris, the United States led the talks.', 'Paris geonames:2988507', 'United States iso3166-1:US'],
    ['With Canada, Mexico will talk on Friday.', 'Canada iso3166-1:CA', 'Mexico iso3166-1:MX'],
    [
      'He visited Berlin, Paris and London.',
      'Berlin geonames:2950159',
      'Paris geonames:2988507',
      'London geonames:2643743',
    ],
    ['In Moscow, Ohio was not known.', 'Moscow geonames:524901', 'Ohio iso3166-2:US-OH'],
    ["Pakistan's Hyderabad office was flooded.", 'Pakistan iso3166-1:PK', 'Hyderabad geonames:1176734'],
    ['He flew to Paris from Texas.', 'Paris geonames:2988507', 'Texas iso3166-2:US-TX'],
    ['He visited Paris, Texas and Ohio.', 'Paris geonames:2988507', 'Texas iso3166-2:US-TX', 'Ohio iso3166-2:US-OH'],
    ['He is in Paris in Texas custody.', 'Paris geonames:2988507', 'Texas iso3166-2:US-TX'],
    ['It began in the Indian song of Hyderabad.', 'Indian iso3166-1:IN', 'Hyderabad geonames:1269843'],
    [
      'He visited Texas, Paris, Ohio and Maine.',
      'Texas iso3166-2:US-TX',
      'Paris geonames:2988507',
      'Ohio iso3166-2:US-OH',
      'Maine iso3166-2:US-ME',
    ],
    ['He visited Paris, Ohio, or Maine.', 'Paris geonames:2988507', 'Ohio iso3166-2:US-OH', 'Maine iso3166-2:US-ME'],
  ],
};
