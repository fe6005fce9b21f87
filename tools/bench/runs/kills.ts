/** Runs that are killed at random moments and continued: do they end with the bytes of a run that nobody disturbed? */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../../train/chance.js';
import { differences } from './folders.js';
import { ended, inTemporaryFolder, measured, started } from './program.js';
import { shortTexts, textFile, writeTexts } from './texts.js';

export interface KillOptions {
  readonly documents: number;
  /** Multiplies the number of runs of each kind. */
  readonly share: number;
  readonly seed: number;
  /** Names of the kinds to try; empty for all. */
  readonly kinds: readonly string[];
}

/** A run over new texts; or one over texts that have changed since an earlier run, and perhaps once more while it was killed. */
interface Kind {
  readonly name: string;
  readonly runs: number;
  readonly parameters: readonly string[];
  /** The states of the inputs: the first ones are run over without a disturbance, the last one ends the run. */
  readonly before: readonly InputState[];
  readonly killed: readonly InputState[];
}
type InputState = 'first' | 'second' | 'third';

const JSONL = ['--format', 'jsonl'];
const PARQUET = ['--format', 'parquet'];
const CHANGED = { before: ['first'], killed: ['second'] } as const;
const CHANGED_TWICE = { before: ['first'], killed: ['second', 'third'] } as const;
const NEW = { before: [], killed: ['first'] } as const;

const KINDS: readonly Kind[] = [
  { name: 'jsonl', runs: 40, parameters: JSONL, ...NEW },
  { name: 'json', runs: 30, parameters: [], ...NEW },
  { name: 'parquet', runs: 30, parameters: PARQUET, ...NEW },
  { name: 'jsonl.gz', runs: 5, parameters: [...JSONL, '--compress', 'gzip'], ...NEW },
  { name: 'jsonl.zst', runs: 5, parameters: [...JSONL, '--compress', 'zstd'], ...NEW },
  { name: 'jsonl changed', runs: 10, parameters: [...JSONL, '--prune'], ...CHANGED },
  { name: 'json changed', runs: 10, parameters: ['--prune'], ...CHANGED },
  { name: 'parquet changed', runs: 5, parameters: [...PARQUET, '--prune'], ...CHANGED },
  { name: 'jsonl changed twice', runs: 10, parameters: [...JSONL, '--prune'], ...CHANGED_TWICE },
  { name: 'json changed twice', runs: 5, parameters: ['--prune'], ...CHANGED_TWICE },
  { name: 'jsonl kept', runs: 5, parameters: JSONL, ...CHANGED },
  { name: 'json kept', runs: 5, parameters: [], ...CHANGED },
];

/** Prints a line for each kind, and where in its life a run was killed. */
export async function tryKills(options: KillOptions): Promise<boolean> {
  let isGood = true;
  for (const kind of KINDS) {
    if (options.kinds.length > 0 && !options.kinds.includes(kind.name)) continue;
    isGood = (await inTemporaryFolder((folder) => new Trial(folder, kind, options).all())) && isGood;
  }
  return isGood;
}

class Trial {
  readonly #folder: string;
  readonly #kind: Kind;
  readonly #options: KillOptions;
  readonly #random: () => number;
  readonly #moments = new Map<string, number>();

  constructor(folder: string, kind: Kind, options: KillOptions) {
    this.#folder = folder;
    this.#kind = kind;
    this.#options = options;
    this.#random = chanceFrom(options.seed + KINDS.indexOf(kind));
  }

