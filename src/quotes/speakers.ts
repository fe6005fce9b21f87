/** What kind of speaker a noun phrase names, and which entity it is. */

import type { Range, TokenEntity } from '../document/index.js';
import { BODIES_BESIDE_NAMES } from '../english/organisation-words.js';
import { FAMILY } from '../english/people/nouns.js';
import {
  ANONYMOUS,
  AUTHORED,
  DOCUMENTS,
  GOT_BY_OTHERS,
  INDEFINITE,
  NEVER_NAMED,
  NOUNS_OF_ORGANISATIONS,
} from '../english/people/sources.js';
import { AFTER_NAMES } from '../english/people/titles.js';
import { OBJECT_PRONOUNS, REFLEXIVE_PRONOUNS } from '../english/pronouns.js';
import { isHyphen, isPossessive, isPronoun } from '../grammar/noun-phrase-words.js';
import type { Named } from '../grammar/view.js';
import type { SpeakerKind } from '../record.js';
import { apposedName } from './apposed-names.js';
import { headOf } from './phrase-heads.js';
import { placeOfKind } from './place-speakers.js';
import type { Reading } from './reading.js';

export interface SpeakerReading {
  readonly kind: SpeakerKind;
  readonly entity: TokenEntity | null;
}

/** Pronouns are told apart by the caller: whom they stand for is no matter of the phrase alone. */
export function readSpeaker(reading: Reading, phrase: Range): SpeakerReading {
  if (phrase.end - phrase.first === 1 && isPronoun(reading, phrase.first)) {
    return { kind: isAnonymousPronoun(reading, phrase.first) ? 'unnamed' : 'pronoun', entity: null };
  }
  if (phrase.end - phrase.first === 1 && OBJECT_PRONOUNS.has(reading.lower(phrase.first))) {
    return { kind: 'pronoun', entity: null };
  }
  const head = headOf(reading, phrase);
  const last = reading.namedAt(endBeforeBracket(reading, phrase) - 1);
  if (
    last?.entity.type === 'PERSON' &&
    (reading.isCapitalised(head) ? !isOfOthers(reading, head, last) : isOwnRole(head, last))
  )
    return { kind: 'named', entity: last.entity };
  const after = apposedName(reading, phrase, head) ?? nameAfterMark(reading, { first: head + 1, end: phrase.end });
  if (after !== null) return { kind: DOCUMENTS.has(reading.lower(head)) ? 'document' : 'named', entity: after.entity };
  const named = reading.namedAt(head);
  const isOwned = named?.entity.type === 'ORG' && isHyphened(reading, phrase.first); // `Lund-owned Rovik Foods`
  const person = isOwned ? null : namedIn(reading, { first: phrase.first, end: head + 1 }, 'PERSON');
  if (person !== null && endsAsName(reading, person, head)) return { kind: 'named', entity: person.entity };
  if (named !== null && named.entity.type !== 'NORP') return ofNamed(named, phrase);
  const word = reading.lower(head);
  if (DOCUMENTS.has(word)) return { kind: 'document', entity: senderOf(reading, phrase, head) };
  if (isUnnamed(reading, phrase, head)) return { kind: 'unnamed', entity: null };
  const organisation = namedIn(reading, { first: phrase.first, end: head + 1 }, 'ORG');
  if (organisation !== null && NOUNS_OF_ORGANISATIONS.has(word)) {
    const isOwn = organisation.end === head || (organisation.end === head - 1 && OF_PRESS.has(reading.lower(head - 1)));
    if (isOwn) return { kind: 'named', entity: organisation.entity };
  }
  const place = placeOfKind(reading, phrase, head);
  if (place !== null) return { kind: 'place', entity: place.entity };
  const line = byLastWord(reading, phrase) ?? byInitials(reading, phrase);
  if (line !== null) return { kind: 'named', entity: line };
  return { kind: 'nominal', entity: null };
}

/** `the AFP | news | agency`: itself, and no body that it has. */
const OF_PRESS: ReadonlySet<string> = new Set(['news', 'daily', 'weekly', 'evening', 'press']);

