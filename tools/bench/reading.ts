/**
 * Reading against the libraries that parse, in one run: the CPU time of both over the same files, and how much memory a stream of 2 GB takes.
 *
 *     npm run bench -- reading
 *     npm run bench -- reading --memory --gigabytes 2
 */
import { parseArgs } from 'node:util';
import { formatNamed, NO_FIELD_NAMES, openStream, readDocuments } from '../../src/read/index.js';
import { cpuSince, median } from './clock.js';
import { BARE } from './reading-bare.js';
import { chunksOf, MAKINGS, type Making } from './reading-files.js';

const BYTES = 10_000_000;
const RUNS = 7;
const MIN_RATIO = 0.8;
const MAX_MEGABYTES = 300;
const LIMITS = { maxBytes: 64_000_000, maxRatio: 250 };
/** Documents after which the memory is looked at. */
const LOOKS = 1000;
/** What comes as streams of many articles. */
const STREAMED = ['jsonl', 'csv', 'warc'];

const { values } = parseArgs({
  options: { memory: { type: 'boolean', default: false }, gigabytes: { type: 'string', default: '2' } },
});

if (values.memory) await showMemory(Number(values.gigabytes));
else await showSpeed();

async function showSpeed(): Promise<void> {
  process.stdout.write(`${'format'.padEnd(12)}${'MB/s'.padStart(8)}${'bare'.padStart(8)}${'ratio'.padStart(8)}\n`);
  for (const [name, making] of Object.entries<Making>(MAKINGS)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of chunksOf(making, BYTES)) chunks.push(chunk);
    const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
    const bare = BARE[name];
    if (bare === undefined) throw new Error(`no bare parser for ${name}`);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await cpuOf(() => readAll(name, from(chunks))));
      theirs.push(await cpuOf(() => bare(from(chunks))));
    }
    const [mine, other] = [median(ours), median(theirs)];
    const speed = (milliseconds: number) => (bytes / 1000 / milliseconds).toFixed(0).padStart(8);
    const missed = other / mine < MIN_RATIO ? `  MISSED, at least ${MIN_RATIO}` : '';
    process.stdout.write(
      `${name.padEnd(12)}${speed(mine)}${speed(other)}${(other / mine).toFixed(2).padStart(8)}${missed}\n`,
    );
  }
}

async function showMemory(gigabytes: number): Promise<void> {
  for (const [name, making] of Object.entries<Making>(MAKINGS)) {
    if (!STREAMED.includes(name)) continue;
    let most = 0;
    const articles = await readAll(name, chunksOf(making, gigabytes * 1e9), () => {
      most = Math.max(most, process.memoryUsage.rss());
    });
    const megabytes = Math.round(most / 1e6);
    const missed = megabytes > MAX_MEGABYTES ? `  MISSED, at most ${MAX_MEGABYTES} MB` : '';
    process.stdout.write(`${name.padEnd(12)}${String(articles).padStart(9)} articles  ${megabytes} MB${missed}\n`);
  }
}

async function readAll(name: string, chunks: AsyncIterable<Uint8Array>, look = () => {}): Promise<number> {
  const file = await openStream(chunks, LIMITS);
  let articles = 0;
  const options = {
    ...LIMITS,
    path: null,
    format: formatNamed(name),
    facts: [],
    publishedElse: null,
    fields: NO_FIELD_NAMES,
    tell: () => {},
    leaveOut: () => {},
  };
  for await (const { error } of readDocuments(file, options)) {
    if (error !== undefined) throw error;
    articles += 1;
    if (articles % LOOKS === 0) look();
  }
  return articles;
}

async function* from(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return cpuSince(start);
}
