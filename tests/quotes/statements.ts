/** The statements of a text as the examples write them. */
import { recogniseEntities } from '../../src/entities/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import type { Quote } from '../../src/record.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

/** Examples are too short to show their language, so it is given. */
export function quotesIn(text: string): readonly Quote[] {
  const segmentation = { ...segment(text).segmentation, language: 'en' };
  const syntax = analyseSyntax(segmentation);
  const { entities } = recogniseEntities({ segmentation, syntax });
  return findQuotes({ segmentation, syntax, entities, dates: [] }).quotes;
}

export function statementsIn(text: string): string[] {
  return quotesIn(text).map(({ kind, speaker, cue, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [kind, speaker?.text ?? '-', cue?.text ?? '-', words].join(' | ');
  });
}
