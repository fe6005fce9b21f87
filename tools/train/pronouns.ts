/**
 * Makes `models/pronouns.bin`, what signs of antecedents are worth, and prints how many answers are right, and how many pronouns are
 * found, where those that are likely enough are given:
 *
 *     npm run train -- pronouns FOLDER
 *
 * FOLDER holds the gold that `models/pronouns.md` names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeBy } from '../../src/entities/coreference/antecedent-judge.js';
import { SIGNS } from '../../src/entities/coreference/antecedent-signs.js';
import { ANTECEDENTS, PRONOUNS_VERSION } from '../../src/resources/pronoun-weights.js';
import { worthsAsText } from '../../src/resources/sign-weights.js';
import { encodeWeights } from '../../src/resources/weights.js';
import { isEvenHash, isEvenNumber } from '../score/gathered.js';
import { type GoldText, goldOfArticles, goldOfGum } from './pronouns/gold.js';
import { learn } from './pronouns/learn.js';
import { type Example, examplesOf, type Prepared, prepared } from './pronouns/questions.js';

const MODEL = 'models/pronouns.bin';
const ARTICLES = 'tools/score/gold/gathered';
const TEXTS = 'tools/train/pronouns/texts';
const RIDGE = 8;
/** Rounds of learning: in the first the gold says what earlier pronouns mean, later what was learnt in the one before. */
const ROUNDS = 3;
/** Parts of a source, each measured with what was learnt without it. */
const FOLDS = 5;
const LEAST = [0.6, 0.7, 0.75, 0.8, 0.85, 0.9];

interface Source {
  readonly name: string;
  readonly texts: readonly Prepared[];
  /** How much each of its pronouns counts. */
  readonly weight: number;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run train -- pronouns FOLDER');
const gum = source('GUM', goldOfGum(join(folder, 'trees', 'gum.train.conllu')), 0.5);
const articles = source('articles', goldOfHalf(true), 3);
const texts = source(
  'texts',
  goldOfArticles(TEXTS, () => true),
  3,
);
const sources = [gum, articles, texts];
const unseen = [
  source('other articles', goldOfHalf(false), 0),
  source('GUM, news', goldOfGum(join(folder, 'trees', 'gum.news.dev.conllu')), 0),
];

let worths = new Float64Array(SIGNS.length);
let learnt: readonly (readonly Example[][])[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const judge = round === 0 ? null : judgeBy(worths);
  learnt = sources.map((one) => one.texts.map((text) => examplesOf(text, judge)));
  worths = learnFrom(() => false);
}
for (const one of [articles, texts]) show(`${one.name}, left out`, leftOut(one));
for (const one of unseen)
  show(
    one.name,
    one.texts.flatMap((text) => examplesOf(text, judgeBy(worths))),
  );
const known = SIGNS.map((sign, index): [string, number] => [sign, worths[index] ?? 0]).filter(
  ([, worth]) => worth !== 0,
);
writeFileSync(MODEL, encodeWeights(PRONOUNS_VERSION, { [ANTECEDENTS]: worthsAsText(new Map(known)) }));
process.stdout.write(`${known.length} signs\n`);

/** The articles whose errors were read, or the others. */
function goldOfHalf(open: boolean): GoldText[] {
  return [
    ...goldOfArticles(ARTICLES, (name) => isEvenHash(name) === open),
    ...goldOfArticles(join(ARTICLES, 'later'), (name) => isEvenNumber(name) === open),
    ...goldOfArticles(join(ARTICLES, 'people'), (name) => isEvenNumber(name) === open),
  ];
}

function source(name: string, golds: readonly GoldText[], weight: number): Source {
  return { name, texts: golds.map(prepared).filter((text) => text !== null), weight };
}

/** Worths have two decimals. */
function learnFrom(isOut: (one: Source, text: number) => boolean): Float64Array<ArrayBuffer> {
  const parts = sources.map((one, index) => ({
    examples: (learnt[index] ?? []).filter((_, text) => !isOut(one, text)).flat(),
    weight: one.weight,
  }));
  return Float64Array.from(learn(parts, SIGNS.length, RIDGE), (worth) => Math.round(worth * 100) / 100);
}

function leftOut(source: Source): Example[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const judge = judgeBy(learnFrom((one, text) => one === source && text % FOLDS === fold));
    return source.texts.filter((__, text) => text % FOLDS === fold).flatMap((text) => examplesOf(text, judge));
  }).flat();
}

function show(name: string, all: readonly Example[]): void {
  for (const kind of ['person', 'thing', 'many']) {
    const own = all.filter((example) => example.class === kind);
    const asked = own.filter(({ isMarked }) => isMarked).length;
    const cells = LEAST.map((least) => {
      const answered = own.filter(({ chance, named, taken }) => named.has(taken) && chance >= least);
      const right = answered.filter((one) => one.right.has(one.taken)).length;
      return `${least}: ${percent(right, answered.length)} of ${percent(right, asked)}`;
    });
    process.stdout.write(`${name.padEnd(20)} ${kind.padEnd(7)} ${String(asked).padStart(5)}  ${cells.join('  ')}\n`);
  }
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}
