/**
 * Word vectors without what all of them have in common: their mean and the few directions in which they differ most, which
 * say how frequent a word is and not how it is used (Mu and Viswanath 2018, "All-but-the-top").
 */
import { normalised } from './k-means.js';

const STEPS = 30;

/** Changes the rows in place: mean and `directions` principal directions out, then length 1. */
export function centre(rows: Float32Array, dimensions: number, directions: number): void {
  subtractMean(rows, dimensions);
  for (let direction = 0; direction < directions; direction += 1) {
    subtractDirection(rows, principal(rows, dimensions), dimensions);
  }
  for (let start = 0; start < rows.length; start += dimensions) {
    rows.set(normalised(rows.subarray(start, start + dimensions)), start);
  }
}

function subtractMean(rows: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions);
  rows.forEach((value, at) => {
    mean[at % dimensions] = (mean[at % dimensions] ?? 0) + value;
  });
  rows.forEach((value, at) => {
    rows[at] = value - ((mean[at % dimensions] ?? 0) * dimensions) / rows.length;
  });
}

/** The direction of greatest variance, by power iteration from the first axis. */
function principal(rows: Float32Array, dimensions: number): Float32Array {
  const covariance = new Float64Array(dimensions * dimensions);
  for (let start = 0; start < rows.length; start += dimensions) {
    for (let a = 0; a < dimensions; a += 1) {
      const value = rows[start + a] ?? 0;
      for (let b = 0; b < dimensions; b += 1) {
        covariance[a * dimensions + b] = (covariance[a * dimensions + b] ?? 0) + value * (rows[start + b] ?? 0);
      }
    }
  }
  let direction = normalised(Array.from({ length: dimensions }, (_, at) => 1 / (at + 1)));
  for (let step = 0; step < STEPS; step += 1) {
    const next = direction.map((_, a) =>
      direction.reduce((sum, value, b) => sum + value * (covariance[a * dimensions + b] ?? 0), 0),
    );
    direction = normalised(next);
  }
  return direction;
}

function subtractDirection(rows: Float32Array, direction: Float32Array, dimensions: number): void {
  for (let start = 0; start < rows.length; start += dimensions) {
    let product = 0;
    for (let at = 0; at < dimensions; at += 1) product += (rows[start + at] ?? 0) * (direction[at] ?? 0);
    for (let at = 0; at < dimensions; at += 1) {
      rows[start + at] = (rows[start + at] ?? 0) - product * (direction[at] ?? 0);
    }
  }
}
