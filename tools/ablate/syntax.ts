/**
 * What each part of the syntax model gives, as a table in Markdown: the learning curve, the ways of learning and beam widths
 * with their cost, and every group of templates left out. All on a fifth of the training documents, in fewer rounds, so
 * that the whole takes under an hour; `curve` goes up to all of them.
 *
 *     npm run ablate -- syntax FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELLER_GROUPS } from '../../src/syntax/labeller.js';
import { PARSER_GROUPS } from '../../src/syntax/parser.js';
import { TAGGER_GROUPS } from '../../src/syntax/tagger.js';
import { readConllu } from '../train/syntax/conllu.js';
import { type SyntaxOptions, scoreSyntax, trainSyntax } from '../train/syntax/model.js';
import { align } from '../train/syntax/treebank.js';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: npm run ablate -- syntax FOLDER');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.conllu'))
  .sort();
const read = (part: string) =>
  names
    .filter((name) => name.includes(part))
    .map((name) => ({ name, documents: readConllu(readFileSync(join(folder, name), 'utf8')).map(align) }));
const train = read('train').flatMap(({ documents }) => documents);
const devs = read('dev');
const fifth = (parts: number) => train.filter((_, index) => index % 5 < parts);
const epochs = { tagger: 4, fold: 2, parser: 5, labeller: 3, punctuation: 4 };
const BEAM = { oracle: 'beam', width: 4, rare: 2 } as const;

print(['', ...devs.flatMap(({ name }) => [`${name} UPOS`, 'UAS', 'LAS']), 'tokens a second, scoring']);
print(Array.from({ length: 3 * devs.length + 2 }, () => '---'));
row('the whole, a fifth of the documents', {});
for (const parts of [2, 3, 5]) row(`${parts} fifths`, {}, parts);
row('static oracle, greedy', { parser: { oracle: 'static', width: 1, rare: 2 } });
row('dynamic oracle, greedy', { parser: { oracle: 'dynamic', width: 1, rare: 2 } });
for (const width of [2, 8]) row(`beam of ${width}`, { parser: { ...BEAM, width } });
row('two parsers mixed', { seeds: 2 });
row('rare features too', { parser: { ...BEAM, rare: 1 } });
for (const group of new Set([...TAGGER_GROUPS, ...PARSER_GROUPS, ...LABELLER_GROUPS])) {
  const where = [
    [TAGGER_GROUPS, 'tagger'],
    [PARSER_GROUPS, 'parser'],
    [LABELLER_GROUPS, 'labeller'],
  ].flatMap(([groups, part]) => (groups?.includes(group) ? [part] : []));
  row(`without ${group} (${where.join(', ')})`, { without: new Set([group]) });
}

function row(name: string, options: Pick<SyntaxOptions, 'parser' | 'seeds' | 'without'>, parts = 1): void {
  const weights = trainSyntax(fifth(parts), { epochs, parser: BEAM, seeds: 1, ...options });
  const width = options.parser?.width ?? BEAM.width;
  const cells: string[] = [];
  let tokens = 0;
  const started = Date.now();
  for (const { documents } of devs) {
    const { upos, uas, las } = scoreSyntax(weights, documents, { width, without: options.without ?? new Set() });
    tokens += documents.reduce((sum, { segmentation }) => sum + segmentation.tokens.length, 0);
    cells.push(...[upos, uas, las].map((value) => value.toFixed(1)));
  }
  print([name, ...cells, String(Math.round((1000 * tokens) / (Date.now() - started)))]);
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
