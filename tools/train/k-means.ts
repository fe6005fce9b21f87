/**
 * Spherical k-means (Dhillon and Modha 2001): rows of length 1 are shared out among centroids of length 1 by their cosine.
 *
 * A matrix is a flat array, row after row.
 */
import { chanceFrom } from './chance.js';

export interface Clustering {
  /** A row of length 1 for every cluster. */
  readonly centroids: Float32Array;
  /** The cluster of every row that was clustered. */
  readonly clusters: Uint16Array;
}

export interface ClusteringOptions {
  readonly dimensions: number;
  readonly clusters: number;
  readonly rounds: number;
  readonly seed: number;
}

/** @param rows of length 1, at least as many as clusters, of a multiple of four dimensions */
export function cluster(rows: Float32Array, options: ClusteringOptions): Clustering {
  const { dimensions, rounds } = options;
  const centroids = firstCentroids(rows, options);
  let clusters = nearest(rows, centroids, dimensions);
  for (let round = 1; round < rounds; round += 1) {
    moveTo(rows, clusters, centroids, dimensions);
    clusters = nearest(rows, centroids, dimensions);
  }
  return { centroids, clusters };
}

/** For every row the centroid with the greatest cosine, the first of equals. */
export function nearest(rows: Float32Array, centroids: Float32Array, dimensions: number): Uint16Array {
  const clusters = new Uint16Array(rows.length / dimensions);
  const row = new Float32Array(dimensions);
  for (let index = 0; index < clusters.length; index += 1) {
    row.set(rows.subarray(index * dimensions, (index + 1) * dimensions));
    clusters[index] = nearestTo(row, centroids);
  }
  return clusters;
}

function nearestTo(row: Float32Array, centroids: Float32Array): number {
  let best = 0;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < centroids.length; start += row.length) {
    // Four sums side by side, since each addition waits for the one before.
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < row.length; at += 4) {
      a += (row[at] ?? 0) * (centroids[start + at] ?? 0);
      b += (row[at + 1] ?? 0) * (centroids[start + at + 1] ?? 0);
      c += (row[at + 2] ?? 0) * (centroids[start + at + 2] ?? 0);
      d += (row[at + 3] ?? 0) * (centroids[start + at + 3] ?? 0);
    }
    const product = a + b + c + d;
    if (product > greatest) {
      greatest = product;
      best = start / row.length;
    }
  }
  return best;
}

function firstCentroids(rows: Float32Array, { dimensions, clusters, seed }: ClusteringOptions): Float32Array {
  const chance = chanceFrom(seed);
  const drawn = new Set<number>();
  while (drawn.size < clusters) drawn.add(Math.floor((chance() * rows.length) / dimensions));
  const centroids = new Float32Array(clusters * dimensions);
  [...drawn].forEach((row, index) => {
    centroids.set(rows.subarray(row * dimensions, (row + 1) * dimensions), index * dimensions);
  });
  return centroids;
}

/** Moves centroids to the mean of their rows; one without rows stays where it is. */
export function moveTo(rows: Float32Array, clusters: Uint16Array, centroids: Float32Array, dimensions: number): void {
  const sums = new Float64Array(centroids.length);
  const counts = new Uint32Array(centroids.length / dimensions);
  clusters.forEach((cluster, index) => {
    counts[cluster] = (counts[cluster] ?? 0) + 1;
    for (let at = 0; at < dimensions; at += 1) {
      const place = cluster * dimensions + at;
      sums[place] = (sums[place] ?? 0) + (rows[index * dimensions + at] ?? 0);
    }
  });
  counts.forEach((count, cluster) => {
    if (count > 0) {
      const sum = sums.subarray(cluster * dimensions, (cluster + 1) * dimensions);
      centroids.set(normalised(sum), cluster * dimensions);
    }
  });
}

/** The vector at length 1; one of length 0 stays. */
export function normalised(vector: Iterable<number>): Float32Array {
  const unit = Float32Array.from(vector);
  const length = Math.hypot(...unit);
  return length === 0 ? unit : unit.map((value) => value / length);
}
