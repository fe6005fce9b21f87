import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_EXTENSION } from '../../src/batch/ledger.js';
import { Names } from '../../src/batch/names.js';
import { isReserved } from '../../src/batch/own-names.js';
import { fileNameOf } from '../../src/write/index.js';

describe('Names', () => {
  it('gives each its wish while it is free', () => {
    const names = new Names();
    expect(['a', 'b', 'c/a'].map((wish) => names.claim(wish, wish))).toEqual(['a', 'b', 'c/a']);
  });

  it.each([
    [
      'what a run leaves besides records',
      ['run', 'run.json/a', 'index.jsonl/a', 'Records-00003.parquet/a', '.wirecopy/a'],
    ],
    ['what is a folder to one and a file to another', ['a', 'a.json/b', 'A.JSON/b', 'b.json/c', 'b']],
    ['upper and lower case, composed and not', ['cup', 'CUP', '\u00e9', 'e\u0301', '\u00e9/x', 'e\u0301/y']],
    [
      'names of 255 bytes',
      ['\u044f'.repeat(125), `${'\u044f'.repeat(124)}zz`, `${'x'.repeat(251)}/${'y'.repeat(251)}`],
    ],
    ['emoji, which are two code units', ['\u{1f4f0}'.repeat(62), `${'\u{1f4f0}'.repeat(61)}x`]],
  ])('keeps apart %s', (_, wishes) => {
    const names = new Names();
    expectNoClash(wishes.map((wish, index) => names.claim(wish, String(index))));
  });

  it('gives no two names that clash, whatever the wishes, also beside names that are kept', () => {
    const part = fc.oneof(
      fc.constantFrom('a', 'A', 'b', 'a.json', 'run', 'run.json', 'index.jsonl', 'records.jsonl', 'a~deadbeef'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }).map((text) => text.replaceAll(/[/\0]/g, '_')),
    );
    const wish = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const wishes = fc.array(fc.tuple(wish, fc.constantFrom('x', 'y')), { maxLength: 12 });
    fc.assert(
      fc.property(wishes, wishes, (before, after) => {
        const first = new Names();
        const kept = before.map(([name, origin]) => first.claim(name, origin));
        const second = new Names(kept);
        expectNoClash([...kept, ...after.map(([name, origin]) => second.claim(name, origin))]);
      }),
    );
  });
});

/** As file systems see it that tell neither case nor composed letters apart, and allow 255 bytes. */
function expectNoClash(names: readonly string[]): void {
  const files = names.map((name) => `${name}${RECORD_EXTENSION}`.normalize('NFC').toLowerCase());
  expect(new Set(files).size).toBe(files.length);
  const all = new Set(files);
  for (const file of files) {
    const parts = file.split('/');
    expect(isReserved(parts[0] ?? '')).toBe(false);
    for (let length = 1; length < parts.length; length += 1)
      expect(all.has(parts.slice(0, length).join('/'))).toBe(false);
  }
  const longest = names
    .flatMap((name) => `${name}${RECORD_EXTENSION}`.split('/'))
    .map((part) => Buffer.byteLength(part));
  expect(Math.max(0, ...longest)).toBeLessThanOrEqual(255);
}

describe('fileNameOf', () => {
  it.each(['7', 'nyt-2024.02_01', 'Łódź'])('keeps %s', (id) => {
    expect(fileNameOf(id)).toBe(id);
  });

  it.each([
    ['a/b', /^a_b~[0-9a-f]{8}$/],
    ['../../etc/passwd', /^_._.._etc_passwd~[0-9a-f]{8}$/],
    ['.', /^_~[0-9a-f]{8}$/],
    ['x'.repeat(300), /^x{60}~[0-9a-f]{8}$/],
  ])('makes a name of %j', (id, name) => {
    expect(fileNameOf(id)).toMatch(name);
  });

  it('tells ids apart', () => {
    expect(fileNameOf('a/b')).not.toBe(fileNameOf('a:b'));
  });
});
