/** Documents by digests of their ids, against a map of them all. */
import { describe, expect, it } from 'vitest';
import { DigestTable } from '../../src/tables/input/digest-table.js';

/** More than a piece of the table holds, and than its slots were made for. */
const DOCUMENTS = 150_000;

/** Every third one has the id of an earlier document. */
function digestsOf(number: number) {
  const id = number % 3 === 2 ? Math.floor(number / 2) : number;
  // All have one of 64 lower halves, so that slots are full and the upper halves tell ids apart.
  return { low: (id % 64) * 0x3ffffff, high: 0xffffffff - id, place: number, content: number * 2 };
}

describe('digests', () => {
  it('says which document had the id first, and what was kept of it', () => {
    const table = new DigestTable();
    const firsts = new Map<number, number>();
    const wrong: number[] = [];
    for (let number = 0; number < 3000; number += 1) {
      const digests = digestsOf(number);
      if (table.add(digests) !== (firsts.get(digests.high) ?? null)) wrong.push(number);
      if (!firsts.has(digests.high)) firsts.set(digests.high, number);
    }
    expect(wrong).toEqual([]);
    expect(firsts.size).toBeLessThan(3000);
    expect([0, 1, 1234, 2999].map((number) => table.at(number))).toEqual([0, 1, 1234, 2999].map(digestsOf));
  });

  it('finds what is in any of its pieces', () => {
    const table = new DigestTable();
    const spread = (number: number) => ({ low: (number * 0x9e3779b1) >>> 0, high: number, place: 1, content: number });
    let wrong = 0;
    for (let number = 0; number < DOCUMENTS; number += 1) if (table.add(spread(number)) !== null) wrong += 1;
    for (let number = 0; number < DOCUMENTS; number += 1) if (table.add(spread(number)) !== number) wrong += 1;
    expect(wrong).toBe(0);
    expect(table.at(2 * DOCUMENTS - 1)).toEqual(spread(DOCUMENTS - 1));
  });
});
