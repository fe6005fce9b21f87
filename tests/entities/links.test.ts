import { describe, expect, it } from 'vitest';
import { recogniseEntities } from '../../src/entities/index.js';
import { EXAMPLES } from '../../src/entities/links/links.examples.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

describe('links', () => {
  it.each(EXAMPLES)('%s', (text, ...links) => {
    const { segmentation } = segment(text);
    const { entities } = recogniseEntities({ segmentation, syntax: analyseSyntax(segmentation) });
    const found = entities.flatMap(({ type, name, link }) =>
      type === 'GPE' || type === 'NORP' ? [`${name} ${link === null ? '-' : `${link.scheme}:${link.id}`}`] : [],
    );
    expect(found).toEqual(links);
  });
});
