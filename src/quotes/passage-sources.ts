/**
 * Whose words are words alone: those of whoever the passage is about.
 *
 *     Ruiz told reporters that she had seen it. “Nothing is left.”        the last one reported, directly or not
 *     Ruiz keeps a photograph. ¶ “It is all we saved.”                     the new subject
 *     A statement from Mayor Ruiz: ¶ “We will act.”                        the one announced (`announced-sources.ts`)
 *     Ruiz asked Bell where he had been. “At home, in bed, all night.”     whoever was asked
 *     “It is late,” says Ruiz. I ask about Bell. ¶ “He is a friend.”       Ruiz, not whoever writes
 */
import { inside, type Quotation, type Range, type Sentence, type TokenEntity } from '../document/index.js';
import { TEXTS } from '../english/people/sources.js';
import { DYING } from '../english/verb-words.js';
import { isPossessive } from '../grammar/noun-phrase-words.js';
import { personAfter } from './announced-sources.js';
import { isAnswer, isQuestion, whoIsAsked } from './exchanges.js';
import { isNounOfBodies, isNounOfPeople } from './people.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';
import { openingSubject } from './subject-before.js';

/** Maximum sentences and paragraphs between words alone and whoever the passage is about. */
const SENTENCES_BACK = 6;
const PARAGRAPHS_BACK = 2;

export class PassageSources {
  readonly #reading: Reading;
  /** By sentence, the last one who is reported there. */
  readonly #statements = new Map<number, Statement>();

  constructor(reading: Reading, statements: readonly Statement[]) {
    this.#reading = reading;
    for (const statement of statements) this.add(statement);
  }

