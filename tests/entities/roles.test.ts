import { describe, expect, it } from 'vitest';
import { recogniseEntities } from '../../src/entities/index.js';
import { EXAMPLES } from '../../src/entities/roles/roles.examples.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

describe('roles', () => {
  it.each(EXAMPLES)('%s: %s', (text, person, ...roles) => {
    const { segmentation } = segment(text);
    const { entities } = recogniseEntities({ segmentation, syntax: analyseSyntax(segmentation) });
    const found = entities.find(({ name }) => name === person);
    expect(found?.roles.map((role) => role.text)).toEqual(roles);
  });
});
