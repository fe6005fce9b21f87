/**
 * Makes `models/entities.bin`, the recogniser of names, and prints how the names that it finds compare with gold.
 *
 *     npm run train -- entities FOLDER
 *
 * FOLDER holds the gold sets that `models/entities.md` names, a file each, one JSON object a line:
 * `{ id, text, entities: [{ start, end, label }] }`, offsets in code points.
 */
import { writeFileSync } from 'node:fs';
import { GROUPS } from '../../src/entities/tagger/index.js';
import { encode } from '../../src/entities/tagger/model.js';
import {
  crossValidate,
  LEARNT,
  learn,
  ROUNDS,
  readerOf,
  type Scores,
  SEEDS,
  type SetName,
  scoreRules,
  scoreTagger,
  show,
} from './entities/experiments.js';

const PARTS = 5;

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: npm run train -- entities FOLDER');
const read = readerOf(folder);

const tagger = learn(read(LEARNT), GROUPS, ROUNDS, SEEDS);
const bytes = encode(tagger.model);
writeFileSync('models/entities.bin', bytes);
const features = tagger.model.keys.reduce((count, key) => count + (key === 0 ? 0 : 1), 0);
process.stdout.write(`${features} features, ${bytes.length} bytes\n\n`);
report('worldwide', scoreTagger(read(['worldwide']), tagger));
report('wnutdev', scoreTagger(read(['wnutdev']), tagger));
const others = read(LEARNT.filter((name) => name !== 'pud'));
report('pud', crossValidate(read(['pud']), others, PARTS, GROUPS, ROUNDS, SEEDS));

function report(name: SetName, { alone, stage }: Scores): void {
  const rules = show(scoreRules(read([name])));
  process.stdout.write(`${name.padEnd(12)} rules ${rules}   model ${show(alone)}   stage ${show(stage)}\n`);
}
