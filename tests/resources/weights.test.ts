/** Files of weights: what is written comes back, and what is damaged is refused by name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/errors.js';
import { encodeWeights, Weights } from '../../src/resources/weights.js';

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
    ['only the first characters', broken((bytes) => bytes.subarray(0, 10)), /cut short: 10 bytes/],
    ['a header cut short', broken((bytes) => bytes.subarray(0, 60)), /SHA-256/],
    ['a body cut short', broken((bytes) => bytes.subarray(0, bytes.length - 8)), /SHA-256/],
    [
      'a header that is none',
      broken((bytes) => signed(bytes, (file) => file.fill(0x20, 44))),
      /header .* cannot be read/,
    ],
    [
      'a header without an end',
      broken((bytes) => signed(bytes, (file) => file.fill(255, 40, 44))),
      /header .* cannot be read/,
    ],
    [
      'a section beyond the end',
      () => read(signed(file(), (bytes) => bytes.subarray(0, bytes.length - 8))),
      /does not lie in the file/,
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
  ])('refuses %s, naming the file', (_, reading, message) => {
    expect(reading).toThrow(ModelError);
    expect(reading).toThrow(message);
    expect(reading).toThrow(/^models\/x\.bin: /);
  });

  it('refuses every single bit that is changed, and every byte', () => {
    const bytes = file();
    for (const [at, byte] of bytes.entries()) {
      for (const mask of [1, 2, 4, 8, 16, 32, 64, 128, 255]) {
        bytes[at] = byte ^ mask;
        expect(() => read(bytes), `byte ${at}, ${mask}`).toThrow(ModelError);
      }
      bytes[at] = byte;
    }
    expect(() => read(bytes)).not.toThrow();
  });

  it('refuses every length but its own', () => {
    const bytes = file();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => read(bytes.subarray(0, length)), `${length} bytes`).toThrow(ModelError);
    }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (more) => {
        expect(() => read(Buffer.concat([bytes, more]))).toThrow(ModelError);
        expect(() => read(Buffer.concat([more, bytes]))).toThrow(ModelError);
      }),
    );
  });

  it.each(['clusters', 'entities', 'names', 'places', 'syntax'])(
    'refuses models/%s.bin when any of it is changed',
    (name) => {
      const path = fileURLToPath(new URL(`../../models/${name}.bin`, import.meta.url));
      const bytes = readFileSync(path);
      const inHead = fc.nat(HEAD - 1);
      const anywhere = fc.nat(bytes.length - 1);
      fc.assert(
        fc.property(fc.oneof(inHead, anywhere), fc.nat(7), (at, bit) => {
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          try {
            expect(() => new Weights(path, bytes, 1)).toThrow(/WIRECOPY|SHA-256/);
          } finally {
            bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});

/** Where the header of the files in `models/` has its end, at the earliest. */
const HEAD = 300;

function read(bytes: Uint8Array): unknown {
  const weights = new Weights('models/x.bin', bytes, VERSION);
  return [weights.text('words'), weights.int8('rows'), weights.uint16('keys')];
}

/** The file with a change and a hash that fits it: what no accident does. */
function signed(bytes: Uint8Array, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const changed = change(bytes);
  changed.set(createHash('sha256').update(changed.subarray(40)).digest(), 8);
  return changed;
}
