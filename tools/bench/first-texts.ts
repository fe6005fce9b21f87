/**
 * One process that annotates 400 kB made of `inputs/`, as its first texts and then again and again; prints the milliseconds of CPU
 * (user and system, all threads) of the first time, with all that it loads, and of the middle one of the others.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpuSince, cpuTimed, median } from './clock.js';
import { documentsOf, ROOT } from './corpus.js';

/** What is published; `build/` has a file for every module. */
const BUILT = pathToFileURL(join(ROOT, 'dist/index.js')).href;
const LENGTH = 400_000;
const WARM_RUNS = [1, 2, 3, 4, 5];

const documents = documentsOf(LENGTH);
const before = process.cpuUsage();
const { annotate }: typeof import('../../src/index.js') = await import(BUILT);
annotateAll();
const cold = cpuSince(before);
const warm = median(WARM_RUNS.map(() => cpuTimed(annotateAll)));
process.stdout.write(JSON.stringify({ cold, warm }));

function annotateAll(): void {
  for (const text of documents) annotate(text, { published: '2024-02-01' });
}
