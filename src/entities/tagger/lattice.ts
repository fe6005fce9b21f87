/**
 * All label sequences of a stretch of tokens (a linear chain; Lafferty, McCallum and Pereira 2001): the best one, and how
 * probable the labels are.
 *
 * Scores are rows of {@link LABELS} numbers, one row for every token; those of a stretch may stand among others, `from` a row on.
 */
import { LABELS, mayBegin, mayEnd, mayFollow } from './labels.js';

/** The pairs of labels that may follow each other. */
const FOLLOWERS: (readonly [from: number, to: number])[] = [];
for (let from = 0; from < LABELS; from += 1) {
  for (let to = 0; to < LABELS; to += 1) if (mayFollow(from, to)) FOLLOWERS.push([from, to]);
}
const FROM = Uint8Array.from(FOLLOWERS, ([from]) => from);
const TO = Uint8Array.from(FOLLOWERS, ([, to]) => to);
export const PAIRS = FROM.length;
const BEGINS = Array.from({ length: LABELS }, (_, label) => mayBegin(label));
const ENDS = Array.from({ length: LABELS }, (_, label) => mayEnd(label));

export class Lattice {
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #emissions = new Float64Array(0);
  #back = new Int8Array(0);
  readonly #transitions: Float32Array;
  readonly #potentials = new Float64Array(PAIRS);

