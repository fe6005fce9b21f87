/**
 * Letters in brackets that stand for words of the language, which are no name.
 *
 *     social and mental support (| SMS |), the grey wolf fly larvae (| GWF |), the (| CHG |) project      nothing, in all their places
 *     the teachers’ union (| TU |), the World Ferry Board (| WFB |)                                      names
 */
import { AFTER_COMMON_ACRONYMS } from '../../english/offices.js';
import { ORGANISATION_NOUNS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order; those that are left. */
export function withoutCommonAcronyms(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const common = new Set<string>();
  for (const name of names) if (isCommon(layers, name)) common.add(name.text);
  return common.size === 0 ? names : names.filter(({ text }) => !common.has(text));
}

function isCommon(layers: Layers, { first, end, type, known }: TypedName): boolean {
  const { tokens, spelling, forms } = layers;
  if (type !== 'ORG' || known !== null || end - first !== 1 || spelling.shape(first) !== 'capitals') return false;
  if (tokens.text(first - 1) !== '(' || tokens.text(end) !== ')') return false;
  if (AFTER_COMMON_ACRONYMS.has(tokens.lower(end + 1))) return true;
  const last = first - 2;
  const noun = tokens.lower(last);
  const isBody =
    ORGANISATION_NOUNS.has(noun) || vocabulary.organisationHeads.has(noun) || forms.mayFrame(last, FRAME.facility);
  return !isBody && spelling.shape(last) === 'small' && isShortFor(layers, tokens.text(first), last);
}

/** `SMS` after `social and mental support`: the words before the bracket begin with its letters; small words may stand between. */
function isShortFor({ tokens }: Layers, acronym: string, last: number): boolean {
  const letters = acronym.toLowerCase().replace(/s$/, '');
  let [token, letter] = [last, letters.length - 1];
  for (; letter >= 0 && token > last - MAX_TOKENS; token -= 1) {
    const word = tokens.lower(token);
    if (word.charAt(0) === letters.charAt(letter)) letter -= 1;
    // "black soldier fly larvae (BSF)": the noun itself may be left out.
    else if (token < last && !vocabulary.functionWords.has(word) && word !== '-') return false;
  }
  return letter < 0;
}

const MAX_TOKENS = 12;
