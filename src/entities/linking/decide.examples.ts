import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // Beside it a country, a state; its government; a state; the capital.
    ['Police in Hyderabad, Pakistan, said so.', 'Hyderabad geonames:1176734', 'Pakistan iso3166-1:PK'],
    ['Farmers in Punjab, India, were angry.', 'Punjab iso3166-2:IN-PB', 'India iso3166-1:IN'],
    ["Pakistan's Punjab was flooded.", 'Pakistan iso3166-1:PK', 'Punjab iso3166-2:PK-PB'],
    ['Panama and Kenya met. Panama City agreed to help.', 'Panama iso3166-1:PA', 'Kenya iso3166-1:KE'],
    ['The governor of Lagos state was there, and the people of Lagos state.', 'Lagos iso3166-2:NG-LA'],
    ['Ireland said that many in Munster stayed at home.', 'Ireland iso3166-1:IE', 'Munster iso3166-2:IE-M'],
    ['Germany said that many in Münster stayed at home.', 'Germany iso3166-1:DE', 'Münster geonames:2867543'],
    ['They met in Valencia, Spain said.', 'Valencia geonames:2509954', 'Spain iso3166-1:ES'],
    [
      'Farmers in Punjab, Pakistan, met farmers from India.',
      'Punjab iso3166-2:PK-PB',
      'Pakistan iso3166-1:PK',
      'India iso3166-1:IN',
    ],
    ['He moved to Virginia.', 'Virginia iso3166-2:US-VA'],
    ['Mexico said that the road to Guanajuato was shut.', 'Mexico iso3166-1:MX', 'Guanajuato iso3166-2:MX-GUA'],
    ['Lisbon agreed to help.', 'Portugal iso3166-1:PT'],
    ['The City of Johannesburg paid.', 'City of Johannesburg geonames:993800'],
    ['Canada said that many in Victoria stayed at home.', 'Canada iso3166-1:CA', 'Victoria geonames:6174041'],
    [
      'They left Guatemala and Djibouti, Kuwait and Oman.',
      'Guatemala iso3166-1:GT',
      'Djibouti iso3166-1:DJ',
      'Kuwait iso3166-1:KW',
      'Oman iso3166-1:OM',
    ],
  ],
  negative: [
    // Nowhere that is known; more than one.
    ['He grew up in Nowhere Falls, Ohio.', 'Ohio iso3166-2:US-OH'],
    ['The road to Puebla was shut.', 'Puebla -'],
    ['Mexico said that the road to Puebla was shut.', 'Mexico iso3166-1:MX', 'Puebla -'],
    ['Mexico said that the road to Zacatecas was shut.', 'Mexico iso3166-1:MX', 'Zacatecas -'],
    ['Many in Munster stayed at home.', 'Munster -'],
    ['Farmers in Punjab were angry.', 'Punjab -'],
    ['He has never been to Georgia.', 'Georgia -'],
    ['He was born in Paris, Alaska.', 'Paris -', 'Alaska iso3166-2:US-AK'],
  ],
};
