/**
 * Do the tests hold the rules? Deletes rules of a stage and doubles or halves constants, one at a time, and runs the examples and the tests of the
 * stage: what no test notices is shown. Ends with 1 when a bar is missed.
 *
 *     npm run mutants -- segment --seed 7 --count 100 --file byline.ts --workers 2 --json
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceFrom, shuffled } from '../train/chance.js';
import { Copy } from './copies.js';
import { EXCUSED } from './excused.js';
import { countsOf, isHeld, type Outcome, reportOf } from './report.js';
import { changed, type Site, sitesIn } from './sites.js';

/** The folders of each stage: phrases are read for statements above all, so that their rules are tried with those of statements. */
const STAGES: { readonly [stage: string]: readonly string[] } = {
  segment: ['segment'],
  entities: ['entities'],
  dates: ['dates'],
  quotes: ['quotes', 'grammar'],
  clean: ['clean'],
};
/** Words and examples are data, the model's engine has its own tests. */
const NO_RULES = /examples\.ts$|(?:^|\/)(?:lexicons|tagger)\//;
/** A mutant that takes this many times as long as the unchanged tests hangs. */
const SLOWER = 5;
const LEAST_LIMIT_MS = 20_000;
const FIRST_LIMIT_MS = 300_000;

const ROOT = process.cwd();

interface Mutant {
  readonly file: string;
  readonly source: string;
  readonly site: Site;
}

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '100' },
    /** Only of files whose path ends so. */
    file: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [stage = ''] = positionals;
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);

const folders = STAGES[stage];
if (folders !== undefined) await main(folders);
else {
  process.stderr.write(
    `usage: npm run mutants -- ${Object.keys(STAGES).join('|')} [--seed N] [--count 100] [--file byline.ts] [--json]\n`,
  );
  process.exitCode = 2;
}

async function main(folders: readonly string[]): Promise<void> {
  const mutants = folders.flatMap(mutantsOf);
  const lost = EXCUSED.filter(({ file, line }) => !hasLine(file, line));
  if (lost.length > 0) {
    for (const { file, line } of lost) process.stderr.write(`excused.ts: ${file} has no line ${line}\n`);
    process.exitCode = 1;
    return;
  }
  const chosen = shuffled(
    mutants.filter(({ file }) => file.endsWith(values.file)),
    chanceFrom(seed),
  );
  const started = Date.now();
  const outcomes = await tryAll(chosen, Number(values.count), folders);
  const seconds = Math.round((Date.now() - started) / 1000);
  const report = { stage, seed, sites: chosen.length, seconds, outcomes };
  process.stdout.write(
    values.json ? `${JSON.stringify({ ...report, counts: countsOf(outcomes) }, null, 2)}\n` : reportOf(report),
  );
  process.exitCode = isHeld(outcomes) ? 0 : 1;
}

function mutantsOf(folder: string): Mutant[] {
  return readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !NO_RULES.test(path))
    .sort()
    .flatMap((path) => {
      const file = `src/${folder}/${path}`;
      const source = readFileSync(join(ROOT, file), 'utf8');
      return sitesIn(source).map((site) => ({ file, source, site }));
    });
}

function hasLine(file: string, line: string): boolean {
  return readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .some((one) => one.trim() === line);
}

/** Takes mutants from the list until `count` have an outcome. */
async function tryAll(mutants: readonly Mutant[], count: number, folders: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let taken = 0;
  async function work(): Promise<void> {
    const copy = new Copy(ROOT, folders);
    const limitMs = await limitFor(copy);
    while (next < mutants.length && taken < count) {
      const mutant = mutants[next];
      next += 1;
      taken += 1;
      const outcome = mutant === undefined ? null : await outcomeOf(copy, mutant, limitMs);
      if (outcome === null) taken -= 1;
      else outcomes.push(outcome);
      process.stderr.write(process.stderr.isTTY ? `\r${outcomes.length} of ${Math.min(count, mutants.length)} ` : '');
    }
    copy.remove();
  }
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return outcomes.sort((a, b) => (a.file === b.file ? a.site.start - b.site.start : a.file < b.file ? -1 : 1));
}

/** Runs the tests as they are, which must pass. */
async function limitFor(copy: Copy): Promise<number> {
  const job = { file: null, mutant: '', original: '' };
  const started = Date.now();
  if ((await copy.verdictOn(job, FIRST_LIMIT_MS)) !== 'survived') throw new Error('the tests fail without any mutant');
  return Math.max(LEAST_LIMIT_MS, SLOWER * (Date.now() - started));
}

/** Null for a mutant that is no program. */
async function outcomeOf(copy: Copy, { file, source, site }: Mutant, limitMs: number): Promise<Outcome | null> {
  const excuse = EXCUSED.find((entry) => entry.file === file && entry.line === site.text);
  if (excuse !== undefined) return { file, site, result: 'excused' };
  const verdict = await copy.verdictOn({ file, mutant: changed(source, site), original: source }, limitMs);
  if (verdict === 'broken') return null;
  return { file, site, result: verdict === 'held' ? 'noticed' : verdict };
}
