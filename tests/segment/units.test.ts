import { describe, expect, it } from 'vitest';
import { isUnit, LETTER, QUOTATION, SPACE } from '../../src/segment/units.js';

const ALL = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('isUnit', () => {
  it.each([
    ['letters', LETTER, /[a-zA-Z]/],
    ['white space', SPACE, /\s/],
    ['marks of quotation', QUOTATION, /[“”„"«»‹›‘’‚「」『』'`]/],
  ])('tells %s as an expression does', (_, kind, expression) => {
    expect(ALL.filter((unit) => isUnit(unit, 0, kind))).toEqual(ALL.filter((unit) => expression.test(unit)));
  });

  it('finds nothing beyond the end', () => {
    expect(isUnit('a', 1, LETTER | SPACE)).toBe(false);
  });
});
