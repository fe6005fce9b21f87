import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // Far larger than the next one, or the only one.
    ['He flew from Paris to Cologne.', 'Paris geonames:2988507', 'Cologne geonames:2886242'],
    ['She works in Xi’an and in Sao Paulo.', 'Xi’an geonames:1790630', 'Sao Paulo geonames:3448439'],
    ['He flew to Jacksonville.', 'Jacksonville geonames:4160021'],
    ['He left Boise in May.', 'Boise geonames:5586437'],
    // A capital; the only one in the countries or states of which the text speaks.
    ['The ship left Tripoli in May.', 'Tripoli geonames:2210247'],
    [
      'Massachusetts voted on Monday. In Cambridge, many stayed at home.',
      'Massachusetts iso3166-2:US-MA',
      'Cambridge geonames:4931972',
    ],
    ['Britain said that many in Cambridge stayed at home.', 'Britain iso3166-1:GB', 'Cambridge geonames:2653941'],
    [
      'Panama said that people in San Francisco and San José were hurt.',
      'Panama iso3166-1:PA',
      'San Francisco geonames:5391959',
      'San José -',
    ],
    ['He flew from Texas to Paris.', 'Texas iso3166-2:US-TX', 'Paris geonames:2988507'],
    ['Germany said that many in Münster stayed at home.', 'Germany iso3166-1:DE', 'Münster geonames:2867543'],
    ['Georgia said so in Tbilisi.', 'Georgia iso3166-1:GE', 'Tbilisi geonames:611717'],
    ['Britain said that many in Flint stayed at home.', 'Britain iso3166-1:GB', 'Flint geonames:2649301'],
    ['Britain said that many in Hamilton stayed at home.', 'Britain iso3166-1:GB', 'Hamilton geonames:2647570'],
    ['Texas said that many in Princeton stayed at home.', 'Texas iso3166-2:US-TX', 'Princeton geonames:4720743'],
    ['He flew from Virginia to Vienna.', 'Virginia iso3166-2:US-VA', 'Vienna geonames:2761369'],
  ],
  negative: [
    // Left open.
    ['He was born in Springfield.', 'Springfield -'],
    ['Many in Birmingham stayed at home.', 'Birmingham -'],
    ['The U.S. and Britain spoke of Birmingham.', 'U.S. iso3166-1:US', 'Britain iso3166-1:GB', 'Birmingham -'],
    [
      'He flew from Georgetown to Washington, the U.S. said.',
      'Georgetown -',
      'Washington geonames:4140963',
      'U.S. iso3166-1:US',
    ],
    ['He was born in Newark.', 'Newark -'],
    ['He was born in Georgetown.', 'Georgetown -'],
    ['He left Mountain View in May.', 'Mountain View -'],
    ['Australia said that many in Beverly Hills stayed at home.', 'Australia iso3166-1:AU', 'Beverly Hills -'],
    ['Kentucky said that many in Stanford stayed at home.', 'Kentucky iso3166-2:US-KY', 'Stanford -'],
    ['Costa Rica said that many in San Juan stayed at home.', 'Costa Rica iso3166-1:CR', 'San Juan -'],
    [
      'Massachusetts and Britain spoke of Cambridge.',
      'Massachusetts iso3166-2:US-MA',
      'Britain iso3166-1:GB',
      'Cambridge -',
    ],
    ['Texas said that many in Georgetown stayed at home.', 'Texas iso3166-2:US-TX', 'Georgetown -'],
    ['Ohio said that many in Athens stayed at home.', 'Ohio iso3166-2:US-OH', 'Athens -'],
    ['Florida said that many in Naples stayed at home.', 'Florida iso3166-2:US-FL', 'Naples -'],
    ['Ontario said that many in London stayed at home.', 'Ontario iso3166-2:CA-ON', 'London -'],
    ['Farmers in Punjab were angry.', 'Punjab -'],
  ],
};
