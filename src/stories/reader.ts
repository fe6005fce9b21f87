/** Reads a document, word by word, into a sketch. Every character is looked at once or twice. */
import { SHORT_SCALES } from '../english/copies.js';
import { DIGIT, kindOf, LETTER, LINE_END, OTHER, SINGLE, SPACE } from './characters.js';
import { AROUND_KINDS, type Around, type AroundKind, type StoryDocument } from './document.js';
import { MOST_CODES, Sketch } from './sketch.js';
import { guessAround } from './surroundings.js';
import { BREAK, CAPITAL, CODE, codeOf, NUMBER, type Style, TIME, type Word, WordCodes } from './word-codes.js';

export class DocumentReader {
  readonly #words = new WordCodes();
  /** The same for every document; good until the next one is read. */
  readonly #sketch = new Sketch();
  readonly #digests = new Map<AroundKind, number>();
  #identityHigh = 0;
  #identityLow = 0;
  /** Where words go now. */
  #around: AroundKind | null = null;
  #isSentenceStart = true;
  /** The last word was one of these, and nothing but a space or a hyphen came since. */
  #lastTens = false;
  #lastNumber = false;
  /** A paragraph has ended, and no word has come since. */
  #isBreakDue = false;

  /** The sketch is the reader's own, and lasts until the next document. */
  read({ text, around }: StoryDocument): Sketch {
    this.#readAround(text, around ?? guessAround(text));
    // A text of a headline alone, or of links: what there is, is the story.
    if (this.#sketch.length < FEWEST_WORDS) this.#readAround(text, []);
    if (this.#sketch.length === 0) this.#readMarks(text);
    return this.#sketch;
  }

  #readAround(text: string, around: readonly Around[]): void {
    const sketch = this.#sketch;
    sketch.clear();
    this.#isBreakDue = false;
    this.#digests.clear();
    this.#identityHigh = START_HIGH;
    this.#identityLow = START_LOW;
    sketch.characters = digestOfCharacters(text);
    let from = 0;
    for (const { start, end, kind } of around) {
      if (start > from) this.#readStretch(text, from, start, null);
      if (end > from) this.#readStretch(text, Math.max(from, start), end, kind);
      from = Math.max(from, end);
    }
    this.#readStretch(text, from, text.length, null);
    for (const kind of AROUND_KINDS) sketch[kind] = this.#digests.get(kind) ?? 0;
    sketch.identity =
      this.#identityHigh === START_HIGH && this.#identityLow === START_LOW
        ? 0
        : identityOf(this.#identityHigh, this.#identityLow);
  }

  #readStretch(text: string, start: number, end: number, around: AroundKind | null): void {
    this.#around = around;
    this.#isSentenceStart = true;
    this.#lastTens = false;
    this.#lastNumber = false;
    for (let index = start; index < end; ) {
      const kind = kindOf(text.charCodeAt(index));
      if (kind === LETTER) index = this.#readWord(text, index, end);
      else if (kind === DIGIT) index = this.#readNumber(text, index, end);
      else if (kind === SINGLE) {
        this.#put(codeOf(text.charAt(index)), 0, null);
        index += 1;
      } else {
        this.#readMark(text, index, kind);
        index += 1;
      }
    }
  }

  #readWord(text: string, start: number, end: number): number {
    let index = start + 1;
    const last = Math.min(end, start + LONGEST_WORD);
    while (index < last) {
      const unit = text.charCodeAt(index);
      if (kindOf(unit) === LETTER || unit === SOFT_HYPHEN) index += 1;
      // `don't`, `don’t`; `U.S.`
      else if (
        (unit === APOSTROPHE || unit === CURLY) &&
        index + 1 < last &&
        kindOf(text.charCodeAt(index + 1)) === LETTER
      )
        index += 2;
      else if (unit === STOP && isInitial(text, start, index, last)) index += 2;
      else break;
    }
    this.#putWord(this.#words.of(text.slice(start, index)));
    return index;
  }

