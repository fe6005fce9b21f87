/**
 * How much of a text is prose: sentences with a stop, neither so short nor so long that they are none, and not mostly figures.
 *
 *     The bank held its rate at 3.5 percent on Thursday.     prose
 *     Lisbon 3 Porto 1                                       none
 *     and so on and on and on …                              none, for more than sixty words without any mark
 */
import type { QualitySettings } from '../../config.js';
import type { Segmentation, Tokens } from '../../document/index.js';
import type { QualityFlag } from '../../record.js';
import type { WordList } from './words.js';

/** A text with fewer words is told to be short, not to be no prose. */
const MIN_TEXT = 20;

export function proseFlag(segmentation: Segmentation, { count }: WordList, settings: QualitySettings): QualityFlag[] {
  const { words, inProse } = countProse(segmentation);
  if (count < MIN_TEXT || (inProse > 0 && inProse >= settings.minProse * words)) return [];
  const detail = `${inProse} of ${words} words stand in sentences with a stop: a table, a list or a text without punctuation`;
  return [{ code: 'not-prose', detail }];
}

export function bodyFlag({ blocks }: Segmentation): QualityFlag[] {
  const hasBody = blocks.some(({ kind, role }) => kind === 'body' && role !== 'slug' && role !== 'end-mark');
  return hasBody ? [] : [{ code: 'no-body', detail: 'no body paragraph' }];
}

interface ProseCount {
  /** Words and figures of the text, without furniture and headings. */
  readonly words: number;
  readonly inProse: number;
}

/** Fewer words are a heading or a cell of a table. */
const MIN_WORDS = 4;
/** Words in a row without any mark that are no sentence. */
const MAX_WITHOUT_MARK = 60;
/** Largest share of figures; a sentence on a match or on shares has a third. */
const MAX_FIGURES = 0.5;

function countProse({ tokens, sentences, headline }: Segmentation): ProseCount {
  let words = 0;
  let inProse = 0;
  for (const { start, firstToken, endToken, furniture } of sentences) {
    if (furniture || start === headline?.start) continue;
    const counted = countSentence(tokens, firstToken, endToken);
    words += counted.words;
    if (counted.isProse) inProse += counted.words;
  }
  return { words, inProse };
}

function countSentence(tokens: Tokens, first: number, end: number): { words: number; isProse: boolean } {
  let words = 0;
  let figures = 0;
  let since = 0;
  let longest = 0;
  for (let token = first; token < end; token += 1) {
    if (tokens.isPlain(token)) words += 1;
    else if (tokens.isMark(token)) since = -1;
    else if (/\p{L}/u.test(tokens.text(token))) words += 1;
    else if (/\p{N}/u.test(tokens.text(token))) figures += 1;
    else since = -1;
    since += 1;
    longest = Math.max(longest, since);
  }
  const all = words + figures;
  const isClosed = CLOSED.test(tokens.text(end - 1)) || CLOSED.test(tokens.text(end - 2));
  const isProse = isClosed && all >= MIN_WORDS && figures <= MAX_FIGURES * all && longest <= MAX_WITHOUT_MARK;
  return { words: all, isProse };
}

/** The marks at the end of a sentence; a word may keep its stop, "Inc.". */
const CLOSED = /[.!?…:;]["”’')\]]*$/;
