/**
 * Words before a number that say how exact it is: they begin a noun phrase, and are no preposition.
 *
 *     said | up to | 20 people were hurt        said | between | 20 and 30 people had fled        said | as many as | a dozen boats sank
 */
import { wordSet } from '../english/words.js';
import type { View } from './view.js';

/** The number after such words at the token; null where there are none. */
export function numberAfter(view: View, first: number): number | null {
  if (!OPENING.has(view.lower(first))) return null;
  let at = first + 1;
  while (at < first + MAX_WORDS && INSIDE.has(view.lower(at))) at += 1;
  const isNumber = view.upos(at) === 'NUM' || /^\d/.test(view.tokens.text(at)) || NUMBER_NOUNS.has(view.lower(at));
  if (isNumber && !isOfTime(view, at)) return at;
  return null;
}

/** Maximum tokens of such words. */
const MAX_WORDS = 6;

const OPENING = wordSet(
  'up, as, between, well, just, close, around, about, over, under, upwards, roughly, approximately, anywhere, somewhere, nearly, almost',
);
const INSIDE = wordSet(
  'to, many, much, few, little, as, of, over, under, more, fewer, less, than, just, about, around, between, from, a, an, the, estimated, at, least, only, even, nearly, some, $, €, £',
);
const NUMBER_NOUNS = wordSet('half, third, quarter, dozen, dozens, scores, hundreds, thousands, millions');

/** `in about | 2020`, `around | 5 p.m.`, `over | two days` */
function isOfTime(view: View, number: number): boolean {
  return /^\d{4}$/.test(view.tokens.text(number)) || TIMES.has(view.lower(number + 1));
}

const TIMES = wordSet(
  'a.m., p.m., am, pm, gmt, hours, hour, minutes, days, weeks, months, years, seconds, january, february, march, april, may, june, july, august, september, october, november, december',
);

/** `put the toll at | 75`, `at | more than 20`; not `put them at | risk`. */
export function isFigure(view: View, at: number): boolean {
  for (let token = at; token < at + 4; token += 1) {
    if (/^(?:NUM|SYM)$/.test(view.upos(token))) return true;
    if (!/^(?:ADV|ADJ|ADP|SCONJ|DET)$/.test(view.upos(token))) return false;
  }
  return false;
}
