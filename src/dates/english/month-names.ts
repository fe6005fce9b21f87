/** Names of months: "March", "Feb."; "may", "march" and "august" are other words as well, and April and June people. */

import { FULL_MONTHS, MONTHS } from '../../english/calendar.js';
import { ORDINAL_ENDINGS } from '../../english/numbers.js';
import type { Reader } from '../form.js';
import type { Words } from '../words.js';
import type { NumberRead } from './numbers.js';

/** Words after which a month's name is a month and no verb, modal or person. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  (
    'in on by since until till from of to for during through before after between and or last next this early late mid ' +
    'each every past previous following coming around about late-mid throughout beyond than the ( , - – — /'
  ).split(' '),
);

/** "March", "Feb.", "Sept"; `may` and `march` only where a month can stand. */
export function readMonth({ words, syntax }: Reader, at: number): NumberRead | null {
  const name = words.lower(at);
  const value = MONTHS.get(name);
  if (value === undefined || !words.isCapital(at)) return null;
  // "Jan Novak", "Dec" alone: a short form needs its stop, a number or a preposition
  if (!FULL_NAMES.has(name) && words.lower(at + 1) !== '.' && !words.isNumber(at + 1) && !words.isNumber(at - 1)) {
    if (
      !/^(?:in|since|by|until|of|early|late|mid|-|last|next|this)$/.test(words.lower(at - 1)) ||
      words.isCapital(at + 1)
    )
      return null;
  }
  // "the March of the Lanterns"
  if (name === 'march' && words.reads(at + 1, OF_THE) && words.isCapital(at + 3)) return null;
  if (name === 'march' && /^(?:on|for|to)$/.test(words.lower(at + 1)) && /^(?:the|s|annual)$/.test(words.lower(at - 1)))
    return null;
  if (
    name !== 'may' &&
    name !== 'march' &&
    name !== 'august' &&
    name !== 'mar' &&
    name !== 'april' &&
    name !== 'june'
  ) {
    return { value, end: afterStop(words, at, name) };
  }
  const before = words.lower(at - 1);
  const dated = words.isNumber(at + 1) || words.isNumber(at - 1) || ORDINAL_ENDINGS.has(before);
  // "April Jones", "August Wilson": a given name.
  const named = words.isCapital(at + 1) && !MONTHS.has(words.lower(at + 1));
  if (dated || (BEFORE_MONTH.has(before) && !(named && /^(?:and|or|,|for|of|to|between|than)$/.test(before)))) {
    // "and May said": a person or a verb among others.
    if (
      !dated &&
      (name === 'may' || name === 'april' || name === 'june') &&
      /^(?:said|says|told|has|is|was|had|will|i|we|he|she|they|be|not)$/.test(words.lower(at + 1))
    ) {
      if (!/^(?:in|since|until|by|during|last|next|this|of|early|late|mid)$/.test(before)) return null;
    }
    return { value, end: afterStop(words, at, name) };
  }
  if (words.isCapital(at - 1)) return null;
  const upos = syntax.upos(words.token(at));
  if ((name === 'may' || name === 'march') && upos !== 'PROPN' && upos !== 'NOUN') return null;
  if (named) return null;
  return { value, end: afterStop(words, at, name) };
}

const OF_THE = ['of', 'the'];

const FULL_NAMES: ReadonlySet<string> = new Set(FULL_MONTHS);

/** The stop of an abbreviation belongs to it where the date goes on or the sentence does. */
function afterStop(words: Words, at: number, name: string): number {
  if (FULL_NAMES.has(name) || words.lower(at + 1) !== '.' || !words.isGlued(at + 1)) return at + 1;
  return words.isCapital(at + 2) || words.lower(at + 2) === '\n' || words.lower(at + 2) === '' ? at + 1 : at + 2;
}
