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
  const verb = verbs.find(({ frames }) => frames.has('object'));
  if (group.form !== 'gerund' || verb === undefined || !isSaid(scope)) return null;
  if (complement !== null && (complement.kind !== 'clause' || complement.first !== end)) return null;
  if (reading.lower(end) === 'that' || !/^(?:NOUN|PROPN|PRON)$/.test(reading.upos(group.first - 1))) return null;
  const subject = nounPhraseBefore(reading, group.first, reading.sentenceAt(group.first).first - 1);
  if (subject === null || !opensClause(reading, subject.first, isCue)) return null;
  const object = nounPhraseAfter(reading, end, limit);
  if (object === null || !isFiniteVerb(reading, object.end) || isPronoun(reading, object.first)) return null;
  if ((reading.namedAt(object.end - 1)?.first ?? object.first) > object.first) return null; // `detailing reports | Ana Ruiz | filed`
  let verbEnd = object.end;
  while (verbEnd < limit && /^(?:AUX|ADV|PART)$/.test(reading.upos(verbEnd))) verbEnd += 1;
  // `a note saying the pier fell | was lost`
  for (let token = verbEnd + 1; token < limit && !/^(?:SCONJ|PUNCT)$/.test(reading.upos(token)); token += 1)
    if (reading.upos(token) === 'AUX' || reading.syntax.xpos(token) === 'VBD') return null;
  return { kind: 'object', verb, first: end, end: object.end, cueEnd: end, addressee: null };
}

/** The first words of a sentence, and what a verb of saying, "that" or "and" stands before. */
function opensClause(reading: Reading, first: number, isCue: IsCue): boolean {
  if (first <= reading.sentenceAt(first).first) return true;
  return isCue(first - 1) || /^(?:that|and|but)$/.test(reading.lower(first - 1));
}
