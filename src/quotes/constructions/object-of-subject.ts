/**
 * What a gerund takes that describes the subject of its clause, where the only verb after it is that of the subject.
 *
 *     those | protesting | the plan | are late          the crews | opposing | the toll | told Bell that …
 */
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { IsCue } from '../scope.js';
import type { Complement } from './complement-kinds.js';
import { isSaid } from './said-phrases.js';
import type { VerbScope } from './verb-scope.js';

export function objectOfSubject(scope: VerbScope): Complement | null {
  const { reading, cue, limit, complement, isCue } = scope;
  const { group, verbs, end } = cue;
  if (group.form !== 'gerund') return null;
  const taking = verbs.find(({ frames }) => frames.has('object'));
  const verb = taking ?? verbs.find(({ prepositions }) => prepositions.has(reading.lower(end))); // `clamouring | for | lower fares`
  if (verb === undefined || !isSaid(scope)) return null;
  const first = taking === undefined ? end + 1 : end;
  if (complement !== null && (complement.kind !== 'clause' || complement.first !== end)) return null;
  if (reading.lower(end) === 'that' || !/^(?:NOUN|PROPN|PRON)$/.test(reading.upos(group.first - 1))) return null;
  const subject = nounPhraseBefore(reading, group.first, reading.sentenceAt(group.first).first - 1);
  if (subject === null || !opensClause(reading, subject.first, isCue)) return null;
  const object = nounPhraseAfter(reading, first, limit);
  if (object === null || !isFiniteVerb(reading, object.end) || isPronoun(reading, object.first)) return null;
  if ((reading.namedAt(object.end - 1)?.first ?? object.first) > object.first) return null; // `detailing reports | Ana Ruiz | filed`
  const found = { verb, first, end: object.end, cueEnd: first, addressee: null };
  if (taking === undefined) return { kind: 'preposition', ...found };
  const mayTakeClause = verbs.some(({ frames }) => frames.has('clause') || frames.has('that'));
  if (!mayTakeClause) return { kind: 'object', ...found };
  let verbEnd = object.end;
  while (verbEnd < limit && /^(?:AUX|ADV|PART)$/.test(reading.upos(verbEnd))) verbEnd += 1;
  // `a note saying the pier fell | was lost`
  for (let token = verbEnd + 1; token < limit && !/^(?:SCONJ|PUNCT)$/.test(reading.upos(token)); token += 1)
    if (reading.upos(token) === 'AUX' || reading.syntax.xpos(token) === 'VBD') return null;
  return { kind: 'object', ...found };
}

/** The first words of a sentence, what stands after an adjunct there, and what a verb of saying, "that" or "and" stands before. */
function opensClause(reading: Reading, first: number, isCue: IsCue): boolean {
  const start = reading.sentenceAt(first).first;
  if (first <= start) return true;
  if (reading.tokens.text(first - 1) === ',') return isAdjunct(reading, start, first - 1);
  return isCue(first - 1) || /^(?:that|and|but)$/.test(reading.lower(first - 1));
}

/** `In May, | crews`, `After the vote, | crews`, `Still, | crews`: no clause, and no list. */
function isAdjunct(reading: Reading, start: number, comma: number): boolean {
  if (comma - start > MAX_ADJUNCT || !/^(?:ADP|SCONJ|ADV)$/.test(reading.upos(start))) return false;
  for (let token = start; token < comma; token += 1) if (/^(?:VERB|AUX|PUNCT)$/.test(reading.upos(token))) return false;
  return true;
}

/** Maximum tokens of `After the vote in the council`. */
const MAX_ADJUNCT = 8;
