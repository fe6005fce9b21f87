/**
 * Subjects that a clause or a participle of their own goes on with, so that another phrase stands before the verb: read from where their clause begins.
 *
 *     | Messages found | on the phones | said …            | Friends | who met her on | the trail | said …
 *     | A clerk | she spoke to on | camera | said …
 */
import type { Range } from '../document/index.js';
import { TYING_PREPOSITIONS } from '../english/prepositions.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { isPronoun } from './noun-phrase-words.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** Maximum tokens of such a subject. */
const MAX_SUBJECT = 30;

/**
 * The subject that begins its clause and ends before the verb, without a clause that goes on with it; null where the words before the verb are no such
 * phrase.
 *
 * @param last the phrase right before the verb, tied by a preposition to what stands before it
 */
export function wholeSubject(view: View, last: Range): Range | null {
  if (!TYING_PREPOSITIONS.has(view.lower(last.first - 1)) || view.lower(last.first - 1) === 'with') return null;
  const first = clauseStart(view, last.first - 1);
  if (first === null || !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(view.upos(first))) return null;
  let end = last.end;
  for (let token = first + 1; token < last.first; token += 1) {
    if (view.quotationAt(token) !== view.quotationAt(first)) return null;
    const isRelative = SUBJECT_RELATIVES.has(view.lower(token)) && view.upos(token - 1) !== 'VERB';
    if (isRelative || isContact(view, token, first)) {
      end = token;
      break;
    }
    if (isFiniteVerb(view, token) && !isParticiple(view, token)) return null;
  }
  return end > first ? { first, end } : null;
}

/** `an official | she | spoke to`, `words | Ruiz | wrote`: the subject of a clause right after the noun that it says more of. */
function isContact(view: View, token: number, first: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(view.upos(token - 1)) || token - 1 < first || view.namedAt(token - 1) !== null)
    return false;
  const named = view.namedAt(token);
  const isSubject = (isPronoun(view, token) && view.upos(token) === 'PRON') || named?.first === token;
  return isSubject && isFiniteVerb(view, named === null ? token + 1 : named.end);
}

/** `messages | found | on`, `a poll | taken | by`, right after a noun. */
function isParticiple(view: View, token: number): boolean {
  if (view.upos(token) !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(view.upos(token - 1))) return false;
  return view.syntax.xpos(token) === 'VBN' && /^(?:ADP|ADV|PART)$/.test(view.upos(token + 1));
}

/** After a mark, or the word that opens the clause; null where neither is near. */
function clauseStart(view: View, from: number): number | null {
  const { first } = view.sentenceAt(from);
  for (let token = from - 1; token >= Math.max(first, from - MAX_SUBJECT); token -= 1) {
    if (/^[()]$/.test(view.tokens.text(token))) return null;
    const isMark = /^[,;:—–]$/.test(view.tokens.text(token));
    const opens = view.upos(token) === 'SCONJ' || (view.upos(token) === 'CCONJ' && view.tokens.text(token - 1) === ',');
    if (isMark || opens) return token + 1;
    if (token === first) return first;
  }
  return null;
}
