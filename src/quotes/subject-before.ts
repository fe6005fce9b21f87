/**
 * Whom a pronoun stands for where the entities leave it open: the subject of the sentence before, where no other of the kind is named in it.
 *
 *     Tom Bell was wrong. Captain Paul Trask shrugged. “He is right,” he said.        he: Paul Trask
 *     Marta Ruiz left. Her lawyer, Ana Costa, stayed behind. She said …               she: Ana Costa
 *     Lund-owned Rovik Foods cut its forecast. It said …                              it: Rovik Foods
 */
import type { Range, Sentence, TokenEntity } from '../document/index.js';
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { QUESTIONED } from '../english/reporting/saying.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isHyphen, isPronoun } from '../grammar/noun-phrase-words.js';
import { personBefore } from '../grammar/role-and-name.js';
import { isSubject } from '../grammar/subjecthood.js';
import { subjectBefore } from '../grammar/subjects.js';
import { isFiniteVerb, verbGroupAt } from '../grammar/verb-groups.js';
import { onlyOneNamed } from './described.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';
import { readSpeaker } from './speakers.js';
import type { Statement } from './statement.js';

/**
 * The entity of the sentence's subject; null where another may be meant. Whoever is named in what follows is not: `He said Trask was late`.
 *
 * @param statement what the one who is meant says
 * @param asker whoever has just asked, and so does not answer
 */
export function subjectOfSentenceBefore(
  reading: Reading,
  pronoun: number,
  statement: Statement,
  asker: TokenEntity | null = null,
): TokenEntity | null {
  const { content } = statement;
  const word = reading.lower(pronoun);
  const type = word === 'it' ? 'ORG' : word === 'he' || word === 'she' ? 'PERSON' : null;
  if (type === null || reading.quotationAt(pronoun) !== null) return null;
  const subject = subjectBeforeOf(reading, pronoun, word !== 'it' || statement.kind === 'quote');
  const entity = subject === null ? null : entityOf(reading, subject);
  if (subject === null || entity?.type !== type || contradicts(entity, word)) return null;
  const spokenOf = spokenOfIn(reading, content, pronoun);
  if (entity === asker || namedAfter(reading, content, pronoun).has(entity) || pronoun - subject.end > MAX_BETWEEN)
    return null;
  const isMore = saysMore(reading, statement, pronoun);
  let beside: TokenEntity | null = null;
  for (let token = subject.end; token < pronoun; token += 1) {
    const other = reading.namedAt(token)?.entity ?? reading.referenceAt(token);
    if (other === null || other === entity || other.type !== type || reading.quotationAt(token) !== null) continue;
    if (contradicts(other, word) || other === asker || spokenOf.has(other) || isInNounPhrase(reading, token)) continue;
    // `Ruiz went after Costa. “It is late,” | she | said`: what is quoted bears out what the sentence says of its subject.
    if (!isMore || isPronoun(reading, token) || isSubjectAt(reading, token)) return null;
    if (beside !== null && beside !== other) return null;
    beside = other;
  }
  return entity;
}

/** `“It is late,” | she | said`, `| She | also said`, `| She | added`: more of what the sentence before says of its subject. */
export function saysMore(reading: Reading, { kind, cue }: Statement, pronoun: number): boolean {
  return kind === 'quote' || reading.lower(pronoun + 1) === 'also' || cue?.lemma === 'add';
}

/** Of the sentence before, or of the one before that where a woman or a man is the subject who cannot be meant. */
function subjectBeforeOf(reading: Reading, pronoun: number, mayBeApart: boolean): Range | null {
  const word = reading.lower(pronoun);
  let token = pronoun;
  for (let step = 0; step < MAX_PASSED; step += 1) {
    const before = sentenceBefore(reading, token, pronoun, mayBeApart);
    const subject = before === null ? null : openingSubject(reading, before.firstToken, before.endToken);
    const entity = subject === null ? null : entityOf(reading, subject);
    if (before === null || subject === null) return subject;
    // `Bell took over. A quiet man, | he | has said little. He said …`
    const isSame =
      word !== 'it' && entity === null && subject.end - subject.first === 1 && reading.lower(subject.first) === word;
    if (!isSame && (entity === null || !contradicts(entity, word))) return subject;
    token = before.firstToken;
  }
  return null;
}

/** Maximum sentences whose subjects are looked at. */
const MAX_PASSED = 3;

