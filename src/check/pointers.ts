/** The way back from places to strings: the plainest string that means a place. */

import {
  isClearlyNearest,
  type Locator,
  nearestPlace,
  nextPlace,
  parsePointer,
  stretchPlace,
} from '../compare/index.js';
import type { Span } from '../document/index.js';

/** Writes strings for the places of one text. Every place that begins and ends with a visible character has one. */
export class PointerWriter {
  readonly #locator: Locator;

  constructor(locator: Locator) {
    this.#locator = locator;
  }

  words({ start, end }: Span): string {
    return this.#locator.text.slice(start, end).replaceAll('\n', ' ');
  }

  /** The words alone, where they say that they stand somewhere; else with their number. */
  anywhere(span: Span): string {
    const words = this.words(span);
    return this.isPlain(words) && this.#locator.places(words).length > 0 ? words : this.numbered(span);
  }

  /** `Lisbon#2`, or `on##7` for a place inside a word. */
  numbered(span: Span): string {
    const words = this.words(span);
    const written = `${words}#${this.#indexOf(span, this.#locator.places(words)) + 1}`;
    if (isSame(this.#locator.candidates(parsePointer(written))[0], span)) return written;
    const all = this.#locator.candidates({ words, number: null, insideWords: true });
    return `${words}##${this.#indexOf(span, all) + 1}`;
  }

  /** For a date: the words, where they mean the next place from an offset. */
  next(span: Span, from: number): string {
    const words = this.words(span);
    return isSame(nextPlace(this.#locator, parsePointer(words), from), span) ? words : this.numbered(span);
  }

  /** For a speaker or a cue: the words, where they mean the place nearest to the content. */
  near(span: Span, parts: readonly Span[]): string {
    const words = this.words(span);
    const pointer = parsePointer(words);
    const isMeant =
      isSame(nearestPlace(this.#locator, pointer, parts), span) && isClearlyNearest(this.#locator, pointer, parts);
    return isMeant ? words : this.numbered(span);
  }

  /** For a part of a quotation: its first and last words where it is long. */
  stretch(span: Span, from: number): string {
    const forms = this.#stretchForms(span);
    return forms.find((form) => isSame(stretchPlace(this.#locator, form, from), span)) ?? this.#edges(span);
  }

  /** Whether the words, as they are, are no pointer with a number. */
  isPlain(words: string): boolean {
    return parsePointer(words).number === null;
  }

  #stretchForms(span: Span): string[] {
    const words = this.words(span);
    const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
    const whole = [words, this.numbered(span)];
    if (spaces.length < MAX_WORDS) return whole;
    const first = { start: span.start, end: span.start + (spaces[FIRST_WORDS - 1] ?? 0) };
    const last = { start: span.start + (spaces.at(-LAST_WORDS) ?? 0) + 1, end: span.end };
    const ends = (form: (place: Span) => string) => `${form(first)} [...] ${form(last)}`;
    return [ends((place) => this.words(place)), ends((place) => this.numbered(place)), ...whole];
  }

  /** From the first to the last character, each by its number. */
  #edges({ start, end }: Span): string {
    const [first = ''] = this.#locator.text.slice(start, end);
    const last = [...this.#locator.text.slice(Math.max(start, end - 2), end)].at(-1) ?? '';
    const ends = [
      { start, end: start + first.length },
      { start: end - last.length, end },
    ];
    return ends.map((place) => this.numbered(place)).join(' [...] ');
  }

  #indexOf(span: Span, places: readonly Span[]): number {
    return places.findIndex((place) => isSame(place, span));
  }
}

/** Longer content is written as its first and last words. */
const MAX_WORDS = 12;
const FIRST_WORDS = 4;
const LAST_WORDS = 3;

function isSame(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.start === b.start && a.end === b.end;
}
