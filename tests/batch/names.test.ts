import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, Names } from '../../src/batch/names.js';

describe('Names', () => {
  it('gives each its wish while it is free', () => {
    const names = new Names();
    expect(['a', 'b', 'c/a'].map((wish) => names.claim(wish, wish))).toEqual(['a', 'b', 'c/a']);
  });

  it('gives no name twice, whatever the wishes', () => {
    const wish = fc.constantFrom('a', 'A', 'b', 'a/b');
    fc.assert(
      fc.property(fc.array(fc.tuple(wish, fc.constantFrom('x', 'y'))), (wishes) => {
        const names = new Names();
        const given = wishes.map(([name, origin]) => names.claim(name, origin).toLowerCase());
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

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
