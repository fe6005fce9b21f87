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
import { firstNotBefore, type Span, type Syntax } from '../../document/index.js';
import { WEEKDAYS } from '../english/lexicons/calendar-words.js';
import {
  AHEAD,
  APOSTROPHES,
  ARTICLES,
  CAUSES,
  FORWARD,
  INCIDENTS,
  OCCASIONS,
  OF_WHAT_WAS,
  PLANNED_FOR,
  REDUCED,
  RELATIVES,
} from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';
import { isCopulaBefore } from './copula.js';
import { isUntil, wasUntil } from './until.js';
import {
  BORDER,
  isSilent,
  OPENS_CLAUSE,
  SAID_FUTURE,
  SAYS_DECIDED,
  SAYS_FUTURE,
  SAYS_PAST,
  SAYS_PRESENT,
  SILENT,
  saidBy,
  UNREAD,
} from './word.js';

export { isCalledOff } from './called-off.js';

export type Tense = 'past' | 'future';

/** Words looked at before and after the expression: a date at the front waits long for its verb. */
const REACH_BEFORE = 20;
const REACH_AFTER = 34;
const REACH_OF_NOUN = 5;
const REACH_OF_OPENER = 6;

/** The tense at any words of a text. Every word is read once, however many expressions stand around it. */
export class Tenses {
  readonly #words: Words;
  readonly #syntax: Syntax;
  /** Made when the first expression asks, which many never do. */
  #said: Uint8Array | null = null;
  /** A range of words that say nothing, as far as they were looked at last. */
  #silentFrom = 0;
  #silentTo = 0;
  /** Where the expression that was asked about last ended, and its tense. */
  #end = -1;
  #tense: Tense | null = null;
  /** The sentence that was looked at last, and its words (half-open). */
  #sentence: Span = { start: 0, end: 0 };
  #from = 0;
  #to = 0;

  constructor(words: Words, syntax: Syntax) {
    this.#words = words;
    this.#syntax = syntax;
  }

  /**
   * The tense at the words `first` to `end` (half-open), or null where no verb tells.
   *
   * @param sentence where the words stand; nothing beyond it is looked at
   */
  at(first: number, end: number, sentence: Span): Tense | null {
    // "Friday | Saturday | Sunday": what stands side by side shares its verb
    const isBeside = first === this.#end && sentence === this.#sentence && !this.#isOwner(end);
    const tense = isBeside ? this.#tense : this.#read(first, end, sentence);
    this.#end = end;
    this.#tense = tense;
    return tense;
  }

