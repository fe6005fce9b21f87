/** The statements of a text as the examples write them. */
import type { TokenEntity } from '../../src/document/index.js';
import { recogniseEntities } from '../../src/entities/index.js';
import { View } from '../../src/grammar/view.js';
import { findQuotes } from '../../src/quotes/index.js';
import type { Quote } from '../../src/record.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

/** Examples are too short to show their language, so it is given. */
export function analysed(text: string): {
  readonly quotes: readonly Quote[];
  readonly entities: readonly TokenEntity[];
} {
  const segmentation = { ...segment(text).segmentation, language: 'en' };
  const view = new View(segmentation, analyseSyntax(segmentation));
  const { entities } = recogniseEntities(view);
  return { quotes: findQuotes({ view, entities, dates: [] }).quotes, entities };
}

export function statementsIn(text: string): string[] {
  return analysed(text).quotes.map(({ kind, speaker, cue, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [kind, speaker?.text ?? '-', cue?.text ?? '-', words].join(' | ');
  });
}
