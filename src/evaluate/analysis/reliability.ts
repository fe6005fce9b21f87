/**
 * Whether confidences say how often results are right: ten bins of as equal count as ties allow, and the expected calibration error (Naeini et al. 2015), the mean distance
 * between what is said and what is right.
 */
import type { Judged } from './analysis.js';

export interface Reliability {
  readonly judged: number;
  readonly error: number;
  readonly bins: readonly Bin[];
}

export interface Bin {
  /** The mean confidence. */
  readonly said: number;
  /** The share that is right. */
  readonly right: number;
  readonly count: number;
}

const BINS = 10;

/** Null where nothing is judged. Results of one confidence are in one bin, so that no order matters. */
export function reliabilityOf(judged: readonly Judged[]): Reliability | null {
  if (judged.length === 0) return null;
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const bins: Bin[] = [];
  let first = 0;
  for (let end = 1; end <= sorted.length; end += 1) {
    const isTied = sorted[end]?.confidence === sorted[end - 1]?.confidence;
    const isFull = end * BINS >= (bins.length + 1) * sorted.length;
    if (end < sorted.length && (isTied || !isFull)) continue;
    bins.push(binOf(sorted.slice(first, end)));
    first = end;
  }
  const error = bins.reduce((sum, { said, right, count }) => sum + (count / judged.length) * Math.abs(said - right), 0);
  return { judged: judged.length, error, bins };
}

function binOf(judged: readonly Judged[]): Bin {
  const count = judged.length;
  return {
    said: judged.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    right: judged.filter(({ isRight }) => isRight).length / count,
    count,
  };
}
