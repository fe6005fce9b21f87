/** How well confidences are probabilities, and how well they order. */
import type { Judged } from './confidence-judged.js';

export interface Band {
  readonly count: number;
  /** What the confidence says, on average, and how often it is right. */
  readonly said: number;
  readonly right: number;
}

/** Bands of equal count, the least sure first; found ones of the same confidence stay in their order. */
export function bandsOf(found: readonly Judged[], count: number): Band[] {
  const sorted = [...found].sort((a, b) => a.confidence - b.confidence);
  return Array.from({ length: count }, (_, band) => {
    const from = Math.floor((band * sorted.length) / count);
    const within = sorted.slice(from, Math.floor(((band + 1) * sorted.length) / count));
    return bandOf(within);
  });
}

export function bandOf(found: readonly Judged[]): Band {
  const count = found.length;
  const said = found.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, count);
  return { count, said, right: found.filter(({ right }) => right).length / Math.max(1, count) };
}

/** Expected calibration error: how far what is said is from how often it is right, on average over what was found. */
export function calibrationError(bands: readonly Band[]): number {
  const all = bands.reduce((sum, { count }) => sum + count, 0);
  return bands.reduce((sum, { count, said, right }) => sum + count * Math.abs(said - right), 0) / Math.max(1, all);
}

/** How many bands are right less often than the one before. */
export function falls(bands: readonly Band[]): number {
  return bands.filter(({ right }, index) => right < (bands[index - 1]?.right ?? 0)).length;
}

/** The share of pairs of a right and a wrong one that the confidence orders; equal ones count half. */
export function ordering(found: readonly Judged[]): number {
  const wrong = found.filter((one) => !one.right).map(({ confidence }) => confidence);
  let sum = 0;
  let pairs = 0;
  for (const { confidence, right } of found) {
    if (!right) continue;
    for (const other of wrong) sum += confidence > other ? 1 : confidence === other ? 0.5 : 0;
    pairs += wrong.length;
  }
  return pairs === 0 ? 1 : sum / pairs;
}

/** `1024 found, 61.7 % right, 66.8 % said; calibration error 6.1 %, ordered 79.3 % of pairs, rising`. */
export function summaryOf(found: readonly Judged[], bands: readonly Band[]): string {
  const { count, said, right } = bandOf(found);
  const fallen = falls(bands);
  return (
    `${count} found, ${percent(right)} right, ${percent(said)} said; calibration error ${percent(calibrationError(bands))} over ` +
    `${bands.length} bands, ${percent(ordering(found))} of pairs ordered, ${fallen === 0 ? 'rising' : `${fallen} falls`}`
  );
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
