/** Steps that lead nowhere, back or on: each loop comes to an end. */
import { describe, expect, it } from 'vitest';
import { lastStepLeft, lastStepRight, onward } from '../src/advance.js';
import { within } from './within.js';

describe('a loop goes on', () => {
  it.each([
    [3, 5, 5],
    [3, 4, 4],
    [3, 3, 4],
    [3, 1, 4],
  ])('from %i, told %i, to %i', (at, next, expected) => {
    expect(onward(at, next)).toBe(expected);
  });
});

describe('steps', () => {
  const upTo = (last: number, by: number) => (at: number) => (at === last ? null : at + by);

  it('lead to the last one', () => {
    expect(lastStepRight(0, upTo(6, 2))).toBe(6);
    expect(lastStepLeft(6, upTo(0, -3))).toBe(0);
  });

  it('end where one leads nowhere, or the wrong way', () => {
    expect(within(() => lastStepRight(2, (at) => at))).toBe(2);
    expect(within(() => lastStepRight(2, (at) => (at === 2 ? 3 : at - 1)))).toBe(3);
    expect(within(() => lastStepLeft(2, (at) => at))).toBe(2);
    expect(within(() => lastStepLeft(2, (at) => (at === 2 ? 1 : at + 1)))).toBe(1);
  });
});