/** `the yard of | Paul Trask`, `a letter from Captain | Paul Trask`, `| Trask|’s boat`: only says which thing it is. */
function isInNounPhrase(reading: Reading, token: number): boolean {
  const named = reading.namedAt(token);
  if (named === null) return false;
  if (/^['’]s$/.test(reading.tokens.text(named.end))) return true;
  let at = named.first - 1;
  while (reading.upos(at) === 'DET' || (reading.isCapitalised(at) && /^(?:NOUN|PROPN)$/.test(reading.upos(at))))
    at -= 1;
  return /^(?:of|from|by)$/.test(reading.lower(at)) && reading.upos(at - 1) === 'NOUN';
}

function isSubjectAt(reading: Reading, token: number): boolean {
  const named = reading.namedAt(token);
  return named !== null && isSubject(reading, reading.sentenceAt(token).first, named.first, named.end);
}

/** Maximum tokens between the subject and the pronoun. */
const MAX_BETWEEN = 300;

/** Maximum tokens of what was said that are looked at for names. */
const MAX_SAID = 60;

/** Whom words without quotation marks after a pronoun name: nobody speaks of herself so. */
export function namedAfter(reading: Reading, content: readonly Range[], pronoun: number): ReadonlySet<TokenEntity> {
  const own = reading.sentenceAt(pronoun).first;
  return namedIn(
    reading,
    content,
    (token) => token > pronoun && reading.sentenceAt(token).first === own && reading.quotationAt(token) === null,
  );
}

/** Also whom her quoted words name: few speak of themselves by name. */
export function spokenOfIn(reading: Reading, content: readonly Range[], pronoun: number): ReadonlySet<TokenEntity> {
  const quoted = namedIn(reading, content, (token) => reading.quotationAt(token) !== null);
  return new Set([...quoted, ...namedAfter(reading, content, pronoun)]);
}

function namedIn(
  reading: Reading,
  content: readonly Range[],
  counts: (token: number) => boolean,
): ReadonlySet<TokenEntity> {
  const found = new Set<TokenEntity>();
  for (const { first, end } of content) {
    for (let token = first; token < Math.min(end, first + MAX_SAID); token += 1) {
      const named = reading.namedAt(token);
      // not `the Trask | campaign`
      if (named !== null && reading.upos(named.end) !== 'NOUN' && counts(token)) found.add(named.entity);
    }
  }
  return found;
}

/** Sentences within quotation marks that are passed over. */
const MAX_QUOTED = 4;

/**
 * The last sentence of the paragraph before the one of the token that begins outside of quotation marks; of the paragraph before, where the pronoun
 * stands in the first sentence of its own.
 */
function sentenceBefore(reading: Reading, token: number, pronoun: number, mayBeApart: boolean): Sentence | null {
  const home = reading.sentenceIndex(token);
  const paragraph = reading.paragraphAt(pronoun);
  const isFirst = mayBeApart && reading.paragraphAt(reading.sentenceAt(pronoun).first - 1) !== paragraph;
  for (let index = home - 1; index >= Math.max(0, home - MAX_QUOTED); index -= 1) {
    const sentence = reading.sentences[index];
    if (sentence === undefined || sentence.paragraph < paragraph - (isFirst ? 1 : 0)) return null;
    if (reading.quotationAt(sentence.firstToken) === null) return sentence;
  }
  return null;
}

/** Tokens of a sentence that are looked at for its verb. */
const MAX_OPENING = 40;

/** The subject of the first verb outside of quotation marks: `| Ruiz | keeps a photograph`. */
export function openingSubject(reading: Reading, first: number, end: number): Range | null {
  if (reading.isFurniture(first) || QUESTIONED.has(reading.lower(first))) return null;
  for (let token = first + 1; token < Math.min(end, first + MAX_OPENING); token += 1) {
    if (reading.quotationAt(token) !== null || !isFiniteVerb(reading, token) || isHyphen(reading, token - 1)) continue;
    const found = subjectBefore(reading, verbGroupAt(reading, token));
    const isRelative = found !== null && SUBJECT_RELATIVES.has(reading.lower(found.first));
    const subject = isRelative ? described(reading, found.first, first) : found;
    if (isRelative && subject === null) continue;
    const isPhrase = subject !== null && subject.first > first && reading.upos(subject.first - 1) === 'ADP';
    return isPhrase ? null : subject; // `Outside | the court | stood Ruiz`
  }
  return null;
}

/** `| Ruiz, | who | was at school with Bell, smiles`: whom a relative clause after a comma describes. */
function described(reading: Reading, relative: number, floor: number): Range | null {
  if (reading.tokens.text(relative - 1) !== ',') return null;
  const phrase = nounPhraseBefore(reading, relative - 1, floor);
  return phrase?.first === floor ? phrase : personBefore(reading, relative - 1, floor);
}

/** By name, or what a pronoun or a description stands for. */
function entityOf(reading: Reading, subject: Range): TokenEntity | null {
  return (
    readSpeaker(reading, subject).entity ??
    namedNext(reading, subject) ??
    reading.referenceAt(headOf(reading, subject), subject.first) ??
    onlyOneNamed(reading, subject)
  );
}

/** `The dairy, | Rovik |, has offered`, `His neighbour, a farmer called | Tom |, left`: the name between commas that says who the subject is. */
function namedNext(reading: Reading, { first, end }: Range): TokenEntity | null {
  const isCalled = CALLED.test(reading.lower(end)); // `His neighbour, | a farmer | called Tom, left`
  if ((!isCalled && reading.tokens.text(end) !== ',') || reading.upos(first) === 'PROPN') return null;
  let at = end + 1;
  while (at < end + MAX_CALLED && reading.namedAt(at) === null && reading.tokens.text(at) !== ',') at += 1;
  const named = reading.namedAt(at);
  if (named?.first !== at || reading.tokens.text(named.end) !== ',') return null;
  if (at > end + 1 && !CALLED.test(reading.lower(at - 1))) return null;
  return /^(?:PERSON|ORG)$/.test(named.entity.type) ? named.entity : null;
}

const CALLED = /^(?:called|named)$/;

/** Tokens from the comma to a name over `a man called`. */
const MAX_CALLED = 6;

function contradicts({ gender }: TokenEntity, pronoun: string): boolean {
  return (
    gender !== undefined && ((gender === 'male' && pronoun === 'she') || (gender === 'female' && pronoun === 'he'))
  );
}
