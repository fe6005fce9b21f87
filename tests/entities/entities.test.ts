import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseEntities } from '../../src/entities/index.js';
import { View } from '../../src/grammar/view.js';
import { entityRecord } from '../../src/record/index.js';
import type { Entity } from '../../src/record.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { anyText } from '../texts.js';

function entitiesIn(text: string): readonly Entity[] {
  const { segmentation } = segment(text);
  const { entities } = recogniseEntities(new View(segmentation, analyseSyntax(segmentation)));
  return entities.map((entity) => entityRecord(text, segmentation.tokens, entity));
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
