/**
 * Makes `models/confidence.bin`, what the signs of statements are worth, and prints how well confidences are probabilities in
 * texts that were not learnt from:
 *
 *     npm run train -- confidence FOLDER [--measure FILE.jsonl]
 *
 * FOLDER holds the gold that `models/confidence.md` names. FILE, gold statements that nothing is learnt from, is measured with each mixture of sources.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIDENCE_VERSION, STATEMENTS, worthsAsText } from '../../src/resources/sign-weights.js';
import { encodeWeights } from '../../src/resources/weights.js';
import type { Judged } from '../score/confidence-judged.js';
import { bandsOf, summaryOf } from '../score/reliability.js';
import { judgedIn } from '../score/statements/sources.js';
import { learn, leftOut, type Source, signed, weighed } from './confidence/sources.js';

const MODEL = 'models/confidence.bin';

/** About what texts left out like best. */
const SETTINGS = { ridge: 10, least: 10 };
const BANDS = 10;

const words = process.argv.slice(2);
const [folder] = words;
if (folder === undefined) throw new Error('usage: npm run train -- confidence FOLDER [--measure FILE.jsonl]');
const measured = words.includes('--measure') ? words[words.indexOf('--measure') + 1] : undefined;
// What is found is read with confidences, which are not known yet.
if (!existsSync(MODEL)) write(new Map());

const fixtures = await statementsOf('fixtures', 'fixtures');
const gum = await statementsOf('GUM', join(folder, 'trees', 'gum.train.conllu'));
const litbank = await statementsOf('LitBank', join(folder, 'litbank'));
const all = [fixtures, gum, litbank];
for (const source of all) show(`${source.name}, texts left out`, leftOut(all, source, SETTINGS));
if (measured !== undefined) {
  const { found } = await statementsOf('measured', measured);
  for (const sources of [[fixtures], [gum], [litbank], [fixtures, gum], [fixtures, litbank], all]) {
    const names = sources.map(({ name }) => name).join(' + ');
    show(`learnt from ${names}, in ${measured}`, weighed(learn(sources, SETTINGS), found));
  }
}
const worths = learn(all, SETTINGS);
write(worths);
process.stdout.write(`${worths.size} signs\n`);

async function statementsOf(name: string, path: string): Promise<Source> {
  const found = await judgedIn(path);
  return { name, found: found.map(({ id, statement: { evidence }, right }) => signed(id, evidence, right)) };
}

function show(name: string, found: readonly Judged[]): void {
  process.stdout.write(`${name}\n  ${summaryOf(found, bandsOf(found, BANDS))}\n`);
}

function write(ofStatements: ReadonlyMap<string, number>): void {
  writeFileSync(MODEL, encodeWeights(CONFIDENCE_VERSION, { [STATEMENTS]: worthsAsText(ofStatements) }));
}
