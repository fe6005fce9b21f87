/**
 * Days counted from the beginning of an event, where the text says on which day it began.
 *
 *     The siege of Orsk began on 3 April 1992. On | the third day of the siege …      1992-04-05
 *     On 3 April 1992 the siege ended. On | the third day of the siege …              nobody can say
 */
import type { Span, Syntax } from '../../document/index.js';
import { BEGAN, BEGAN_WITH, NOT_BEGUN } from '../english/lexicons/passages.js';
import type { Expression, Meaning, WordRange } from '../meaning.js';
import type { Words } from '../words.js';
import { addDays, isoDay, isYear } from './calendar/days.js';
import { dayPeriod, periodAround } from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import { changed, fromPrevious, openValue, type Reference, type Resolution, unresolved } from './context.js';

type DayOfEvent = Extract<Meaning, { kind: 'day-of-event' }>;

/** @param beginning null where the text does not say it */
export function resolveDayOfEvent({ nth, unit }: DayOfEvent, beginning: Reference | null): Resolution {
  const open = unresolved(unit === 'night' ? 'XXXX-XX-XXTNI' : openValue(unit));
  if (beginning === null || nth < 1) return open;
  const first = addDays(beginning.period.first, (nth - 1) * (unit === 'week' ? WEEK : 1));
  if (!isYear(first.year)) return open;
  const day = fromPrevious(dayPeriod(first), beginning, CONFIDENCE.fair);
  if (unit === 'day') return day;
  if (unit === 'night') return changed(day, { value: `${day.value}TNI` });
  // Its weeks begin with any day: the value is the week of the calendar with most of their days.
  const week = periodAround(addDays(first, MIDDLE), 'week');
  const interval = { start: isoDay(first), end: isoDay(addDays(first, WEEK)) };
  return changed(fromPrevious(week, beginning, CONFIDENCE.doubtful), { interval });
}

const WEEK = 7;
const MIDDLE = 3;

/** The days on which events began, by the nouns that name them. */
export class Beginnings {
  readonly #words: Words;
  readonly #syntax: Syntax;
  readonly #days = new Map<string, Reference>();

  constructor(words: Words, syntax: Syntax) {
    this.#words = words;
    this.#syntax = syntax;
  }

  /** "the blockade | coal was flown in": the words may reach beyond the noun. */
  of({ first, end }: WordRange): Reference | null {
    for (let at = end - 1; at >= first; at -= 1) {
      const day = this.#days.get(this.#words.lower(at));
      if (day !== undefined) return day;
    }
    return null;
  }

  /** Remembers the day of what its sentence says began then. */
  keep({ first, end }: Pick<Expression, 'first' | 'end'>, reference: Reference, { start, end: to }: Span): void {
    const before = this.#verb(first - 1, -1, REACH_BEFORE, start, to);
    if (before !== null) {
      this.#name(this.#subject(before, start), reference);
      // "Miners began | a hunger strike on 1 March"
      this.#name(this.#nouns(before + 1, first), reference);
      return;
    }
    // "On 5 March the strike | began"
    const after = this.#verb(end, 1, REACH_AFTER, start, to);
    if (after !== null) this.#name(this.#nouns(end, after), reference);
  }

  #name(nouns: readonly string[], reference: Reference): void {
    for (const noun of nouns) this.#days.set(noun, reference);
  }

  /** "began on", "broke out on", "got under way on": the verb, when no other one stands between. */
  #verb(from: number, step: 1 | -1, reach: number, start: number, to: number): number | null {
    const words = this.#words;
    for (let at = from, seen = 0; seen < reach; at += step, seen += 1) {
      if (at < 0 || at >= words.length || words.start(at) < start || words.end(at) > to) return null;
      if (this.#isBeginning(at)) return at;
      if (step < 0 && OTHER_VERBS.has(this.#tag(at))) return null;
      if (step > 0 && (OTHER_VERBS.has(this.#tag(at)) || words.lower(at) === ';')) return null;
    }
    return null;
  }

  #isBeginning(at: number): boolean {
    const word = this.#words.lower(at);
    const second = BEGAN_WITH.get(word);
    if (NOT_BEGUN.has(this.#words.lower(at + 1))) return false;
    return BEGAN.has(word) || (second !== undefined && this.#words.lower(at + 1) === second);
  }

  /** "The siege of Orsk | began", "The strike, which | began": the nouns of the phrase before the verb. */
  #subject(verb: number, start: number): string[] {
    const words = this.#words;
    let end = verb;
    while (end > verb - REACH_OF_VERB && isBetween(words.lower(end - 1), this.#upos(end - 1))) end -= 1;
    let first = end;
    while (
      first > end - REACH_OF_SUBJECT &&
      first > 0 &&
      words.start(first - 1) >= start &&
      this.#isOfPhrase(first - 1)
    )
      first -= 1;
    return this.#nouns(first, end);
  }

  /** "The inquest into the fire of 3 May 2022 | opened". */
  #isOfPhrase(at: number): boolean {
    const words = this.#words;
    return PHRASE.has(this.#upos(at)) || this.#tag(at) === 'VBG' || words.isNumber(at) || WITHIN.has(words.lower(at));
  }

  /** What owns another thing did not begin: "the festival's | director". */
  #nouns(first: number, end: number): string[] {
    const nouns: string[] = [];
    for (let at = first; at < end; at += 1) {
      // "its offensive", "the rioting": what stands at the end of a phrase is a noun
      const isLast = at + 1 === end || !PHRASE.has(this.#upos(at + 1));
      const isNoun = NOUNS.has(this.#upos(at)) || (isLast && (this.#upos(at) === 'ADJ' || this.#tag(at) === 'VBG'));
      if (isNoun && !/^['’]/.test(this.#words.lower(at + 1))) nouns.push(this.#words.lower(at));
    }
    return nouns;
  }

  #upos(at: number): string {
    return this.#words.isLetters(at) ? this.#syntax.upos(this.#words.token(at)) : '';
  }

  #tag(at: number): string {
    return this.#words.isLetters(at) ? this.#syntax.xpos(this.#words.token(at)) : '';
  }
}

/** In words. */
const REACH_BEFORE = 7;
const REACH_AFTER = 8;
const REACH_OF_VERB = 4;
const REACH_OF_SUBJECT = 10;

const OTHER_VERBS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Within the phrase that names what began. */
const WITHIN: ReadonlySet<string> = new Set(['of', 'in', 'into', 'for', 'on', 'over', 'at']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** ", which", "had finally": what may stand between a subject and its verb. */
function isBetween(word: string, upos: string): boolean {
  return word === ',' || word === 'which' || word === 'that' || upos === 'AUX' || upos === 'ADV';
}