/** `| Lawyers | for Tom Bell`, `| Counsel | for Tom Bell`: a noun with a capital only because it begins the sentence; not `Mayor of Leeds Tom Bell`. */
function isOfOthers(reading: Reading, head: number, { first }: Range): boolean {
  if (head >= first || head !== reading.sentenceAt(head).first || reading.upos(head) !== 'NOUN') return false;
  return reading.syntax.xpos(head) === 'NNS' || PLURALS.has(reading.lower(head)) || reading.upos(first - 1) === 'ADP';
}

/** `the | mayor | of Leeds Tom Bell`: the whole of it is what he is, right before his name. */
function isOwnRole(head: number, { first, entity }: Named): boolean {
  return entity.roles.some((role) => role.first <= head && head < role.end && role.end === first);
}

/** Plurals without an ending. */
const PLURALS: ReadonlySet<string> = new Set(['people', 'police']);

/** `a statement from | the Harbour Board`, `Tom Bell’s | letter`: whose words the document holds. */
function senderOf(reading: Reading, { first, end }: Range, head: number): TokenEntity | null {
  const sender = ownerOf(reading, first, head) ?? afterBy(reading, head, end);
  return sender?.entity.type === 'PERSON' || sender?.entity.type === 'ORG' ? sender.entity : null;
}

/** `from | the Harbour Board | (HB)`, `issued in Porto by | trader Tom Bell`: the name right after the preposition, its article and titles. */
function afterBy(reading: Reading, head: number, end: number): Named | null {
  const sender = reading.namedAt(endBeforeBracket(reading, { first: head, end }) - 1);
  if (sender === null) return null;
  let at = sender.first - 1;
  while (at > head && (reading.lower(at) === 'the' || isTitleWord(reading, at))) at -= 1;
  const isSent = at === head + 1 || (reading.upos(head + 1) === 'VERB' && !GOT_BY_OTHERS.has(reading.lower(head + 1)));
  const isBy =
    /^(?:from|by)$/.test(reading.lower(at)) || (reading.lower(at) === 'of' && AUTHORED.has(reading.lower(head)));
  return isSent && at > head && isBy ? sender : null;
}

/** Where a phrase ends without what stands in brackets at its end: `the Harbour Board | (HB)`, `Cllr Tom Bell | (Con, Leeds)`. */
function endBeforeBracket(reading: Reading, { first, end }: Range): number {
  if (reading.tokens.text(end - 1) !== ')') return end;
  for (let token = end - 2; token > first && token >= end - MAX_BRACKET; token -= 1)
    if (reading.tokens.text(token) === '(') return token;
  return end;
}

/** Tokens in brackets after a name, with the brackets. */
export const MAX_BRACKET = 8;

export function isTitleWord(reading: Reading, token: number): boolean {
  return reading.upos(token) === 'PROPN' || (reading.upos(token) === 'NOUN' && reading.upos(token + 1) === 'PROPN');
}

