/**
 * How many words there are, and whether they look like words: the rules of Gopher for single words (Rae et al. 2021, table A1).
 *
 *     40 words                                       short
 *     aaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbb …      odd-words: 17.4 letters a word
 *     # # news # … # …                               symbols: one for every two words
 *     rabbit carrot lettuce parsley …                odd-words: no “the”, “of”, “and” in fifty words
 */
import type { QualitySettings } from '../../config.js';
import { isReadable, type Segmentation, type Tokens } from '../../document/index.js';
import { wordSet } from '../../english/words.js';
import type { QualityFlag } from '../../record.js';
import { percent } from './share.js';

/** The words of a text, with or without letters, by their tokens. */
export class WordList {
  /** Indices of tokens that hold a letter or a digit. */
  readonly tokens: readonly number[];
  /** How many hold a letter. */
  readonly withLetters: number;
  /** UTF-16 code units of all of them. */
  readonly units: number;
  /** How many marks stand for symbols: `#`, `…`, `...`. */
  readonly symbols: number;

  constructor(tokens: Tokens) {
    const words: number[] = [];
    let withLetters = 0;
    let units = 0;
    let symbols = 0;
    for (let token = 0; token < tokens.length; token += 1) {
      const kind = kindOf(tokens, token);
      if (kind === 'letters') withLetters += 1;
      else if (kind === 'marks') {
        if (SYMBOLS.has(tokens.unit(token, 0)) && SYMBOL.test(tokens.text(token))) symbols += 1;
        continue;
      }
      words.push(token);
      units += tokens.size(token);
    }
    this.tokens = words;
    this.withLetters = withLetters;
    this.units = units;
    this.symbols = symbols;
  }

  get count(): number {
    return this.tokens.length;
  }
}

/** What a token has of these: letters, else figures, else marks. */
function kindOf(tokens: Tokens, token: number): 'letters' | 'figures' | 'marks' {
  if (tokens.isPlain(token)) return 'letters';
  if (tokens.isMark(token)) return 'marks';
  const text = tokens.text(token);
  return /\p{L}/u.test(text) ? 'letters' : /\p{N}/u.test(text) ? 'figures' : 'marks';
}

const SYMBOL = /^(?:#+|…+|\.{3,})$/;
/** The units that begin one. */
const SYMBOLS: ReadonlySet<number> = new Set(['#', '…', '.'].map((mark) => mark.charCodeAt(0)));

export function wordFlags(words: WordList, segmentation: Segmentation, settings: QualitySettings): QualityFlag[] {
  const flags: QualityFlag[] = [];
  const { count, withLetters, units, symbols } = words;
  if (count < settings.minWords) flags.push({ code: 'short', detail: `${count} words` });
  if (count > settings.maxWords) flags.push({ code: 'long', detail: `${count} words` });
  if (count === 0) return flags;
  const odd = oddWords(units / count, withLetters / count, words, segmentation, settings);
  if (odd !== null) flags.push({ code: 'odd-words', detail: odd });
  if (symbols > settings.maxSymbols * count) {
    flags.push({ code: 'symbols', detail: `${symbols} marks # and … for ${count} words` });
  }
  return flags;
}

function oddWords(
  length: number,
  withLetters: number,
  words: WordList,
  segmentation: Segmentation,
  settings: QualitySettings,
): string | null {
  if (length < settings.minWordLength || length > settings.maxWordLength) {
    return `${length.toFixed(1)} characters a word`;
  }
  if (withLetters < settings.minWordsWithLetters) return `${percent(withLetters)} of the words have a letter`;
  if (words.count < settings.minWords || !isReadable(segmentation)) return null;
  return hasCommonWords(words, segmentation.tokens, settings.minCommonWords)
    ? null
    : `fewer than ${settings.minCommonWords} of the commonest words of English`;
}

/** Those that Gopher counts. */
const COMMONEST = wordSet('the, be, to, of, and, that, have, with');

function hasCommonWords({ tokens: words }: WordList, tokens: Tokens, wanted: number): boolean {
  let found = 0;
  for (const token of words) {
    if (found >= wanted) break;
    if (tokens.size(token) <= 4 && COMMONEST.has(tokens.lower(token))) found += 1;
  }
  return found >= wanted;
}
