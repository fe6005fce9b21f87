/**
 * How well stories are found over variants of invented wire texts, and what very many texts take.
 *
 *     npm run bench -- stories --n 20000 --seed 7
 *     npm run bench -- stories --texts FILE.jsonl     variants of texts of your own, a JSON line each: { "text": … }
 *     npm run bench -- stories --bare                 without what the pipeline says of headline, dateline and furniture
 *     npm run bench -- stories --wrong 5              shows so many of those that are wrong of each kind
 *     npm run bench -- stories --n 600 --print        the documents as JSON lines, for other programs
 *     npm run bench -- stories --measures             curves of thresholds: our runs of words, wink-nlp's measures of vocabulary
 *     npm run bench -- stories --scale 100000 --load 0    time and memory of so many short texts; which kind of them
 */
import { parseArgs } from 'node:util';
import { StoryIndex } from '../../src/stories/index.js';
import { cpuSince } from './clock.js';
import { Chance } from './stories/chance.js';
import { corpus } from './stories/corpus.js';
import { documentOf } from './stories/documents.js';
import { measureTable } from './stories/measures.js';
import { ownTexts } from './stories/own-texts.js';
import { measureScale } from './stories/scale.js';
import { isRight, scoresOf } from './stories/scores.js';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    texts: { type: 'string' },
    bare: { type: 'boolean', default: false },
    wrong: { type: 'string', default: '0' },
    print: { type: 'boolean', default: false },
    measures: { type: 'boolean', default: false },
    scale: { type: 'string' },
    load: { type: 'string', default: '0' },
  },
});
const seed = Number(values.seed);
if (values.scale === undefined) showScores();
else show(measureScale(Number(values.scale), Number(values.load), seed));

function showScores(): void {
  const bases = values.texts === undefined ? [] : ownTexts(values.texts);
  const documents = corpus(Number(values.n), new Chance(seed), bases);
  if (values.print) {
    for (const { id, text, published } of documents) show(JSON.stringify({ id, text, published }));
    return;
  }
  const prepared = values.bare ? documents : documents.map(documentOf);
  if (values.measures) {
    for (const line of measureTable(documents, prepared)) show(line);
    return;
  }
  const index = new StoryIndex();
  const start = process.cpuUsage();
  for (const document of prepared) index.add(document);
  const places = index.places();
  const { precision, recall, toldApart, kinds } = scoresOf(documents, (document) => places.at(document));
  const seconds = cpuSince(start) / 1000;
  show(`${'kind'.padEnd(40)} ${'number'.padStart(7)} ${'joined'.padStart(7)} ${'right'.padStart(7)}`);
  for (const [kind, { count, joined, right }] of kinds) {
    const share = (part: number) => ((100 * part) / count).toFixed(1).padStart(7);
    show(`${kind.padEnd(40)} ${String(count).padStart(7)} ${share(joined)} ${share(right)}`);
  }
  show(
    `${documents.length} documents, seed ${seed}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, copies and updates told apart ${toldApart.toFixed(4)}; ${seconds.toFixed(1)} s`,
  );
  const shown = new Map<string, number>();
  documents.forEach((document, number) => {
    const { id, kind, story } = document;
    const count = shown.get(kind) ?? 0;
    if (isRight(document, places.at(number)) || count >= Number(values.wrong)) return;
    shown.set(kind, count + 1);
    show(`${kind}: ${id} of ${story} → ${JSON.stringify(places.at(number))}`);
  });
}

function show(line: string): void {
  process.stdout.write(`${line}\n`);
}
