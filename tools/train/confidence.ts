/**
 * Makes `models/confidence.bin`, what the signs of statements and dates are worth, and prints how well confidences are probabilities in
 * texts that were not learnt from:
 *
 *     npm run train -- confidence FOLDER [--measure FILE.jsonl]
 *
 * FOLDER holds the gold that `models/confidence.md` names. FILE, gold statements that nothing is learnt from, is measured with each mixture of sources.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALWAYS, CONFIDENCE_VERSION, SignWeights, worthsAsText } from '../../src/resources/sign-weights.js';
import { encodeWeights } from '../../src/resources/weights.js';
import type { Judged } from '../score/confidence-judged.js';
import { bandsOf, summaryOf } from '../score/reliability.js';
import { judgedIn } from '../score/statements/sources.js';
import { type Example, learnLogistic } from './confidence/logistic.js';

const MODEL = 'models/confidence.bin';
/** How strongly weights are held near zero, and how many examples a sign needs: about what texts left out like best. */
const RIDGE = 10;
const LEAST = 10;
/** Into how many parts texts are cut, each measured by what was learnt from the others. */
const PARTS = 8;
const BANDS = 10;

/** What was found in the texts of one source, with its signs. */
interface Source {
  readonly name: string;
  readonly found: readonly Signed[];
}

interface Signed {
  readonly id: string;
  readonly signs: readonly string[];
  readonly right: boolean;
}

const words = process.argv.slice(2);
const [folder] = words;
if (folder === undefined) throw new Error('usage: npm run train -- confidence FOLDER [--measure FILE.jsonl]');
const measured = words[words.indexOf('--measure') + 1];
// What is found is read with confidences, which are not known yet.
if (!existsSync(MODEL)) write(new Map());

const fixtures = await statementsOf('fixtures', 'fixtures');
const gum = await statementsOf('GUM', join(folder, 'trees', 'gum.train.conllu'));
const litbank = await statementsOf('LitBank', join(folder, 'litbank'));
const sources = [fixtures, gum, litbank];
for (const source of sources) show(`statements, ${source.name}, texts left out`, leftOut(sources, source));
if (words.includes('--measure') && measured !== undefined) {
  const file = await statementsOf('measured', measured);
  for (const mixture of [[fixtures], [gum], [litbank], [fixtures, gum], [fixtures, litbank], sources]) {
    const name = mixture.map((source) => source.name).join(' + ');
    show(`${name}, in the file that is measured`, weighed(learn(mixture), file.found));
  }
}
const statements = learn(sources);
write(statements);
process.stdout.write(`${statements.size} signs of statements\n`);

async function statementsOf(name: string, path: string): Promise<Source> {
  const found = (await judgedIn(path)).map(({ id, statement: { evidence }, right }) => {
    return { id, signs: evidence.map(({ sign }) => sign).filter((sign) => sign !== ALWAYS), right };
  });
  return { name, found };
}

/** Each source counts the same, whatever its size. */
function learn(mixture: readonly Source[], isLeftOut: (one: Signed) => boolean = () => false): Map<string, number> {
  const all = mixture.reduce((sum, { found }) => sum + found.length, 0);
  const examples = mixture.flatMap(({ found }): Example[] => {
    const weight = all / mixture.length / found.length;
    return found.filter((one) => !isLeftOut(one)).map(({ signs, right }) => ({ signs, right, weight }));
  });
  const worths = [...learnLogistic(examples, RIDGE, LEAST)].map(([sign, worth]): [string, number] => [
    sign,
    rounded(worth),
  ]);
  return new Map(worths);
}

function rounded(worth: number): number {
  return Math.round(worth * 100) / 100;
}

function leftOut(mixture: readonly Source[], { found }: Source): Judged[] {
  const texts = [...new Set(found.map(({ id }) => id))];
  return Array.from({ length: PARTS }, (_, part) => {
    const out = new Set(texts.filter((__, index) => index % PARTS === part));
    const worths = learn(mixture, ({ id }) => out.has(id));
    return weighed(
      worths,
      found.filter(({ id }) => out.has(id)),
    );
  }).flat();
}

function weighed(worths: ReadonlyMap<string, number>, found: readonly Signed[]): Judged[] {
  const weights = new SignWeights(worths);
  return found.map(({ signs, right }) => ({ confidence: weights.weigh(signs).confidence, right }));
}

function show(name: string, found: readonly Judged[]): void {
  process.stdout.write(`${name}\n  ${summaryOf(found, bandsOf(found, BANDS))}\n`);
}

function write(ofStatements: ReadonlyMap<string, number>): void {
  writeFileSync(MODEL, encodeWeights(CONFIDENCE_VERSION, { statements: worthsAsText(ofStatements) }));
}
