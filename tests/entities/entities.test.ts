import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/entities/candidates/names.examples.js';
import { EXAMPLES as GATHERED } from '../../src/entities/clustering/clustering.examples.js';
import { EXAMPLES as NOMINALS } from '../../src/entities/coreference/nominals.examples.js';
import { EXAMPLES as PRONOUNS } from '../../src/entities/coreference/pronouns.examples.js';
import { recogniseEntities } from '../../src/entities/index.js';
import type { Entity } from '../../src/record.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { anyText } from '../texts.js';

function entitiesIn(text: string): readonly Entity[] {
  const { segmentation } = segment(text);
  return recogniseEntities({ segmentation, syntax: analyseSyntax(segmentation) }).entities;
}

describe('mentions', () => {
  it('are in text order and disjoint, and pronouns are single words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entities = entitiesIn(text);
        for (const { mentions } of entities) {
          expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
        }
        const all = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
        all.forEach(({ start, text: words, kind }, index) => {
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
          if (kind === 'pronoun') expect(words).toMatch(/^\p{L}+$/u);
        });
      }),
    );
  });
});

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
