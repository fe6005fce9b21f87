/** Compares what stands around the story: publication date, headline, byline, dateline, agency. */
import type { Difference, FurniturePart } from './difference.js';
import type { Facts } from './facts.js';

export function compareFurniture(expected: Facts, found: Facts): Difference[] {
  return PARTS.flatMap(([key, shown]): Difference[] => {
    const should = shown(expected);
    const does = shown(found);
    if (should === does) return [];
    const change = does === NONE ? 'missing' : should === NONE ? 'unexpected' : 'differs';
    return [
      {
        key,
        layer: 'furniture',
        change,
        about: key,
        subject: { of: 'furniture', part: key },
        at: null,
        expected: should,
        found: does,
      },
    ];
  });
}

const PARTS: readonly (readonly [FurniturePart, (facts: Facts) => string])[] = [
  ['published', ({ published }) => (published ? `${published.value} (${published.basis})` : NONE)],
  ['headline', ({ headline }) => headline ?? NONE],
  ['byline', ({ byline }) => byline?.join(', ') ?? NONE],
  ['dateline', ({ dateline }) => (dateline ? `${dateline.place ?? 'no place'}, ${dateline.date ?? 'no date'}` : NONE)],
  ['agency', ({ agency }) => agency ?? NONE],
];

/** How the absence of a value is shown. */
export const NONE = 'none';
