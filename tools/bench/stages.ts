/** What each stage takes of the time; the order is that of `src/pipeline.ts`. */
import { performance } from 'node:perf_hooks';
import { clean } from '../../src/clean/index.js';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { findDates } from '../../src/dates/index.js';
import type { RawDocument } from '../../src/document/index.js';
import { recogniseEntities } from '../../src/entities/index.js';
import { View } from '../../src/grammar/view.js';
import { findQuotes } from '../../src/quotes/index.js';
import { stringDocument } from '../../src/read/index.js';
import { assembleRecord } from '../../src/record/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

export const PUBLISHED = '2024-02-01';

export interface StageTimes {
  /** Milliseconds by stage, in their order. */
  readonly stages: { readonly [stage: string]: number };
  readonly tokens: number;
}

export function rawDocument(text: string): RawDocument {
  const published = { value: PUBLISHED, basis: 'option' } as const;
  return stringDocument(text, { published, maxBytes: DEFAULT_CONFIG.limits.bytes });
}

export function timeStages(documents: readonly string[]): StageTimes {
  const stages: { [stage: string]: number } = {};
  let tokens = 0;
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    stages[stage] = (stages[stage] ?? 0) + performance.now() - start;
    return result;
  };
  for (const text of documents) {
    const raw = timed('read', () => rawDocument(text));
    const cleaning = timed('clean', () => clean(raw.text));
    const { segmentation, warnings } = timed('segment', () => segment(cleaning.text));
    const syntax = timed('syntax', () => analyseSyntax(segmentation));
    const view = timed('grammar', () => new View(segmentation, syntax));
    const { entities } = timed('entities', () => recogniseEntities(view));
    const { published, dates } = timed('dates', () => findDates({ segmentation, syntax, published: raw.published }));
    const { quotes } = timed('quotes', () => findQuotes({ view, entities, dates }));
    timed('record', () =>
      assembleRecord({ raw, cleaning, segmentation, published, entities, dates, quotes, warnings }, DEFAULT_CONFIG),
    );
    tokens += segmentation.tokens.length;
  }
  return { stages, tokens };
}
