/**
 * A process that tries mutants one after the other, in a copy of the tree and with a warm Vitest: only what changed is compiled again.
 *
 *     node trial.js COPY FOLDER…        then messages of the parent, {@link Job}, each answered with a {@link Verdict}
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, createVitest, type TestModule, type TestSpecification } from 'vitest/node';

export interface Job {
  /** From the root of the copy: `src/segment/byline.ts`; null tries the copy as it is. */
  readonly file: string | null;
  readonly mutant: string;
  readonly original: string;
}

/** `broken`: the mutant is no program. */
export type Verdict = 'noticed' | 'survived' | 'broken';

const [, , copy = '', ...folders] = process.argv;

/** The examples first, which notice most and take least; without this, what failed last or takes longest. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(b.moduleId === examples) - Number(a.moduleId === examples));
  }
}
const examples = join(copy, 'tests/examples.test.ts');
/** Hundreds of texts by chance: they hold bounds and shapes, hardly a reading. */
const SLOW = /(?:properties|broken-texts)\.test\.ts$/;

// The parent has gone without a word.
process.on('disconnect', leave);
if (!process.connected) leave();

// In one thread, which is new for every mutant, and only until the first test fails.
const vitest = await createVitest('test', {
  root: copy,
  watch: false,
  bail: 1,
  pool: 'threads',
  maxWorkers: 1,
  fileParallelism: false,
  isolate: false,
  reporters: [{}],
  sequence: { sequencer: ExamplesFirst },
  // Names of examples begin with the path of their rule file: those of other stages are left out.
  testNamePattern: new RegExp(`^(?:(?:${folders.join('|')})/|(?!(?:segment|grammar|entities|dates|quotes)/))`),
});
const found = await vitest.globTestSpecifications([
  'tests/examples.test.ts',
  ...folders.map((folder) => `tests/${folder}/`),
]);
const specifications = found.filter(({ moduleId }) => !SLOW.test(moduleId));

process.on('message', async (job: Job) => answer(await verdictOn(job)));
answer('ready');

function answer(message: Verdict | 'ready'): void {
  if (process.connected) process.send?.(message);
}

function leave(): void {
  rmSync(copy, { recursive: true, force: true });
  process.exit();
}

async function verdictOn({ file, mutant, original }: Job): Promise<Verdict> {
  if (file === null) return run();
  const path = join(copy, file);
  change(path, mutant);
  const verdict = (await isProgram(path)) ? await run() : 'broken';
  change(path, original);
  return verdict;
}

function change(path: string, source: string): void {
  writeFileSync(path, source);
  vitest.invalidateFile(path);
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await vitest.vite.environments.ssr.transformRequest(path);
    return true;
  } catch {
    return false;
  }
}

async function run(): Promise<Verdict> {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return unhandledErrors.length > 0 || testModules.some(hasFailed) ? 'noticed' : 'survived';
}

function hasFailed(module: TestModule): boolean {
  return module.state() === 'failed';
}
