/**
 * Several who are meant at once by a speaker without a name: the two of "both men", all of "they", where the text has just named them together.
 *
 *     Bell and Costa left. The two men said …              Bell and Costa
 *     Bell met Costa in Porto. Both leaders said …         the same: meeting takes two
 *     Rovik and Lund will merge, the companies said.       Rovik and Lund
 *     Ana Ruiz and Tom Bell run a bakery. They said …      they: the subject of the sentence before
 *     Bell, Costa and Ruiz left. Both men said …           nobody: there are three
 *     Bell spoke of Costa. Both men said …                 nobody: they have done nothing together
 */
import { firstNotBefore, type Range, type TokenEntity } from '../document/index.js';
import {
  BODIES_TOGETHER,
  EACH_OTHER,
  LANDS_TOGETHER,
  MEN,
  PEOPLE_TOGETHER,
  TWO,
  WOMEN,
} from '../english/people/pairs.js';
import { leadsSentence } from '../grammar/subjecthood.js';
import type { Named } from '../grammar/view.js';
import { jointSpeakers } from './joint-speakers.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** Those who were reported together last. */
export interface Group {
  readonly entities: readonly TokenEntity[];
  /** The last token of what names them. */
  readonly at: number;
}

/** Who are meant together; none where that is not sure. @param last who were reported together, and nobody since */
export function severalMeant(
  reading: Reading,
  { kind }: Statement,
  speaker: Range,
  last: Group | null,
): readonly TokenEntity[] {
  const asked = askedFor(reading, speaker, kind === 'quote');
  if (asked === null || reading.quotationAt(speaker.first) !== null) return [];
  const home = reading.sentenceIndex(speaker.first);
  let sentence = home;
  const farthest = Math.max(0, home - MAX_SENTENCES);
  for (let looked = 0; looked <= asked.sentences && sentence >= farthest; sentence -= 1) {
    const { firstToken, endToken, paragraph, furniture } = reading.sentences[sentence] ?? NO_SENTENCE;
    if (furniture || reading.paragraphAt(speaker.first) - paragraph > MAX_PARAGRAPHS) return [];
    const names = namesOf(reading, firstToken, Math.min(endToken, speaker.first), asked);
    // `The mogul and the socialist clash, | both candidates | saying`
    if (sentence === home && names.length === 0 && kind !== 'quote' && speaker.first - firstToken > MAX_OPENING)
      return [];
    // Sentences in somebody's words are passed over.
    if (sentence !== home && reading.quotationAt(firstToken) === null) looked += 1;
    if (last !== null && last.at >= firstToken) return isAsked(last.entities, asked) ? last.entities : [];
    if (names.length === 0 || looked > asked.sentences) continue;
    return asked.isThey && sentence === home ? [] : together(reading, names, asked);
  }
  return [];
}

function isAsked(entities: readonly TokenEntity[], { may, two }: Asked): boolean {
  return entities.every(may) && (!two || entities.length === 2);
}

const NO_SENTENCE = { firstToken: 0, endToken: 0, paragraph: 0, furniture: true };

/** Tokens before a speaker whose sentence speaks of nobody else. */
const MAX_OPENING = 16;

/** Sentences that are gone back, those in somebody's words among them. */
const MAX_SENTENCES = 16;

/** Paragraphs from those who are meant to the speaker. */
const MAX_PARAGRAPHS = 1;

/** Which and how many a phrase asks for. */
interface Asked {
  readonly may: (entity: TokenEntity) => boolean;
  /** Two, where the phrase counts. */
  readonly two: boolean;
  readonly isThey: boolean;
  /** How many sentences before its own they may be named in. */
  readonly sentences: number;
}

/** `both men`, `the two leaders`, `the two`, `the pair`, `both`, `the companies`, `they`; null for all else. */
function askedFor(reading: Reading, { first, end }: Range, isQuote: boolean): Asked | null {
  const opening = reading.lower(first);
  const last = reading.lower(end - 1);
  const length = end - first;
  if (opening === 'they')
    return length === 1 && (isQuote || reading.sentenceAt(first).first === first)
      ? { may: isActor, two: false, isThey: true, sentences: 1 }
      : null;
  if (opening === 'both' && length === 1) return { may: isActor, two: true, isThey: false, sentences: 2 };
  if (length > MAX_PHRASE || (opening !== 'both' && opening !== 'the')) return null;
  for (let token = first + 1; token < end; token += 1) if (!isPlain(reading, token)) return null;
  if (opening === 'the' && length === 2 && TWO.has(last))
    return { may: isPerson, two: true, isThey: false, sentences: 2 };
  if (opening === 'the' && length === 2 && last === 'couple')
    return { may: isPerson, two: true, isThey: true, sentences: 2 };
  const may = fitting(last);
  const two = opening === 'both' || TWO.has(reading.lower(first + 1));
  if (may === null || (!two && (length > 2 || !BODIES_TOGETHER.has(last)))) return null;
  return { may, two, isThey: false, sentences: two ? 2 : 1 };
}

/** Tokens of `the two former party leaders`. */
const MAX_PHRASE = 5;

/** No name, no preposition and no mark. */
function isPlain(reading: Reading, token: number): boolean {
  return /^(?:NOUN|ADJ|NUM|DET)$/.test(reading.upos(token)) && reading.namedAt(token) === null;
}

