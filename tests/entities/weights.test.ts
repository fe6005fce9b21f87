/** Every cue is found in the example that the table of weights gives for it, for the name after the bar. */
import { describe, expect, it } from 'vitest';
import { explainTypes } from '../../src/entities/index.js';
import { EVIDENCE, LOANS } from '../../src/entities/typing/weights.js';
import { View } from '../../src/grammar/view.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

const BAR = '| ';

describe('the weights', () => {
  it.each([...EVIDENCE, ...LOANS])('$cue: $example', ({ cue, type, points, example }) => {
    const start = example.indexOf(BAR);
    const segmentation = { ...segment(example.replace(BAR, '')).segmentation, language: 'en' };
    const explained = explainTypes(new View(segmentation, analyseSyntax(segmentation)));
    const name = explained.find(({ places }) => places.some((place) => place.start === start));
    const found = name?.evidence.filter((one) => one.cue === cue && (type === 'same' || one.type === type)) ?? [];
    expect(found.length, JSON.stringify(explained)).toBeGreaterThan(0);
    for (const one of found) expect(one.points).toBeGreaterThanOrEqual(points);
  });
});
