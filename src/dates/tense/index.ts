/**
 * Whether the words around an expression speak of what was or of what will be.
 *
 *     The court will hear the case | Monday.       future
 *     The team plays Norway | on Saturday.         future: the present of what is planned
 *     Police said | Monday that two men had fled.  past
 *
 * In this order: the words right before it ("since", "come"), the noun that it belongs to ("Monday's vote", "the March 3
 * fire"), "is" right before it; then the verb nearest before it in its clause, else the first one after it in the sentence.
 * What a verb says is in `word.ts`.
 */

import type { Span, Syntax } from '../../document/index.js';
import { WEEKDAYS } from '../../english/calendar.js';
import { RANGE_WORDS } from '../english/lexicons/after-dates.js';
import { UNIT_WORDS } from '../english/lexicons/calendar-words.js';
import { FORWARD, NOUN_STARTS, PLANNED_FOR } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';
import { Clauses, REACH_BEFORE } from './clauses.js';
import { isCopulaBefore } from './copula.js';
import { isBeforeNoun, isOwner, ofNoun, ofOwner } from './nouns.js';
import { SAID_FUTURE, type Tense, tenseOf } from './said.js';
import { isSetFor } from './set-for.js';
import { isSoldAhead } from './sold-ahead.js';
import { isUntil, wasUntil } from './until.js';

export { isCalledOff } from './called-off.js';
export type { Tense } from './said.js';

/** The tense at any words of a text. */
export class Tenses {
  readonly #words: Words;
  readonly #syntax: Syntax;
  readonly #clauses: Clauses;
  /** Where the expression that was asked about last ended, and its tense. */
  #end = -1;
  #tense: Tense | null = null;
  #sentence: Span | null = null;

  constructor(words: Words, syntax: Syntax) {
    this.#words = words;
    this.#syntax = syntax;
    this.#clauses = new Clauses(words, syntax);
  }

  /**
   * The tense at the words `first` to `end` (half-open), or null where no verb tells.
   *
   * @param sentence where the words stand; nothing beyond it is looked at
   */
  at(first: number, end: number, sentence: Span): Tense | null {
    // "Friday | Saturday | Sunday": what stands side by side shares its verb
    const isBeside = first === this.#end && sentence === this.#sentence && !isOwner(this.#words, end);
    const tense = isBeside ? this.#tense : this.#read(first, end, sentence);
    this.#sentence = sentence;
    this.#end = end;
    this.#tense = tense;
    return tense;
  }

  #read(first: number, end: number, sentence: Span): Tense | null {
    const [words, clauses] = [this.#words, this.#clauses];
    clauses.enter(sentence);
    const before = words.lower(first - 1);
    if (before === 'since') return 'past';
    if (before === 'effective' || (before === 'come' && clauses.opens(first - 1))) return 'future';
    // "could come as early as Tuesday", "knew as early as Tuesday"
    if (before === 'as' && /^(?:early|soon)$/.test(words.lower(first - 2))) return this.#left(first, end) ?? 'future';
    if (isDayThatIs(words, end) && clauses.opens(first)) return 'future';
    if (isSoldAhead(words, first, end)) return 'future';
    if (isOwner(words, end)) return ofOwner(words, clauses, first, end);
    if (isBeforeNoun(words, this.#syntax, first, end)) {
      const noun = ofNoun(words, clauses, first, end);
      if (noun !== null) return noun;
    }
    if (before === 'for' && PLANNED_FOR.has(words.lower(first - 2))) return 'future';
    if (isSetFor(words, first) && !RANGE_WORDS.has(words.lower(end))) return 'future';
    if (isCopulaBefore(words, first, clauses.from)) return 'future';
    const left = this.#left(first, end);
    // "was expected to rule on | Tuesday, but did not"
    const isBroken = words.lower(end) === ',' && words.lower(end + 1) === 'but';
    if (isBroken && left === 'future' && clauses.before(first) === SAID_FUTURE) return 'past';
    // "rose in the nine months through | September"
    if (left === 'past' && before === 'through' && UNIT_WORDS.has(words.lower(first - 2))) return left;
    // "offered more pay from | September", "ordered coal for | November": of what is to come the past speaks as well;
    // no "ran from | July 26 to Aug. 11"
    if (left === 'past' && FORWARD.has(before) && !RANGE_WORDS.has(words.lower(end))) return null;
    const after = () => tenseOf(clauses.after(end), words, first, end);
    if (!isUntil(words, first)) return left ?? after();
    if (left === null) return clauses.opens(first - 1) ? (after() ?? 'future') : 'future';
    return wasUntil(words, first, Math.max(clauses.from, first - REACH_BEFORE)) ? 'past' : 'future';
  }

  /** The tense before the expression, unless a clause opens between: there what stands after decides first. */
  #left(first: number, end: number): Tense | null {
    const [words, clauses] = [this.#words, this.#clauses];
    const after = clauses.opensClause(first) ? tenseOf(clauses.after(end), words, first, end) : null;
    return after ?? tenseOf(clauses.before(first), words, first, end);
  }
}

/** "Friday | is the deadline": no "Friday is said to have been". */
function isDayThatIs(words: Words, end: number): boolean {
  if (words.lower(end) !== 'is' || !WEEKDAYS.has(words.lower(end - 1))) return false;
  return NOUN_STARTS.has(words.lower(end + 1));
}
