/**
 * What stands beside firms, clubs and parties and hardly beside anybody else, whatever their names are.
 *
 *     | Blikk | were level           a verb in the plural after one name, as British papers write of clubs and firms
 *     | Blikk | rose 3 per cent      what prices do
 *     owned by | Blikk |             who owns, runs or pays
 *     joined from | Blikk |          where players and managers come from
 *     an analyst at | Blikk |        where somebody works
 *     the ruling | Blikk |           a party
 */
import { BY_ORGANISATIONS, FROM_EMPLOYERS, PRICE_MOVES } from '../../english/organisation-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import type { Name } from '../mention.js';
import type { Cue } from './weights.js';

/** Adds to the cues. */
export function ofActing(layers: Layers, { first, end }: Name, cues: Cue[]): void {
  const { tokens, forms } = layers;
  const verb = tokens.lower(end);
  if (PLURAL.has(verb) && !tokens.text(end - 1).endsWith('s') && isAlone(layers, first)) cues.push('plural-verb');
  if (PRICE_MOVES.has(verb) && isPrice(layers, end + 1)) cues.push('price-move');
  const before = tokens.lower(first - 1);
  const second = tokens.lower(first - 2);
  if (before === 'by' && BY_ORGANISATIONS.has(second)) cues.push('owned-by');
  if (before === 'from' && FROM_EMPLOYERS.has(second)) cues.push('joined-from');
  if (before === 'at' && forms.at(first - 2).role) cues.push('works-at');
  if (RULING.has(before)) cues.push('ruling');
}

const PLURAL = wordSet('were, are, have');
const RULING = wordSet('ruling, governing');

/** Not `people from the | Blikk were`, `Ana and | Blikk are`, `Ana, Tom, | Blikk have`. */
function isAlone({ tokens, forms, syntax, spelling }: Layers, first: number): boolean {
  const before = forms.at(first - 1).article ? first - 2 : first - 1;
  if (/^(?:ADP|CCONJ)$/.test(syntax.upos(before))) return false;
  return tokens.text(before) !== ',' || !/^capital/.test(spelling.shape(before - 1));
}

/** `3 per cent`, `by 11p`, `almost 4%`, `to 612p`. */
function isPrice({ tokens, forms }: Layers, from: number): boolean {
  for (let token = from; token < from + MAX_BEFORE_PRICE; token += 1) {
    if (forms.at(token).digits) return PRICE_UNIT.test(tokens.text(token)) || PRICE_UNIT.test(tokens.lower(token + 1));
    if (!/^\p{Ll}/u.test(tokens.text(token)) && !forms.at(token).beginsAmount) return false;
  }
  return false;
}

/** Words between the verb and the number: `as much as`. */
const MAX_BEFORE_PRICE = 5;
const PRICE_UNIT = /^(?:%|\d+(?:\.\d+)?p|p|per|percent|pc|pence|points?|cents?)$/;
