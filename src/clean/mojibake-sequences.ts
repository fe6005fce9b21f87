/**
 * Places where characters, read as the bytes of a legacy encoding, are well-formed UTF-8.
 *
 *     windows-1252   "cafÃ©"   Ã is C3, © is A9   →  C3 A9 is é
 *     MacRoman       "caf√©"   √ is C3, © is A9   →  é
 *
 * Bytes that got lost on the way are known by what stands in their place: U+FFFD or a question mark for a byte that the
 * encoding leaves open, a space for A0, the no-break space.
 */
import { readMatches } from './edits.js';
import { LEGACY_ENCODINGS, type LegacyEncoding } from './legacy-encodings.js';

/** Half-open in the text. */
export interface Sequence extends Reading {
  readonly start: number;
  readonly end: number;
}

/** What characters are as bytes of an encoding; `bytes` are of the sequence as it should be, `LOST` where nobody knows. */
interface Reading {
  readonly bytes: readonly number[];
  /** The characters that the bytes spell; U+FFFD where one is lost. */
  readonly decoded: string;
  /** Whether a plain space was read as the byte A0. */
  readonly spaced: boolean;
  /** What speaks against this encoding: controls for which it has characters. */
  readonly foreign: number;
}

export interface SequenceFinder {
  readonly encoding: string;
  /** The script of its letters beyond ASCII. */
  readonly script: 'Latin' | 'Cyrillic' | 'Greek';
  readonly find: (text: string) => Sequence[];
  /** The byte that a character stands for, or -1. C1 controls stand for their own number in every encoding. */
  readonly byteOf: (character: string) => number;
}

export const LOST = -1;

/** What compatibility normalisation (NFKC) makes of marks and fractions, and their bytes in windows-1252: `Ã ̈`, `Ã1⁄4`. */
const TAKEN_APART: ReadonlyMap<string, number> = new Map([
  [' \u0308', 0xa8],
  [' \u0304', 0xaf],
  [' \u0301', 0xb4],
  [' \u0327', 0xb8],
  ['1⁄4', 0xbc],
  ['1⁄2', 0xbd],
  ['3⁄4', 0xbe],
]);

/** Bytes that begin a letter which is often followed by a byte A0, as in à, Š, Р. */
export const BEFORE_SPACE: readonly number[] = [0xc2, 0xc3, 0xc5, 0xd0, 0xd7, 0xd8, 0xd9];

export const FINDERS: readonly SequenceFinder[] = LEGACY_ENCODINGS.map(finderOf);

/** The first two characters of a sequence in any of the encodings: what has none is left alone at once. */
export const BEGINNING = new RegExp(`(?=[^\\0-\\x7F])(?:${LEGACY_ENCODINGS.map(beginningOf).join('|')})`);

function beginningOf({ upperHalf }: LegacyEncoding): string {
  const { range, on, spacedLead } = classesOf(upperHalf);
  return `[${range(0xc2, 0xf4)}]${on}|[${spacedLead}][ 13]|${range(0xe2, 0xe2)}[${range(0x80, 0x80)}\\x80]`;
}

function finderOf({ name, script = 'Latin', upperHalf }: LegacyEncoding): SequenceFinder {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte < 0xa0; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  for (const [index, character] of Array.from(upperHalf).entries()) bytes.set(character, 0x80 + index);
  const byteOf = (character: string) => bytes.get(character) ?? LOST;
  const pattern = patternOf(upperHalf);
  const find = (text: string) => {
    // The same few characters were broken again and again.
    const readings = new Map<string, Reading | null>();
    return readMatches(text, pattern, ({ 0: characters, index: start }): Sequence | null => {
      let reading = readings.get(characters);
      if (reading === undefined) {
        reading = readingOf(characters, byteOf, FOREIGN.has(name) ? upperHalf : null);
        readings.set(characters, reading);
      }
      if (reading === null) return null;
      const { bytes: found, decoded, spaced, foreign } = reading;
      return { start, end: start + characters.length, bytes: found, decoded, spaced, foreign };
    });
  };
  return { encoding: name, script, find, byteOf };
}

