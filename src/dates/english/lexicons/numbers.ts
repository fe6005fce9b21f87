/** Numbers in words. Written for this project from general knowledge. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat([['thirtieth', 30]]),
);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Amounts that are left open. Several words are written with spaces. */
export const OPEN_AMOUNTS: readonly string[] = [
  'several',
  'few',
  'a few',
  'a good few',
  'some',
  'many',
  'a number of',
  'numerous',
  'countless',
  'a handful of',
  'dozens of',
  'hundreds of',
  'thousands of',
  'scores of',
  'multiple',
  'various',
];
