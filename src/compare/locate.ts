/** Where the strings of a fixture stand in its text; CONTRIBUTING.md has the rules. */
import { overlaps, type Slice, type Span, sliceOf } from '../document/index.js';

/**
 * A string as a fixture writes it: `Lisbon` wherever it stands, `Lisbon#2` the second of these places, and `a##7` the
 * seventh place where the characters stand at all, inside words too.
 */
export interface Pointer {
  readonly words: string;
  /** Counts from 1; null for every place. */
  readonly number: number | null;
  readonly insideWords: boolean;
}

export function parsePointer(written: string): Pointer {
  const match = /^(.*?\S)(##?)(\d+)$/s.exec(written);
  if (match === null) return { words: written, number: null, insideWords: false };
  return { words: match[1] ?? '', number: Number(match[3]), insideWords: match[2] === '##' };
}

/** Finds places in one text. */
export class Locator {
  readonly text: string;
  /** The same units with spaces for line ends: a fixture's strings do not say where paragraphs end. */
  readonly #flat: string;
  readonly #places = new Map<string, readonly Span[]>();

  constructor(text: string) {
    this.text = text;
    this.#flat = text.replaceAll('\n', ' ');
  }

  /** Every place where the words stand as whole words, in order. */
  places(words: string): readonly Span[] {
    const known = this.#places.get(words);
    if (known !== undefined) return known;
    const places = this.#occurrences(words).filter((span) => this.#isWhole(span));
    this.#places.set(words, places);
    return places;
  }

  /** The places that a pointer may mean, in order; several only when it has no number. Empty when there is none. */
  candidates({ words, number, insideWords }: Pointer): readonly Span[] {
    const places = insideWords ? this.#occurrences(words) : this.places(words);
    return number === null ? places : places.slice(number - 1, number);
  }

  slice(span: Span): Slice {
    return sliceOf(this.text, span);
  }

  #occurrences(words: string): Span[] {
    const spans: Span[] = [];
    const sought = words.replaceAll('\n', ' ');
    if (sought === '') return spans;
    for (let start = this.#flat.indexOf(sought); start >= 0; start = this.#flat.indexOf(sought, start + 1)) {
      spans.push({ start, end: start + sought.length });
    }
    return spans;
  }

  #isWhole({ start, end }: Span): boolean {
    return !(joins(this.#flat, start) || joins(this.#flat, end));
  }
}

/** Whether a word runs on over an offset. */
function joins(text: string, offset: number): boolean {
  return WORD_END.test(text.slice(Math.max(0, offset - 2), offset)) && WORD_START.test(text.slice(offset, offset + 2));
}

const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;

/** The first candidate at or after an offset, else undefined. */
export function nextPlace(locator: Locator, pointer: Pointer, from: number): Span | undefined {
  const candidates = locator.candidates(pointer);
  return pointer.number === null ? candidates.find(({ start }) => start >= from) : candidates[0];
}

/** Whether the candidate nearest to the parts of a quotation stays the nearest when white space around it is another. */
export function isClearlyNearest(locator: Locator, pointer: Pointer, parts: readonly Span[]): boolean {
  const distances = locator
    .candidates(pointer)
    .map((place) => Math.min(...parts.map((part) => distanceTo(part, place))))
    .sort((a, b) => a - b);
  const [least = 0, next = Number.POSITIVE_INFINITY] = distances;
  return next - least > WHITE_SPACE;
}

/** A fixture has one line end between paragraphs, whatever the text has. */
const WHITE_SPACE = 2;

/** The candidate nearest to the parts of a quotation, those beside the parts before those inside; the first of equals. */
export function nearestPlace(locator: Locator, pointer: Pointer, parts: readonly Span[]): Span | undefined {
  let nearest: Span | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of locator.candidates(pointer)) {
    const distance = Math.min(...parts.map((part) => distanceTo(part, place)));
    if (distance >= least) continue;
    nearest = place;
    least = distance;
  }
  return nearest;
}

/** Farther than any place beside a part. */
const INSIDE = 2 ** 30;

function distanceTo(part: Span, place: Span): number {
  return overlaps(part, place) ? INSIDE : Math.max(part.start - place.end, place.start - part.end);
}

const ELLIPSIS = ' [...] ';

/**
 * A part of a quotation: a pointer, or its first and last words, `“We will [...] next week.”`: the stretch from the first
 * place of the one, at or after `from`, to the next place of the other.
 */
export function stretchPlace(locator: Locator, written: string, from: number): Span | undefined {
  const at = written.indexOf(ELLIPSIS);
  if (at < 0) return nextPlace(locator, parsePointer(written), from);
  const first = nextPlace(locator, parsePointer(written.slice(0, at)), from);
  if (first === undefined) return undefined;
  const last = nextPlace(locator, parsePointer(written.slice(at + ELLIPSIS.length)), first.end);
  return last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
}
