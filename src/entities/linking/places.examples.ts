import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // States, provinces, official names, abbreviations.
    ['The governor of Lagos state was there, and the people of Lagos state.', 'Lagos iso3166-2:NG-LA'],
    ['The Republic of Honduras paid.', 'Republic of Honduras iso3166-1:HN'],
    ['It rained in the State of Kerala.', 'State of Kerala iso3166-2:IN-KL'],
    ['The Province of Bavaria paid.', 'Province of Bavaria iso3166-2:DE-BY'],
    ['The People’s Republic of China said so.', 'People’s Republic of China iso3166-1:CN'],
    ['He moved to Va. in May.', 'Va. iso3166-2:US-VA'],
    ['Punjab Province was flooded, Pakistan said.', 'Punjab Province iso3166-2:PK-PB', 'Pakistan iso3166-1:PK'],
    ['Floods hit Lagos State.', 'Lagos State iso3166-2:NG-LA'],
    ['He was born in Buffalo, New York.', 'Buffalo geonames:5110629', 'New York iso3166-2:US-NY'],
  ],
  negative: [
    ['Lagos was flooded.', 'Lagos geonames:2332459'],
    ['The Republic of Ireland paid.', 'Republic of Ireland iso3166-1:IE'],
    ['The Bank of Karibu met in Lisbon.', 'Lisbon geonames:2267057'],
    ['It rained in the Republic of Punjab.', 'Republic of Punjab -'],
  ],
};
