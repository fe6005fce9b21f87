import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'links',
  positive: [
    // Case, signs, stops, hyphens, letters with strokes, "Saint".
    ['She works in Xi’an and in Sao Paulo.', 'Xi’an geonames:1790630', 'Sao Paulo geonames:3448439'],
    ['She works in XIAN and in SÃO PAULO.', 'XIAN geonames:1790630', 'SÃO PAULO geonames:3448439'],
    [
      'Norway said that it rained in Tromso and in Bodø.',
      'Norway iso3166-1:NO',
      'Tromso geonames:3133895',
      'Bodø geonames:3160881',
    ],
    [
      'He left Saint Petersburg for St. Petersburg.',
      'Saint Petersburg geonames:498817',
      'St. Petersburg geonames:498817',
    ],
    ['He left Washington, D.C.', 'Washington geonames:4140963', 'D.C. iso3166-2:US-DC'],
    ['He left Łódź.', 'Łódź geonames:3093133'],
    ['He left Tel-Aviv for Tel Aviv.', 'Tel-Aviv geonames:293397', 'Tel Aviv geonames:293397'],
    ['He left Reykjavík on Monday. He was in Reykjavik again on Friday.', 'Reykjavik geonames:3413829'],
  ],
  negative: [
    ['He left Blikkø.', 'Blikkø -'],
    ['He left Saint Blikk.'],
    ['He left Xi’anville.', 'Xi’anville -'],
    ['He left Springfield.', 'Springfield -'],
  ],
};