/** `Tom Bell’s | letter`, the noun right after the name. */
function ownerOf(reading: Reading, first: number, head: number): Named | null {
  const owner = /^['’]s?$/.test(reading.tokens.text(head - 1)) ? reading.namedAt(head - 2) : null;
  return owner !== null && owner.first >= first ? owner : null;
}

/**
 * `a spokesman, | Tom Bell`, `the leader, | Tom Bell | (Reform)`, `its owner, | Rovik Media`: the first name after a comma or a dash says who the role
 * is, and the last one which body.
 */
function nameAfterMark(reading: Reading, { first, end }: Range): Named | null {
  let token = first;
  while (token < end && (isHyphen(reading, token) || !/^[,—–-]+$/.test(reading.tokens.text(token)))) token += 1;
  for (token += 1; token < end; token += 1) {
    const named = reading.namedAt(token);
    if (named?.entity.type === 'PERSON') return named;
    const isBody = named?.entity.type === 'ORG' && named.end === end;
    if (isBody && BODIES_BESIDE_NAMES.has(reading.lower(first - 1))) return named;
    const isJoined = isHyphen(reading, token) || isHyphen(reading, token - 1); // `Leeds-based | Rovik Foods`
    if (!isJoined && !isInTitle(reading, token)) return null; // titles, `the poet | Ana Ruiz`
  }
  return null;
}

/** Whether a token can be part of what a person is called: `the | poet | Ana Ruiz`. */
export function isInTitle(reading: Reading, token: number): boolean {
  return IN_TITLES.test(reading.upos(token));
}

const IN_TITLES = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/;

/** `COURIER:` before an interview's line is the Clew Bay Courier. */
function byLastWord(reading: Reading, { first, end }: Range): TokenEntity | null {
  const words = reading.tokens.slice(first, end);
  if (words.length < 3 || words !== words.toUpperCase()) return null;
  return reading.entities.find(({ name }) => name.toUpperCase().endsWith(` ${words}`)) ?? null;
}

/** `MR:` before an interview's line is Marta Ruiz, when nobody else has the initials. */
function byInitials(reading: Reading, { first, end }: Range): TokenEntity | null {
  const letters = reading.tokens.text(first);
  if (end - first !== 1 || !/^[A-Z]{2,4}$/.test(letters)) return null;
  const people = reading.entities.filter(({ type, name }) => type === 'PERSON' && initialsOf(name) === letters);
  return people.length === 1 ? (people[0] ?? null) : null;
}

function initialsOf(name: string): string {
  return name
    .replace(/[^\p{L}\s-]/gu, '')
    .replace(/(\p{L})\p{L}*[\s-]*/gu, '$1')
    .toUpperCase();
}

/** `Lund | - | owned` */
function isHyphened(reading: Reading, first: number): boolean {
  return isHyphen(reading, reading.namedAt(first)?.end ?? -1);
}

function isAnonymousPronoun(reading: Reading, token: number): boolean {
  return ANONYMOUS.has(reading.lower(token));
}

function ofNamed(named: Named, phrase: Range): SpeakerReading {
  const { entity } = named;
  if (entity.type === 'GPE' || entity.type === 'LOC')
    return { kind: 'place', entity: named.first <= phrase.first + 1 || phrase.end - phrase.first <= 4 ? entity : null };
  if (entity.type === 'WORK' || entity.type === 'LAW') return { kind: 'document', entity };
  return { kind: 'named', entity };
}

function namedIn(reading: Reading, { first, end }: Range, type: string): Named | null {
  for (let token = end - 1; token >= first; token -= 1) {
    const named = reading.namedAt(token);
    if (named?.entity.type === type && reading.lower(named.end) !== "'s" && reading.lower(named.end) !== '’s')
      return named;
  }
  return null;
}

/** `Tom Bell | QC`, `Tom Bell | herself`, `Tom Bell | and his aides`; not `a Bell | spokesman`, `the Bell | administration`. */
function endsAsName(reading: Reading, { end, entity }: Named, head: number): boolean {
  if (reading.upos(end) === 'CCONJ') return true;
  // A family has an entity of its own.
  if (head === end && FAMILY.has(reading.lower(head))) return !entity.name.includes(' ');
  for (let token = end; token <= head; token += 1) {
    const isPart = AFTER_NAMES.has(reading.tokens.text(token)) || REFLEXIVE_PRONOUNS.has(reading.lower(token));
    if (!isPart && reading.upos(token) !== 'PUNCT') return false;
  }
  return true;
}

/** `officials`, `a finance ministry official`, `one of the diplomats`; not `the minister`, `its authors`. */
function isUnnamed(reading: Reading, { first }: Range, head: number): boolean {
  const word = reading.lower(head);
  if (NEVER_NAMED.has(word)) return true;
  if (!ANONYMOUS.has(word)) return reading.lower(first) === 'one' && reading.lower(first + 1) === 'of';
  const opens = reading.lower(first);
  return INDEFINITE.has(opens) || !(opens === 'the' || isPossessive(reading, first));
}
