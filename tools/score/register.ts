/**
 * How well people, organisations and places are gathered over documents: B-cubed over 300 documents in 40 stories with namesakes
 * (`gold/register/`), with the entities that the pipeline finds, and with those of the gold. `--wrong` shows what is not right.
 */
import { annotate } from '../../src/index.js';
import type { NewsRecord } from '../../src/record.js';
import {
  REGISTER_KINDS,
  type Register,
  RegisterBuilder,
  RegisterReader,
  type StoredRow,
} from '../../src/register/index.js';
import { withGoldEntities } from './register/given.js';
import { type GoldDocument, goldDocuments } from './register/gold.js';
import { type Item, itemsOf, mistakes, scoreOf } from './register/score.js';

const BAR = 95;

const documents = goldDocuments();
const records = new Map(
  documents.map((document) => [document.id, annotate(document.text, { id: document.id, published: document.day })]),
);
const given = new Map(documents.map((document) => [document.id, withGoldEntities(recordOf(document), document)]));

process.stdout.write(
  `${documents.length} documents, ${documents.filter(({ isByHand }) => isByHand).length} of them by hand, ${new Set(documents.map(({ story }) => story)).size} stories\n`,
);
process.stdout.write(
  `${'B-cubed over documents'.padEnd(44)}${['items', 'missing', 'precision', 'recall', 'F1'].map((cell) => cell.padStart(10)).join('')}\n`,
);
const own = show('entities of the pipeline', records);
const gold = show('entities of the gold', given);
twoDays(own);
process.stdout.write(`people, entities of the pipeline: at least ${BAR}\n`);
if (process.argv.includes('--wrong')) {
  process.stdout.write(
    `\nWith the entities of the pipeline:\n${mistakes(own).join('\n')}\n\nWith those of the gold:\n${mistakes(gold).join('\n')}\n`,
  );
}

function show(label: string, all: ReadonlyMap<string, NewsRecord>): Item[] {
  const items = itemsOf(documents, all, registerOf(all));
  for (const kind of REGISTER_KINDS)
    row(
      `${label}: ${kind}`,
      items.filter((item) => item.kind === kind),
    );
  const byHand = new Set(documents.filter(({ isByHand }) => isByHand).map(({ id }) => id));
  row(
    `${label}: person, by hand`,
    items.filter(({ kind, document }) => kind === 'person' && byHand.has(document)),
  );
  return items;
}

/** The later half of the days joins the register of the earlier one: how right that is, and how much like one run. */
function twoDays(once: readonly Item[]): void {
  const days = [...documents].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  const half = (from: number, to: number) =>
    new Map(days.slice(from, to).map((document) => [document.id, recordOf(document)]));
  const reader = new RegisterReader('register');
  const before = [...registerOf(half(0, documents.length / 2)).lines()].flatMap((line) => reader.read(line) ?? []);
  const items = itemsOf(documents, records, registerOf(half(documents.length / 2, documents.length), before)).filter(
    ({ kind }) => kind === 'person',
  );
  row('two days, entities of the pipeline: person', items);
  const keys = new Map(once.map((item) => [`${item.document} ${item.who}`, item.key]));
  row(
    'two days against one run: person',
    items.map((item) => ({ ...item, who: keys.get(`${item.document} ${item.who}`) ?? item.who })),
  );
}

function registerOf(all: ReadonlyMap<string, NewsRecord>, before: readonly StoredRow[] = []): Register {
  const builder = new RegisterBuilder();
  for (const each of before) builder.addRow(each);
  for (const record of all.values()) builder.add(record);
  return builder.finish();
}

function row(label: string, items: readonly Item[]): void {
  const { missing, precision, recall, f1 } = scoreOf(items);
  const cells = [
    String(items.length),
    String(missing),
    ...[precision, recall, f1].map((share) => (100 * share).toFixed(1)),
  ];
  process.stdout.write(`${label.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}

function recordOf({ id }: GoldDocument): NewsRecord {
  const record = records.get(id);
  if (record === undefined) throw new Error(`${id}: no record`);
  return record;
}
