/**
 * The article out of a page, against Readability over linkedom, in one run over the same pages; and pages that nobody would write, of two sizes.
 *
 *     npm run bench -- pages
 *     npm run bench -- pages --folder FOLDER    pages as NAME.html or NAME.html.gz
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { annotateDocument } from '../../src/pipeline.js';
import { formatNamed, NO_FIELD_NAMES, openStream, readDocuments } from '../../src/read/index.js';
import { readPage } from '../../src/read/page/index.js';
import { cpuTimed, median } from './clock.js';

const RUNS = 5;
const MIN_RATIO = 2;
const MIN_PAGES = 12;
/** Ten times the page may take as many times the time, and a quarter for the memory that is no longer near. */
const MAX_GROWTH = 12.5;

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'tests/pages' } } });
const pages = pagesIn(values.folder);
const characters = pages.reduce((sum, page) => sum + page.length, 0);

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
    });
}

function withReadability(page: string): void {
  const { document } = parseHTML(page);
  new Readability(document).parse();
}

function withOurs(page: string): void {
  readPage(page);
}

const [ours, theirs]: [number[], number[]] = [[], []];
for (let run = 0; run < RUNS; run += 1) {
  ours.push(cpuTimed(() => pages.forEach(withOurs)));
  theirs.push(cpuTimed(() => pages.forEach(withReadability)));
}
const speed = (milliseconds: number) => characters / 1000 / milliseconds;
const [mine, other] = [speed(median(ours)), speed(median(theirs))];
print(`${pages.length} pages of ${values.folder}, ${(characters / 1e6).toFixed(1)} MB`, '');
print('the article, MB a CPU second', mine.toFixed(1));
print('Readability over linkedom', other.toFixed(1));
print(
  'times its speed',
  `${(mine / other).toFixed(1)}${mine / other < MIN_RATIO ? `  MISSED, at least ${MIN_RATIO}` : ''}`,
);

const whole = await wholeWay();
print(
  'page to record, pages a CPU second',
  `${whole.toFixed(1)}${whole < MIN_PAGES ? `  MISSED, at least ${MIN_PAGES}` : ''}`,
);

const HOSTILE: { readonly [name: string]: (size: number) => string } = {
  nesting: (size) => `<p>One.${'<div>'.repeat(size / 5)}Two.`,
  'nested paragraphs': (size) => '<p>One. <b><i>'.repeat(size / 14),
  links: (size) => '<a href=x>go</a> '.repeat(size / 17),
  'links in lists': (size) => '<ul><li><a>go</a></ul>'.repeat(size / 22),
  brackets: (size) => '<'.repeat(size),
  quotes: (size) => `<p class="${'"'.repeat(size)}`,
  'ends without starts': (size) => '</div></td></p>'.repeat(size / 15),
  'cells that nobody closes': (size) => '<table><td>'.repeat(size / 11),
  'paragraphs of prose': (size) => '<p>The ferry was late again on Monday, the port authority said.'.repeat(size / 63),
  'one word': (size) => 'a'.repeat(size),
  attributes: (size) => `<p ${'class=share id=x '.repeat(size / 17)}>One.`,
  names: (size) => Array.from({ length: size / 30 }, (_, index) => `<p class="share-${index}">One.</p>`).join(''),
  references: (size) => '&amp;'.repeat(size / 5),
  'headings of other lists': (size) => '<h3>Related</h3><p>The ferry was late, the port said.'.repeat(size / 55),
  breaks: (size) => 'One.<br><br>'.repeat(size / 12),
};
for (const [name, make] of Object.entries(HOSTILE)) {
  const [small, large] = [make(500_000), make(5_000_000)];
  const times = [small, large].map((page) => Math.min(...[1, 2, 3].map(() => cpuTimed(() => withOurs(page)))));
  const growth = (times[1] ?? 0) / Math.max(1, times[0] ?? 1);
  const missed = growth > MAX_GROWTH ? `  MISSED, at most ${MAX_GROWTH}` : '';
  print(
    `10 times ${name}`,
    `${growth.toFixed(1)} times the time, ${((times[1] ?? 0) / 1000).toFixed(2)} s for 5 MB${missed}`,
  );
}

/** Warm: all pages once before. */
async function wholeWay(): Promise<number> {
  const way = async () => {
    for (const page of pages) {
      const file = await openStream(once(Buffer.from(page)), { maxBytes: 64_000_000, maxRatio: 250 });
      const options = {
        path: 'page.html',
        format: formatNamed('html'),
        facts: [],
        publishedElse: null,
        maxBytes: 64_000_000,
      };
      const told = { fields: NO_FIELD_NAMES, tell: () => {}, leaveOut: () => {} };
      for await (const { document, error } of readDocuments(file, { ...options, ...told })) {
        if (error !== undefined) throw error;
        annotateDocument(document, DEFAULT_CONFIG);
      }
    }
  };
  await way();
  const start = process.cpuUsage();
  await way();
  const { user, system } = process.cpuUsage(start);
  return pages.length / ((user + system) / 1e6);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(44)}${figure}\n`);
}
