/**
 * What a text has spoken of so far, as the resolution of the next expression sees it. One object goes along with the text:
 * {@link Discourse.enter} moves it on to an expression, {@link Discourse.keep} remembers what came of it.
 */
import type { Segmentation, Span, Syntax } from '../../document/index.js';
import { OPENING_PREPOSITIONS } from '../english/lexicons/passages.js';
import { SURE } from '../english/lexicons/tenses.js';
import type { Expression, Meaning, WordRange } from '../meaning.js';
import { isCalledOff, type Tense, Tenses } from '../tense/index.js';
import type { Words } from '../words.js';
import type { YearAhead } from './ahead.js';
import { Beginnings } from './beginnings.js';
import type { Day } from './calendar/days.js';
import { daysBetween, type Period } from './calendar/period.js';
import { CONFIDENCE } from './confidence.js';
import type { Carried, ClockReference, Context, OffsetAnchor, Reference, Resolution, Yearless } from './context.js';
import { DatedEvents } from './events.js';
import { looksAhead } from './looks-ahead.js';
import { Around } from './passage/around.js';
import { Passage } from './passage/index.js';
import { Publication } from './publication.js';
import { isComparison, isReport, isReportLength } from './reports.js';
import { isSaying } from './saying.js';

/** What the story had come to, before an aside in the sentence. */
interface Line extends Pick<Context, 'last' | 'lastDay' | 'lastMonth' | 'lastEventDay'> {
  readonly sentence: number;
}

export interface DiscourseInput {
  readonly words: Words;
  readonly syntax: Syntax;
  readonly sentences: Segmentation['sentences'];
  readonly published: Day | null;
  readonly narrative: boolean;
  /** For every expression the year that is named next. */
  readonly ahead: readonly (YearAhead | null)[];
}

export class Discourse implements Context {
  readonly published: Publication | null;
  narrative: boolean;
  readonly #isNarrative: boolean;
  readonly #words: Words;
  readonly #syntax: Syntax;
  readonly #sentences: Segmentation['sentences'];
  readonly #tenses: Tenses;
  readonly #ahead: readonly (YearAhead | null)[];
  readonly #around: Around;
  readonly #passage: Passage;
  readonly #events = new DatedEvents();
  readonly #beginnings: Beginnings;
  #expression: Pick<Expression, 'first' | 'end'> = { first: 0, end: 0 };
  #index = -1;

  sentence = 0;
  last: Reference | null = null;
  lastSpoken: Reference | null = null;
  lastDay: Reference | null = null;
  lastMonth: Reference | null = null;
  lastEventDay: Reference | null = null;
  lastClock: ClockReference | null = null;
  lastReport: Reference | null = null;
  lastReportIsLong = false;

  /** The first word after the expression of `last`. */
  #afterLast = 0;
  /** What was spoken of before an aside, and the sentence of the aside. */
  #beforeAside: Line | null = null;

  constructor({ words, syntax, sentences, published, narrative, ahead }: DiscourseInput) {
    this.#ahead = ahead;
    this.published = published === null ? null : new Publication(published);
    this.narrative = narrative;
    this.#isNarrative = narrative;
    this.#words = words;
    this.#syntax = syntax;
    this.#sentences = sentences;
    this.#beginnings = new Beginnings(words, syntax);
    this.#tenses = new Tenses(words, syntax);
    this.#around = new Around(words, syntax, sentences);
    this.#passage = new Passage(this.#around, published);
  }