  /** @param transitions the score of every pair; the caller may change them and call {@link refresh} */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.refresh();
  }

  refresh(): void {
    for (let pair = 0; pair < PAIRS; pair += 1) this.#potentials[pair] = Math.exp(this.#transitions[pair] ?? 0);
  }

  /** The labels of the best sequence (Viterbi). */
  best(scores: Float64Array, length: number, from = 0): number[] {
    const above = from * LABELS;
    this.#reserve(length);
    const best = this.#alpha;
    const back = this.#back;
    const transitions = this.#transitions;
    best.fill(Number.NEGATIVE_INFINITY, 0, length * LABELS);
    for (let label = 0; label < LABELS; label += 1)
      if (BEGINS[label] === true) best[label] = scores[above + label] ?? 0;
    for (let token = 1; token < length; token += 1) {
      const row = token * LABELS;
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const before = FROM[pair] as number;
        const to = TO[pair] as number;
        const value = (best[row - LABELS + before] as number) + (transitions[pair] as number);
        if (value > (best[row + to] as number)) {
          best[row + to] = value;
          back[row + to] = before;
        }
      }
      for (let label = 0; label < LABELS; label += 1) {
        best[row + label] = (best[row + label] as number) + (scores[above + row + label] as number);
      }
    }
    const last = (length - 1) * LABELS;
    let label = 0;
    for (let other = 1; other < LABELS; other += 1) {
      if (ENDS[other] === true && (best[last + other] as number) > (best[last + label] as number)) label = other;
    }
    const labels = new Array<number>(length);
    for (let token = length - 1; token >= 0; token -= 1) {
      labels[token] = label;
      label = back[token * LABELS + label] ?? 0;
    }
    return labels;
  }

  /**
   * Adds, times `sign`, the probability of every label of every token to `labels`, and of every pair to `pairs`, over all
   * sequences, or over those that `allowed` leaves open (a bit for each label, by token). False if there is none.
   */
  expect(
    scores: Float64Array,
    length: number,
    allowed: Int32Array | null,
    sign: number,
    labels: Float64Array,
    pairs: Float64Array | null,
    from = 0,
  ): boolean {
    this.#reserve(length);
    this.#emit(scores, length, allowed, from);
    if (!this.#forward(length) || !this.#backward(length)) return false;
    const alpha = this.#alpha;
    const beta = this.#beta;
    for (let token = 0; token < length; token += 1) {
      const row = token * LABELS;
      let sum = 0;
      for (let label = 0; label < LABELS; label += 1)
        sum += (alpha[row + label] as number) * (beta[row + label] as number);
      for (let label = 0; label < LABELS; label += 1) {
        const share = ((alpha[row + label] as number) * (beta[row + label] as number)) / sum;
        labels[row + label] = (labels[row + label] as number) + sign * share;
      }
      if (pairs !== null && token > 0) this.#addPairs(row, sign, pairs);
    }
    return true;
  }

  #addPairs(row: number, sign: number, pairs: Float64Array): void {
    let sum = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) sum += this.#flow(row, pair);
    for (let pair = 0; pair < PAIRS; pair += 1) {
      pairs[pair] = (pairs[pair] as number) + (sign * this.#flow(row, pair)) / sum;
    }
  }

  #flow(row: number, pair: number): number {
    const to = row + (TO[pair] as number);
    return (
      (this.#alpha[row - LABELS + (FROM[pair] as number)] as number) *
      (this.#potentials[pair] as number) *
      (this.#emissions[to] as number) *
      (this.#beta[to] as number)
    );
  }

  /** Exponentials of the scores, over the greatest of each token; 0 for what is not allowed. */
  #emit(scores: Float64Array, length: number, allowed: Int32Array | null, from: number): void {
    for (let token = 0; token < length; token += 1) {
      const row = token * LABELS;
      const own = (from + token) * LABELS;
      const open = allowed === null ? -1 : (allowed[token] as number);
      let greatest = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label += 1) greatest = Math.max(greatest, scores[own + label] as number);
      for (let label = 0; label < LABELS; label += 1) {
        const edge = (token > 0 || BEGINS[label] === true) && (token < length - 1 || ENDS[label] === true);
        const value = edge && ((open >> label) & 1) === 1 ? Math.exp((scores[own + label] as number) - greatest) : 0;
        this.#emissions[row + label] = value;
      }
    }
  }

  #forward(length: number): boolean {
    const alpha = this.#alpha;
    const potentials = this.#potentials;
    const emissions = this.#emissions;
    alpha.fill(0, 0, length * LABELS);
    for (let token = 0; token < length; token += 1) {
      const row = token * LABELS;
      if (token === 0) alpha.fill(1, 0, LABELS);
      else
        for (let pair = 0; pair < PAIRS; pair += 1) {
          const to = row + (TO[pair] as number);
          const from = row - LABELS + (FROM[pair] as number);
          alpha[to] = (alpha[to] as number) + (alpha[from] as number) * (potentials[pair] as number);
        }
      for (let label = 0; label < LABELS; label += 1) {
        alpha[row + label] = (alpha[row + label] as number) * (emissions[row + label] as number);
      }
      if (!scale(alpha, row)) return false;
    }
    return true;
  }

  #backward(length: number): boolean {
    const beta = this.#beta;
    const potentials = this.#potentials;
    const emissions = this.#emissions;
    beta.fill(0, 0, length * LABELS);
    beta.fill(1, (length - 1) * LABELS, length * LABELS);
    for (let token = length - 2; token >= 0; token -= 1) {
      const row = token * LABELS;
      for (let pair = 0; pair < PAIRS; pair += 1) {
        const to = row + LABELS + (TO[pair] as number);
        const from = row + (FROM[pair] as number);
        beta[from] =
          (beta[from] as number) + (potentials[pair] as number) * (emissions[to] as number) * (beta[to] as number);
      }
      if (!scale(beta, row)) return false;
    }
    return true;
  }

  #reserve(length: number): void {
    if (this.#alpha.length >= length * LABELS) return;
    this.#alpha = new Float64Array(2 * length * LABELS);
    this.#beta = new Float64Array(2 * length * LABELS);
    this.#emissions = new Float64Array(2 * length * LABELS);
    this.#back = new Int8Array(2 * length * LABELS);
  }
}

/** Divides a row by its sum, so that long stretches do not run out of numbers; false if it is empty. */
function scale(values: Float64Array, row: number): boolean {
  let sum = 0;
  for (let label = 0; label < LABELS; label += 1) sum += values[row + label] as number;
  if (!(sum > 0)) return false;
  for (let label = 0; label < LABELS; label += 1) values[row + label] = (values[row + label] as number) / sum;
  return true;
}
