/**
 * Where the clause goes on after words that only describe its subject: what is said in them ends before its verb.
 *
 *     A man who said he was a doctor | was jailed            A letter that accused Bell of theft | was burnt
 *     Crews demanding a rise | marched through the town      She said those who called it a lie | were wrong
 */
import { EMBEDDING_WORDS, QUESTION_WORDS } from '../english/clause-words.js';
import { SPEAKING_PRONOUNS } from '../english/pronouns.js';
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { ADVERBS_OF_VERBS } from '../english/verb-words.js';
import { isPlainClauseAt } from './clauses.js';
import { opensClause } from './fronted-clauses.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isTensed } from './outer-clauses.js';
import type { View } from './view.js';

/** Maximum tokens from the beginning of a clause to what describes its subject. */
const MAX_FRONT = 40;

/**
 * The verb of the subject that the words from `first` belong to, or `limit`.
 *
 * @param opener the pronoun or the participle that begins what describes it
 * @param own verbs that the words from `first` have of their own: one where they are a clause
 */
export function verbOfDescribed(view: View, opener: number, first: number, limit: number, own: number): number {
  if (!isPartOfSubject(view, opener)) return limit;
  const home = view.quotationAt(opener);
  let open = own;
  for (let token = first; token < limit; token += 1) {
    if (view.quotationAt(token) !== home) continue;
    if (token > first && opensAnother(view, token, own > 0)) open += 1;
    if (!isTensed(view, token)) continue;
    if (SPEAKING_PRONOUNS.has(view.lower(token - 1)) && open === 0) open += 1;
    open -= 1;
    if (open < 0) return beforeMain(view, opener, first, token);
    token = groupEnd(view, token) - 1;
  }
  return limit;
}

/** Without its adverbs; `Among those who want a rise, | most voted no`: at the comma, where a preposition begins the sentence. */
function beforeMain(view: View, opener: number, first: number, verb: number): number {
  let end = verb;
  while (end - 1 > first && ADVERBS_OF_VERBS.has(view.lower(end - 1))) end -= 1;
  if (view.upos(view.sentenceAt(opener).first) !== 'ADP') return end;
  for (let token = end - 1; token > first; token -= 1) if (view.tokens.text(token) === ',') return token;
  return end;
}

/** A noun right before the words, and no verb before it in its clause. */
function isPartOfSubject(view: View, opener: number): boolean {
  const start = view.sentenceAt(opener).first;
  if (opener <= start || !/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(view.upos(opener - 1))) return false;
  const home = view.quotationAt(opener);
  for (let token = opener - 1; token >= Math.max(start, opener - MAX_FRONT); token -= 1) {
    if (view.quotationAt(token) !== home) return home !== null;
    if (view.upos(token) === 'SCONJ' || /^[;:]$/.test(view.tokens.text(token))) return true;
    if (view.tokens.text(token) === ',' && opensClause(view, start)) return true;
    if (isTensed(view, token)) return opensClauseOf(view, token, opener);
  }
  return true;
}

/** `said | a man who …`: a verb that takes a clause, and no noun, right before the phrase. */
function opensClauseOf(view: View, verb: number, opener: number): boolean {
  if (nounPhraseBefore(view, opener, verb)?.first !== verb + 1) return false;
  const lines = CUE_LINES.get(view.lemma(verb))?.bare ?? [];
  return lines.some(({ frames }) => frames.has('clause')) && lines.every(({ frames }) => !frames.has('object'));
}

/** Words after which one more verb belongs to what is said: `that`, `when`, `and the road was`, `the man | he saw`. */
function opensAnother(view: View, token: number, isClause: boolean): boolean {
  const word = view.lower(token);
  if (word === 'and' || word === 'or' || word === 'but') {
    let next = token + 1;
    while (view.upos(next) === 'ADV') next += 1;
    return isTensed(view, next) || (isClause && isPlainClauseAt(view, token + 1));
  }
  if (EMBEDDING_WORDS.has(word) || QUESTION_WORDS.has(word)) return word !== 'as' || isPlainClauseAt(view, token + 1);
  if (opensClause(view, token) || word === 'than') return isPlainClauseAt(view, token + 1);
  if (!/^(?:NOUN|PROPN)$/.test(view.upos(token - 1))) return false;
  return SPEAKING_PRONOUNS.has(word) || (view.upos(token) === 'DET' && isPlainClauseAt(view, token));
}

/** Index after a verb with its helpers: `has since been | arrested`. */
function groupEnd(view: View, verb: number): number {
  let end = verb + 1;
  if (view.upos(verb) !== 'AUX') return end;
  while (/^(?:AUX|ADV|PART)$/.test(view.upos(end))) end += 1;
  return view.upos(end) === 'VERB' ? end + 1 : end;
}
