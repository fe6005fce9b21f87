/**
 * How well stories are found over variants of invented wire texts.
 *
 *     npm run bench -- stories --n 20000 --seed 7
 *     npm run bench -- stories --texts FILE.jsonl     variants of texts of your own, a JSON line each: { "text": … }
 *     npm run bench -- stories --bare                 without what the pipeline says of headline, dateline and furniture
 *     npm run bench -- stories --wrong 5              so many of those that are wrong of each kind
 */
import { parseArgs } from 'node:util';
import { StoryIndex } from '../../src/stories/index.js';
import { Chance } from './stories/chance.js';
import { corpus } from './stories/corpus.js';
import { documentOf } from './stories/documents.js';
import { ownTexts } from './stories/own-texts.js';
import { scoresOf } from './stories/scores.js';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    texts: { type: 'string' },
    bare: { type: 'boolean', default: false },
    wrong: { type: 'string', default: '0' },
  },
});
const bases = values.texts === undefined ? [] : ownTexts(values.texts);
const documents = corpus(Number(values.n), new Chance(Number(values.seed)), bases);
const prepared = values.bare ? documents : documents.map(documentOf);
const index = new StoryIndex();
const start = process.cpuUsage();
for (const document of prepared) index.add(document);
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

const shown = new Map<string, number>();
documents.forEach(({ id, kind, relation, story }, document) => {
  const { storyId, duplicateOf, updateOf, differs } = places.at(document);
  const isRight =
    relation === null
      ? kind === 'first' || storyId === null
      : relation === 'copy'
        ? duplicateOf !== null
        : updateOf !== null;
  const count = shown.get(kind) ?? 0;
  if (isRight || count >= Number(values.wrong)) return;
  shown.set(kind, count + 1);
  process.stdout.write(`${kind}: ${id} of ${story} → ${JSON.stringify({ storyId, duplicateOf, updateOf, differs })}\n`);
});