/** One expression for all sequences of an encoding; each is four characters at most, but for half pairs of six. */
function patternOf(upperHalf: string): RegExp {
  const { range, on, spacedLead } = classesOf(upperHalf);
  const onOrSpace = `[ ${on.slice(1)}`;
  const quoted = `${range(0xe2, 0xe2)}[${range(0x80, 0x80)}\\x80]`;
  const half = `${range(0xed, 0xed)}[${range(0xa0, 0xbf)}]${on}`;
  // All begin with the first byte of a sequence: what does not is passed over by one look.
  const lead = `(?=[${range(0xc2, 0xf4)}])`;
  return new RegExp(
    `${lead}(?:${[
      `[${range(0xf0, 0xf4)}]${on}${onOrSpace}${onOrSpace}`, // ðŸ˜€
      `${half}${half}`, // í\xa0½í¸\x8d, halves of a pair encoded one by one
      `[${range(0xe0, 0xef)}]${on}${on}`, // â€™
      `${quoted}\\?`, // â€?
      `${quoted}(?![^\\0-\\x7F])`, // â€, of which 9D was dropped
      `[${range(0xe0, 0xef)}](?:${on} | ${on})`, // âš
      `[${range(0xc2, 0xdf)}]${on}`, // Ã©
      ...(upperHalf.charAt(0x1d) === '\u009D' ? dropped(range, on) : []),
      `[${spacedLead}](?:${Array.from(TAKEN_APART.keys()).join('|')}| )`, // Ã1⁄4, Ã
    ].join('|')})`,
    'g',
  );
}

/** Sequences of which 9D was dropped, where another begins: `Ð` before `Ð°` is Н, `áƒ` is ო, `ã` is そ, `ì´` is 이. */
function dropped(range: (from: number, to: number) => string, on: string): string[] {
  return [
    `${range(0xd0, 0xd0)}(?=[${range(0xd0, 0xd1)}]${on})`,
    `${range(0xce, 0xce)}(?=[${range(0xce, 0xcf)}]${on})`,
    `[${range(0xe0, 0xe1)}]${on}(?!${on}| )`,
    `${range(0xe3, 0xe3)}[${range(0x81, 0x83)}\\x81](?=[${range(0xe3, 0xe9)}])`,
    `${range(0xec, 0xec)}${on}(?=[${range(0xea, 0xed)}]${on})`,
  ];
}

/** Parts of expressions: the characters of a range of bytes, of those that go on a sequence, of those before a space. */
function classesOf(upperHalf: string) {
  const range = (from: number, to: number) => upperHalf.slice(from - 0x80, to + 1 - 0x80).replace(/[\]\\^-]/g, '\\$&');
  return {
    range,
    on: `[${range(0x80, 0xbf)}\\x80-\\x9F\\uFFFD]`,
    spacedLead: BEFORE_SPACE.map((byte) => range(byte, byte)).join(''),
  };
}

function readingOf(
  characters: string,
  byteOf: (character: string) => number,
  upperHalf: string | null,
): Reading | null {
  const bytes = Array.from(characters, (character) => (character === ' ' ? 0xa0 : byteOf(character)));
  const apart = TAKEN_APART.get(characters.slice(1));
  if (apart !== undefined) bytes.splice(1, bytes.length - 1, apart);
  const [lead = 0] = bytes;
  if (characters.length === 2 && lead === 0xec) bytes.splice(1, 0, 0x9d);
  else if (characters.length === 1 || (characters.length === 2 && lead >= 0xe0)) bytes.push(0x9d);
  const decoded = decode(bytes);
  const spaced = bytes.includes(0xa0) && characters.includes(' ');
  const foreign = upperHalf === null ? 0 : FOREIGN_CONTROL * foreignControls(characters, upperHalf);
  return decoded === null ? null : { bytes, decoded, spaced, foreign };
}

/** Encodings whose sisters have controls where they have characters. */
const FOREIGN: ReadonlySet<string> = new Set(['windows-1250', 'windows-1254', 'windows-1257', 'macintosh']);
const FOREIGN_CONTROL = 3;

/** How many controls stand for bytes of which the encoding makes other characters: it was not the one that broke them. */
function foreignControls(characters: string, upperHalf: string): number {
  let controls = 0;
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code >= 0x80 && code < 0xa0 && upperHalf.charAt(code - 0x80) !== character) controls += 1;
  }
  return controls;
}

/** What the bytes spell in UTF-8; null where they are none: too long, beyond Unicode, half a pair alone. */
function decode(bytes: readonly number[]): string | null {
  const [lead = 0, second = 0] = bytes;
  if (bytes.length === 6) return decodePair(bytes);
  if (lead === 0xe0 && second !== LOST && second < 0xa0) return null;
  if (lead === 0xed && second > 0x9f) return null;
  if (lead === 0xf0 && second !== LOST && second < 0x90) return null;
  if (lead === 0xf4 && second > 0x8f) return null;
  if (bytes.includes(LOST)) return '\uFFFD';
  return String.fromCodePoint(codeOf(bytes));
}

function codeOf(bytes: readonly number[]): number {
  const [lead = 0, ...rest] = bytes;
  const bits = lead & (0x3f >> rest.length);
  return rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), bits);
}

function decodePair(bytes: readonly number[]): string | null {
  const pair = String.fromCharCode(codeOf(bytes.slice(0, 3)), codeOf(bytes.slice(3)));
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : null;
}
