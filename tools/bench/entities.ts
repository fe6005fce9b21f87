/**
 * What the recognition of names takes of one core, warm, with tokens and tags given: the rules, the model, and what makes
 * entities of names. Prints a table.
 */
import { readNames, recogniseEntities } from '../../src/entities/index.js';
import { tagNames } from '../../src/entities/tagger/index.js';
import { View } from '../../src/grammar/view.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { cpuTimed, median } from './clock.js';
import { documentsOf } from './corpus.js';

const LENGTH = 1_000_000;
const RUNS = 7;

const documents = documentsOf(LENGTH).map((text) => {
  const { segmentation } = segment(text);
  return new View(segmentation, analyseSyntax(segmentation));
});
const tokens = documents.reduce((sum, { segmentation }) => sum + segmentation.tokens.length, 0);
const found = documents.map((document) => readNames(document));

show('rules', documents, readNames);
show('model', found, ({ layers, names }) => tagNames(layers, names));
show('rules and model', documents, (document) => {
  const { layers, names } = readNames(document);
  return tagNames(layers, names);
});
show('the whole stage', documents, recogniseEntities);

function show<T>(name: string, items: readonly T[], work: (item: T) => unknown): void {
  const all = () => {
    for (const item of items) work(item);
  };
  all();
  const seconds = median(Array.from({ length: RUNS }, () => cpuTimed(all))) / 1000;
  const speed = Math.round(tokens / seconds);
  process.stdout.write(`${name.padEnd(20)} ${speed.toString().padStart(9)} tokens a second\n`);
}
