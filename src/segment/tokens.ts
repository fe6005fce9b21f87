/**
 * Tokens, cut as Universal Dependencies cuts English. What has no mark in it is a token, which is most of a text;
 * `pieces.ts` says how far a piece of the rest goes.
 */
import { onward } from '../advance.js';
import { type Span, Tokens } from '../document/index.js';
import { isAbbreviation } from './abbreviation-stops.js';
import { MERGED_WORDS } from './merged-words.js';
import { endOfPiece, MAX_WORD, mayHoldWhole, splitWord } from './pieces.js';

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
    return new Tokens(this.text, this.#starts.slice(0, this.length), this.#ends.slice(0, this.length));
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
  let at = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const first = at;
    let plain = true;
    while (at < end) {
      code = text.charCodeAt(at);
      if (isSpace(code)) break;
      plain &&= isLetter(code);
      at += 1;
    }
    if (plain) pushPlain(sink, first, at);
    else if (!pushWithMark(sink, first, at)) cutChunk(sink, first, at);
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** White space as expressions have it with `\s`. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && FOREIGN_SPACES.has(code)));
}

const FOREIGN_SPACES: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** The last two letters of {@link MERGED_WORDS}, so that few words are looked up. */
const MERGED_ENDINGS: ReadonlySet<number> = new Set(
  Array.from(MERGED_WORDS.keys(), (word) => ending(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))),
);

/** In small letters. */
function ending(last: number, but: number): number {
  return ((last | 0x20) << 8) | but | 0x20;
}

/** A word of plain letters. */
function pushPlain(sink: Sink, start: number, end: number): void {
  const { text } = sink;
  const length = end - start;
  if (length >= 3 && length <= 8 && MERGED_ENDINGS.has(ending(text.charCodeAt(end - 2), text.charCodeAt(end - 1)))) {
    const first = MERGED_WORDS.get(text.slice(start, end).toLowerCase());
    if (first !== undefined) {
      sink.push(start, start + first);
      sink.push(start + first, end);
      return;
    }
  }
  sink.push(start, end);
}

/** A plain word with a comma or a stop after it, the shape of most that are not bare: quicker than `pieces.ts`. */
function pushWithMark(sink: Sink, start: number, end: number): boolean {
  const { text } = sink;
  if (end - start <= 2) return false; // an initial
  for (let at = start; at < end - 1; at += 1) if (!isLetter(text.charCodeAt(at))) return false;
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
    for (const border of splitWord(text, at, next)) {
      sink.push(at, border);
      at = border;
    }
  }
}