  add(statement: Statement): void {
    const { cue, content, speaker, kind } = statement;
    const sentence = this.#reading.sentenceIndex(cue?.first ?? (content.at(-1)?.end ?? 0) - 1);
    // Whom a speaker reports within her words does not speak after them.
    const isInner =
      cue !== null && (this.#reading.quotationAt(cue.first) !== null || holds(this.#statements.get(sentence), cue));
    if (speaker === null || kind === 'turn' || isInner || isAuthor(this.#reading, speaker)) return;
    if (!isFramed(this.#reading, this.#statements.get(sentence), statement)) this.#statements.set(sentence, statement);
  }

  /** The last one reported, or the last person who is the subject of a sentence, before the quotation. */
  before(quotation: Quotation): Range | null {
    const { first, paragraph } = quotation;
    const { sentences } = this.#reading;
    const home = this.#reading.sentenceIndex(first);
    // Whoever "she" stands for has mostly been named before.
    let pronoun: Range | null = null;
    let reach = paragraph - PARAGRAPHS_BACK;
    for (let index = home - 1; index >= Math.max(0, home - SENTENCES_BACK); index -= 1) {
      const sentence = sentences[index];
      if (sentence === undefined || sentence.paragraph < reach) break;
      if (sentence.paragraph === paragraph - 1 && isAddressed(this.#reading, sentence)) {
        reach = paragraph - PARAGRAPHS_BACK - 1;
        continue;
      }
      const statement = this.#statements.get(index);
      if (statement !== undefined && isQuestion(this.#reading, statement)) return whoIsAsked(this.#reading, statement);
      if (statement !== undefined && isAnswer(this.#reading, statement, quotation)) return null;
      const reported = statement?.speaker ?? null;
      const source = reported ?? personOf(this.#reading, sentence.firstToken, sentence.endToken);
      if (source !== null && reported === null && isSpokenOf(this.#reading, source, quotation)) continue;
      if (source !== null && !isPronounAlone(this.#reading, source))
        return pronoun === null || mayBeCalled(this.#reading, source, pronoun, quotation) ? source : pronoun;
      // `| Ruiz | thanked her aunt, who she said had taught her to jump. “She held biscuits over my head.”`
      const named = source === null ? null : openingSubject(this.#reading, sentence.firstToken, sentence.endToken);
      const isSpoken = named !== null && statement?.content.some((range) => inside(named, range)) === true;
      if (!isSpoken && named !== null && this.#reading.namedAt(named.end - 1)?.entity.type === 'PERSON') return named;
      pronoun ??= source;
    }
    return pronoun;
  }
}

/** `The offer, she says, was generous, but | the museum | wanted to build`: what she says goes on, and the museum does not speak. */
function isFramed(reading: Reading, frame: Statement | undefined, { speaker, kind }: Statement): boolean {
  const [opening, rest] = frame?.content ?? [];
  if (frame?.cue == null || opening === undefined || rest === undefined || frame.kind === 'quote') return false;
  if (opening.end > frame.cue.first || rest.first < frame.cue.end || kind === 'quote' || speaker === null) return false;
  return !isPerson(reading, speaker) && !isPersonByNoun(reading, speaker);
}

/** Not the `Tom Bell` before `She smiles.`, and nobody but the one whom the entities have found; not `“She is …”`, whom the quotation speaks of. */
function mayBeCalled(reading: Reading, source: Range, pronoun: Range, { first, end }: Quotation): boolean {
  const word = reading.lower(pronoun.first);
  const entity = reading.namedAt(source.end - 1)?.entity ?? null;
  const meant = reading.referenceAt(pronoun.first);
  if (entity?.type !== 'PERSON' || (meant === null && entity.gender !== (word === 'he' ? 'female' : 'male')))
    return true;
  if (meant === entity) return true;
  for (let token = first; token < end; token += 1) if (reading.lower(token) === word) return true;
  return false;
}

/** `Your agent said that you were ill. ¶ | “She had to say something.”`: a question to whoever answers it; nobody that it names does. */
function isAddressed(reading: Reading, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token += 1)
    if (/^(?:you|your)$/.test(reading.lower(token)) && reading.quotationAt(token) === null) return true;
  return false;
}

/**
 * `The mother | saw the film. “She said only one thing to me.”`: somebody without a name is whom the quotation calls "she"; `Bell | scored
 * twice. “He was the best.”`: one with a name where it begins so.
 */
function isSpokenOf(reading: Reading, source: Range, { first, end }: Quotation): boolean {
  if (isPronounAlone(reading, source)) return false;
  const entity = reading.namedAt(source.end - 1)?.entity ?? null;
  if (entity !== null) return begins(reading, first + 1, entity) && isAlone(reading, source, first, entity);
  if (reading.upos(source.end - 1) !== 'NOUN' || reading.lower(source.end - 1).endsWith('s')) return false;
  for (let token = first + 1; token < end; token += 1) if (/^(?:he|she)$/.test(reading.lower(token))) return true;
  return false;
}

/** `“| He | was the best.”`, of somebody who may be "he". */
function begins(reading: Reading, token: number, { type, gender }: TokenEntity): boolean {
  const word = reading.lower(token);
  const called = /^(?:he|his)$/.test(word) ? 'male' : /^(?:she|her)$/.test(word) ? 'female' : null;
  return type === 'PERSON' && called !== null && (gender === undefined || gender === called);
}

/** Whether nobody else who may be spoken of stands in the paragraph, from a sentence before the source up to the quotation. */
function isAlone(reading: Reading, source: Range, to: number, entity: TokenEntity): boolean {
  const home = reading.sentences[Math.max(0, reading.sentenceIndex(source.first) - 1)];
  const isSame = home?.paragraph === reading.paragraphAt(source.first);
  const from = isSame ? (home?.firstToken ?? to) : reading.sentenceAt(source.first).first;
  for (let token = Math.max(from, to - MAX_SENTENCE); token < to; token += 1) {
    if (inside({ first: token, end: token + 1 }, source)) continue;
    const other = reading.namedAt(token)?.entity;
    if (other?.type === 'PERSON' ? other !== entity : isNounOfPeople(reading.lower(token))) return false;
  }
  return true;
}

/** `| I | ask whether he would go. ¶ “Of course.”`: who writes does not answer. */
export function isAuthor(reading: Reading, { first, end }: Range): boolean {
  return end - first === 1 && /^(?:i|we)$/.test(reading.lower(first));
}

function holds(statement: Statement | undefined, cue: Range): boolean {
  return statement?.content.some((range) => inside(cue, range)) === true;
}

/** `| Ruiz | keeps a photograph`: the subject of the first verb, where it is a person; `For | Ruiz |, the choice was simple`. */
function personOf(reading: Reading, first: number, end: number): Range | null {
  const subject = openingSubject(reading, first, end);
  if (dies(reading, subject?.end ?? first, end)) return null; // `Ruiz was killed at noon.`
  if (subject !== null && (isPerson(reading, subject) || isPersonByNoun(reading, subject))) return subject;
  const isFor = reading.lower(first) === 'for' && reading.quotationAt(first) === null;
  const meant = isFor ? personAfter(reading, first + 1, end) : null;
  if (meant !== null || (subject !== null && isBody(reading, subject))) return meant;
  return textOf(reading, subject) ?? onlyPerson(reading, first, end);
}

/** Maximum tokens to the verb. */
const MAX_VERB = 10;

/** Whether the first verb says that somebody died: the dead are spoken of. */
function dies(reading: Reading, from: number, end: number): boolean {
  for (let token = from; token < Math.min(end, from + MAX_VERB); token += 1)
    if (reading.upos(token) === 'VERB') return DYING.has(reading.lemma(token));
  return false;
}

/** `| The sign on the door | is plain.`, `| Her letter | was short.`: what is said of a text before it is quoted. */
function textOf(reading: Reading, subject: Range | null): Range | null {
  if (subject === null || !TEXTS.has(reading.lower(headOf(reading, subject)))) return null;
  const isIt = reading.lemma(subject.end) === 'be' && /^(?:ADJ|ADV)$/.test(reading.upos(subject.end + 1));
  return isIt ? subject : null;
}

/** `The mayor | is furious`, `her tenants | are tired`; no `a man`. */
function isPersonByNoun(reading: Reading, { first, end }: Range): boolean {
  const head = headOf(reading, { first, end });
  const isKnown = reading.lower(first) === 'the' || isPossessive(reading, first);
  return isKnown && reading.upos(head) === 'NOUN' && isNounOfPeople(reading.lower(head));
}

/** `The police | held Ruiz`: somebody who may speak, though no person. */
function isBody(reading: Reading, subject: Range): boolean {
  const head = headOf(reading, subject);
  const type = reading.namedAt(head)?.entity.type;
  return type === 'ORG' || type === 'GPE' || isNounOfBodies(reading.lower(head)) || isNounOfPeople(reading.lower(head));
}

/** `The house of | Ana Ruiz | burned down`: the only one whom the sentence names, with her titles. */
function onlyPerson(reading: Reading, first: number, end: number): Range | null {
  let only: Range | null = null;
  let entity: TokenEntity | null = null;
  for (let token = first; token < Math.min(end, first + MAX_SENTENCE); token += 1) {
    const named = reading.namedAt(token);
    if (named === null || named.first !== token || named.entity.type !== 'PERSON') continue;
    if (entity !== null && entity !== named.entity) return null;
    entity = named.entity;
    only ??= { first: named.first, end: named.end };
  }
  return only;
}

/** Maximum tokens of a sentence that are looked at for names. */
const MAX_SENTENCE = 60;

function isPerson(reading: Reading, { first, end }: Range): boolean {
  return isPronounAlone(reading, { first, end }) || reading.namedAt(end - 1)?.entity.type === 'PERSON';
}

function isPronounAlone(reading: Reading, { first, end }: Range): boolean {
  return end - first === 1 && /^(?:he|she)$/.test(reading.lower(first));
}
