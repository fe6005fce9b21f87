/**
 * One process that annotates 400 kB made of `inputs/`, as its first texts and then again and again; prints the milliseconds of CPU
 * (user and system, all threads) of the first time, with all that it loads, and of the middle one of the others.
 */
import { cpuSince, cpuTimed, median } from './clock.js';
import { documentsOf } from './corpus.js';

const LENGTH = 400_000;
const WARM_RUNS = [1, 2, 3, 4, 5];

const documents = documentsOf(LENGTH);
const before = process.cpuUsage();
const { annotate } = await import('../../src/index.js');
annotateAll();
const cold = cpuSince(before);
const warm = median(WARM_RUNS.map(() => cpuTimed(annotateAll)));
process.stdout.write(JSON.stringify({ cold, warm }));

function annotateAll(): void {
  for (const text of documents) annotate(text, { published: '2024-02-01' });
}