  /** Moves on to the expression of that index. After an aside's sentence the story goes on where it was. */
  enter(expression: Expression, index: number, sentence: number): void {
    this.#expression = expression;
    this.#index = index;
    this.sentence = sentence;
    // "A service will be held on | 9 April": also a narrative ends in the present.
    if (this.#isNarrative)
      this.narrative = this.published === null || !looksAhead(this.#words, expression, this.#sentences[sentence]);
    const line = this.#beforeAside;
    if (line === null || sentence <= line.sentence) return;
    this.last = line.last;
    this.lastDay = line.lastDay;
    this.lastMonth = line.lastMonth;
    this.lastEventDay = line.lastEventDay;
    this.#beforeAside = null;
  }

  tense(): Tense | null {
    const sentence = this.#sentences[this.sentence] ?? WHOLE;
    return this.#tenses.at(this.#expression.first, this.#expression.end, sentence);
  }

  isSure(): boolean {
    return SURE.has(this.#words.lower(this.#expression.first - 1));
  }

  isOfPastVerb(): boolean {
    const before = this.#expression.first - 1;
    return this.#words.lower(before) === 'on' && this.#syntax.xpos(this.#words.token(before - 1)) === 'VBD';
  }

  isWithin(): boolean {
    return this.#words.lower(this.#expression.first - 1) === 'in';
  }

  looksBack(): boolean {
    return this.#beforeAside === null && this.#around.looksBack(this.#expression, this.sentence, this.#afterLast);
  }

  goesOn(): boolean {
    return this.last?.sentence === this.sentence && this.#around.goesOn(this.#expression, this.#afterLast);
  }

  /** Whether its verb tells of what had been before. */
  wasBefore(expression: Expression, sentence: number): boolean {
    return this.#around.isPluperfect(expression, sentence);
  }

  isAdverbial(): boolean {
    const { first } = this.#expression;
    return this.#words.lower(first) === 'the' || OPENING_PREPOSITIONS.has(this.#words.lower(first - 1));
  }

  isCalledOff(): boolean {
    return isCalledOff(this.#words, this.#expression.end);
  }

  carried(asked: Yearless): Carried | null {
    if (this.narrative) return null;
    return this.#passage.yearOf(asked, this.#expression, this, this.#ahead[this.#index] ?? null);
  }

  story(): Reference | null {
    return this.narrative ? null : this.#passage.story(this);
  }

  carriedWeekday(weekday: number): ReturnType<Passage['weekdayOf']> {
    return this.narrative ? null : this.#passage.weekdayOf(weekday, this.#expression, this);
  }

  eventDay(event: WordRange | null): OffsetAnchor | null {
    const day = event === null ? null : this.#events.dayOf(event, this.#words, this.#sentences, this.sentence);
    if (day === null) return null;
    return {
      index: day.index,
      resolution: { period: day.period, status: 'resolved', confidence: CONFIDENCE.doubtful },
    };
  }

  beginningOf(event: WordRange): Reference | null {
    return this.#beginnings.of(event);
  }

  /** The sentence that was entered last is an aside from here on. */
  beginAside(): void {
    this.#beforeAside ??= {
      sentence: this.sentence,
      last: this.last,
      lastDay: this.lastDay,
      lastMonth: this.lastMonth,
      lastEventDay: this.lastEventDay,
    };
  }

  /** Remembers what the expression that was entered last came to. */
  keep(expression: Expression, resolution: Resolution): void {
    const { meaning } = expression;
    const { value, period, status, basis } = resolution;
    if (isReportLength(meaning)) this.lastReportIsLong = true;
    if (period === null || status !== 'resolved') return;
    const reference: Reference = {
      index: this.#index,
      sentence: this.sentence,
      period,
      isYearNamed: basis === 'explicit',
    };
    if (!this.narrative) this.#passage.keep(expression, resolution, reference, this);
    if (isReport(meaning, period) && !this.#isAhead(period)) {
      if (!isComparison(meaning, this.lastReport, period)) this.lastReport = reference;
      this.lastReportIsLong = false;
    }
    if (!refersForward(meaning)) {
      this.lastSpoken = reference;
      if (!this.#isAside(reference)) {
        this.last = reference;
        this.#afterLast = expression.end;
      }
    }
    switch (period.granularity) {
      case 'day':
        this.lastDay = reference;
        this.#events.keep(reference);
        this.#beginnings.keep(expression, reference, this.#sentences[this.sentence] ?? WHOLE);
        this.#keepClock(reference, value);
        if (this.#isOfEvent()) this.lastEventDay = reference;
        this.lastMonth = reference;
        return;
      case 'week':
      case 'weekend':
      case 'month':
        this.lastMonth = reference;
    }
  }

  #keepClock(reference: Reference, value: string): void {
    const clock = value.length > LENGTH_OF_DAY ? CLOCK.exec(value) : null;
    if (clock !== null) this.lastClock = { ...reference, minutes: Number(clock[1]) * 60 + Number(clock[2]) };
  }

  /** Whether something happens on the day: no "police said on Tuesday", "she told reporters Friday", "closed until Thursday". */
  #isOfEvent(): boolean {
    const { first } = this.#expression;
    return this.#words.lower(first - 1) !== 'until' && !isSaying(this.#words, first);
  }

  /** Whether a period begins after the publication: a forecast is no report. */
  #isAhead({ first }: Period): boolean {
    return this.published !== null && daysBetween(this.published, first) > 0;
  }

  /** Whether a year stands far from the months that the text speaks of. */
  #isAside({ period }: Reference): boolean {
    if (!this.narrative || period.granularity !== 'year' || this.lastMonth === null) return false;
    // "In 1651 he left": a year that opens its sentence sets the scene
    if (this.#around.setsScene(this.#expression, this.sentence)) return false;
    const { year } = period.first;
    const away = Math.abs(year - this.lastMonth.period.first.year);
    const fromLast = this.last === null ? away : Math.abs(year - this.last.period.first.year);
    return Math.min(away, fromLast) > MAX_YEARS_AWAY;
  }
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

const LENGTH_OF_DAY = '2024-03-07'.length;
const CLOCK = /T(\d\d):(\d\d)/;

/** A year alone that is farther from the months spoken of is an aside: "as in 1614". */
const MAX_YEARS_AWAY = 5;

/** Decades and centuries are too long for others to be counted from. */
function refersForward(meaning: Meaning): boolean {
  return meaning.kind === 'decade' || meaning.kind === 'century';
}
