/**
 * Interviews whose lines name nobody: paragraphs that ask, and the answers of the one person whom the text before them is about.
 *
 *     Marta Ruiz kept the light. ¶ Why did you leave? ¶ I was tired. ¶ Do you miss it? ¶ I do. ¶ Would you go back? ¶ My knees would not.
 *                                                       ^-----------^                    ^---^                      ^------------------^
 */
import type { Range, TokenEntity } from '../../document/index.js';
import { FIRST_PERSON, SECOND_PERSON } from '../../english/pronouns.js';
import type { Named } from '../../grammar/view.js';
import type { Reading } from '../reading.js';
import type { TextConstruction } from '../scope.js';
import type { Statement } from '../statement.js';
import { withoutStops } from './interview.js';

export const ANSWERS: TextConstruction = { name: 'answers', read: answersIn };

/** Fewer questions may be anything. */
const MIN_QUESTIONS = 3;

/** Tokens of a question, with what leads to it. */
const MAX_QUESTION = 80;

/** Of the paragraphs right after questions, those in which somebody speaks of herself. */
const MIN_OWN = 0.6;

interface Paragraph extends Range {
  readonly kind: 'question' | 'remark' | 'own' | 'other';
}

function answersIn(reading: Reading): Statement[] {
  if (reading.segmentation.blocks.some(({ kind }) => kind === 'speaker')) return [];
  if (!mayAsk(reading)) return [];
  const paragraphs = paragraphsOf(reading);
  const begin = paragraphs.findIndex(({ kind }) => kind === 'question');
  if (begin < 0 || !isInterview(paragraphs)) return [];
  const asked = paragraphs[begin]?.first ?? 0;
  const answering = interviewee(reading, asked);
  if (answering === null) return [];
  return turnsOf(reading, paragraphs.slice(begin), namesIn(reading, answering.entity, asked)).map((content) => ({
    content,
    speaker: { first: answering.first, end: answering.end },
    cue: null,
    addressee: null,
    construction: 'interview',
    kind: 'turn',
  }));
}

/** Whether enough paragraphs end like questions: told by their last characters, as of most texts. */
function mayAsk({ text, segmentation }: Reading): boolean {
  let questions = 0;
  for (const { end } of segmentation.paragraphs) if (text.charAt(end - 1) === '?') questions += 1;
  return questions >= MIN_QUESTIONS;
}

function paragraphsOf(reading: Reading): Paragraph[] {
  const { tokens, segmentation } = reading;
  return segmentation.paragraphs.flatMap(({ start, end }) => {
    const range = { first: tokens.at(start), end: tokens.at(end - 1) + 1 };
    return reading.isFurniture(range.first) ? [] : [{ ...range, kind: kindOf(reading, range) }];
  });
}

/** Only a question with "you" is one to somebody; `Your brother calls you stubborn.` is a remark, if it follows an answer. */
function kindOf(reading: Reading, { first, end }: Range): Paragraph['kind'] {
  let isOwn = false;
  let isAddressed = false;
  for (let token = first; token < end; token += 1) {
    if (reading.quotationAt(token) !== null) continue;
    isOwn ||= FIRST_PERSON.has(reading.lower(token));
    isAddressed ||= SECOND_PERSON.has(reading.lower(token));
  }
  if (isAddressed && end - first <= MAX_QUESTION) {
    if (reading.tokens.text(end - 1) === '?' && reading.quotationAt(first) === null) return 'question';
    if (!isOwn) return 'remark';
  }
  return isOwn ? 'own' : 'other';
}

/** Enough questions, none right after another, and answers of somebody who speaks of herself. */
function isInterview(paragraphs: readonly Paragraph[]): boolean {
  let questions = 0;
  let own = 0;
  for (const [index, { kind }] of paragraphs.entries()) {
    if (kind !== 'question') continue;
    questions += 1;
    if (paragraphs[index + 1]?.kind === 'own') own += 1;
  }
  return questions >= MIN_QUESTIONS && own >= MIN_OWN * questions;
}

/** The only person whom the text before names, else the only one of its headline: where she is named last. */
function interviewee(reading: Reading, asked: number): Named | null {
  const before = reading.named.filter(
    ({ first, entity }) => first < asked && entity.type === 'PERSON' && !reading.isFurniture(first),
  );
  const { headline } = reading.segmentation;
  const inHeadline = before.filter(({ first }) => headline !== null && reading.tokens.start(first) < headline.end);
  for (const named of [before, inHeadline]) {
    const [first] = named;
    if (first !== undefined && named.every(({ entity }) => entity === first.entity))
      return before.findLast(({ entity }) => entity === first.entity) ?? null;
  }
  return null;
}

/** Where the text tells of the one who answers by name, from a token on. */
function namesIn(reading: Reading, entity: TokenEntity, from: number): readonly number[] {
  return reading.named.flatMap((named) => (named.entity === entity && named.first >= from ? [named.first] : []));
}

/**
 * The paragraphs of each answer. A remark ends it, and so does a paragraph that calls whoever answers by name; after the last
 * question only what she says of herself is hers.
 */
function turnsOf(reading: Reading, paragraphs: readonly Paragraph[], names: readonly number[]): Range[][] {
  const last = paragraphs.findLastIndex(({ kind }) => kind === 'question');
  const turns: Range[][] = [];
  let turn: Range[] = [];
  let isOpen = false;
  for (const [index, { first, end, kind }] of paragraphs.entries()) {
    const isNext = paragraphs[index - 1]?.kind === 'question';
    const isTold = names.some((name) => first <= name && name < end);
    if (kind === 'question' || isTold || (kind === 'remark' && !isNext) || (index > last + 1 && kind !== 'own')) {
      if (turn.length > 0) turns.push(turn);
      turn = [];
      isOpen = kind === 'question';
    } else if (isOpen) turn.push({ first, end: withoutStops(reading, end) });
  }
  return turn.length > 0 ? [...turns, turn] : turns;
}
