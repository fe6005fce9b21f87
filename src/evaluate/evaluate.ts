/** Counts every measure over every document, and makes figures of the sums. */
import type { NewsRecord } from '../record.js';
import { type Interval, intervals } from './bootstrap.js';
import type { GoldDocument } from './documents.js';
import { foundIn } from './found.js';
import { dates } from './measures/dates.js';
import { gathering } from './measures/gathering.js';
import { links } from './measures/links.js';
import { type Counts, type Figure, type Measure, Sums } from './measures/measure.js';
import { names } from './measures/names.js';
import { sentences } from './measures/sentences.js';
import { statements } from './measures/statements.js';

export const MEASURES: readonly Measure[] = [sentences, names(), gathering, links, dates, statements];

export interface LayerResult {
  readonly measure: string;
  /** How many documents have gold for it. */
  readonly documents: number;
  readonly figures: readonly (Figure & { readonly interval: Interval | null })[];
}

export interface Evaluation {
  readonly layers: readonly LayerResult[];
}

export interface Pair {
  readonly gold: GoldDocument;
  readonly record: NewsRecord;
}

/** Only layers that the gold has. */
export function evaluate(pairs: readonly Pair[], measures: readonly Measure[] = MEASURES): Evaluation {
  const documents = pairs.map(({ gold, record }) => ({ gold, found: foundIn(gold, record) }));
  const layers = measures.flatMap((measure) => {
    const counts = documents.map(({ gold, found }) => measure.count(gold, found)).filter(isCounted);
    return counts.length === 0 ? [] : [layerOf(measure, counts)];
  });
  return { layers };
}

function isCounted(counts: Counts | null): counts is Counts {
  return counts !== null;
}

function layerOf(measure: Measure, documents: readonly Counts[]): LayerResult {
  const sums = new Sums();
  for (const counts of documents) sums.addAll(counts);
  const around = intervals(measure, documents);
  return {
    measure: measure.name,
    documents: documents.length,
    figures: measure.figures(sums.counts).map((figure, index) => ({ ...figure, interval: around[index] ?? null })),
  };
}
