import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composition } from '../../src/clean/composition.js';
import { Glance } from '../../src/clean/glance.js';
import { htmlEntity } from '../../src/clean/html-entities.js';
import { hyphenation } from '../../src/clean/hyphenation.js';
import { invisible } from '../../src/clean/invisible.js';
import { lineEnd } from '../../src/clean/line-end.js';
import { lineJoin } from '../../src/clean/line-join.js';
import { privateUse } from '../../src/clean/private-use.js';
import { quoteMark } from '../../src/clean/quote-marks.js';
import { surrogate } from '../../src/clean/surrogates.js';
import { anyText } from '../texts.js';
import { brokenText } from './broken-texts.js';

describe('Glance', () => {
  const glance = new Glance([['a-c'], ['c-e', 'x'], ['\uFFFF']]);

  it.each([
    ['', 0b000],
    ['`fyz', 0b000],
    ['a', 0b001],
    ['c', 0b011],
    ['d', 0b010],
    ['wx', 0b010],
    ['\uFFFE\uFFFF', 0b100],
    ['ae\uFFFF', 0b111],
  ])('sees the kinds of all units of %j', (text, kinds) => {
    expect(glance.kindsIn(text)).toBe(kinds);
  });
});

describe('the units of an operation', () => {
  // Without `c1-control`, which leaves what it could find alone where nothing else is one.
  it.each([
    [htmlEntity],
    [lineEnd],
    [invisible],
    [privateUse],
    [surrogate],
    [composition],
    [quoteMark],
    [lineJoin],
    [hyphenation],
  ])('stand in every text in which it finds anything: $op', ({ find, units = [] }) => {
    const glance = new Glance([units]);
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        if (glance.kindsIn(text) === 0) expect(find(text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
