import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // By any way of writing; the largest first.
    ['He flew from Paris to Cologne.', 'Paris geonames:2988507', 'Cologne geonames:2886242'],
    ['The ship left Lisbon for Hamburg.', 'Lisbon geonames:2267057', 'Hamburg geonames:2911298'],
    ['She works in Xi’an and in Sao Paulo.', 'Xi’an geonames:1790630', 'Sao Paulo geonames:3448439'],
    ['She works in Xian and in São Paulo.', 'Xian geonames:1790630', 'São Paulo geonames:3448439'],
    ['He was born in Springfield, Ohio.', 'Springfield geonames:4525353', 'Ohio iso3166-2:US-OH'],
    ['The ship left Hamburg for LISBON.', 'Hamburg geonames:2911298', 'LISBON geonames:2267057'],
  ],
  negative: [
    ['He was born in Springfield.', 'Springfield -'],
    ['He grew up in Nowhere Falls, Ohio.', 'Ohio iso3166-2:US-OH'],
    ['Many in Birmingham stayed at home.', 'Birmingham -'],
    ['She works in Blikkville.', 'Blikkville -'],
  ],
};
