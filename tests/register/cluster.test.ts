/** Clusters that grow very large. */
import { expect, it } from 'vitest';
import { Cluster } from '../../src/register/cluster.js';

const source = {
  kind: 'person' as const,
  sightingAt: () => {
    throw new Error('no sighting is asked for');
  },
};

it('takes up very many rows of before, and tells few of the joins', () => {
  const [one, other] = [new Cluster(source), new Cluster(source)];
  for (let number = 0; number < 200_000; number += 1) other.known.push({ key: String(number), decorate: () => {} });
  for (let join = 0; join < 60; join += 1) {
    const small = new Cluster(source);
    other.absorb(small, []);
  }
  one.absorb(other, []);
  expect(one.known).toHaveLength(200_000);
  expect(one.joins).toHaveLength(50);
  expect(other.current).toBe(one);
});
