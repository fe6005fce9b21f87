/** The tokens of a paragraph: wink-nlp's, merged and split where Universal Dependencies cuts otherwise. */
import type { Span } from '../document.js';
import { read } from '../wink.js';
import { spansOfOneToken } from './whole-tokens.js';

export interface ParagraphReading {
  /** Spans of the document's text. */
  readonly tokens: readonly Span[];
  /** Token indices in the paragraph behind which wink-nlp ends a sentence. */
  readonly sentenceEnds: ReadonlySet<number>;
}

export function readTokens(text: string, paragraph: Span): ParagraphReading {
  const slice = text.slice(paragraph.start, paragraph.end);
  const reading = read(slice);
  const ends = new Set(reading.sentenceEnds.map((index) => reading.tokens[index - 1]?.end));
  const tokens: Span[] = [];
  const sentenceEnds = new Set<number>();
  for (const whole of merged(reading.tokens, spansOfOneToken(slice))) {
    for (const { start, end } of splitClitic(slice, whole)) {
      tokens.push({ start: start + paragraph.start, end: end + paragraph.start });
    }
    if (ends.has(whole.end)) sentenceEnds.add(tokens.length);
  }
  return { tokens, sentenceEnds };
}

/** The tokens, with one in place of all that lie in a whole; one that only reaches into it is cut. Both sorted. */
function merged(tokens: readonly Span[], wholes: readonly Span[]): readonly Span[] {
  if (wholes.length === 0) return tokens;
  const all: Span[] = [];
  let next = 0;
  for (const token of tokens) {
    let { start } = token;
    for (let whole = wholes[next]; whole !== undefined && whole.start < token.end; whole = wholes[next]) {
      if (start < whole.start) all.push({ start, end: whole.start });
      if (token.end < whole.end) {
        start = token.end; // the rest of the whole is in the tokens behind
        break;
      }
      all.push(whole);
      start = whole.end;
      next += 1;
    }
    if (start < token.end) all.push({ start, end: token.end });
  }
  return all;
}

/** `Acme's` → `Acme` + `'s`; `editors'` → `editors` + `'`; `they're` → `they` + `'re`. */
const CLITIC = /^(.*\p{L})(['’](?:s|re|ve|ll|d|m)|(?<=s)['’])$/iu;
/** `gonna` → `gon` + `na`. */
const REDUCED = /^(gon|wan|got|out|gim|lem)(?:na|ta|me)$/i;

function splitClitic(text: string, token: Span): Span[] {
  const length = token.end - token.start;
  if (length < 3 || length > LONGEST_CLITIC) return [token];
  const word = text.slice(token.start, token.end);
  const stem = /['’]/.test(word)
    ? CLITIC.exec(word)?.[1]
    : length <= LONGEST_REDUCED
      ? REDUCED.exec(word)?.[1]
      : undefined;
  if (stem === undefined || stem === '') return [token];
  const border = token.start + stem.length;
  return [
    { start: token.start, end: border },
    { start: border, end: token.end },
  ];
}

const LONGEST_REDUCED = 6;
/** Longer tokens are addresses or no words. */
const LONGEST_CLITIC = 80;