  #putWord(word: Word): void {
    const { code, value, style } = word;
    this.#sketch.letters = Math.imul(this.#sketch.letters ^ word.letters, PRIME);
    if (code === NUMBER) {
      if (this.#lastTens && value > 0 && value < 10) this.#addToNumber(value);
      else this.#put(NUMBER, value, style, word.letters);
      this.#lastTens = word.tens;
      this.#lastNumber = true;
    } else {
      const folded = this.#lastNumber ? (SCALE_CODES.get(code) ?? code) : code;
      this.#put(folded | (word.capital && !this.#isSentenceStart ? CAPITAL : 0), value, style, word.letters);
      this.#lastTens = false;
      this.#lastNumber = false;
    }
    this.#isSentenceStart = false;
  }

  /** `1,234.5`; `14:05` is two. */
  #readNumber(text: string, start: number, end: number): number {
    let index = start;
    let digits = '';
    while (index < end && digits.length < LONGEST_NUMBER) {
      const unit = text.charCodeAt(index);
      if (kindOf(unit) === DIGIT) digits += text.charAt(index);
      else if (
        unit === STOP &&
        !digits.includes('.') &&
        kindOf(text.charCodeAt(index + 1)) === DIGIT &&
        index + 1 < end
      )
        digits += '.';
      else if (unit !== COMMA || index + 3 >= end || !isGroup(text, index + 1)) break;
      index += 1;
    }
    const value = Number(digits);
    this.#put(NUMBER, value, value <= MOST_IN_WORDS && Number.isInteger(value) ? 'digits' : null);
    this.#isSentenceStart = false;
    this.#lastTens = false;
    this.#lastNumber = true;
    return index;
  }

  #readMark(text: string, index: number, kind: number): void {
    const unit = text.charCodeAt(index);
    if (kind === LINE_END) {
      if (this.#around === null && this.#sketch.length > 0) this.#isBreakDue = true;
      this.#isSentenceStart = true;
    } else if (kind === OTHER) {
      if (unit === PERCENT) this.#put(PERCENT_CODE, 0, null);
      if (SENTENCE_MARKS.has(unit)) this.#isSentenceStart = true;
    }
    if (kind !== SPACE && unit !== HYPHEN) {
      this.#lastTens = false;
      this.#lastNumber = false;
    }
  }

  /** @param letters by which spellings with one code differ */
  #put(code: number, value: number, style: Style, letters = 0): void {
    const sketch = this.#sketch;
    const plain = code & CODE;
    const print = plain <= TIME ? plain ^ Math.imul(hashOfNumber(value), GOLDEN) : plain;
    if (style !== null) sketch.styles.set(style, (sketch.styles.get(style) ?? 0) + 1);
    if (this.#around !== null) {
      this.#mix(print ^ letters ^ AROUND_KINDS.indexOf(this.#around));
      const digest = this.#digests.get(this.#around) ?? 0;
      this.#digests.set(this.#around, (Math.imul(digest ^ print, PRIME) + 1) | 0);
      return;
    }
    this.#mix(print ^ letters ^ ((code & CAPITAL) << 1));
    if (this.#isBreakDue) this.#keep(BREAK);
    const last = this.#isBreakDue ? BREAK : (sketch.codes[sketch.length - 1] ?? BREAK);
    this.#isBreakDue = false;
    // `on Tuesday` and `Tuesday`, `per cent` and `percent`.
    const drops = (plain === TIME && (last & CODE) === ON_CODE) || (plain === CENT_CODE && (last & CODE) === PER_CODE);
    if (drops) sketch.length -= 1;
    if (!this.#keep(plain === CENT_CODE && drops ? PERCENT_CODE : code) || plain > TIME) return;
    sketch.values[sketch.valueCount] = value;
    sketch.valueCount += 1;
  }

  /** False when there is no room left. */
  #keep(code: number): boolean {
    const sketch = this.#sketch;
    if (sketch.length >= MOST_CODES) return false;
    if (code === BREAK) this.#mix(BREAK_PRINT);
    sketch.codes[sketch.length] = code;
    sketch.length += 1;
    return true;
  }

  /** Whatever a sketch holds counts for its identity, so that one sketch can stand for all documents that have it. */
  #mix(print: number): void {
    this.#identityHigh = (Math.imul(this.#identityHigh ^ print, PRIME) + GOLDEN) | 0;
    this.#identityLow = (Math.imul(this.#identityLow ^ print ^ (this.#identityHigh >>> 15), OTHER_PRIME) + 1) | 0;
  }

  /** `twenty-five` */
  #addToNumber(value: number): void {
    if (this.#around !== null) return;
    const { values, valueCount } = this.#sketch;
    if (valueCount > 0) values[valueCount - 1] = (values[valueCount - 1] ?? 0) + value;
  }

  /** A text without words: its marks are what can be compared. */
  #readMarks(text: string): void {
    this.#around = null;
    for (const mark of text.slice(0, MOST_CODES)) if (/[^\s\p{Cf}\p{Cc}]/u.test(mark)) this.#put(codeOf(mark), 0, null);
    if (this.#sketch.length > 0) this.#sketch.identity = identityOf(this.#identityHigh, this.#identityLow);
  }
}

