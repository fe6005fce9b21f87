/**
 * Stretches of narrative within news. A date with its year opens one, and days and months after it are of its year, or of
 * the next when they go on over New Year, until the text comes back to the present.
 *
 *     The two met on 4 May 2019. On | 11 May they rented a garage, and in | January …      2019-05-11, 2020-01
 *     The bank, founded on 3 May 1994, reported a loss in | November                       the last November
 *
 * Decided by what part the first date has in its sentence (`role.ts`), by tenses, by what stands between, and by how near
 * the publication the day would be otherwise.
 */
import type { Segmentation, Syntax } from '../../../document/index.js';
import { firstNotBefore } from '../../../document/index.js';
import { PAST_OF_BE } from '../../../english/auxiliaries.js';
import { DATED_EVENTS } from '../../english/lexicons/antiquity.js';
import { NEWS_VERBS } from '../../english/lexicons/passages.js';
import { INCIDENTS, SAYING } from '../../english/lexicons/tenses.js';
import type { Expression, Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { addDays, type Day, isDay, weekdayOf } from '../calendar/days.js';
import { dayPeriod, daysBetween, type Granularity, type Period, weekdayOnOrBefore } from '../calendar/period.js';
import { CONFIDENCE } from '../confidence.js';
import type { Carried, Context, Reference, Resolution, Yearless } from '../context.js';
import { isPresent } from './present.js';
import { opensClause, type Role, roleOf } from './role.js';

/** The event that a story has come to. */
interface Scene {
  readonly reference: Reference;
  readonly role: Exclude<Role, 'none'>;
  /** Dates of the story so far. */
  readonly count: number;
  /** Whether its first date names its weekday: then others do alone. */
  readonly hasWeekday: boolean;
}

type Place = Pick<Expression, 'first' | 'end'>;

export class Passage {
  readonly #words: Words;
  readonly #syntax: Syntax;
  readonly #sentences: Segmentation['sentences'];
  readonly #published: Day | null;
  #scene: Scene | null = null;
  /** The sentence up to which the text was seen to stay in the past. */
  #pastUpTo = -1;

  constructor(words: Words, syntax: Syntax, sentences: Segmentation['sentences'], published: Day | null) {
    this.#words = words;
    this.#syntax = syntax;
    this.#sentences = sentences;
    this.#published = published;
  }

  /** The year of a day or month without one, when it is told in a story of old times. */
  yearOf(asked: Yearless, place: Place, context: Context): Carried | null {
    const scene = this.#open(context);
    if (scene === null || (context.tense() === 'future' && !this.#wasPlanned(place, context))) return null;
    const year = this.#goingOn(scene, asked, this.#isPluperfect(place, context));
    if (year === null || !this.#isTold(scene, year, asked, place, context)) return null;
    const sure = scene.role === 'event' && (asked.day !== null || scene.count > 1);
    return { year, from: scene.reference, confidence: sure ? CONFIDENCE.likely : CONFIDENCE.fair };
  }

  /** The day of a bare weekday in a story whose days were named so. */
  weekdayOf(weekday: number, place: Place, context: Context): { period: Period; from: Reference } | null {
    const scene = this.#open(context);
    if (scene === null || scene.role === 'passing' || scene.reference.period.granularity !== 'day') return null;
    const pointed = this.#words.lower(place.first - 1) === 'the';
    if (!scene.hasWeekday && !pointed) return null;
    if (context.sentence - scene.reference.sentence > 1 || context.tense() !== 'past' || this.#isSaying(place))
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
    if (scene === null) return;
    if (basis === 'previous' && anchor !== null && period !== null) {
      if (anchor < scene.reference.index) return;
      // What the text has gone on from was its story, however it was named first; "had been" looks back from it.
      const hasWeekday = scene.hasWeekday || (period.granularity === 'day' && weekdayIn(meaning) !== null);
      const going: Scene = { ...scene, role: 'event', count: scene.count + 1, hasWeekday };
      this.#scene = this.#isPluperfect({ first, end }, context) ? going : { ...going, reference };
      return;
    }
    const isAttribution = this.#isSaying({ first, end }) && context.sentence === scene.reference.sentence;
    if (basis === 'published' && !isAttribution) this.#scene = null;
  }

  /** A date with its year: an event that a story goes on from, or one of this year. */
  #named(meaning: Meaning, place: Place, reference: Reference, context: Context): void {
    const { period } = reference;
    const published = this.#published;
    if (published !== null && period.first.year >= published.year) {
      this.#scene = null;
      return;
    }
    const role = roleOf(this.#words, this.#syntax, place, this.#firstWord(context.sentence));
    if (role === 'none' || (role === 'passing' && this.#scene !== null && this.#scene.count > 1)) return;
    // "profits had doubled by 1980": a year alone sets the scene where it opens its sentence.
    const isScene =
      period.granularity !== 'year' || opensClause(this.#words, place.first, this.#firstWord(context.sentence));
    // "His troubles began in 2001. On | 10 May …", "the blizzard of 1961. …"
    const isWeak = !isScene && (role === 'event' || isOfEvent(this.#words, place.first));
    if (isWeak && this.#scene?.reference.period.first.year !== period.first.year) {
      this.#scene = { reference, role: 'passing', count: 1, hasWeekday: false };
      this.#pastUpTo = reference.sentence;
      return;
    }
    if (!isScene) {
      if (this.#scene !== null && this.#scene.reference.period.first.year !== period.first.year) this.#scene = null;
      return;
    }
    // "On 3 May 1994 he is born": a date that opens its sentence was not asked for a verb.
    if (
      role === 'event' &&
      opensClause(this.#words, place.first, this.#firstWord(context.sentence)) &&
      context.tense() !== 'past'
    ) {
      this.#scene = null;
      return;
    }
    this.#scene = { reference, role, count: 1, hasWeekday: weekdayIn(meaning) !== null };
    this.#pastUpTo = reference.sentence;
  }

  /** The story, unless the text has left it since. */
  #open(context: Context): Scene | null {
    const scene = this.#scene;
    if (scene === null) return null;
    const { sentence } = scene.reference;
    if (context.sentence - sentence > (scene.count > 1 ? MAX_GAP_OF_STORY : MAX_GAP)) return null;
    for (let at = Math.max(this.#pastUpTo, sentence) + 1; at < context.sentence; at += 1) {
      if (isPresent(this.#words, this.#syntax, this.#firstWord(at), this.#firstWord(at + 1))) {
        this.#scene = null;
        return null;
      }
      this.#pastUpTo = at;
    }
    return scene;
  }

  /** The year in which a story that goes on comes to the month. */
  #goingOn({ reference }: Scene, { month, day, weekday }: Yearless, isPluperfect: boolean): number | null {
    const { first, granularity } = reference.period;
    // A winter is of both its years.
    const back = granularity === 'year' || granularity === 'season' ? 0 : first.month - month;
    const isBefore = back > 0 || (back === 0 && day !== null && granularity === 'day' && day < first.day);
    let year = first.year;
    if (isPluperfect && granularity !== 'year') year -= isBefore ? 0 : 1;
    else if (back >= (day === null ? MIN_FOR_MONTH : MIN_FOR_DAY)) year += 1;
    if (weekday !== null && day !== null) {
      const fitting = [year, year + 1, year - 1].find((other) => isWeekday({ year: other, month, day }, weekday));
      if (fitting === undefined) return null;
      year = fitting;
    }
    const published = this.#published;
    if (published !== null && daysBetween({ year, month, day: day ?? 1 }, published) < 0) return null;
    return year;
  }

  /** Whether the day is rather one of the story than the last one of that name before the publication. */
  #isTold(scene: Scene, year: number, asked: Yearless, place: Place, context: Context): boolean {
    const { month, day, weekday } = asked;
    const { role, count, reference } = scene;
    const gap = context.sentence - reference.sentence;
    const opens = opensClause(this.#words, place.first, this.#firstWord(context.sentence));
    const latest = this.#latest(month, day);
    if (latest !== null && weekday !== null && day !== null) return !isWeekday(latest, weekday);
    const since = latest === null || this.#published === null ? null : daysBetween(latest, this.#published);
    if (latest !== null && latest.year === year) return false;
    const near = since !== null && since <= (day === null ? NEAR_MONTH : NEAR_DAY);
    const away = daysBetween(reference.period.first, { year, month, day: day ?? 1 });
    const isYear = reference.period.granularity === 'year';
    if (role === 'passing' && isYear) return !near && gap === 1 && day !== null;
    if (role === 'passing') return !near && gap > 0 && day !== null && (opens || (away >= 0 && away <= SOON));
    if (near) return this.#isToldNear(scene, asked, opens, place, context);
    if (count > 1) return true;
    // "In 1987 the yard closed. … the owner, who left in | May"
    if (!opens && day === null && gap > (isYear ? 0 : 1)) return false;
    if (role === 'background' && day !== null && this.#isPluperfect(place, context)) return true;
    if (role === 'background') return opens && day !== null && !this.#isNews(place);
    return day !== null || opens || gap === 0 || !this.#isNews(place);
  }

  /** The same of a day that would be one of the last weeks: the story must hold it firmly. */
  #isToldNear(scene: Scene, { month, day }: Yearless, opens: boolean, place: Place, context: Context): boolean {
    const { role, count, reference } = scene;
    const gap = context.sentence - reference.sentence;
    if (this.#isSaying(place) || this.#isNews(place)) return false;
    const isBeside = this.#paragraph(context.sentence) === this.#paragraph(reference.sentence);
    const from = reference.period.first;
    const away = daysBetween(from, { year: from.year, month, day: day ?? 1 });
    const soon = day !== null && reference.period.granularity === 'day' && away >= 0 && away <= SOON;
    if (count > 1 && isBeside && opens && soon) return gap <= MAX_GAP;
    if (gap > 1) return false;
    if (count > 1 && isBeside && soon) return true;
    // "Food ran out on 20 December and the town fell on | 8 February."
    if (count > 1) return opens || (gap === 0 && day !== null) || (isBeside && count > 2);
    return role === 'event' && opens && day !== null && away >= 0 && away <= NEAR_DAY;
  }

  #paragraph(sentence: number): number {
    return this.#sentences[sentence]?.paragraph ?? -1;
  }

  /** The last day or month of that name before the publication. */
  #latest(month: number, day: number | null): Day | null {
    const published = this.#published;
    if (published === null) return null;
    const own = { year: published.year, month, day: day ?? 1 };
    return daysBetween(own, published) >= 0 ? own : { ...own, year: published.year - 1 };
  }

  /** "police said on | Tuesday". */
  #isSaying({ first }: Place): boolean {
    for (let at = first - 1; at >= first - 3; at -= 1) if (SAYING.has(this.#words.lower(at))) return true;
    return false;
  }

  /** "was due in Hobart on | 1 June": what was to come then. */
  #wasPlanned({ first }: Place, context: Context): boolean {
    for (let at = first - 1; at >= Math.max(this.#firstWord(context.sentence), first - REACH_OF_HAD); at -= 1) {
      const word = this.#words.lower(at);
      if (word === 'is' || word === 'are' || word === 'will') return false;
      if (PAST_OF_BE.has(word) || word === 'would') return true;
    }
    return false;
  }

  /** "in | November it reported a loss". */
  #isNews({ first, end }: Place): boolean {
    for (let at = first - REACH_OF_NEWS; at < end + REACH_OF_NEWS; at += 1) {
      if (NEWS_VERBS.has(this.#words.lower(at))) return true;
    }
    return false;
  }

  /** "He had been seized on | 12 November"; no "She had surgery on | 2 February". */
  #isPluperfect({ first }: Place, context: Context): boolean {
    for (let at = Math.max(this.#firstWord(context.sentence), first - REACH_OF_HAD); at < first; at += 1) {
      if (this.#words.lower(at) !== 'had') continue;
      for (let verb = at + 1; verb <= at + REACH_OF_PARTICIPLE && verb < first; verb += 1) {
        if (this.#words.isLetters(verb) && this.#syntax.xpos(this.#words.token(verb)) === 'VBN') return true;
      }
    }
    return false;
  }

  #firstWord(sentence: number): number {
    const start = this.#sentences[sentence]?.start ?? Number.POSITIVE_INFINITY;
    return firstNotBefore(this.#words.length, (at) => this.#words.start(at) < start);
  }
}

/** A month at least this many before the one of the story is in the next year; a day may as well be one before it. */
const MIN_FOR_MONTH = 3;
const MIN_FOR_DAY = 6;
/** Days before the publication in which a day or month without a year is one of the news. */
const NEAR_DAY = 62;
const NEAR_MONTH = 100;
/** Sentences without a date that a story may have: after its first date, and once it goes on. */
const MAX_GAP = 3;
const MAX_GAP_OF_STORY = 6;
/** Days within which a story goes on. */
const SOON = 31;
const REACH_OF_NEWS = 5;
const REACH_OF_HAD = 12;
const REACH_OF_PARTICIPLE = 3;

const DATED: ReadonlySet<Granularity> = new Set<Granularity>(['day', 'month', 'season', 'quarter', 'half', 'year']);

/** "the blizzard of | 1961". */
function isOfEvent(words: Words, first: number): boolean {
  return (
    words.lower(first - 1) === 'of' &&
    (DATED_EVENTS.has(words.lower(first - 2)) || INCIDENTS.has(words.lower(first - 2)))
  );
}

function isWeekday(day: Day, weekday: number): boolean {
  return isDay(day) && weekdayOf(day) === weekday;
}

function weekdayIn(meaning: Meaning): number | null {
  if (meaning.kind === 'timed') return meaning.date === null ? null : weekdayIn(meaning.date);
  return meaning.kind === 'calendar' ? meaning.weekday : null;
}
