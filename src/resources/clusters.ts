/**
 * Word clusters: which words are used alike, in groups of three sizes. Made by `npm run train -- clusters`, see
 * `models/clusters.md`.
 *
 *     clusterOf('monday') === clusterOf('thursday')
 */
import { loadWeights } from './weights.js';
import { type WordTable, wordValue } from './word-table.js';

export const CLUSTERS_VERSION = 1;

/** The small cluster of a word in lower case, 1 to 2,048; 0 when it is in none. Diacritics and the form of apostrophes do not count. */
export function clusterOf(word: string): number {
  return wordValue(clusters(), word);
}

/** The middle cluster, 1 to 256, that holds a small one; 0 for 0. */
export function middleOf(cluster: number): number {
  return clusters().middle[cluster] ?? 0;
}

/** The large cluster, 1 to 64, that holds a small one; 0 for 0. */
export function coarseOf(cluster: number): number {
  return clusters().coarse[cluster] ?? 0;
}

interface Clusters extends WordTable {
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

let loaded: Clusters | null = null;

function clusters(): Clusters {
  loaded ??= read();
  return loaded;
}

function read(): Clusters {
  const weights = loadWeights('clusters', CLUSTERS_VERSION);
  return {
    slots: weights.uint16('slots'),
    values: weights.uint16('clusters'),
    middle: weights.uint16('middle'),
    coarse: weights.uint16('coarse'),
  };
}
