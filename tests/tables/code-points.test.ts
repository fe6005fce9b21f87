import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../src/tables/code-points.js';

describe('codePointsOf', () => {
  it.each([
    ['no pair', 'Ships wait.', 6, 6],
    ['before one', 'Ships 🚢', 6, 6],
    ['after one', '🚢 Ships', 3, 2],
    ['after two', '🚢🚢', 4, 2],
    ['half a pair alone', '\ud83d Ships', 2, 2],
    ['the end', '🚢', 2, 1],
  ])('%s', (_, text, offset, codePoint) => {
    expect(codePointsOf(text)(offset)).toBe(codePoint);
  });

  it('counts as Python does, at every place between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const characters = [...text];
        const offsets = characters.map((_, index) => characters.slice(0, index).join('').length);
        expect(offsets.map(codePointsOf(text))).toEqual(characters.map((_, index) => index));
      }),
    );
  });
});
