/**
 * Tokens, cut as Universal Dependencies cuts English. What has no mark in it is a token, which is most of a text;
 * `pieces.ts` says how far a piece of the rest goes.
 */
import { onward } from '../advance.js';
import { type Span, Tokens } from '../document/index.js';
import { isAbbreviation } from './abbreviation-stops.js';
import { MERGED_WORDS } from './merged-words.js';
import { endOfPiece, hasApostrophe, MAX_WORD, mayHoldWhole, splitWord } from './pieces.js';
import { isUnit, LETTER, SPACE } from './units.js';

export interface TokenCut {
  readonly tokens: Tokens;
  /** For every paragraph the index after its last token. */
  readonly paragraphEnds: readonly number[];
}

/** @param paragraphs sorted and disjoint; what is visible outside of them is in no token */
export function cutTokens(text: string, paragraphs: readonly Span[]): TokenCut {
  const sink = new Sink(text);
  const paragraphEnds = paragraphs.map(({ start, end }) => {
    cutParagraph(sink, start, end);
    return sink.length;
  });
  return { tokens: sink.tokens(), paragraphEnds };
}

/** Where tokens gather; their borders stand in typed arrays, since there is a token for every five units. */
class Sink {
  readonly text: string;
  length = 0;
  #starts: Int32Array;
  #ends: Int32Array;

  constructor(text: string) {
    this.text = text;
    const guess = (text.length >> 2) + 16;
    this.#starts = new Int32Array(guess);
    this.#ends = new Int32Array(guess);
  }

  push(start: number, end: number): void {
    if (this.length === this.#starts.length) this.#grow();
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.length += 1;
  }

  tokens(): Tokens {
    return new Tokens(this.text, this.#starts.subarray(0, this.length), this.#ends.subarray(0, this.length));
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Int32Array(2 * this.length);
    this.#ends = new Int32Array(2 * this.length);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}

function cutParagraph(sink: Sink, start: number, end: number): void {
  const { text } = sink;
  for (let at = start; at < end; ) {
    const first = at;
    while (at < end && isUnit(text, at, LETTER)) at += 1;
    const mark = at; // the first unit that is no letter
    while (at < end && !isUnit(text, at, SPACE)) at += 1;
    if (at === first) at += 1;
    else if (mark === at) pushPlain(sink, first, at);
    else if (mark < at - 1 || !pushWithMark(sink, first, at)) cutChunk(sink, first, at);
  }
}

/** The last two letters of {@link MERGED_WORDS}, so that few words are looked up. */
const MERGED_ENDINGS = new Uint8Array(2 ** 15);
for (const word of MERGED_WORDS.keys())
  MERGED_ENDINGS[ending(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1;

/** In small letters. */
function ending(last: number, but: number): number {
  return ((last | 0x20) << 8) | but | 0x20;
}

/** What no mark parts: one token, but for two words that are written as one. */
function pushPlain(sink: Sink, start: number, end: number): void {
  const { text } = sink;
  const length = end - start;
  if (length >= 3 && length <= 8 && MERGED_ENDINGS[ending(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] === 1) {
    const first = MERGED_WORDS.get(text.slice(start, end).toLowerCase());
    if (first !== undefined) {
      sink.push(start, start + first);
      sink.push(start + first, end);
      return;
    }
  }
  sink.push(start, end);
}

/** Letters with a comma or a stop after them, the shape of most that are not bare: quicker than `pieces.ts`. */
function pushWithMark(sink: Sink, start: number, end: number): boolean {
  const { text } = sink;
  if (end - start <= 2) return false; // an initial
  const mark = text.charCodeAt(end - 1);
  if (mark === COMMA || (mark === STOP && !isAbbreviation(text, start, end))) {
    pushPlain(sink, start, end - 1);
    sink.push(end - 1, end);
    return true;
  }
  return false;
}

const COMMA = 0x2c;
const STOP = 0x2e;

/** What stands between white space and has marks, digits or foreign letters in it. */
function cutChunk(sink: Sink, start: number, end: number): void {
  const { text } = sink;
  const wholes = end - start > MAX_WORD || mayHoldWhole(text, start, end);
  for (let at = start; at < end; ) {
    const next = onward(at, endOfPiece(text, at, end, { chunk: start, wholes }));
    if (hasApostrophe(text, at, next)) {
      for (const border of splitWord(text, at, next)) {
        sink.push(at, border);
        at = border;
      }
    } else {
      pushPlain(sink, at, next);
      at = next;
    }
  }
}
