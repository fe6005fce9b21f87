/** The files of tables: their formats, their names, and when they get them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DOCUMENT_TABLES, DocumentView, TABLES } from '../../src/tables/index.js';
import { csvEncoder } from '../../src/tables/output/csv.js';
import { VERSION } from '../../src/version.js';
import { type Row, TABLE_FORMATS, type TableFormat } from '../../src/write/index.js';
import { temporaryFolder } from '../temporary.js';
import { given, linesOf, make, recordsOfInputs } from './records.js';

const COUNTS = Object.fromEntries(
  DOCUMENT_TABLES.map(({ name, rowsOf }) => [
    name,
    recordsOfInputs().flatMap((record) => rowsOf(new DocumentView(record))).length,
  ]),
);

const { mentions: MENTIONS = 0 } = COUNTS;

function recordsIn(folder: string, values: readonly unknown[] = recordsOfInputs()): string {
  const path = join(folder, 'records.jsonl');
  writeFileSync(path, linesOf(values));
  return path;
}

/** What DuckDB reads of `TABLE`, which stands for the files of a table. */
async function ask(folder: string, format: TableFormat, question: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(
    question.replaceAll(
      /\$(\w+)/g,
      (_, table: string) => `'${join(folder, `${table}*.${format}`).replaceAll("'", "''")}'`,
    ),
  );
  connection.closeSync();
  instance.closeSync();
  return answer.getRowObjectsJS();
}

describe.each(TABLE_FORMATS.map((format): [TableFormat] => [format]))('%s', (format) => {
  it('is read by DuckDB: every row of every table, and joins by keys', async () => {
    const folder = temporaryFolder();
    await make([recordsIn(folder)], join(folder, 'out'), { format });
    for (const [table, count] of Object.entries(COUNTS)) {
      const [row] = await ask(
        join(folder, 'out'),
        format,
        `SELECT count(*)::INT AS rows, count(DISTINCT id)::INT AS keys FROM $${table}`,
      );
      expect(row, table).toEqual({ rows: count, keys: count });
    }
    const question =
      'SELECT count(*)::INT AS joined FROM $statements AS s JOIN $entities AS e ON e.id = s.speakerEntityId JOIN $documents AS d ON d.id = s.documentId';
    const speakers = recordsOfInputs().flatMap(({ quotes }) => quotes.filter(({ speaker }) => speaker?.entity != null));
    expect(await ask(join(folder, 'out'), format, question)).toEqual([{ joined: speakers.length }]);
  });

  it('gives the same bytes again, and goes on in another file when one is full', async () => {
    const folder = temporaryFolder();
    const path = recordsIn(folder);
    for (const out of ['a', 'b']) await make([path], join(folder, out), { format, maxRows: 300 });
    const names = readdirSync(join(folder, 'a'));
    expect(names).toEqual(readdirSync(join(folder, 'b')));
    for (const name of names) {
      expect(readFileSync(join(folder, 'a', name)).equals(readFileSync(join(folder, 'b', name))), name).toBe(true);
    }
    const files = Math.ceil(MENTIONS / 300);
    expect(names.filter((name) => name.startsWith('mentions'))).toEqual(
      Array.from({ length: files }, (_, index) => `mentions-0000${index}.${format}`),
    );
    expect(names).toContain(`documents.${format}`);
    const [row] = await ask(join(folder, 'a'), format, 'SELECT count(DISTINCT id)::INT AS keys FROM $mentions');
    expect(row).toEqual({ keys: MENTIONS });
  });

  it('has its columns also without rows', async () => {
    const folder = temporaryFolder();
    await make([recordsIn(folder, [given('', 'empty.txt')])], join(folder, 'out'), { format });
    const [row] = await ask(join(folder, 'out'), format, 'SELECT count(*)::INT AS rows FROM $documents');
    expect(row).toEqual({ rows: 1 });
    expect(existsSync(join(folder, 'out', `statements.${format}`))).toBe(true);
  });
});

