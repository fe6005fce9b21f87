/**
 * What each group of features and each set of texts gives the recogniser of names: the model is made again without it, in half the
 * rounds, and scored on texts that it has not learnt from.
 *
 *     npm run ablate -- entities FOLDER
 *
 * FOLDER is that of `npm run train -- entities`. Prints the table of `models/entities.md`.
 */
import { GROUPS } from '../../src/entities/tagger/index.js';
import {
  LEARNT,
  learn,
  ROUNDS,
  readerOf,
  type SetName,
  scoreRules,
  scoreTagger,
} from '../train/entities/experiments.js';
import type { Score } from '../train/entities/score.js';

const SCORED: readonly SetName[] = ['worldwide', 'pud', 'wnutdev'];
/** `pud` is scored, so that nothing is learnt from it here. */
const SETS: readonly SetName[] = LEARNT.filter((name) => !SCORED.includes(name));

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: npm run ablate -- entities FOLDER');
const read = readerOf(folder);

process.stdout.write(`| | ${SCORED.join(' | ')} |\n|---|${SCORED.map(() => '---|').join('')}\n`);
row('rules alone', (texts) => scoreRules(texts));
ablate('all', SETS, GROUPS);
for (const group of GROUPS) ablate(`without ${group}`, SETS, leaving(GROUPS, group));
for (const set of SETS) ablate(`without the set ${set}`, leaving(SETS, set), GROUPS);

function ablate(name: string, sets: readonly SetName[], groups: readonly string[]): void {
  const tagger = learn(read(sets), groups, ROUNDS / 2);
  row(name, (texts) => scoreTagger(texts, tagger).alone);
}

function row(name: string, score: (texts: ReturnType<typeof read>) => Score): void {
  const cells = SCORED.map((set) => score(read([set]))).map(
    ({ typed, span }) => `${typed.toFixed(1)} / ${span.toFixed(1)}`,
  );
  process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
}

function leaving<T>(items: readonly T[], one: T): T[] {
  return items.filter((item) => item !== one);
}