const FEWEST_WORDS = 5;
const LONGEST_WORD = 60;
const LONGEST_NUMBER = 30;
/** `twenty`, above which papers write digits anyway. */
const MOST_IN_WORDS = 20;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const PERCENT = 0x25;
const SOFT_HYPHEN = 0xad;
const SENTENCE_MARKS: ReadonlySet<number> = new Set(Array.from('.!?:"“•', (mark) => mark.charCodeAt(0)));

const ON_CODE = codeOf('on');
const PER_CODE = codeOf('per');
const CENT_CODE = codeOf('cent');
const PERCENT_CODE = codeOf('percent');
/** After a number: `3m`, `3 mln`. */
const SCALE_CODES: ReadonlyMap<number, number> = new Map(
  SHORT_SCALES.map(([short, long]) => [codeOf(short), codeOf(long)]),
);

const BREAK_PRINT = 0x27d4eb2f;
const GOLDEN = 0x9e3779b1;
const PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b;
const START_HIGH = 0x2545f491;
const START_LOW = 0x1b873593;

/** Whether the stop at `index` stands between single letters: `U.S`. */
function isInitial(text: string, start: number, index: number, end: number): boolean {
  if (index - start !== 1 && text.charCodeAt(index - 2) !== STOP) return false;
  if (index + 1 >= end || kindOf(text.charCodeAt(index + 1)) !== LETTER) return false;
  return index + 2 >= end || kindOf(text.charCodeAt(index + 2)) !== LETTER;
}

/** Three digits, and no fourth. */
function isGroup(text: string, index: number): boolean {
  for (let place = index; place < index + 3; place += 1) if (kindOf(text.charCodeAt(place)) !== DIGIT) return false;
  return kindOf(text.charCodeAt(index + 3)) !== DIGIT;
}

function digestOfCharacters(text: string): number {
  let digest = START_LOW;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = kindOf(unit);
    if (kind !== SPACE && kind !== LINE_END) digest = Math.imul(digest ^ unit, PRIME);
  }
  return digest;
}

function hashOfNumber(value: number): number {
  // Thousandths, so that 1.5 and 1.2 differ; what is beyond 32 bits is folded in.
  const thousandths = Math.round(value * 1000);
  return (thousandths | 0) ^ Math.imul(Math.floor(thousandths / 0x100000000) | 0, GOLDEN);
}

function identityOf(high: number, low: number): number {
  return (high >>> 11) * 0x100000000 + (low >>> 0) || 1;
}