describe('Parquet', () => {
  it('has days as dates, lists as lists, and all other values as JSON lines have them', async () => {
    const folder = temporaryFolder();
    const path = recordsIn(folder);
    for (const format of ['parquet', 'jsonl'] as const) await make([path], join(folder, format), { format });
    for (const { name } of TABLES) {
      const rows = await ask(
        join(folder, 'parquet'),
        'parquet',
        `SELECT to_json(t)::VARCHAR AS json FROM $${name} AS t`,
      );
      const lines = readFileSync(join(folder, 'jsonl', `${name}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n');
      expect(rows.map(({ json }) => JSON.parse(String(json)))).toEqual(lines.map((line) => JSON.parse(line)));
    }
    const described = await ask(
      join(folder, 'parquet'),
      'parquet',
      'DESCRIBE SELECT id, start, confidence, speech, saidDay, speakerEntityIds FROM $statements',
    );
    expect(described.map((row) => Object.values(row)[1])).toEqual([
      'VARCHAR',
      'INTEGER',
      'DOUBLE',
      'BOOLEAN',
      'DATE',
      'VARCHAR[]',
    ]);
  });
});

describe('CSV', () => {
  /** Headlines that a spreadsheet would run. */
  const headed = (headline: string) => {
    const record = given('Ships wait.', 'a.txt');
    return { ...record, metadata: { ...record.metadata, title: headline, section: '' } };
  };
  async function cells(title: string, csv = { raw: false, bom: false }) {
    const folder = temporaryFolder();
    await make([recordsIn(folder, [headed(title)])], join(folder, 'out'), { format: 'csv', csv });
    const text = readFileSync(join(folder, 'out/documents.csv'), 'utf8');
    const [row] = parse(text, { columns: true, bom: true });
    return { text, title: Object(row).title };
  }

  it.each([['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['=HYPERLINK("http://a.example","x")']])(
    'lets nothing run: %j',
    async (title) => {
      expect((await cells(title)).title).toBe(`'${title}`);
      expect((await cells(title, { raw: true, bom: false })).title).toBe(title);
    },
  );

  it.each([['1+1'], ['a, "b"\r\nc'], ["'a"], ['Café 🚢']])('leaves all else as it is: %j', async (title) => {
    expect((await cells(title)).title).toBe(title);
  });

  it('leaves numbers alone, ends lines as RFC 4180 says, and tells null from an empty text', () => {
    const schema = z.strictObject({ a: z.number(), b: z.string().nullable(), c: z.boolean(), d: z.array(z.string()) });
    const encode = csvEncoder(schema, { raw: false, bom: false });
    const rows = [
      { a: -3, b: null, c: false, d: [] },
      { a: 0, b: '', c: true, d: ['-x', '"'] },
    ];
    expect(Buffer.from(encode(rows)).toString()).toBe('a,b,c,d\r\n-3,,false,[]\r\n0,"",true,"[""-x"",""\\""""]"\r\n');
    expect(Buffer.from(encode([])).toString()).toBe('');
  });

  it('has a byte-order mark only where one is asked for', async () => {
    expect((await cells('a')).text.charCodeAt(0)).toBe('i'.charCodeAt(0));
    expect((await cells('a', { raw: false, bom: true })).text.charCodeAt(0)).toBe(0xfeff);
  });
});

describe('the folder', () => {
  const RECORDS = [given('Ships wait.', 'a.txt')];

  it('says in tables.json what was read, and what lies there', async () => {
    const folder = temporaryFolder();
    const path = recordsIn(folder, RECORDS);
    await make([path], join(folder, 'out'), { format: 'csv' });
    const manifest = JSON.parse(readFileSync(join(folder, 'out/tables.json'), 'utf8'));
    expect(manifest).toMatchObject({
      complete: true,
      format: 'csv',
      inputs: [path],
      records: 1,
      converted: {},
      pipelines: [{ version: VERSION, configHash: RECORDS[0]?.pipeline.configHash, records: 1 }],
      tables: { documents: { rows: 1, files: [{ name: 'documents.csv', rows: 1 }] } },
    });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      [...TABLES.map(({ name }) => `${name}.csv`), 'croissant.json', 'tables.json'].sort(),
    );
  });

  it('is written anew for the same records: what is no more goes, what is not ours stays', async () => {
    const folder = temporaryFolder();
    const [path, out] = [recordsIn(folder, RECORDS), join(folder, 'out')];
    await make([path], out, { format: 'csv' });
    writeFileSync(join(out, 'notes.txt'), 'mine');
    await make([path], out, { format: 'parquet' });
    expect(readdirSync(out).sort()).toEqual(
      ['croissant.json', 'notes.txt', 'tables.json', ...TABLES.map(({ name }) => `${name}.parquet`)].sort(),
    );
  });

  it.each<[string, (out: string) => void, RegExp]>([
    [
      'tables of other records',
      (out) => writeFileSync(join(out, 'tables.json'), JSON.stringify(MANIFEST)),
      /holds the tables of other records: yesterday$/,
    ],
    [
      'the output of a run',
      (out) => writeFileSync(join(out, 'run.json'), '{}'),
      /run\.json: the output of wirecopy run/,
    ],
    ['a file of that name', (out) => writeFileSync(join(out, 'dates.csv'), 'a'), /dates\.csv: is in the way/],
    [
      'a list of tables that nobody knows',
      (out) => writeFileSync(join(out, 'tables.json'), '[]'),
      /tables\.json: not of this version/,
    ],
  ])('that holds %s is refused, unless it may be written over', async (_, fill, message) => {
    const folder = temporaryFolder();
    const [path, out] = [recordsIn(folder, RECORDS), join(folder, 'out')];
    mkdirSync(out);
    fill(out);
    const before = readdirSync(out);
    await expect(make([path], out, { format: 'csv' })).rejects.toMatchObject({
      code: 'output-occupied',
      message: expect.stringMatching(message),
      hint: expect.stringContaining('--overwrite'),
    });
    expect(readdirSync(out)).toEqual(before);
    await make([path], out, { format: 'csv', overwrite: true });
    expect(JSON.parse(readFileSync(join(out, 'tables.json'), 'utf8'))).toMatchObject({
      inputs: [path],
      complete: true,
    });
  });

  it('takes away what a killed process has left there, and nothing of one that is at work', async () => {
    const folder = temporaryFolder();
    const [path, out] = [recordsIn(folder, RECORDS), join(folder, 'out')];
    const { pid = 0 } = spawnSync(process.execPath, ['--version']);
    const [dead, alive] = [`.tables-${hostname()}-${pid}-ab`, `.tables-${hostname()}-${process.pid}-ab`];
    for (const name of [dead, alive]) mkdirSync(join(out, name), { recursive: true });
    await make([path], out, { format: 'csv' });
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([alive]);
  });

  it('is for one process at a time; what a dead one has left is taken over', async () => {
    const folder = temporaryFolder();
    const [path, out] = [recordsIn(folder, RECORDS), join(folder, 'out')];
    const both = await Promise.allSettled([make([path], out), make([path], out)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'output-busy', message: expect.stringContaining(`process ${process.pid}`) },
    });
    const { pid = 0 } = spawnSync(process.execPath, ['--version']);
    const owner = { pid, host: hostname(), begun: null, since: '2024-03-07T00:00:00.000Z' };
    writeFileSync(join(out, '.tables-lock'), `${JSON.stringify(owner)}\n`);
    writeFileSync(join(out, '.tables-lock.ab12'), '{');
    expect(await make([path], out)).toMatchObject({ records: RECORDS.length });
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('stays as it was when records cannot be read, and when the work is broken off', async () => {
    const folder = temporaryFolder();
    const [path, out] = [recordsIn(folder, RECORDS), join(folder, 'out')];
    await make([path], out, { format: 'csv' });
    const before = readFileSync(join(out, 'documents.csv'), 'utf8');
    writeFileSync(path, `${linesOf(RECORDS)}{"text":`);
    await expect(make([path], out, { format: 'csv' })).rejects.toThrow(/line 2: not JSON/);
    recordsIn(folder, [given('Other ships wait.', 'b.txt')]);
    expect(await make([path], out, { format: 'csv', interrupted: AbortSignal.abort() })).toBeNull();
    expect(readFileSync(join(out, 'documents.csv'), 'utf8')).toBe(before);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

const MANIFEST = {
  wirecopy: VERSION,
  tablesVersion: 1,
  schemaVersion: '2.2.0',
  complete: true,
  format: 'csv',
  inputs: ['yesterday'],
  records: 0,
  across: true,
  copies: 0,
  converted: {},
  leftOut: {},
  pipelines: [],
  tables: {},
};
