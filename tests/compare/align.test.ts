import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.js';

describe('align', () => {
  it.each([
    ['equal texts', 'One two.', 'One two.', []],
    ['other white space', 'One. Two.', 'One.\nTwo.', []],
    ['a letter more', 'One two.', 'One twoo.', [['', 'o']]],
    ['a letter less', 'One two.', 'One to.', [['w', '']]],
    ['another word', 'One cat sat.', 'One dog sat.', [['cat', 'dog']]],
    [
      'two places',
      '“One” two three',
      '"One" two tree',
      [
        ['“', '"'],
        ['”', '"'],
        ['h', ''],
      ],
    ],
    ['nothing at all', '', 'One', [['', 'One']]],
  ])('%s', (_, expected, found, differences) => {
    const slices = align(expected, found).differences.map((one) => [
      expected.slice(one.expected.start, one.expected.end),
      found.slice(one.found.start, one.found.end),
    ]);
    expect(slices).toEqual(differences);
  });

  it('maps spans', () => {
    const { toExpected } = align('One cat sat here.', 'One  big cat\nsat her.');
    expect(toExpected({ start: 9, end: 12 })).toEqual({ start: 4, end: 7 });
    expect(toExpected({ start: 13, end: 20 })).toEqual({ start: 8, end: 15 });
  });

  it('maps every word that stands in both to itself', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', 'abc', 'c'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [expected, found] = [a.join(' '), b.join(' ')];
        const { toExpected, differences } = align(expected, found);
        const changed = new Set<number>();
        for (const { found: span } of differences) {
          for (let offset = span.start; offset < span.end; offset += 1) changed.add(offset);
        }
        for (const { index, 0: unit } of found.matchAll(/\S/g)) {
          if (changed.has(index)) continue;
          const { start, end } = toExpected({ start: index, end: index + 1 });
          expect(expected.slice(start, end)).toBe(unit);
        }
      }),
    );
  });

  it('takes texts that have nothing in common for one difference', () => {
    const { differences } = align('a'.repeat(5000), 'b'.repeat(5000));
    expect(differences).toEqual([{ expected: { start: 0, end: 5000 }, found: { start: 0, end: 5000 } }]);
  });
});
