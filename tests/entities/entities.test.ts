import { describe, expect, it } from 'vitest';
import { recogniseEntities } from '../../src/entities/index.js';
import { EXAMPLES } from '../../src/entities/names.examples.js';
import type { Entity } from '../../src/record.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

function entitiesIn(text: string): readonly Entity[] {
  const { segmentation } = segment(text);
  return recogniseEntities({ segmentation, syntax: analyseSyntax(segmentation) }).entities;
}

describe('names', () => {
  it.each(EXAMPLES)('%s', (text, ...names) => {
    const found = entitiesIn(text)
      .flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })))
      .sort((a, b) => a.start - b.start);
    expect(found.map((mention) => `${mention.type} ${mention.text}`)).toEqual(names);
  });
});
