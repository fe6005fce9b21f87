/** Numbers in words. Written for this project from general knowledge. */
import { words } from './words.js';

/** By name: "zero" to "nineteen". */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map(
  words(`
    zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
    eighteen, nineteen`).map((word, index) => [word, index]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  words('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety').map((word, index) => [word, (index + 2) * 10]),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...words(`
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth,
    sixteenth, seventeenth, eighteenth, nineteenth, twentieth`).map((word, index): [string, number] => [
    word,
    index + 1,
  ]),
  ['thirtieth', 30],
]);

/** After digits: "3rd". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** What multiplies a number: `3 million`, `3bn`. Lower case. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** The tens of a century, or of a life: "twenties" is 2. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  Array.from(TENS, ([word, number]) => [word.replace(/y$/, 'ies'), number / 10]),
);

/** The hours of a clock: "one" to "twelve". */
export const HOURS: readonly string[] = Array.from(UNITS_AND_TEENS.keys()).slice(1, 13);
