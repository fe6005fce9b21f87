/** The tokens of a paragraph: wink-nlp's, split where Universal Dependencies splits and wink-nlp does not. */
import type { Span } from '../document.js';
import { read } from '../wink.js';

export interface ParagraphReading {
  /** Spans of the document's text. */
  readonly tokens: readonly Span[];
  /** Token indices in the paragraph behind which wink-nlp ends a sentence. */
  readonly sentenceEnds: ReadonlySet<number>;
}

/** `Acme's` → `Acme` + `'s`; `editors'` → `editors` + `'`; `they're` → `they` + `'re`. */
const CLITIC = /^(.*\p{L})(['’](?:s|re|ve|ll|d|m)|(?<=s)['’])$/iu;

export function readTokens(text: string, paragraph: Span): ParagraphReading {
  const reading = read(text.slice(paragraph.start, paragraph.end));
  const ends = new Set(reading.sentenceEnds);
  const tokens: Span[] = [];
  const sentenceEnds = new Set<number>();
  reading.tokens.forEach(({ start, end }, index) => {
    const span = { start: start + paragraph.start, end: end + paragraph.start };
    tokens.push(...splitClitic(text, span));
    if (ends.has(index + 1)) sentenceEnds.add(tokens.length);
  });
  return { tokens, sentenceEnds };
}

function splitClitic(text: string, token: Span): Span[] {
  if (token.end - token.start < 3) return [token];
  const match = CLITIC.exec(text.slice(token.start, token.end));
  const stem = match?.[1];
  if (stem === undefined || stem === '') return [token];
  const border = token.start + stem.length;
  return [
    { start: token.start, end: border },
    { start: border, end: token.end },
  ];
}
