import { describe, expect, it } from 'vitest';
import { recogniseEntities } from '../../src/entities/index.js';
import { View } from '../../src/grammar/view.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

describe('links', () => {
  it.each([
    ['Farmers in Punjab were angry.', ['Punjab']],
    ['He has never been to Georgia.', ['Georgia']],
    ['Farmers in Punjab, India, were angry.', []],
    ['Britain and the Netherlands signed it.', []],
  ])('a place that the text leaves open is warned of: %s', (text, places) => {
    const { segmentation } = segment(text);
    const { warnings } = recogniseEntities(new View(segmentation, analyseSyntax(segmentation)));
    const unclear = warnings.filter(({ code }) => code === 'place-unclear');
    expect(unclear.map(({ span }) => text.slice(span?.start ?? 0, span?.end ?? 0))).toEqual(places);
  });
});
