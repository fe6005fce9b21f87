/**
 * Makes `models/syntax.bin`: tagger, parser, labeller, punctuation and lemmas.
 *
 *     npm run train -- syntax FOLDER
 *
 * FOLDER holds CoNLL-U files; those named `*train*` are learnt, those named `*dev*` are scored at the end.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeWeights } from '../../src/resources/weights.js';
import { SYNTAX_VERSION, syntaxSections } from '../../src/syntax/model.js';
import { readConllu } from './syntax/conllu.js';
import { scoreSyntax, trainSyntax } from './syntax/model.js';
import { align } from './syntax/treebank.js';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: npm run train -- syntax FOLDER');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.conllu'))
  .sort();
const read = (name: string) => readConllu(readFileSync(join(folder, name), 'utf8')).map(align);
const started = Date.now();
const log = (line: string) => process.stdout.write(`${Math.round((Date.now() - started) / 1000)} s ${line}\n`);

const documents = files.filter((name) => name.includes('train')).flatMap(read);
const weights = trainSyntax(documents, { log });
const bytes = encodeWeights(SYNTAX_VERSION, syntaxSections(weights));
writeFileSync('models/syntax.bin', bytes);
log(`models/syntax.bin: ${(bytes.length / 1e6).toFixed(2)} MB`);
for (const name of files.filter((file) => file.includes('dev')))
  log(`${name} ${JSON.stringify(scoreSyntax(weights, read(name)))}`);
