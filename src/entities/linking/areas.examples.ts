import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // Countries, their states and provinces, however they are written.
    ['Britain and the Netherlands signed it.', 'Britain iso3166-1:GB', 'Netherlands iso3166-1:NL'],
    ['The Ivorian minister flew to Burma.', 'Ivorian iso3166-1:CI', 'Burma iso3166-1:MM'],
    ['The U.S. and U.K. agreed.', 'U.S. iso3166-1:US', 'U.K. iso3166-1:GB'],
    ['He moved from Texas to Bavaria.', 'Texas iso3166-2:US-TX', 'Bavaria iso3166-2:DE-BY'],
    ['Floods hit Kerala and Odisha.', 'Kerala iso3166-2:IN-KL', 'Odisha iso3166-2:IN-OD'],
    ['Scottish voters stayed at home.', 'Scottish iso3166-2:GB-SCT'],
    ['He warned of it in Everett, Wash., on Friday.', 'Everett geonames:5793933', 'Wash. iso3166-2:US-WA'],
    ['He was born in Springfield, IL, in May.', 'Springfield geonames:4250542', 'IL iso3166-2:US-IL'],
    ['She was born on Guernsey.', 'Guernsey iso3166-1:GG'],
    ['Punjab Province was flooded, Pakistan said.', 'Punjab Province iso3166-2:PK-PB', 'Pakistan iso3166-1:PK'],
  ],
  negative: [
    // Two of one name; the small words "in" and "me" are no states.
    ['Farmers in Punjab were angry.', 'Punjab -'],
    ['He was born in Springfield, in May.', 'Springfield -'],
    ['He was born in Springfield, me too.', 'Springfield -'],
    ['He has never been to Georgia.', 'Georgia -'],
  ],
};
