import { describe, expect, it } from 'vitest';
import type { World } from '../../src/register/evidence.js';
import { gatherBlock } from '../../src/register/gather.js';
import type { Sighting } from '../../src/register/sighting.js';
import { sightingSchema } from '../../src/register/sighting.js';

/** Sightings of one name, each with companions of its own, so that every comparison asks how common they are. */
const KINDS: readonly (readonly [what: string, make: (index: number) => object])[] = [
  ['all alike', () => ({ roles: ['mayor'], companions: ['Ana Ruiz', 'Tom Bell'] })],
  [
    'none alike',
    (index) => ({ roles: [`minister of thing ${index}`], companions: [`Ana Ruiz${index}`, `Tom Bell${index}`] }),
  ],
  ['little known', (index) => ({ companions: [`Ana Ruiz${index}`] })],
  [
    'of two fields',
    (index) => ({ roles: [index % 2 === 0 ? 'senator' : 'striker'], companions: [`Ana Ruiz${index % 7}`] }),
  ],
];

function comparisons(count: number, make: (index: number) => object): number {
  let compared = 0;
  const sightings = Array.from(
    { length: count },
    (_, index): Sighting =>
      sightingSchema.parse({ document: `d${index}`, entity: 'e1', type: 'PERSON', name: 'John Smith', ...make(index) }),
  );
  const world: World = {
    get documents() {
      compared += 1;
      return count;
    },
    documentsWith: () => 1,
  };
  const nothing = sightingSchema.parse({ document: 'd', entity: 'e', type: '', name: '-' });
  const gathering = {
    kind: 'person' as const,
    world,
    sightingAt: (index: number) => sightings[index] ?? nothing,
    joined: () => {},
  };
  gatherBlock(gathering, [{ name: 'john|smith', indexes: sightings.map((_, index) => index) }], new Map());
  return compared;
}

describe('sightings of one name', () => {
  it.each(KINDS)('are compared with a bounded number of others: %s', (_, make) => {
    const [few, many] = [comparisons(300, make), comparisons(1200, make)];
    // Four times as many: quadratic would be sixteen times the work.
    expect(many).toBeLessThan(6 * few + 500);
  });
});
