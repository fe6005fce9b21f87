/** Arbitrary texts for properties: any string at all, and news put together from fragments. */
import fc from 'fast-check';

/** UTF-16 code units as they come: halves of surrogate pairs, controls, every script. */
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => {
  return String.fromCharCode(...units);
});

/** What a reader of files meets: letters of several scripts, marks, spaces, line ends, invisible characters. */
const mixed = fc.string({
  unit: fc.constantFrom(
    ...'aZé.,:;!?-–—()[]/"“”‘’\'«» \t\n\r\u00a0\u2028\u0085\0\u0007\u200b\u200d\ufeff\u202e\u00ad',
    'ß',
    'שלום',
    'سلام',
    '新闻',
    'ニュース',
    'é',
    '😀',
    '\ud83d',
    '\ude00',
    '12',
    'U.S.',
    'Mr.',
    'said',
  ),
  maxLength: 60,
});

const FRAGMENTS = [
  'Dockers Walk Out at Two Ports',
  'By Ana Ruiz and Tom Bell',
  'LISBON, March 7 (HNS) -',
  'Harwick, HNS –',
  'Dockers walked out on Thursday,',
  'the Harbour Workers’ Union (HWU) said.',
  '“We have waited long enough,”',
  'its head Marta Oliveira told reporters',
  'earlier in the day.',
  'Ms. Oliveira of the HWU, 54,',
  'in the third quarter of 2023',
  'according to the statement',
  'that Canberra and the US had agreed',
  'the statement read.They',
  '"It is not over',
  'she said: ‘No.’',
  'Gen. J. R. Okoro',
  'at 5 p.m. Friday',
  '12.5 per cent',
  '- Reports',
  '…',
  '* one\n* two',
];

/** Fragments of news between spaces, line ends, or nothing at all, as careless copying leaves them. */
const news = fc
  .array(
    fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '', '  ', '\t')),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.flat().join(''));

/** Any string, news more often than not. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: news },
  { weight: 2, arbitrary: mixed },
  { weight: 1, arbitrary: anyUnits },
  { weight: 1, arbitrary: fc.tuple(news, mixed, news).map((parts) => parts.join('')) },
);
