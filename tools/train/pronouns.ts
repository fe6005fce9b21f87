/**
 * Makes `models/pronouns.bin`, what signs of antecedents are worth, and prints how many answers would be right at each least chance:
 *
 *     npm run train -- pronouns FOLDER
 *
 * FOLDER holds the gold that `models/pronouns.md` names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNS } from '../../src/entities/coreference/antecedent-signs.js';
import { judgeBy } from '../../src/entities/coreference/antecedents.js';
import { ANTECEDENTS, PRONOUNS_VERSION } from '../../src/resources/pronoun-weights.js';
import { isEvenHash } from '../score/gathered.js';
import { worthsAsText } from '../../src/resources/sign-weights.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { goldOfArticles, goldOfCharacters, goldOfGum, type GoldText } from './pronouns/gold.js';
import { learn } from './pronouns/learn.js';
import { type Example, examplesOf, type Prepared, prepared } from './pronouns/questions.js';

const MODEL = 'models/pronouns.bin';
const RIDGE = Number(process.env['R'] ?? 8);
/** Rounds of learning: in the first the gold says what earlier pronouns mean, later what was learnt in the one before. */
const ROUNDS = 3;
/** Parts of a source, each measured with what was learnt without it. */
const FOLDS = 5;
const LEAST = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run train -- pronouns FOLDER');
const gathered = 'tools/score/gold/gathered';
const WEIGHTS = (process.env['W'] ?? '1,0.3,2').split(',').map(Number);
writeFileSync(MODEL, encodeWeights(PRONOUNS_VERSION, { [ANTECEDENTS]: '' }));
const sources = [
  source('GUM', goldOfGum(join(folder, 'trees', 'gum.train.conllu')), WEIGHTS[0] ?? 1),
  source('LitBank', goldOfCharacters(join(folder, 'litbank')), WEIGHTS[1] ?? 0),
  source('articles', articles(true), WEIGHTS[2] ?? 0),
  source('texts', goldOfArticles('tools/train/pronouns/texts', () => true), WEIGHTS[3] ?? WEIGHTS[2] ?? 0),
].filter(({ weight }) => weight > 0);
const measured = [
  source('other articles', articles(false), 0),
  source('GUM news dev', goldOfGum(join(folder, 'trees', 'gum.news.dev.conllu')), 0),
];

let worths = new Float64Array(SIGNS.length);
for (let round = 0; round < ROUNDS; round += 1) {
  const judge = round === 0 ? null : judgeBy(worths);
  const found = sources.map(({ name, texts, weight }) => ({
    name,
    weight,
    examples: texts.map((text) => examplesOf(text, judge)),
  }));
  const isLast = round === ROUNDS - 1;
  if (isLast)
    for (const { name } of found.filter((one) => one.name === 'articles' || one.name === 'texts')) {
      const out = Array.from({ length: process.env['FAST'] ? 0 : FOLDS }, (_, fold) => {
        const isOut = (_: unknown, index: number) => index % FOLDS === fold;
        const others = found.map((one) => ({
          weight: one.weight,
          examples: (one.name === name ? one.examples.filter((_, index) => !isOut(_, index)) : one.examples).flat(),
        }));
        const learnt = learn(others, SIGNS.length, RIDGE);
        const texts = sources.find((one) => one.name === name)?.texts ?? [];
        return texts
          .filter(isOut)
          .flatMap((text) => examplesOf(text, judgeBy(learnt)))
          .map((example) => best(example));
      });
      show(`${name}, left out`, out.flat());
    }
  worths = rounded(
    learn(
      found.map(({ examples, weight }) => ({ examples: examples.flat(), weight })),
      SIGNS.length,
      RIDGE,
    ),
  );
}
for (const { name, texts } of measured)
  show(
    name,
    texts.flatMap((text) => examplesOf(text, judgeBy(worths))).map((example) => best(example)),
  );
const known = SIGNS.map((sign, index): [string, number] => [sign, worths[index] ?? 0]).filter(([, worth]) => worth !== 0);
writeFileSync(MODEL, encodeWeights(PRONOUNS_VERSION, { [ANTECEDENTS]: worthsAsText(new Map(known)) }));
process.stdout.write(`${known.length} signs\n`);

/** @param open whether their errors were read */
function articles(open: boolean): GoldText[] {
  const isEven = (name: string) => Number(name.slice(0, 2)) % 2 === 0;
  return [
    ...goldOfArticles(gathered, (name) => isEvenHash(name) === open),
    ...goldOfArticles(join(gathered, 'later'), (name) => isEven(name) === open),
    ...goldOfArticles(join(gathered, 'people'), (name) => isEven(name) === open),
  ];
}

function source(name: string, golds: readonly GoldText[], weight: number) {
  const texts = golds.map(prepared).filter((text): text is Prepared => text !== null);
  process.stdout.write(`${name}: ${texts.length} of ${golds.length} texts\n`);
  return { name, texts, weight };
}

function rounded(values: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(values, (value) => Math.round(value * 100) / 100);
}

interface Best {
  readonly class: string;
  readonly chance: number;
  readonly isRight: boolean;
  readonly isAnswer: boolean;
  readonly isMarked: boolean;
}

function show(name: string, all: readonly Best[]): void {
  for (const kind of ['person', 'thing', 'many']) {
    const own = all.filter((example) => example.class === kind);
    const asked = own.filter(({ isMarked }) => isMarked).length;
    if (asked === 0) continue;
    const cells = LEAST.map((least) => {
      const answered = own.filter(({ chance, isAnswer }) => isAnswer && chance >= least);
      const right = answered.filter((one) => one.isRight).length;
      return `${least}: ${((100 * right) / Math.max(1, answered.length)).toFixed(1)} of ${((100 * right) / Math.max(1, asked)).toFixed(1)}`;
    });
    process.stdout.write(`${name.padEnd(20)} ${kind.padEnd(7)} ${String(asked).padStart(5)}  ${cells.join('  ')}\n`);
  }
}

function best({ right, named, isMarked, taken, chance, class: kind }: Example): Best {
  return { class: kind, chance, isRight: right.has(taken), isAnswer: named.has(taken), isMarked };
}
