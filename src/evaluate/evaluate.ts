/** Counts every measure over every document, makes figures of the sums, and lists what went wrong. */
import { type Analysis, type ErrorKind, type Fault, NO_ANALYSIS } from './analysis/analysis.js';
import { ANALYSES } from './analysis/index.js';
import { type Reliability, reliabilityOf } from './analysis/reliability.js';
import { type Interval, intervals, rowKey } from './bootstrap.js';
import { type Confusion, confusionOf } from './confusion.js';
import type { FoundDocument, GoldDocument } from './documents.js';
import { foundIn } from './found.js';
import type { Pair } from './matched.js';
import { dates } from './measures/dates.js';
import { gathering } from './measures/gathering.js';
import { links } from './measures/links.js';
import { type Counts, type Figure, type Measure, type Row, Sums } from './measures/measure.js';
import { names } from './measures/names.js';
import { sentences } from './measures/sentences.js';
import { statements } from './measures/statements.js';

/** @param types of names that are compared, in the four that all schemes are brought to; null for all */
export function measuresOf(types: readonly string[] | null = null): Measure[] {
  return [sentences, names(types), gathering, links, dates, statements];
}

export interface LayerRow extends Row {
  /** The mean of the F1 of documents that have anything of it. */
  readonly macroF1: number;
  /** Of F1, 95 %. */
  readonly interval: Interval | null;
}

export interface LayerResult {
  readonly measure: string;
  /** How many documents have gold for it. */
  readonly documents: number;
  readonly rows: readonly LayerRow[];
  readonly figures: readonly (Figure & { readonly interval: Interval | null })[];
  readonly errors: { readonly [kind in ErrorKind]?: number };
  readonly confusion: readonly Confusion[];
  readonly reliability: Reliability | null;
  /** Those with most errors first. */
  readonly worst: readonly WorstDocument[];
}

export interface WorstDocument {
  readonly id: string;
  readonly place: string;
  readonly errors: number;
  /** Of the first row. */
  readonly f1: number;
}

export interface LayerError extends Fault {
  readonly measure: string;
  readonly gold: GoldDocument;
}

export interface Evaluation {
  readonly documents: number;
  /** Only layers that the gold has. */
  readonly layers: readonly LayerResult[];
  readonly errors: readonly LayerError[];
}

export function evaluate(pairs: readonly Pair[], measures: readonly Measure[] = measuresOf()): Evaluation {
  const documents = inOrder(pairs).map(({ gold, record }) => ({ gold, found: foundIn(gold, record) }));
  const layers = measures.flatMap((measure) => {
    const scored = documents.flatMap((one) => scoredBy(measure, one));
    return scored.length === 0 ? [] : [{ result: layerOf(measure, scored), scored, measure: measure.name }];
  });
  return {
    documents: documents.length,
    layers: layers.map(({ result }) => result),
    errors: layers.flatMap(({ scored, measure }) =>
      scored.flatMap(({ gold, analysis }) => analysis.faults.map((fault) => ({ ...fault, measure, gold }))),
    ),
  };
}

/** So that no figure depends on the order in which documents come. */
export function inOrder(pairs: readonly Pair[]): Pair[] {
  const keyOf = ({ gold }: Pair) => JSON.stringify([gold.group, gold.id, gold.place]);
  return pairs
    .map((pair) => ({ pair, key: keyOf(pair) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ pair }) => pair);
}

interface Scored {
  readonly gold: GoldDocument;
  readonly counts: Counts;
  readonly analysis: Analysis;
}

function scoredBy(measure: Measure, { gold, found }: { gold: GoldDocument; found: FoundDocument }): Scored[] {
  const counts = measure.count(gold, found);
  if (counts === null) return [];
  return [{ gold, counts, analysis: ANALYSES.get(measure.name)?.(gold, found) ?? NO_ANALYSIS }];
}

function layerOf(measure: Measure, scored: readonly Scored[]): LayerResult {
  const sums = new Sums();
  for (const { counts } of scored) sums.addAll(counts);
  const around = intervals(
    measure,
    scored.map(({ counts }) => counts),
  );
  const each = scored.map(({ counts }) => measure.rows(counts));
  return {
    measure: measure.name,
    documents: scored.length,
    rows: measure
      .rows(sums.counts)
      .filter(isFilled)
      .map((row) => ({
        ...row,
        macroF1: macro(each, row.name),
        interval: around.get(rowKey(row.name, 'F1')) ?? null,
      })),
    figures: measure.figures(sums.counts).map((figure) => ({ ...figure, interval: around.get(figure.name) ?? null })),
    errors: kindsOf(scored),
    confusion: confusionOf(scored.flatMap(({ analysis }) => analysis.types)),
    reliability: reliabilityOf(scored.flatMap(({ analysis }) => analysis.judged)),
    worst: worstOf(measure, scored),
  };
}

function isFilled({ gold, found }: Row): boolean {
  return gold > 0 || found > 0;
}

function macro(documents: readonly (readonly Row[])[], name: string): number {
  const values = documents.flatMap((rows) => rows.filter((row) => row.name === name && isFilled(row)));
  return values.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, values.length);
}

function kindsOf(scored: readonly Scored[]): { readonly [kind in ErrorKind]?: number } {
  const counts: { [kind in ErrorKind]?: number } = {};
  for (const { analysis } of scored) for (const { kind } of analysis.faults) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function worstOf(measure: Measure, scored: readonly Scored[]): WorstDocument[] {
  return scored
    .map(({ gold: { id, place }, counts, analysis }) => ({
      id,
      place,
      errors: analysis.faults.length,
      f1: measure.rows(counts)[0]?.f1 ?? 0,
    }))
    .filter(({ errors }) => errors > 0)
    .sort((a, b) => b.errors - a.errors || a.f1 - b.f1);
}
