/**
 * The article and the facts of pages against gold: `npm run score -- articles FOLDER`, with `gold.jsonl` and the pages in the folder. A row of gold is
 * `{ file, title, authors, published, summary, body }`; `body` and `summary` are lists of paragraphs.
 *
 * Body: precision and recall over runs of four words, averaged over pages, and their harmonic mean; the summary counts neither way. A page is right to the
 * word when both are above 0.99. Headline: words in common of at least 0.8. Day: in UTC or as it is written.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { annotateDocument } from '../../src/pipeline.js';
import { formatNamed, NO_FIELD_NAMES, openStream, readDocuments } from '../../src/read/index.js';
import { likeness } from '../../src/read/page/index.js';
import type { NewsRecord } from '../../src/record.js';

const goldSchema = z.object({
  file: z.string(),
  url: z.string().optional(),
  title: z.string(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  summary: z.array(z.string()).default([]),
  body: z.array(z.string()),
});
type Gold = z.infer<typeof goldSchema>;

/** Kinds of blocks that are the body. */
const BODY: ReadonlySet<string> = new Set(['dateline', 'body', 'speaker', 'correction']);
const MIN_RIGHT = 0.99;
const MIN_TITLE = 0.8;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected the folder of the pages');
const rows = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
const sums = {
  pages: 0,
  precision: 0,
  recall: 0,
  right: 0,
  title: 0,
  dated: 0,
  day: 0,
  wrongDay: 0,
  hit: 0,
  gold: 0,
  found: 0,
};
for (const row of rows) await score(goldSchema.parse(JSON.parse(row)), folder);
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const [precision, recall] = [sums.precision / sums.pages, sums.recall / sums.pages];
process.stdout.write(`${sums.pages} pages of ${basename(folder)}
body, precision and recall   ${share(precision, 1)}, ${share(recall, 1)}
body F1                      ${share((2 * precision * recall) / (precision + recall), 1)}
pages right to the word      ${share(sums.right, sums.pages)}
headline                     ${share(sums.title, sums.pages)}
day of publication           ${share(sums.day, sums.dated)}, wrong ${share(sums.wrongDay, sums.dated)}
authors F1                   ${share(2 * sums.hit, sums.gold + sums.found)}
`);

async function score(gold: Gold, from: string): Promise<void> {
  const record = await recordOf(join(from, gold.file));
  const shown = ({ start, end }: { readonly start: number; readonly end: number }) => record.text.slice(start, end);
  const wanted = runsOf(gold.body.join('\n'));
  const found = runsOf(
    record.blocks
      .filter(({ kind }) => BODY.has(kind))
      .map(shown)
      .join('\n'),
  );
  for (const [run, count] of runsOf(gold.summary.join('\n'))) {
    const free = Math.max(0, count - (wanted.get(run) ?? 0));
    found.set(run, Math.max(0, (found.get(run) ?? 0) - free));
  }
  let hit = 0;
  for (const [run, count] of wanted) hit += Math.min(count, found.get(run) ?? 0);
  const [precision, recall] = [hit / Math.max(1, totalOf(found)), hit / Math.max(1, totalOf(wanted))];
  const title = record.headline === null ? (record.metadata.title ?? '') : shown(record.headline);
  const authors = record.byline === null ? record.metadata.authors : record.byline.authors.map(({ text }) => text);
  const [named, right] = [new Set(authors.map(bare)), new Set(gold.authors.map(bare))];
  sums.pages += 1;
  sums.precision += precision;
  sums.recall += recall;
  if (precision > MIN_RIGHT && recall > MIN_RIGHT) sums.right += 1;
  if (likeness(gold.title, title) >= MIN_TITLE) sums.title += 1;
  if (gold.published !== null) {
    const given = daysOf(record.published?.value ?? '');
    const isRight = [...daysOf(gold.published)].some((day) => given.has(day));
    sums.dated += 1;
    sums.day += isRight ? 1 : 0;
    sums.wrongDay += !isRight && given.size > 0 ? 1 : 0;
  }
  sums.hit += [...named].filter((name) => right.has(name)).length;
  sums.gold += right.size;
  sums.found += named.size;
}

async function recordOf(path: string): Promise<NewsRecord> {
  const bytes = readFileSync(path);
  const page = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const limits = { maxBytes: 64_000_000, maxRatio: 250 };
  const told = { fields: NO_FIELD_NAMES, tell: () => {}, leaveOut: () => {} };
  const options = { ...limits, ...told, path: null, format: formatNamed('html'), facts: [], publishedElse: null };
  for await (const { document, error } of readDocuments(await openStream(once(page), limits), options)) {
    if (error !== undefined) throw error;
    return annotateDocument(document, DEFAULT_CONFIG);
  }
  throw new Error(`${path}: nothing was read`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function bare(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/** Runs of four words; of fewer words, all of them. */
function runsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  for (let start = 0; start === 0 || start + 4 <= words.length; start += 1) {
    const run = words.slice(start, start + 4).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function totalOf(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((sum, count) => sum + count, 0);
}

function daysOf(value: string): Set<string> {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const time = Date.parse(value.replace(' ', 'T'));
  return new Set([
    ...(written === undefined ? [] : [written]),
    ...(Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)]),
  ]);
}
