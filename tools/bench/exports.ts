/**
 * `npm run bench -- exports`: records to the files of every format and back, and what became of what they say: it came back equal, the format cannot
 * hold it (and the export counted it), or it is lost. The texts are those of `inputs/` and mutated ones, with characters beyond the first plane, right
 * to left, and line ends of Windows among them. `--records 500`, `--seed 1`, `--format brat`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  annotatedOf,
  EXPORT_FORMATS,
  type ExportFormat,
  exportRecords,
  LeftOut,
  prepared,
} from '../../src/export/index.js';
import { annotate, type NewsRecord } from '../../src/index.js';
import {
  type AnnotatedDocument,
  itemsOf,
  KnownDocuments,
  missingItems,
  STANDOFF_FORMATS,
} from '../../src/standoff/index.js';
import type { ReadRecord } from '../../src/tables/index.js';
import { inputs } from './corpus.js';
import { mutated, plans } from './mutate.js';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
  },
});

const ODD = ['🚢 ', 'שלום ', '\r\n', '𝒜𝒷 ', 'قالت ', '👩\u200d🚒 '];
const records = recordsOf(Number(values.records), Number(values.seed));
const size = records.reduce((sum, { text }) => sum + text.length, 0);
const astral = records.filter(({ text }) => /[\ud800-\udbff]/.test(text)).length;
process.stdout.write(`${records.length} records, ${size} units, ${astral} with characters beyond the first plane\n`);
process.stdout.write(
  `${'format'.padEnd(16)}${['said', 'equal', 'not expressible', 'lost', 'added', 's'].map((name) => name.padStart(17)).join('')}\n`,
);
let failed = 0;
for (const format of EXPORT_FORMATS) {
  if (values.format === undefined || values.format === format.name) failed += await measure(format);
}
process.exitCode = failed === 0 ? 0 : 1;

/** Gives how much was lost, or came from nowhere. */
async function measure(format: ExportFormat): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-exports-'));
  const since = process.cpuUsage();
  try {
    const summary = await exportRecords({
      records: read(),
      format,
      out: folder,
      withText: true,
      skipInvalid: false,
      overwrite: true,
      interrupted: new AbortController().signal,
      warn: () => {},
    });
    if (format.name === 'label-studio') acceptPredictions(join(folder, 'tasks.json'));
    const back = await readBack(format, folder);
    const counts = { said: 0, equal: 0, left: 0, lost: 0, added: 0 };
    for (const record of records) {
      if (record.text.trim() === '') continue;
      const left = new LeftOut();
      const document = prepared(annotatedOf(record, record.id), format, left);
      const { held } = format.write({ document, record, name: 'one', withText: true, left });
      const found = back.get(record.id);
      const lost = found === undefined ? itemsOf(held) : missingItems(held, found);
      counts.said += sizeOf(document);
      const { character = 0 } = left.counts;
      counts.left += left.total - character;
      counts.lost += lost.length;
      counts.added += found === undefined ? 0 : missingItems(found, held).length;
      counts.equal += lost.length === 0 ? sizeOf(held) : 0;
    }
    const { user, system } = process.cpuUsage(since);
    const numbers = [
      counts.said,
      counts.equal,
      counts.left,
      counts.lost,
      counts.added,
      Math.round((user + system) / 1e6),
    ];
    process.stdout.write(`${format.name.padEnd(16)}${numbers.map((one) => String(one).padStart(17)).join('')}\n`);
    const isWhole = summary.documents === back.size && counts.said === counts.equal + counts.left;
    if (!isWhole) process.stdout.write(`${format.name}: ${summary.documents} written, ${back.size} came back\n`);
    return counts.lost + counts.added + (isWhole ? 0 : 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Annotations, values, links, relations and groups. */
function sizeOf({ annotations, relations, groups }: AnnotatedDocument): number {
  const ofOne = annotations.map(({ values: said, link }) => 1 + Object.keys(said).length + (link === null ? 0 : 1));
  return ofOne.reduce((sum, one) => sum + one, relations.length + groups.length);
}

async function readBack(format: ExportFormat, folder: string): Promise<Map<string, AnnotatedDocument>> {
  const reader = STANDOFF_FORMATS.find(({ name }) => name === format.name);
  if (reader === undefined) throw new Error(`${format.name} is not read`);
  const lists = new KnownDocuments();
  const found = new Map<string, AnnotatedDocument>();
  for (const name of readdirSync(folder)) {
    if (!reader.endings.some((ending) => name.endsWith(ending))) continue;
    const path = join(folder, name);
    const { documents } = await reader.read({ path, text: readFileSync(path, 'utf8') });
    for (const one of documents) found.set((await lists.find(path, one.id, reader.idsAre))?.id ?? one.id, one);
  }
  return found;
}

/** As Label Studio does when somebody accepts them. */
function acceptPredictions(path: string): void {
  const tasks: { data: object; predictions: { result: object }[] }[] = JSON.parse(readFileSync(path, 'utf8'));
  const accepted = tasks.map(({ data, predictions: [first] }) => ({ data, annotations: [{ result: first?.result }] }));
  writeFileSync(path, JSON.stringify(accepted));
}

async function* read(): AsyncGenerator<ReadRecord> {
  for (const record of records) yield { record, key: record.id, schemaVersion: record.schemaVersion };
}

function recordsOf(count: number, seed: number): NewsRecord[] {
  const texts = inputs();
  return plans(seed, count).map((plan, index) => {
    const own = texts[index];
    const odd = ODD[index % ODD.length] ?? '';
    const changed = mutated(texts, plan);
    const text = own ?? (index % 2 === 0 ? changed : changed.replaceAll(/(?<=\.) /g, ` ${odd}`));
    return annotate(text, { id: `doc ${index + 1}`, published: '2031-05-07' });
  });
}
