import { describe, expect, it } from 'vitest';
import { EXAMPLES as GATHERED } from '../../src/entities/gather.examples.js';
import { recogniseEntities } from '../../src/entities/index.js';
import { EXAMPLES } from '../../src/entities/names.examples.js';
import { EXAMPLES as NOMINALS } from '../../src/entities/nominals.examples.js';
import { EXAMPLES as PRONOUNS } from '../../src/entities/pronouns.examples.js';
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
      .filter(({ kind }) => kind !== 'pronoun' && kind !== 'nominal')
      .sort((a, b) => a.start - b.start);
    expect(found.map((mention) => `${mention.type} ${mention.text}`)).toEqual(names);
  });
});

describe.each([
  ['gathered', GATHERED],
  ['descriptions', NOMINALS],
  ['pronouns', PRONOUNS],
] as const)('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...entities) => {
    const names = entities.map((entity) => entity.slice(0, entity.indexOf(': ')));
    const found = entitiesIn(text).filter(({ name }) => names.includes(name));
    const shown = found.map(
      ({ name, mentions }) => `${name}: ${mentions.map((one) => `${one.kind} ${one.text}`).join(', ')}`,
    );
    expect(shown.sort()).toEqual([...entities].sort());
  });
});
