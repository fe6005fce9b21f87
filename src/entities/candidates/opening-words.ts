/**
 * Words that begin a sentence and are first names elsewhere, or were taken for a part of the name after them.
 *
 *     Rival | Daedong Nongsan | gained          without the first word
 *     | Mark my words, | Bill payments fell      no names
 *     | Drugmaker shares fell                    nor a trade
 *     Mark said so, Bill and Rose left           names
 */
import { SHARES } from '../../english/firms.js';
import { COMPANY_NOUNS, ENDS_OF_TRADES, TRADES } from '../../english/organisation-descriptions.js';
import { OPENING_DESCRIPTIONS, WORDS_AND_FIRST_NAMES } from '../../english/people/name-words.js';
import type { Layers } from '../layers.js';
import { lookUp, whichOne } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order; those that are left. */
export function withoutOpeningWords(layers: Layers, found: readonly TypedName[]): readonly TypedName[] {
  const whole = found.some((name) => isTrade(layers, name)) ? found.filter((name) => !isTrade(layers, name)) : found;
  const names = whole.some((name) => beginsBefore(layers, name)) ? whole.map((name) => cut(layers, name)) : whole;
  const doubtful = names.filter((name) => isDoubtful(layers, name));
  if (doubtful.length === 0) return names;
  const parts = new Set(names.flatMap(({ first, end }) => (end - first > 1 ? [layers.tokens.text(first)] : [])));
  const dropped = new Set(doubtful.filter(({ text }) => !parts.has(text)));
  return names.filter((name) => !dropped.has(name));
}

/** `| Drugmaker | shares`, `| Carmaker | stocks`. */
function isTrade({ tokens, spelling }: Layers, { first, end, known }: TypedName): boolean {
  if (end - first !== 1 || known !== null || !spelling.opens(first)) return false;
  return SHARES.has(tokens.text(end)) && isTradeNoun(tokens.lower(first));
}

/** `drugmaker`, `insurer`, in lower case: what firms are, and no name of one. */
export function isTradeNoun(word: string): boolean {
  return COMPANY_NOUNS.has(word) || TRADES.has(word) || ENDS_OF_TRADES.some((end) => word.endsWith(end));
}

/** `| Rival | Daedong Nongsan`: a word that describes, with the capital of the sentence; not `Rival Foods`, where a word alone would be left. */
function beginsBefore({ tokens, spelling }: Layers, { first, end }: TypedName): boolean {
  if (end - first < 2 || !OPENING_DESCRIPTIONS.has(tokens.text(first)) || !spelling.opens(first)) return false;
  return end - first > 2 || !vocabulary.isOrdinary(tokens.lower(end - 1));
}

function cut(layers: Layers, name: TypedName): TypedName {
  if (!beginsBefore(layers, name)) return name;
  const first = name.first + 1;
  const text = layers.tokens.slice(first, name.end);
  const known = lookUp(text);
  return changed(name, { first, text, known: whichOne(known), type: known?.type ?? name.type });
}

/** The capital is that of a first word, and what follows goes on with a noun or a verb of the language. */
function isDoubtful({ tokens, spelling, syntax }: Layers, { first, end, titles, text, type }: TypedName): boolean {
  if (end - first !== 1 || type !== 'PERSON' || titles.length > 0 || !spelling.opens(first)) return false;
  if (!WORDS_AND_FIRST_NAMES.has(tokens.lower(first)) || spelling.timesCapitalised(text) > 0) return false;
  if (/^(?:PRP\$?|DT)$/.test(syntax.xpos(end))) return true;
  const isCompound = /^NNS?$/.test(syntax.xpos(end)) && spelling.shape(end) === 'small';
  return isCompound && /^(?:VERB|AUX)$/.test(syntax.upos(end + 1));
}
