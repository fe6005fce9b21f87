import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/quotes/speakers.examples.js';
import { analysed } from './statements.js';

describe('speakers', () => {
  it.each(EXAMPLES)('%s', (text, kind, entity) => {
    const { quotes, entities } = analysed(text);
    const speaker = quotes.at(-1)?.speaker;
    expect(speaker?.kind).toBe(kind);
    expect(entities.find(({ id }) => id === speaker?.entity)?.name ?? null).toBe(entity);
  });
});