  #read(first: number, end: number, sentence: Span): Tense | null {
    this.#enter(sentence);
    const words = this.#words;
    const before = words.lower(first - 1);
    if (before === 'since') return 'past';
    if (before === 'effective' || (before === 'come' && this.#opens(first - 1))) return 'future';
    // "could come as early as Tuesday", "knew as early as Tuesday"
    if (before === 'as' && /^(?:early|soon)$/.test(words.lower(first - 2))) return this.#left(first, end) ?? 'future';
    if (this.#isOwner(end)) return this.#ofOwner(first, end);
    if (this.#isBeforeNoun(first, end)) {
      const noun = this.#ofNoun(first, end);
      if (noun !== null) return noun;
    }
    if (before === 'for' && PLANNED_FOR.has(words.lower(first - 2))) return 'future';
    if (isCopulaBefore(words, first, this.#from)) return 'future';
    const left = this.#left(first, end);
    // "was expected to rule on | Tuesday, but did not"
    const isBroken = words.lower(end) === ',' && words.lower(end + 1) === 'but';
    if (isBroken && left === 'future' && this.#before(first) === SAID_FUTURE) return 'past';
    // "offered more pay from | September", "ordered coal for | November": of what is to come the past speaks as well;
    // no "ran from | July 26 to Aug. 11"
    if (left === 'past' && FORWARD.has(before) && !/^(?:to|until|till|through)$/.test(words.lower(end))) return null;
    const after = () => this.#tenseOf(this.#after(end), first, end);
    if (!isUntil(words, first)) return left ?? after();
    if (left === null) return this.#opens(first - 1) ? (after() ?? 'future') : 'future';
    return wasUntil(words, first, Math.max(this.#from, first - REACH_BEFORE)) ? 'past' : 'future';
  }

  #isOwner(end: number): boolean {
    return this.#words.lower(end + 1) === 's' && APOSTROPHES.has(this.#words.lower(end));
  }

  /** "Wednesday's ruling": what has an owner has mostly happened; "can attend Sunday's concert" speaks of a plan. */
  #ofOwner(first: number, end: number): Tense {
    const words = this.#words;
    if (AHEAD.some((phrase) => words.reads(first - phrase.length, phrase))) return 'future';
    // ", the winner of Sunday's race,"; "the winner will take the lead" says itself
    if (words.lower(first - 1) === 'of' && OF_WHAT_WAS.has(words.lower(first - 2))) {
      if (words.lower(first - 3) === ',' || words.lower(first - 4) === ',') return 'past';
    }
    const occasion = [2, 3, 4].find((ahead) => OCCASIONS.has(words.lower(end + ahead)));
    // "Sunday's abandoned match"
    if (occasion === undefined || words.lower(end + occasion - 1).endsWith('ed')) return 'past';
    const left = this.#before(first);
    const said = isSilent(left) || left === BORDER ? this.#after(end) : left;
    return this.#tenseOf(said, first, end) ?? 'past';
  }

  /** Whether the expression stands between an article and a noun. */
  #isBeforeNoun(first: number, end: number): boolean {
    const before = this.#words.lower(first - 1);
    if (!(ARTICLES.has(before) || before === 's') || this.#words.isGlued(end)) return false;
    const upos = this.#syntax.upos(this.#words.token(end));
    return upos === 'NOUN' || upos === 'ADJ';
  }

  /** "the July 8 bombing", "a Sept. 9 trial date", "tickets for the July 20 concert", "the Nov. 7 gales killed forty". */
  #ofNoun(first: number, end: number): Tense | null {
    const words = this.#words;
    const nouns = [0, 1, 2].map((ahead) => words.lower(end + ahead));
    if (nouns.some((noun) => INCIDENTS.has(noun))) return 'past';
    if (/^an?$/.test(words.lower(first - 1)) && nouns.some((noun) => noun === 'date' || noun === 'deadline'))
      return 'future';
    if (words.lower(first - 2) === 'for' && nouns.some((noun) => OCCASIONS.has(noun))) return 'future';
    return this.#tenseOf(this.#after(end, REACH_OF_NOUN), first, end);
  }

  /** The tense before the expression, unless a clause opens between: there what stands after decides first. */
  #left(first: number, end: number): Tense | null {
    const after = this.#opensClause(first) ? this.#tenseOf(this.#after(end), first, end) : null;
    return after ?? this.#tenseOf(this.#before(first), first, end);
  }

  /** "a judge | who on Monday heard him", "said | that on Friday …", "resigned | and on Friday will …". */
  #opensClause(first: number): boolean {
    const words = this.#words;
    const second = words.lower(first - 2);
    if (first - 2 >= this.#from && (second === 'and' || second === 'but')) return isSilent(this.#saidBy(first - 1));
    for (let at = first - 1; at >= Math.max(this.#from, first - REACH_OF_OPENER); at -= 1) {
      const said = this.#saidBy(at);
      if (said !== SILENT) return said === OPENS_CLAUSE;
    }
    return false;
  }

  #before(first: number): number {
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

  #after(end: number, reach = REACH_AFTER): number {
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

  #tenseOf(said: number, first: number, end: number): Tense | null {
    switch (said) {
      case SAYS_PAST:
        return 'past';
      case SAYS_FUTURE:
      case SAYS_PRESENT:
      case SAID_FUTURE:
        return 'future';
      case SAYS_DECIDED:
        return this.#hasWeekday(first, end) ? 'past' : 'future';
      default:
        return null;
    }
  }

  #hasWeekday(first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) if (WEEKDAYS.has(this.#words.lower(at))) return true;
    return false;
  }

  #saidBy(at: number): number {
    this.#said ??= new Uint8Array(this.#words.length);
    const known = this.#said[at] ?? SILENT;
    if (known !== UNREAD) return known;
    const said = saidBy(this.#words, this.#syntax, at);
    this.#said[at] = said;
    return said;
  }

  #enter(sentence: Span): void {
    if (sentence === this.#sentence) return;
    const words = this.#words;
    this.#sentence = sentence;
    this.#from = firstNotBefore(words.length, (at) => words.start(at) < sentence.start);
    this.#to = firstNotBefore(words.length, (at) => words.start(at) < sentence.end);
  }

  /** Whether the word is the first of its sentence or its clause: "Come | Monday", "And, come | Monday". */
  #opens(at: number): boolean {
    return at <= this.#from || !this.#words.isLetters(at - 1);
  }
}

/** "men who | meet", "a man | accused of": verbs of a noun that waits for its own. */
function isOfSubject(words: Words, at: number): boolean {
  if (RELATIVES.has(words.lower(at - 1))) return true;
  return (
    REDUCED.has(words.lower(at)) && words.isLetters(at - 1) && /^(?:of|by|as|with|in|for)$/.test(words.lower(at + 1))
  );
}
