/** What holds for the rows of any record: their columns, their keys, and where keys lead. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { StoryCounts } from '../../src/tables/across/story-counts.js';
import {
  AcrossBuilder,
  DOCUMENT_TABLES,
  DocumentView,
  REGISTER_TABLES,
  TABLES,
  type Table,
} from '../../src/tables/index.js';
import { storiesTable } from '../../src/tables/rows/stories.js';
import type { Row } from '../../src/write/index.js';
import { recordsOfInputs, STORY } from './records.js';

const RECORDS = [...recordsOfInputs(), ...STORY];
const builder = new AcrossBuilder();
for (const record of RECORDS) builder.add(record, record.id);
const ACROSS = builder.finish();
const DOCUMENTS = RECORDS.map((record, number) => new DocumentView(record, { across: ACROSS.documentAt(number) }));
const STORIES = new StoryCounts();
for (const document of DOCUMENTS) STORIES.add(document);
const REGISTERED = Object.values(REGISTER_TABLES).map((table, index): [string, Row[]] => {
  const kind = (['person', 'organisation', 'place'] as const)[index] ?? 'person';
  return [table.name, Array.from(ACROSS.register.rows(kind), (row) => table.rowOf(row))];
});
const ROWS: ReadonlyMap<string, readonly Row[]> = new Map([
  ...DOCUMENT_TABLES.map((table): [string, Row[]] => [
    table.name,
    DOCUMENTS.flatMap((each) => [...table.rowsOf(each)]),
  ]),
  ...REGISTERED,
  [storiesTable.name, Array.from(STORIES.all(), (story) => storiesTable.rowOf(story))],
]);
const TEXTS = new Map(DOCUMENTS.map(({ id, record }) => [id, record.text]));
const keys = z.union([z.string().transform((key) => [key]), z.array(z.string()), z.null().transform(() => [])]);

function keysIn(name: string): ReadonlySet<unknown> {
  const { key = '' } = TABLES.find((table) => table.name === name) ?? {};
  return new Set((ROWS.get(name) ?? []).map((row) => row[key]));
}

describe.each(TABLES.map((table): [string, Table] => [table.name, table]))('%s', (name, table) => {
  const rows = ROWS.get(name) ?? [];

  it('has rows as its schema says, with columns in its order', () => {
    expect(rows.length).toBeGreaterThan(0);
    const columns = Object.keys(table.schema.shape);
    for (const row of rows) {
      expect(table.schema.safeParse(row).error).toBeUndefined();
      expect(Object.keys(row)).toEqual(columns);
    }
  });

  it('says of every column what it is', () => {
    const undescribed = Object.entries(table.schema.shape).filter(([, column]) => !column.description);
    expect(undescribed.map(([column]) => column)).toEqual([]);
  });

  it('has a key that tells its rows apart', () => {
    expect(keysIn(name).size).toBe(rows.length);
  });

  it('leads with its keys to rows that are there', () => {
    for (const [column, target] of Object.entries(table.references)) {
      const there = keysIn(target);
      const found = rows.flatMap((row) => keys.parse(row[column]));
      if (column !== 'namesakeIds') expect(found.length, column).toBeGreaterThan(0);
      expect(found.filter((key) => !there.has(key))).toEqual([]);
    }
  });
});

const place = z.looseObject({
  start: z.number(),
  end: z.number(),
  startCodePoint: z.number(),
  endCodePoint: z.number(),
  text: z.string(),
});

const common = z.looseObject({ documentId: z.string(), parts: z.array(place).optional() });

interface Named {
  readonly documentId: string;
  readonly place: z.infer<typeof place>;
}

function* placesIn(name: string): Generator<Named> {
  for (const row of ROWS.get(name) ?? []) {
    const { documentId, parts } = common.parse(row);
    for (const part of parts ?? [place.parse(row)]) yield { documentId, place: part };
    for (const prefix of ['speaker', 'cue', 'addressee']) {
      const [text, start] = [row[prefix], row[`${prefix}Start`]];
      if (typeof text !== 'string' || start === undefined) continue;
      const [end, startCodePoint] = [row[`${prefix}End`], row[`${prefix}StartCodePoint`]];
      const endCodePoint = row[`${prefix}EndCodePoint`];
      yield { documentId, place: place.parse({ text, start, end, startCodePoint, endCodePoint }) };
    }
  }
}

describe('places', () => {
  it.each([['sentences'], ['mentions'], ['dates'], ['statements']])(
    'of %s hold their words, in both ways of counting',
    (name) => {
      const codePoints = new Map([...TEXTS].map(([id, text]) => [id, [...text]]));
      let count = 0;
      for (const {
        documentId,
        place: { text, start, end, startCodePoint, endCodePoint },
      } of placesIn(name)) {
        expect(TEXTS.get(documentId)?.slice(start, end)).toBe(text);
        expect(codePoints.get(documentId)?.slice(startCodePoint, endCodePoint).join('')).toBe(text);
        count += start === startCodePoint ? 0 : 1;
      }
      expect(count).toBeGreaterThan(0); // some stand after an emoji
    },
  );

  it('of a statement that is interrupted span its parts', () => {
    const row = (ROWS.get('statements') ?? []).find(({ text }) => text === '“It is,” … “too late.”');
    const parts = common.parse(row).parts ?? [];
    expect(parts.map(({ text }) => text)).toEqual(['“It is,”', '“too late.”']);
    expect(row).toMatchObject({ start: parts[0]?.start, endCodePoint: parts[1]?.endCodePoint });
  });
});
