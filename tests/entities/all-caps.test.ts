import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/entities/candidates/all-caps.examples.js';
import { recogniseEntities } from '../../src/entities/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

describe('names in capitals', () => {
  it.each(EXAMPLES)('%s', (text, ...names) => {
    const { segmentation } = segment(text);
    const { entities } = recogniseEntities({ segmentation, syntax: analyseSyntax(segmentation) });
    const found = entities
      .flatMap(({ type, mentions }) => mentions.map((mention) => ({ type, ...mention })))
      .sort((a, b) => a.start - b.start);
    expect(found.map((mention) => `${mention.type} ${mention.text}`)).toEqual(names);
  });
});
