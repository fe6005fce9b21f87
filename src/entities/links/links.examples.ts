/** Texts, and for places and peoples in them, in order of their first mention, the link; `-` where the text leaves it open. */
export const EXAMPLES: readonly (readonly [text: string, ...links: string[]])[] = [
  // Countries by all their names, and their peoples.
  ['Britain and the Netherlands signed it.', 'Britain iso3166-1:GB', 'Netherlands iso3166-1:NL'],
  ['The Ivorian minister flew to Burma.', 'Ivorian iso3166-1:CI', 'Burma iso3166-1:MM'],
  ['The U.S. and U.K. agreed.', 'U.S. iso3166-1:US', 'U.K. iso3166-1:GB'],
  ['The People’s Republic of China said so.', 'People’s Republic of China iso3166-1:CN'],
  ['She was born on Guernsey.', 'Guernsey iso3166-1:GG'],
  // States and provinces.
  ['He moved from Texas to Bavaria.', 'Texas iso3166-2:US-TX', 'Bavaria iso3166-2:DE-BY'],
  ['Floods hit Kerala and Odisha.', 'Kerala iso3166-2:IN-KL', 'Odisha iso3166-2:IN-OD'],
  ['Scottish voters stayed at home.', 'Scottish iso3166-2:GB-SCT'],
  ['The governor of Lagos state was there, and the people of Lagos state.', 'Lagos iso3166-2:NG-LA'],
  ["Pakistan's Punjab was flooded.", 'Pakistan iso3166-1:PK', 'Punjab iso3166-2:PK-PB'],
  ['Farmers in Punjab, India, were angry.', 'Punjab iso3166-2:IN-PB', 'India iso3166-1:IN'],
  ['Farmers in Punjab were angry.', 'Punjab -'],
  [
    'The winds blew over Florida, Georgia and Alabama.',
    'Florida iso3166-2:US-FL',
    'Georgia iso3166-2:US-GA',
    'Alabama iso3166-2:US-AL',
  ],
  [
    'Georgia is ready, the Georgian president said in Tbilisi.',
    'Georgia iso3166-1:GE',
    'Georgian iso3166-1:GE',
    'Tbilisi geonames:611717',
  ],
  ['He has never been to Georgia.', 'Georgia -'],
  // Towns far larger than any other of their name, or the only ones.
  ['The ship left Lisbon for Hamburg.', 'Lisbon geonames:2267057', 'Hamburg geonames:2911298'],
  ['He flew from Paris to Cologne.', 'Paris geonames:2988507', 'Cologne geonames:2886242'],
  ['She works in Xi’an and in Sao Paulo.', 'Xi’an geonames:1790630', 'Sao Paulo geonames:3448439'],
  // What stands beside the town.
  ['He was born in Springfield, Illinois.', 'Springfield geonames:4250542', 'Illinois iso3166-2:US-IL'],
  ['He was born in Springfield, Ohio, and died there.', 'Springfield geonames:4525353', 'Ohio iso3166-2:US-OH'],
  ['He was born in Paris, Texas.', 'Paris geonames:4717560', 'Texas iso3166-2:US-TX'],
  ['Police in Hyderabad, Pakistan, said so.', 'Hyderabad geonames:1176734', 'Pakistan iso3166-1:PK'],
  ['It began in the southern Indian city of Hyderabad.', 'Indian iso3166-1:IN', 'Hyderabad geonames:1269843'],
  ['She lives in Cambridge in Massachusetts.', 'Cambridge geonames:4931972', 'Massachusetts iso3166-2:US-MA'],
  ['He grew up in Nowhere Falls, Ohio.', 'Ohio iso3166-2:US-OH'],
  ['He warned of it in Everett, Wash., on Friday.', 'Everett geonames:5793933'],
  ['She lives in Seattle, Washington.', 'Seattle geonames:5809844', 'Washington iso3166-2:US-WA'],
  ['He left Washington on Friday. She lives in Seattle, Washington.', 'Washington -', 'Seattle geonames:5809844'],
  ['He was born in Buffalo, New York.', 'Buffalo geonames:5110629', 'New York iso3166-2:US-NY'],
  // What the text speaks of elsewhere.
  [
    'Massachusetts voted on Monday. In Cambridge, many stayed at home.',
    'Massachusetts iso3166-2:US-MA',
    'Cambridge geonames:4931972',
  ],
  ['Many in Birmingham and London stayed at home.', 'Birmingham geonames:2655603', 'London geonames:2643743'],
  [
    'Many in Birmingham and Montgomery in Alabama stayed at home.',
    'Birmingham geonames:4049979',
    'Montgomery geonames:4076784',
    'Alabama iso3166-2:US-AL',
  ],
  ['They met in Valencia, Spain said.', 'Valencia geonames:2509954', 'Spain iso3166-1:ES'],
  ['The Republic of Honduras paid.', 'Republic of Honduras iso3166-1:HN'],
  // Left open.
  [
    'He flew from Georgetown to Washington, the U.S. said.',
    'Georgetown -',
    'Washington geonames:4140963',
    'U.S. iso3166-1:US',
  ],
  [
    'Panama said that people in San Francisco and San José were hurt.',
    'Panama iso3166-1:PA',
    'San Francisco geonames:5391959',
    'San José -',
  ],
  ['He was born in Springfield.', 'Springfield -'],
  ['Many in Birmingham stayed at home.', 'Birmingham -'],
  ['The U.S. and Britain spoke of Birmingham.', 'U.S. iso3166-1:US', 'Britain iso3166-1:GB', 'Birmingham -'],
  // Beside, but not in it.
  [
    'He visited Lebanon, Pennsylvania and Texas.',
    'Lebanon iso3166-1:LB',
    'Pennsylvania iso3166-2:US-PA',
    'Texas iso3166-2:US-TX',
  ],
  ['In Paris, the United States led the talks.', 'Paris geonames:2988507', 'United States iso3166-1:US'],
  ['With Canada, Mexico will talk on Friday.', 'Canada iso3166-1:CA', 'Mexico iso3166-1:MX'],
  ['He was born in Lebanon, Pennsylvania, and died there.', 'Lebanon geonames:5197517', 'Pennsylvania iso3166-2:US-PA'],
  [
    'He visited Berlin, Paris and London.',
    'Berlin geonames:2950159',
    'Paris geonames:2988507',
    'London geonames:2643743',
  ],
  ['In Moscow, Ohio was not known.', 'Moscow geonames:524901', 'Ohio iso3166-2:US-OH'],
];
