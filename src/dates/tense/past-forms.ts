/** Forms of the past, and what only looks like one: "left", "was killed", "will cut", "the proposed dam". */
import type { Syntax } from '../../document/index.js';
import { BASES_IN_ED, UNCHANGED } from '../../english/past-forms.js';
import { BEFORE_BARE, NOUN_STARTS, PRESENT_AUXILIARIES } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';
import { SAYS_FUTURE, SAYS_PAST, SILENT } from './said.js';

/** "a vote set for April", "is set to sail", "set a record". */
export function ofSet(words: Words, syntax: Syntax, at: number): number {
  if (words.lower(at + 1) === 'for') return SAYS_FUTURE;
  return words.lower(at + 1) === 'to' ? SILENT : ofIrregular(words, syntax, at);
}

/** "left", "was", "cut"; "will cut" and "is known" say it with their auxiliary. */
export function ofIrregular(words: Words, _: Syntax, at: number): number {
  const before = words.lower(at - 1);
  if (UNCHANGED.has(words.lower(at)) && BEFORE_BARE.has(before)) return SILENT;
  return PRESENT_AUXILIARIES.has(before) ? SILENT : SAYS_PAST;
}

/** "reached", "been killed". */
export function ofParticiple(words: Words, syntax: Syntax, at: number): number {
  if (words.lower(at).length < 4 || !words.isLetters(at)) return SILENT;
  // "will be named in December": the auxiliary says it.
  if (PRESENT_AUXILIARIES.has(words.lower(at - 1))) return SILENT;
  // "will succeed her", "need"
  if (BASES_IN_ED.has(words.lower(at)) || BEFORE_BARE.has(words.lower(at - 1))) return SILENT;
  // "host United", "the United Isles"
  if (words.isCapital(at) && words.isLetters(at - 1)) return SILENT;
  if (isAttributiveParticiple(words, syntax, at)) return SILENT;
  const upos = syntax.upos(words.token(at));
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' ? SAYS_PAST : SILENT;
}

/** "a newly agreed date", "the proposed dam", "for shared rooms": it belongs to its noun and says nothing of when. */
function isAttributiveParticiple(words: Words, syntax: Syntax, at: number): boolean {
  if (syntax.upos(words.token(at + 1)) !== 'NOUN') return false;
  const before = syntax.upos(words.token(at - 1));
  if (before === 'ADP') return true;
  const adverb = before === 'ADV' && words.isLetters(at - 1);
  return NOUN_STARTS.has(words.lower(adverb ? at - 2 : at - 1));
}
