/** What the halves of a divided word say of its hyphen. The dictionary holds much that is no word, so short halves need a list. */
import { COMPOUND_ENDS } from '../english/compounds.js';
import { PREFIXES } from '../english/prefixes.js';
import { wordSet } from '../english/words.js';
import { isDictionaryWord } from '../resources/dictionary.js';

/**
 * Whether the hyphen between the halves is the word's own: `family-owned`, `non-union`, `Harwick-based`, but `minis-ters`, `week-end`.
 *
 * @param isName the first half has a capital letter that no sentence gave it
 */
export function isCompound(first: string, second: string, isName: boolean): boolean {
  const last = first.toLowerCase();
  const next = second.toLowerCase();
  if (WHOLE_ENDS.has(next) || (isKnown(last + next) && !(COMPOUND_PARTICIPLES.has(next) && isWord(last)))) return false;
  if (OWN_HYPHEN.has(last)) return isWord(next);
  if (TENS.has(last)) return ONES.has(next);
  if (isName) return (next.length > 2 && COMPOUND_ENDS.has(next)) || (PARTICIPLE.test(next) && isWord(next));
  if (PREFIXES.has(last)) return !FUSING.has(last) && isWord(next);
  return !FUSING.has(last) && isWord(last) && (isWord(next) || COMPOUND_ENDS.has(next));
}

/** Whether a line ends with a word that waits for one which comes later: `short-` `and long-term`, but not `direct-` `or`. */
export function waitsForWord(line: string, next: string): boolean {
  const word = /^(?:and|or|to|but|nor|und|oder|y|et|och)(?=\s)/.exec(next)?.[0];
  return word !== undefined && !isKnown((/(\p{L}{1,40}).$/u.exec(line)?.[1] ?? '').toLowerCase() + word);
}

/** Whether the halves can be two words, on a page that divides none: `week-end` and `family-owned`, but not `minis-ters`. */
export function canBeCompound(first: string, second: string): boolean {
  const last = first.toLowerCase();
  const next = second.toLowerCase();
  return !WHOLE_ENDS.has(next) && isWord(next) && (isWord(last) || PREFIXES.has(last) || !isKnown(last + next));
}

/** Also in the plural: `marketplaces`. */
function isKnown(word: string): boolean {
  return isDictionaryWord(word) || (word.endsWith('s') && isDictionaryWord(word.slice(0, -1)));
}

function isWord(half: string): boolean {
  return half.length > 3
    ? isDictionaryWord(half)
    : half.length === 3
      ? isDictionaryWord(half) && !NO_WORDS.has(half)
      : SHORT.has(half);
}

const PARTICIPLE = /(?:ed|ing|built)$/;

/** Words that make compounds which English hardly ever writes in one: `self-respect`, `award-winning`. */
const OWN_HYPHEN = wordSet('self, ex, non, quasi, vice, well, ill, semi, anti, all');
const COMPOUND_PARTICIPLES = wordSet(`
  owned, based, backed, funded, winning, making, breaking, looking, sounding, seeking, raising, changing, averse, friendly, exempt, torn,
  consuming, fixing, related, driven, sized`);
/** `forty-three` */
const TENS = wordSet('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety');
const ONES = wordSet(
  'one, two, three, four, five, six, seven, eight, nine, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth',
);
/** They go with the word after them: `undone`, `overdone`. */
const FUSING = wordSet(
  'un, re, de, dis, mis, in, im, ir, il, over, under, out, up, inter, sub, trans, fore, be, con, com, per, en, em, ac, ad, u',
);
/** The ends of words, some of which the dictionary has for other reasons. */
const WHOLE_ENDS = wordSet(`
  al, able, age, ance, ant, ants, ary, ate, ce, cy, dle, ed, en, ence, ent, er, ern, ers, est, ful, fy, ial, ible, ic, ical, ing, ings, ion, ions,
  ise, ised, ish, ism, ist, ists, ity, ive, ize, ized, le, less, ling, ly, man, ment, ments, ness, or, ors, ous, per, ple, ry, ship, sion,
  some, son, ster, sure, ted, ten, ter, ters, ther, thing, ting, tion, tions, tional, tive, tor, ture, ty, ual, ure, ward, wards`);
/** Words of three letters that are none as a half. */
const NO_WORDS = wordSet(`
  cam, cen, con, cap, car, den, des, dis, ele, est, fin, gen, ger, har, ing, ins, int, inv, ire, ker, lol, man, mas, mor, mon, nar, nor, pal, par, pen,
  per, pol, por, pos, pre, ran, res, sec, ser, set, sit, tem, ten, ter, tho, tin, tri, ver, vis, win`);
const SHORT = wordSet('up, in, on, by, to, so, go, no, do, tv, uk, us, eu, un, e, x');
