/**
 * How well stories are found over variants of invented wire texts.
 *
 *     npm run bench -- stories --n 20000 --seed 7
 */
import { parseArgs } from 'node:util';
import { StoryIndex } from '../../src/stories/index.js';
import { Chance } from './stories/chance.js';
import { corpus } from './stories/corpus.js';
import { scoresOf } from './stories/scores.js';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const documents = corpus(Number(values.n), new Chance(Number(values.seed)));
const index = new StoryIndex();
const start = process.cpuUsage();
for (const document of documents) index.add(document);
const places = index.places();
const { precision, recall, toldApart, kinds } = scoresOf(documents, (document) => places.at(document));
const { user, system } = process.cpuUsage(start);
process.stdout.write(`${'kind'.padEnd(40)} ${'number'.padStart(7)} ${'joined'.padStart(7)} ${'right'.padStart(7)}\n`);
for (const [kind, { count, joined, right }] of kinds) {
  const share = (part: number) => ((100 * part) / count).toFixed(1).padStart(7);
  process.stdout.write(`${kind.padEnd(40)} ${String(count).padStart(7)} ${share(joined)} ${share(right)}\n`);
}
process.stdout.write(
  `${documents.length} documents, seed ${values.seed}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, copies and updates told apart ${toldApart.toFixed(4)}; ${((user + system) / 1e6).toFixed(1)} s\n`,
);