  async all(): Promise<boolean> {
    const { name, before, killed } = this.#kind;
    const runs = Math.max(1, Math.round(this.#kind.runs * this.#options.share));
    writeInputs(this.#folder, this.#options.documents);
    const [start, expected] = [this.#at('start'), this.#at('expected')];
    for (const state of before) await this.#undisturbed(state, start);
    if (before.length > 0) cpSync(start, expected, { recursive: true, preserveTimestamps: true });
    // What is kept of an earlier run, or pruned, must be what it would be without the runs that were killed.
    const last = killed.at(-1) ?? 'first';
    const length = await this.#undisturbed(last, expected);
    if (this.#kind.parameters.includes('--prune')) {
      await this.#undisturbed(last, this.#at('fresh'));
      say(differences(this.#at('fresh'), expected), `${name}, undisturbed, against a run over new texts`);
    }
    const failed: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const different = await this.#disturbed(start, length);
      if (different.length > 0) failed.push(run);
      say(different, `${name}, run ${run}`);
    }
    const moments = [...this.#moments]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([moment, count]) => `${count} ${moment}`);
    const bytes = failed.length === 0 ? 'all the same bytes' : `DIFFERENT: ${failed.length} (${failed.join(', ')})`;
    process.stdout.write(
      `${name}: ${runs} runs, ${bytes}; undisturbed ${length.toFixed(1)} s; killed: ${moments.join(', ')}\n`,
    );
    return failed.length === 0;
  }

  /** Seconds that it took. */
  async #undisturbed(state: InputState, out: string): Promise<number> {
    return (await measured(this.#at(state), this.#parameters(out))).seconds;
  }

  async #disturbed(start: string, seconds: number): Promise<string[]> {
    const out = this.#at('out');
    rmSync(out, { recursive: true, force: true });
    if (existsSync(start)) cpSync(start, out, { recursive: true, preserveTimestamps: true });
    for (const state of this.#kind.killed) {
      const kills = 2 + Math.floor(this.#random() * 4);
      for (let kill = 0; kill < kills; kill += 1) await this.#killed(state, out, seconds);
    }
    await this.#undisturbed(this.#kind.killed.at(-1) ?? 'first', out);
    return differences(this.#at('expected'), out);
  }

  /**
   * Half of the kills come at a random time, the others after a random number of changes in the output folder; more of them early,
   * since a run that goes on has less to do.
   */
  async #killed(state: InputState, out: string, seconds: number): Promise<void> {
    mkdirSync(join(out, '.wirecopy'), { recursive: true });
    const child = started(this.#at(state), this.#parameters(out));
    const end = ended(child);
    let isOver = false;
    const kill = () => {
      if (isOver) return;
      isOver = true;
      this.#note(momentOf(out));
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    const stop = this.#random() < 0.5 ? afterTime(this.#random() ** 2 * seconds, kill) : this.#afterChanges(out, kill);
    await end;
    stop();
    if (!isOver) this.#note('after its end');
    isOver = true;
  }

  #afterChanges(out: string, kill: () => void): () => void {
    // Lines of `open.jsonl` are most of all changes: they count half of the times only.
    const withAppends = this.#random() < 0.5;
    let left = Math.floor(this.#random() ** 2 * (withAppends ? this.#options.documents : 40));
    const pause = this.#random() * 3;
    const seen = (event: string) => {
      if (event === 'change' && !withAppends) return;
      left -= 1;
      if (left < 0) setTimeout(kill, pause);
    };
    const watchers = [out, join(out, '.wirecopy')].map((folder) => watch(folder, seen));
    return () => {
      for (const watcher of watchers) watcher.close();
    };
  }

  #parameters(out: string): string[] {
    const fixed = ['--workers', '2', '--shard-size', '200', '--log-level', 'silent', '--quiet'];
    return ['run', 'inputs', '--out', out, ...fixed, ...this.#kind.parameters];
  }

  #at(name: string): string {
    return join(this.#folder, name);
  }

  #note(moment: string): void {
    this.#moments.set(moment, (this.#moments.get(moment) ?? 0) + 1);
  }
}

function afterTime(seconds: number, kill: () => void): () => void {
  const timer = setTimeout(kill, seconds * 1000);
  return () => clearTimeout(timer);
}

/** What a run is doing, as far as its folder tells. */
function momentOf(out: string): string {
  const own = join(out, '.wirecopy');
  const has = (path: string) => existsSync(join(own, path));
  if (!has('lock')) return 'while starting or ending';
  if (has('tmp') && readdirSync(join(own, 'tmp')).length > 0) return 'with files in the making';
  if (has('open.jsonl') && statSync(join(own, 'open.jsonl')).size > 0) return 'in a shard';
  return has('staged') ? 'with files that wait' : 'between files';
}

function say(different: readonly string[], what: string): void {
  for (const line of different.slice(0, 5)) process.stdout.write(`  ${what}: ${line}\n`);
}

/**
 * Three states of the same inputs, in folders of their own, so that paths and records are the same: texts, one of them broken;
 * some of them changed, added, taken away, mended, broken; and once more.
 */
function writeInputs(folder: string, documents: number): void {
  const texts = shortTexts(documents, 90, 1);
  const changed = shortTexts(documents, 100, 2);
  const broken = Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x2e]);
  for (const [index, state] of (['first', 'second', 'third'] as const).entries()) {
    const inputs = join(folder, state, 'inputs');
    writeTexts(inputs, texts);
    writeFileSync(join(inputs, 'broken.txt'), broken);
    if (index === 0) continue;
    const every = (step: number, first: number) =>
      Array.from({ length: documents }, (_, at) => at).filter((at) => at % step === first % step && at > documents / 4);
    for (const at of every(29, index)) writeFileSync(join(inputs, textFile(at)), changed[at] ?? '');
    for (const at of every(31, 2 * index)) rmSync(join(inputs, textFile(at)), { force: true });
    for (const at of every(37, 3 * index)) {
      mkdirSync(join(inputs, `added-${at % 5}`), { recursive: true });
      writeFileSync(join(inputs, `added-${at % 5}`, `${at}.txt`), changed[at] ?? '');
    }
    writeFileSync(join(inputs, 'broken.txt'), index === 1 ? 'Mended.' : broken);
    writeFileSync(join(inputs, textFile(Math.floor(documents / 2))), index === 1 ? broken : 'Mended too.');
  }
}
