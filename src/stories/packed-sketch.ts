/** A sketch as bytes, so that it can be kept outside of this process, and a reading of them. */
import type { Reading } from './reading.js';
import type { Sketch } from './sketch.js';
import { STYLES } from './word-codes.js';

/** The words and numbers of a sketch, and what stands around it; two bytes a word, eight a number. */
export function packSketch(sketch: Sketch): Uint8Array {
  const { length, valueCount } = sketch;
  const codesAt = HEAD + STYLES.length;
  const bytes = new Uint8Array(codesAt + 2 * length + 8 * valueCount);
  const view = new DataView(bytes.buffer);
  [length, valueCount, sketch.headline, sketch.byline, sketch.dateline, sketch.furniture].forEach((number, index) => {
    view.setInt32(4 * index, number);
  });
  STYLES.forEach((style, index) => {
    bytes[HEAD + index] = Math.min(sketch.styles.get(style) ?? 0, 255);
  });
  for (let index = 0; index < length; index += 1) view.setUint16(codesAt + 2 * index, sketch.codes[index] ?? 0);
  const valuesAt = codesAt + 2 * length;
  for (let index = 0; index < valueCount; index += 1) view.setFloat64(valuesAt + 8 * index, sketch.values[index] ?? 0);
  return bytes;
}

/** Six numbers of four bytes. */
const HEAD = 24;

/**
 * Lays it out for comparing.
 *
 * @throws when these are not the bytes of a sketch
 */
export function readPacked(bytes: Uint8Array, into: Reading): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [length = 0, valueCount = 0, headline = 0, byline = 0, dateline = 0, furniture = 0] = Array.from(
    { length: 6 },
    (_, index) => view.getInt32(4 * index),
  );
  const codesAt = HEAD + STYLES.length;
  const valuesAt = codesAt + 2 * length;
  if (length < 0 || valueCount < 0 || bytes.length !== valuesAt + 8 * valueCount) throw new Error('no sketch');
  const codes = Uint16Array.from({ length }, (_, index) => view.getUint16(codesAt + 2 * index));
  const values = Float64Array.from({ length: valueCount }, (_, index) => view.getFloat64(valuesAt + 8 * index));
  into.fill(codes, 0, length, values, 0);
  Object.assign(into, { headline, byline, dateline, furniture });
  STYLES.forEach((_, index) => {
    into.styles[index] = bytes[HEAD + index] ?? 0;
  });
}
