/**
 * The words of a sentence around a date: the verb nearest before it in its clause, the first one after it.
 *
 *     He will stay in prison, a judge | who on Monday heard his plea | ruled.
 */
import type { Span, Syntax } from '../../document/index.js';
import { firstNotBefore } from '../../document/index.js';
import { AFTER_REDUCED } from '../english/lexicons/after-dates.js';
import { CAUSES, INCIDENTS, REDUCED, RELATIVES } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';
import { BORDER, isSilent, OPENS_CLAUSE, SAYS_PRESENT, SILENT, UNREAD } from './said.js';
import { saidBy } from './word.js';

/** Words looked at before and after the expression: a date at the front waits long for its verb. */
export const REACH_BEFORE = 20;
const REACH_AFTER = 34;
const REACH_OF_OPENER = 6;

/** What the words of a text say. Every word is read once, however many expressions stand around it. */
export class Clauses {
  readonly #words: Words;
  readonly #syntax: Syntax;
  /** Made when the first expression asks, which many never do. */
  #said: Uint8Array | null = null;
  /** A range of words that say nothing, as far as they were looked at last. */
  #silentFrom = 0;
  #silentTo = 0;
  /** The sentence that was looked at last, and its words (half-open). */
  #sentence: Span = { start: 0, end: 0 };
  #from = 0;
  #to = 0;

  constructor(words: Words, syntax: Syntax) {
    this.#words = words;
    this.#syntax = syntax;
  }

  /** The first word of the sentence. */
  get from(): number {
    return this.#from;
  }

  /** Moves on to the sentence; nothing beyond it is looked at. */
  enter(sentence: Span): void {
    if (sentence === this.#sentence) return;
    const words = this.#words;
    this.#sentence = sentence;
    this.#from = firstNotBefore(words.length, (at) => words.start(at) < sentence.start);
    this.#to = firstNotBefore(words.length, (at) => words.start(at) < sentence.end);
  }

  /** What the nearest word before the expression says that says anything. */
  before(first: number): number {
    for (let at = first - 1; at >= Math.max(this.#from, first - REACH_BEFORE); at -= 1) {
      if (this.#silentFrom <= at && at < this.#silentTo) at = this.#silentFrom;
      const said = this.#saidBy(at);
      if (!isSilent(said) && !(said === SAYS_PRESENT && this.#isApart(at, first))) return said;
    }
    return SILENT;
  }

  /**
   * Whether what stands between a present and the expression is no part of the plan: "prices it at ten crowns, down from
   * twelve in | May", "comes after a raid on | Monday".
   */
  #isApart(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const word = this.#words.lower(at);
      if (word === ',' || CAUSES.has(word) || INCIDENTS.has(word)) return true;
    }
    return false;
  }

  /** What the first word after the expression says that says anything. */
  after(end: number, reach = REACH_AFTER): number {
    const limit = Math.min(this.#to, end + reach);
    // The words that the expression before this one has passed over.
    const from = this.#silentFrom <= end && end < this.#silentTo ? this.#silentTo : end;
    let at = from;
    while (at < limit && isSilent(this.#saidBy(at))) at += 1;
    if (from === end) this.#silentFrom = end;
    this.#silentTo = at;
    return at < limit ? this.#saidBy(this.#mainFrom(at, limit)) : SILENT;
  }

  /** "On Friday, a man | accused of arson | who sells fish | will …": the verb after those of its subject, if there is one. */
  #mainFrom(at: number, limit: number): number {
    if (!isOfSubject(this.#words, at)) return at;
    for (let next = at + 1; next < limit; next += 1) {
      const said = this.#saidBy(next);
      if (said === BORDER) return at;
      if (!isSilent(said)) return next;
    }
    return at;
  }

  /** "a judge | who on Monday heard him", "said | that on Friday …", "resigned | and on Friday will …". */
  opensClause(first: number): boolean {
    const words = this.#words;
    const second = words.lower(first - 2);
    if (first - 2 >= this.#from && (second === 'and' || second === 'but')) return isSilent(this.#saidBy(first - 1));
    for (let at = first - 1; at >= Math.max(this.#from, first - REACH_OF_OPENER); at -= 1) {
      const said = this.#saidBy(at);
      if (said !== SILENT) return said === OPENS_CLAUSE;
    }
    return false;
  }

  /** Whether the word is the first of its sentence or its clause: "Come | Monday", "And, come | Monday". */
  opens(at: number): boolean {
    return at <= this.#from || !this.#words.isLetters(at - 1);
  }

  #saidBy(at: number): number {
    this.#said ??= new Uint8Array(this.#words.length);
    const known = this.#said[at] ?? SILENT;
    if (known !== UNREAD) return known;
    const said = saidBy(this.#words, this.#syntax, at);
    this.#said[at] = said;
    return said;
  }
}

/** "men who | meet", "a man | accused of": verbs of a noun that waits for its own. */
function isOfSubject(words: Words, at: number): boolean {
  if (RELATIVES.has(words.lower(at - 1))) return true;
  return REDUCED.has(words.lower(at)) && words.isLetters(at - 1) && AFTER_REDUCED.has(words.lower(at + 1));
}
