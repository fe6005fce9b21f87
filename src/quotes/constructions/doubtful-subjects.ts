/**
 * Subjects that word order cuts too short or takes from a phrase of the subject: there the tree is asked.
 *
 *     experts on the harbour and | sea walls | said          a study released by | a group of engineers | shows
 */
import type { Range } from '../../document/index.js';
import { SUBORDINATING_CONJUNCTIONS } from '../../english/clause-words.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { isPostmodifier, isPronoun, isTime } from '../../grammar/noun-phrase-words.js';
import { beforeTime } from '../../grammar/subjects.js';
import { treeSubject } from '../../grammar/tree-subject.js';
import { isFiniteVerb, type VerbGroup } from '../../grammar/verb-groups.js';
import { wholeSubject } from '../../grammar/whole-subjects.js';
import type { Reading } from '../reading.js';

/** The subject itself, or what the tree gives in its place. */
export function surerSubject(reading: Reading, subject: Range, group: VerbGroup): Range {
  const isMain = group.form === 'finite' || group.form === 'passive';
  if (!isMain || !isDoubtful(reading, subject, group)) return subject;
  const found = treeSubject(reading, group.verb);
  const whole = () => wholeSubject(reading, subject) ?? subject;
  if (found === null || found.first >= subject.first || found.end > group.first) return whole();
  const phrase = beforeDay(reading, beforeRelative(reading, found));
  return isPhrase(reading, phrase) ? phrase : whole();
}

/** `military and party leaders | on Tuesday`; a day that a participle has to itself stays: `a study released on Tuesday`. */
function beforeDay(reading: Reading, { first, end }: Range): Range {
  const day = beforeTime(reading, end);
  return day > first && day < end && reading.upos(day - 1) !== 'VERB' ? { first, end: day } : { first, end };
}

/** `an official who asked not to be named | said`, `a man who left because he was tired | said`: nothing joins the two verbs. */
export function surerCarried(reading: Reading, carried: Range, group: VerbGroup): Range {
  if (group.form !== 'finite') return carried;
  const before = reading.upos(group.first - 1);
  // `those who left, for good or ill, | said`: the comma closes what "who" opened
  const isClosed = before === 'PUNCT' && SUBJECT_RELATIVES.has(reading.lower(carried.first));
  if (/^(?:CCONJ|PUNCT|ADV)$/.test(before) && !isClosed) return carried;
  return treeSubject(reading, group.verb) ?? carried;
}

/** `leaders | who have been critics`, and `who | in 2010`. */
function beforeRelative(reading: Reading, { first, end }: Range): Range {
  if (SUBJECT_RELATIVES.has(reading.lower(first))) return { first, end: first + 1 };
  for (let token = first + 1; token < end; token += 1) {
    if (SUBJECT_RELATIVES.has(reading.lower(token))) return { first, end: token };
  }
  return { first, end };
}

/** Not what the tree took for one: a clause, a time, words on both sides of a comma. */
function isPhrase(reading: Reading, { first, end }: Range): boolean {
  // `over | 40 percent`, not `of | ten voters`
  const isNumber = reading.upos(first + 1) === 'NUM' && reading.lower(first) !== 'of';
  if (reading.upos(first) === 'ADP' && reading.namedAt(first) === null && !isNumber) return false;
  for (let token = first; token < end; token += 1) {
    if (reading.tokens.text(token) === ',' || reading.upos(token) === 'SCONJ') return false;
    if (isFiniteVerb(reading, token) && !isDescribing(reading, token)) return false;
    const isBare = isTime(reading, token) && reading.upos(token - 1) !== 'ADP' && reading.namedAt(token) === null;
    if (isBare && !/^(?:obj|nmod|compound)$/.test(reading.relation(token))) return false;
  }
  return true;
}

/** `a study | released by a group`, `published on Tuesday`, `polls | taken in Porto`; not `called on the town`. */
function isDescribing(reading: Reading, token: number): boolean {
  if (reading.syntax.xpos(token) === 'VBN' && reading.relation(token) === 'acl') return true;
  const isNear = reading.lower(token + 1) === 'by' || isTime(reading, token + 2) || reading.upos(token + 2) === 'NUM';
  return isNear && reading.upos(token + 1) === 'ADP' && /^(?:acl|aux)$/.test(reading.relation(token));
}

function isDoubtful(reading: Reading, { first, end }: Range, group: VerbGroup): boolean {
  const floor = reading.sentenceAt(group.first).first;
  const before = first - 1;
  if (before <= floor || reading.quotationAt(group.first) !== null) return false;
  if (SUBJECT_RELATIVES.has(reading.lower(first))) return false;
  if (end - first === 1 && (isPronoun(reading, first) || reading.upos(first) === 'PRON')) return false;
  if (end - first === 1 && reading.upos(first) === 'NUM') return true;
  const upos = reading.upos(before);
  const word = reading.lower(before);
  if (upos === 'ADP' && reading.namedAt(before) === null) return !SUBORDINATING_CONJUNCTIONS.has(word);
  if (word === 'and' || word === 'or') return !hasVerbBefore(reading, floor, before);
  if (upos === 'AUX') return true; // `who have been | some of its critics | said`
  const isPart = /(?:ing|ed|en)$/.test(word) || reading.lower(before - 1) === 'to'; // `friends hoping to see | him | said`
  return upos === 'VERB' && isPart && !hasVerbBefore(reading, floor, before);
}

/** Maximum tokens back to the verb of a clause that "and" goes on with. */
const MAX_BACK = 25;

function hasVerbBefore(reading: Reading, floor: number, end: number): boolean {
  for (let token = end - 1; token >= Math.max(floor, end - MAX_BACK); token -= 1) {
    if (/^[,;:]$/.test(reading.tokens.text(token))) return false;
    if (isFiniteVerb(reading, token) && !isPostmodifier(reading, token)) return true;
  }
  return false;
}
