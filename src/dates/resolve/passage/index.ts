/**
 * Stretches of narrative within news. A date with its year opens one, and days and months after it are of its year, or of
 * the next when they go on over New Year, until the text comes back to the present.
 *
 *     The two met on 4 May 2019. On | 11 May they rented a garage, and in | January …      2019-05-11, 2020-01
 *     The bank, founded on 3 May 1994, reported a loss in | November                       the last November
 *
 * Decided by what part the first date has in its sentence (`role.ts`), by tenses, by what stands between (`present.ts`), and
 * by how near the publication the day would be otherwise (`told.ts`).
 */
import type { Expression, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import type { YearAhead } from '../ahead.js';
import { addDays, type Day } from '../calendar/days.js';
import { dayPeriod, daysBetween, type Granularity, type Period, weekdayOnOrBefore } from '../calendar/period.js';
import { CONFIDENCE } from '../confidence.js';
import type { Carried, Context, Reference, Resolution, Yearless } from '../context.js';
import type { Around, Place } from './around.js';
import { isPresent } from './present.js';
import { isEvent, roleOf } from './role.js';
import { MAX_GAP, type Scene, toldYear } from './told.js';

export class Passage {
  readonly #around: Around;
  readonly #published: Day | null;
  #scene: Scene | null = null;
  /** The story that a flashback has left: "He was tried in May 2015. He had joined the firm in 2011. On | 12 May …". */
  #before: Scene | null = null;
  /** The last offset, and the word at which the date begins that it is counted from. */
  #offset: { readonly at: number; readonly reference: Reference } | null = null;
  /** The sentence up to which the text was seen to stay in the past. */
  #pastUpTo = -1;

  constructor(around: Around, published: Day | null) {
    this.#around = around;
    this.#published = published;
  }

  /** The year of a day or month without one, when it is told in a story of old times. */
  yearOf(asked: Yearless, place: Place, context: Context, ahead: YearAhead | null): Carried | null {
    const scene = this.#backFromFlashback(asked) ?? this.#open(context);
    const { sentence } = context;
    if (scene === null || (context.tense() === 'future' && !this.#around.wasPlanned(place, sentence))) return null;
    const year = toldYear(scene, { ...asked, place, sentence, ahead }, this.#around, this.#published);
    if (year === null) return null;
    const sure = scene.role === 'event' && (asked.day !== null || scene.count > 1);
    return { year, from: scene.reference, confidence: sure ? CONFIDENCE.likely : CONFIDENCE.fair };
  }

  /** The story before a flashback, where the day soon follows it. */
  #backFromFlashback({ month, day }: Yearless): Scene | null {
    const before = this.#before;
    if (before === null || before.reference.period.granularity !== 'day' || day === null) return null;
    const { first } = before.reference.period;
    const away = daysBetween(first, { year: first.year, month, day });
    return away >= 0 && away <= SOON ? before : null;
  }

  /** The day of a bare weekday in a story whose days were named so. */
  weekdayOf(weekday: number, place: Place, context: Context): { period: Period; from: Reference } | null {
    const scene = this.#open(context);
    if (scene === null || scene.role === 'passing' || scene.reference.period.granularity !== 'day') return null;
    const pointed = this.#around.words.lower(place.first - 1) === 'the';
    if (!scene.hasWeekday && !pointed) return null;
    if (context.sentence - scene.reference.sentence > 1 || context.tense() !== 'past' || this.#around.isSaying(place))
      return null;
    const period = dayPeriod(weekdayOnOrBefore(addDays(scene.reference.period.first, 6), weekday));
    return { period, from: scene.reference };
  }

  /** What a story of old times has come to, where the text tells one: "the rest of | the year", "that | June". */
  story(context: Context): Reference | null {
    const scene = this.#open(context);
    return scene === null || (scene.role === 'passing' && scene.count === 1) ? null : scene.reference;
  }

  /** Remembers what an expression came to: the story begins with it, goes on to it, or is over. */
  keep(
    { meaning, first, end }: Expression,
    { period, basis, anchor }: Resolution,
    reference: Reference,
    context: Context,
  ) {
    const scene = this.#scene;
    if (basis === 'explicit') {
      if (period === null || !DATED.has(period.granularity)) return;
      this.#named(meaning, { first, end }, reference, context);
      return;
    }
    if (meaning.kind === 'offset') return this.#keepOffset(meaning.at, reference, context);
    if (scene === null) return;
    if (basis === 'previous' && anchor !== null && period !== null) {
      if (anchor < scene.reference.index) return;
      // What the text has gone on from was its story, however it was named first; "had been" looks back from it.
      const hasWeekday = scene.hasWeekday || (period.granularity === 'day' && weekdayIn(meaning) !== null);
      const going: Scene = { ...scene, role: 'event', count: scene.count + 1, hasWeekday };
      this.#scene = this.#around.isPluperfect({ first, end }, context.sentence) ? going : { ...going, reference };
      return;
    }
    const isAttribution = this.#around.isSaying({ first, end }) && context.sentence === scene.reference.sentence;
    if (basis === 'published' && !isAttribution) this.#scene = null;
  }

  /** "Two days after | the raid of 4 May 2019": what is told happened then, where the day of the raid says so. */
  #keepOffset(at: number | null, reference: Reference, context: Context): void {
    if (at !== null) this.#offset = { at, reference };
    else if (context.tense() === 'past') this.#begin(reference, 'event', false);
  }

  /** A story begins with the date; none of this year does. */
  #begin(reference: Reference, role: Scene['role'], hasWeekday: boolean): void {
    const published = this.#published;
    const isOld = published === null || reference.period.first.year < published.year;
    this.#scene = isOld ? { reference, role, count: 1, named: this.#namedBefore(reference) + 1, hasWeekday } : null;
    this.#pastUpTo = reference.sentence;
  }

  /** How many dates with a year the story has that goes on to this one. */
  #namedBefore({ period, sentence }: Reference): number {
    const scene = this.#scene;
    if (scene === null || scene.role !== 'event' || sentence - scene.reference.sentence > MAX_GAP) return 0;
    const away = daysBetween(scene.reference.period.first, period.first);
    return away >= 0 && away <= MAX_DAYS_BETWEEN ? scene.named : 0;
  }

  /** A date with its year: an event that a story goes on from, or one of this year. */
  #named(meaning: Meaning, place: Place, reference: Reference, context: Context): void {
    const { period } = reference;
    const published = this.#published;
    if (published !== null && period.first.year >= published.year) {
      this.#scene = null;
      return;
    }
    const { words, syntax } = this.#around;
    const role = roleOf(words, syntax, place, this.#around.firstWord(context.sentence));
    if (role === 'none' || (role === 'passing' && this.#scene !== null && this.#scene.count > 1)) return;
    // "profits had doubled by 1980": a year alone sets the scene where it opens its sentence.
    const opens = this.#around.opens(place, context.sentence);
    const isScene = period.granularity !== 'year' || opens;
    // "His troubles began in 2001. On | 10 May …", "the blizzard of 1961. …"
    const isWeak = !isScene && (role === 'event' || isOfEvent(words, place.first));
    if (isWeak && this.#scene?.reference.period.first.year !== period.first.year) {
      this.#scene = { reference, role: 'passing', count: 1, named: 1, hasWeekday: false };
      this.#pastUpTo = reference.sentence;
      return;
    }
    if (!isScene) {
      if (this.#scene !== null && this.#scene.reference.period.first.year !== period.first.year) this.#scene = null;
      return;
    }
    // "On 3 May 1994 he is born": a date that opens its sentence was not asked for a verb.
    if (role === 'event' && opens && context.tense() !== 'past') {
      this.#scene = null;
      return;
    }
    const scene = this.#scene;
    const isFlashback =
      scene !== null &&
      scene.role === 'event' &&
      this.#around.isPluperfect(place, context.sentence) &&
      daysBetween(period.first, scene.reference.period.first) > 0;
    const counted = this.#offset !== null && place.first <= this.#offset.at && this.#offset.at < place.end;
    this.#begin(
      counted && this.#offset !== null ? this.#offset.reference : reference,
      role,
      weekdayIn(meaning) !== null,
    );
    this.#before = isFlashback ? scene : null;
  }

  /** The story, unless the text has left it since. */
  #open(context: Context): Scene | null {
    const scene = this.#scene;
    if (scene === null) return null;
    const { sentence } = scene.reference;
    const { words, syntax } = this.#around;
    if (context.sentence - sentence > (scene.count > 1 ? MAX_GAP_OF_STORY : MAX_GAP)) return null;
    for (let at = Math.max(this.#pastUpTo, sentence) + 1; at < context.sentence; at += 1) {
      if (isPresent(words, syntax, this.#around.firstWord(at), this.#around.firstWord(at + 1))) {
        this.#scene = null;
        return null;
      }
      this.#pastUpTo = at;
    }
    return scene;
  }
}

/** Between dates of one story that all have their year. */
const MAX_DAYS_BETWEEN = 730;
/** Days within which a story goes on after a flashback. */
const SOON = 31;
/** Sentences without a date that a story may have once it goes on. */
const MAX_GAP_OF_STORY = 6;
const DATED: ReadonlySet<Granularity> = new Set<Granularity>(['day', 'month', 'season', 'quarter', 'half', 'year']);

/** "the blizzard of | 1961". */
function isOfEvent(words: Words, first: number): boolean {
  return words.lower(first - 1) === 'of' && isEvent(words, first - 2);
}

function weekdayIn(meaning: Meaning): number | null {
  if (meaning.kind === 'timed') return meaning.date === null ? null : weekdayIn(meaning.date);
  return meaning.kind === 'calendar' ? meaning.weekday : null;
}