function fitting(noun: string): ((entity: TokenEntity) => boolean) | null {
  if (MEN.has(noun)) return ({ type, gender }) => type === 'PERSON' && gender !== 'female';
  if (WOMEN.has(noun)) return ({ type, gender }) => type === 'PERSON' && gender !== 'male';
  const isBody = BODIES_TOGETHER.has(noun);
  const isLand = LANDS_TOGETHER.has(noun);
  const isOne = PEOPLE_TOGETHER.has(noun);
  if (!isBody && !isLand && !isOne) return null;
  return ({ type }) => (isOne && type === 'PERSON') || (isBody && type === 'ORG') || (isLand && type === 'GPE');
}

function isActor({ type }: TokenEntity): boolean {
  return type === 'PERSON' || type === 'ORG' || type === 'GPE';
}

function isPerson({ type }: TokenEntity): boolean {
  return type === 'PERSON';
}

/** Those who may be meant that are named from one token to another, outside of quotation marks, or that "he" or "she" stands for at the beginning. */
function namesOf(reading: Reading, first: number, end: number, { may }: Asked): readonly Named[] {
  const { named } = reading;
  const names: Named[] = [];
  const entity = PERSONAL.test(reading.lower(first)) ? reading.referenceAt(first) : null;
  if (entity !== null && may(entity)) names.push({ kind: 'pronoun', first, end: first + 1, entity });
  let index = firstNotBefore(named.length, (at) => (named[at]?.first ?? 0) < first);
  for (let name = named[index]; name !== undefined && name.first < end; index += 1, name = named[index]) {
    if (may(name.entity) && reading.quotationAt(name.first) === null) names.push(name);
    if (names.length > MAX_NAMES) break;
  }
  return names;
}

const PERSONAL = /^(?:he|she)$/;

/** Names of a sentence that are looked at. */
const MAX_NAMES = 8;

/** Those of the names that stand joined, or two that do something to each other. */
function together(reading: Reading, names: readonly Named[], asked: Asked): readonly TokenEntity[] {
  const joint = joinedFirst(reading, names, asked);
  if (joint !== null) return joint;
  const all = [...new Set(names.map(({ entity }) => entity))];
  const [first] = names;
  const other = names.find(({ entity }) => entity !== first?.entity);
  if (first === undefined || other === undefined || asked.isThey || !asked.two || all.length > 2) return [];
  if (first.entity.type !== other.entity.type) return [];
  return leadsSentence(reading, first) && isOfEachOther(reading, first, other) ? all : [];
}

/** `| Bell and Costa | met Ruiz`: the first names of a sentence, where they are joined; as many as are asked for. */
function joinedFirst(reading: Reading, names: readonly Named[], asked: Asked): readonly TokenEntity[] | null {
  const [first] = names;
  if (first === undefined || isListed(reading, first)) return null;
  for (let count = names.length; count > 1; count -= 1) {
    const last = names[count - 1];
    if (last === undefined || last.entity.type !== first.entity.type) continue;
    const range = { first: first.first, end: last.end };
    const joint = jointSpeakers(reading, range);
    if (joint.length !== count) continue;
    if (reading.upos(last.end) === 'CCONJ') return []; // `Bell and Costa and their crew`
    const isAlone = count === names.length && (isPerson(first.entity) || isBetween(reading, first));
    const isMeant = leadsSentence(reading, range) || (isAlone && !asked.isThey);
    return isMeant && isAsked(joint, asked) ? joint : [];
  }
  return null;
}

/** `Ruiz, | Bell | and Costa`: another one stands before it in a list. */
function isListed(reading: Reading, { first }: Range): boolean {
  let before = first - 1;
  while (before > first - MAX_TITLE && reading.isCapitalised(before)) before -= 1;
  if (reading.upos(before) === 'CCONJ') return true;
  return reading.tokens.text(before) === ',' && reading.isCapitalised(before - 1);
}

/** Words of a title before a name. */
const MAX_TITLE = 5;

/** `a deal between | Lund and Rovik |` */
function isBetween(reading: Reading, { first }: Range): boolean {
  return reading.lower(first - 1) === 'between';
}

/** `Ruiz | met | Costa`, `Ruiz spoke on Friday | with | Prime Minister Costa`; not `Ruiz spoke | of | Costa`, `Ruiz visited | Costa’s | yard`. */
function isOfEachOther(reading: Reading, { end }: Range, last: Range): boolean {
  if (/^['’]s?$/.test(reading.tokens.text(last.end))) return false;
  let before = last.first - 1;
  while (before > end && before > last.first - MAX_TITLE && IN_TITLES.test(reading.upos(before))) before -= 1;
  if (reading.upos(before) === 'ADP' && !/^(?:with|to|against)$/.test(reading.lower(before))) return false;
  for (let token = end; token < Math.min(last.first, end + MAX_BETWEEN); token += 1)
    if (reading.upos(token) === 'VERB') return EACH_OTHER.has(reading.syntax.lemma(token));
  return false;
}

const IN_TITLES = /^(?:PROPN|NOUN|ADJ|DET)$/;

/** Tokens from the one to the verb. */
const MAX_BETWEEN = 30;
