/**
 * Bytes become characters. In this order: a byte-order mark or zeros in every other place (UTF-16), what the file itself declares, UTF-8 if the bytes are, and then a
 * guess, which is said. A broken byte in UTF-8 is lost, and said, instead of the file.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import type { ReadWarning } from '../document/index.js';
import { InputError } from '../errors.js';
import { foreignEncoding } from './encoding.js';

export interface Decoded {
  /** Nothing is changed: a byte-order mark stays. */
  readonly text: string;
  /** As the WHATWG calls it, lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  readonly warnings: readonly ReadWarning[];
}

export interface Declared {
  readonly label: string;
  /** `XML declaration`, `Content-Type`. */
  readonly from: string;
}

/**
 * @param place as errors name it
 * @param declared what the file says of itself; a label that does not fit its bytes is passed over, with a warning
 * @param hasControls whether control characters are part of the format, as in wires: else many of them are binary data
 * @throws {InputError} `input-binary`, `input-encoding`
 */
export function decode(
  bytes: Uint8Array,
  place: string,
  declared: Declared | null = null,
  hasControls = false,
): Decoded {
  const wide = ofWide(bytes, place);
  if (wide !== null) return wide;
  const warnings: ReadWarning[] = [];
  if (declared !== null && !isUtf8Label(declared.label)) {
    // A text in another encoding is no UTF-8 by chance, but one that was converted often keeps its old label.
    const read = isUtf8(bytes) && !isAscii(bytes) ? null : strictly(bytes, declared.label);
    if (read !== null) return { ...read, warnings };
    warnings.push({
      code: 'encoding-guessed',
      message: `The ${declared.from} says ${declared.label}, but the bytes are not; read otherwise.`,
    });
  }
  if (!hasControls && looksBinary(bytes)) throw binary(place);
  if (isUtf8(bytes)) return { text: ofUtf8(bytes), encoding: 'utf-8', warnings };
  return isMostlyUtf8(bytes) ? withLosses(bytes, warnings) : guessed(bytes, place, warnings);
}

/** UTF-16, by its mark or its zeros. */
function ofWide(bytes: Uint8Array, place: string): Decoded | null {
  const foreign = foreignEncoding(bytes);
  if (foreign === null) return null;
  if (foreign.label === null) {
    throw new InputError({
      code: 'input-encoding',
      message: `${place}: ${foreign.name}, expected UTF-8 or UTF-16`,
      hint: 'Convert the file to UTF-8, for example with: iconv -f UTF-32 -t UTF-8',
    });
  }
  return { ...loosely(bytes, foreign.label), warnings: [] };
}

function isUtf8Label(label: string): boolean {
  return /^(?:utf-?8|unicode-1-1-utf-8|us-ascii|ascii)$/i.test(label.trim());
}

/** Faster than a TextDecoder. What is no UTF-8 becomes U+FFFD. */
export function ofUtf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Null where the label is unknown, or the bytes are not in it. */
function strictly(bytes: Uint8Array, label: string): Omit<Decoded, 'warnings'> | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return { text: wholly(bytes, decoder), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function loosely(bytes: Uint8Array, label: string): Omit<Decoded, 'warnings'> {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return { text: wholly(bytes, decoder), encoding: decoder.encoding };
}

/** In two steps where it is not UTF-8: Node 20 takes windows-1252 for Latin 1 when it decodes at once. */
export function wholly(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string {
  if (decoder.encoding === 'utf-8') return decoder.decode(bytes);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** Of the sequences beyond ASCII, nearly all are UTF-8: so that is what it is, and some bytes are broken. */
const MIN_UTF8 = 0.8;

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) broken += 1;
    else whole += 1;
    at += Math.max(1, length);
  }
  return whole >= MIN_UTF8 * (whole + broken);
}

/** Bytes of the character that begins at a place; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function withLosses(bytes: Uint8Array, warnings: readonly ReadWarning[]): Decoded {
  const { text } = loosely(bytes, 'utf-8');
  const first = firstInvalidByte(bytes);
  return {
    text,
    encoding: 'utf-8',
    warnings: [
      ...warnings,
      {
        code: 'bytes-replaced',
        message: `Bytes that are not UTF-8, the first at byte ${first}, were replaced by U+FFFD.`,
      },
    ],
  };
}

/** Bytes that are looked at to guess: more take longer and say no more. */
const GUESSED_BYTES = 64_000;

function guessed(bytes: Uint8Array, place: string, warnings: readonly ReadWarning[]): Decoded {
  const names = chardet.analyse(sampleOf(bytes)).map(({ name }) => name);
  for (const name of names) {
    if (isUtf8Label(name) || /^utf-(?:16|32)/i.test(name)) continue;
    // What is called Latin 1 is windows-1252 in nearly all cases, and TextDecoder takes it for that.
    const read = strictly(bytes, name);
    if (read === null || /[\u0080-\u009f]/.test(read.text.slice(0, GUESSED_BYTES))) continue;
    return {
      ...read,
      warnings: [
        ...warnings,
        {
          code: 'encoding-guessed',
          message: `The file does not say its encoding and is not UTF-8; read as ${read.encoding}.`,
        },
      ],
    };
  }
  throw new InputError({
    code: 'input-encoding',
    message: `${place}: invalid UTF-8 at byte ${firstInvalidByte(bytes)}, and no other encoding fits`,
    hint: 'Convert the file to UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8',
  });
}

/** Around the first byte that is no ASCII, since the beginning may be nothing but tags. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - GUESSED_BYTES / 4);
  return bytes.subarray(start, start + GUESSED_BYTES);
}

/** What says that a file is no text. */
export function binary(place: string): InputError {
  return new InputError({
    code: 'input-binary',
    message: `${place}: binary data, expected text`,
    hint: 'Give text, or a format that is read: wirecopy run --help lists them.',
  });
}

/** Share of control bytes that no plain text has, in the first bytes of a file. */
const BINARY_SHARE = 0.05;
const SAMPLE_BYTES = 8192;

export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) controls += CONTROLS[sample[at] ?? 0] ?? 0;
  return controls > BINARY_SHARE * sample.length && controls > 1;
}

/** By byte, 1 for a control character that is not tab, line feed, vertical tab, form feed, carriage return, or escape. */
const CONTROLS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127 ? 1 : 0,
);

/** Where the first sequence begins that is no character. */
function firstInvalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = (bytes[at] ?? 0) < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0 || (length > 1 && !isUtf8(bytes.subarray(at, at + length)))) return at;
    at += length;
  }
  return bytes.length;
}
