/** Files of weights: what is written comes back, and what is damaged is refused by name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../src/errors.js';
import { encodeWeights, Weights } from '../src/weights.js';

const VERSION = 3;
const file = () =>
  encodeWeights(VERSION, { words: 'a café', rows: Int8Array.of(-1, 2, 3), keys: Uint16Array.of(65535, 1) });

/** A copy of the file with one thing wrong. */
function broken(change: (bytes: Uint8Array) => Uint8Array): () => unknown {
  return () => new Weights('models/x.bin', change(file()), VERSION);
}

describe('weights', () => {
  it('come back as they were written, at any offset of a buffer', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.int8Array(),
        fc.uint8Array(),
        fc.int16Array(),
        fc.uint16Array(),
        fc.int32Array(),
        fc.nat(9),
        (text, int8, uint8, int16, uint16, int32, offset) => {
          const bytes = encodeWeights(VERSION, { text, int8, uint8, int16, uint16, int32 });
          const shifted = new Uint8Array(offset + bytes.length);
          shifted.set(bytes, offset);
          const weights = new Weights('x', shifted.subarray(offset), VERSION);
          const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text));
          expect(weights.text('text')).toBe(wellFormed.replace(/^\uFEFF/, ''));
          expect(weights.int8('int8')).toEqual(int8);
          expect(weights.uint8('uint8')).toEqual(uint8);
          expect(weights.int16('int16')).toEqual(int16);
          expect(weights.uint16('uint16')).toEqual(uint16);
          expect(weights.int32('int32')).toEqual(int32);
        },
      ),
    );
  });

  it.each([
    ['another file', broken(() => new TextEncoder().encode('{"text": "hello"}')), /does not begin with WIRECOPY/],
    ['no file at all', broken(() => new Uint8Array(0)), /does not begin with WIRECOPY/],
    ['a header cut short', broken((bytes) => bytes.subarray(0, 40)), /header of the weights cannot be read/],
    ['only the first characters', broken((bytes) => bytes.subarray(0, 10)), /header of the weights cannot be read/],
    ['a body cut short', broken((bytes) => bytes.subarray(0, bytes.length - 8)), /SHA-256/],
    [
      'one bit changed',
      broken((bytes) => bytes.map((byte, i) => (i === bytes.length - 9 ? byte ^ 1 : byte))),
      /SHA-256/,
    ],
    ['another version', () => new Weights('models/x.bin', file(), VERSION + 1), /of version 3, expected version 4/],
    [
      'a section that is not there',
      () => new Weights('models/x.bin', file(), VERSION).int8('none'),
      /no section "none"/,
    ],
    [
      'a section of another kind',
      () => new Weights('models/x.bin', file(), VERSION).int8('words'),
      /no section "words" of int8/,
    ],
  ])('refuses %s, naming the file', (_, read, message) => {
    expect(read).toThrow(ModelError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^models\/x\.bin: /);
  });
});
