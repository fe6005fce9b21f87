/** Records of every kind that a run or `annotate` leaves, and what is said of those that are none. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import {
  INDEX_FILE,
  isReserved,
  isTable,
  PRIVATE_FOLDER,
  QUARANTINE_FILE,
  REPORT_FILE,
  TABLES_FILE,
} from '../../src/batch/own-names.js';
import type { NewsRecord } from '../../src/index.js';
import { type Manifest, TABLES, type TablesOptions } from '../../src/tables/index.js';
import { MANIFEST_FILE } from '../../src/tables/output/manifest.js';
import * as runFiles from '../../src/tables/run-files.js';
import { encodeShard, TABLE_FORMATS } from '../../src/write/index.js';
import { temporaryFolder } from '../temporary.js';
import { given, linesOf, make } from './records.js';

const A = given('“We wait,” said Ana Ruiz. Ferries left on Thursday.', 'a.txt');
const B = given('“We left,” said Tom Bell.', 'b.txt');
const pretty = (record: unknown) => JSON.stringify(record, null, 2);

function write(folder: string, files: { readonly [name: string]: string | Uint8Array }): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

const shard = (records: readonly NewsRecord[], encoding: Parameters<typeof encodeShard>[1]) =>
  encodeShard(
    records.map((record) => Buffer.from(JSON.stringify(record))),
    encoding,
  );

async function tablesOf(
  files: { readonly [name: string]: string | Uint8Array },
  inputs: readonly string[],
  options: Partial<TablesOptions> = {},
) {
  const folder = temporaryFolder();
  write(folder, files);
  const warnings: string[] = [];
  const out = join(folder, 'tables');
  const named = inputs.map((name) => (name === '-' ? '-' : join(folder, name)));
  const manifest: Manifest | null = await make(named, out, { warn: (message) => warnings.push(message), ...options });
  const documents: { readonly id: string; readonly recordId: string; readonly path: string }[] = readFileSync(
    join(out, 'documents.jsonl'),
    'utf8',
  )
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { manifest, warnings, documents, paths: documents.map(({ path }) => path) };
}

const index = (...files: readonly (string | null)[]) => linesOf(files.map((file) => ({ file })));

describe('records', () => {
  it.each<
    [string, () => Promise<{ readonly [name: string]: string | Uint8Array }>, readonly string[], readonly string[]]
  >([
    ['JSON lines', async () => ({ 'r.jsonl': linesOf([A, B]) }), ['r.jsonl'], ['a.txt', 'b.txt']],
    [
      'with a byte-order mark, empty lines, and no last end',
      async () => ({ 'r.jsonl': `\ufeff${linesOf([A])}\r\n \n${JSON.stringify(B)}` }),
      ['r.jsonl'],
      ['a.txt', 'b.txt'],
    ],
    ['gzip', async () => ({ 'r.jsonl.gz': gzipSync(linesOf([A, B])) }), ['r.jsonl.gz'], ['a.txt', 'b.txt']],
    [
      'Zstandard',
      async () => ({ 'r.jsonl.zst': await shard([A, B], { format: 'jsonl', compression: 'zstd' }) }),
      ['r.jsonl.zst'],
      ['a.txt', 'b.txt'],
    ],
    [
      'Parquet',
      async () => ({ 'r.parquet': await shard([A, B], { format: 'parquet' }) }),
      ['r.parquet'],
      ['a.txt', 'b.txt'],
    ],
    [
      'Parquet of another name',
      async () => ({ r: await shard([A, B], { format: 'parquet' }) }),
      ['r'],
      ['a.txt', 'b.txt'],
    ],
    ['a file a record', async () => ({ 'b.json': pretty(B) }), ['b.json'], ['b.txt']],
    [
      'a folder without an index, by name',
      async () => ({ 'in/b.json': pretty(B), 'in/z/a.json': pretty(A), 'in/notes.md': 'x', 'in/.hidden/x.json': 'x' }),
      ['in'],
      ['b.txt', 'a.txt'],
    ],
    [
      'an output folder, in the order of its index',
      async () => ({
        'in/index.jsonl': index('z/b.json', null, 'a.json'),
        'in/z/b.json': pretty(B),
        'in/a.json': pretty(A),
        'in/run.json': '{}',
        'in/other.json': '{}',
      }),
      ['in'],
      ['b.txt', 'a.txt'],
    ],
    [
      'an output folder of shards, each read once',
      async () => ({
        'in/index.jsonl': index('records-00000.jsonl', 'records-00000.jsonl', 'records-00001.jsonl'),
        'in/records-00000.jsonl': linesOf([B]),
        'in/records-00001.jsonl': linesOf([A]),
      }),
      ['in'],
      ['b.txt', 'a.txt'],
    ],
    [
      'several, in the order in which they are named',
      async () => ({ 'b.json': pretty(B), 'r.jsonl': linesOf([A]) }),
      ['r.jsonl', 'b.json'],
      ['a.txt', 'b.txt'],
    ],
  ])('are read: %s', async (_, files, inputs, expected) => {
    const { paths, warnings, manifest } = await tablesOf(await files(), inputs);
    expect([paths, warnings, manifest?.records]).toEqual([expected, [], expected.length]);
  });

  it('are read from standard input, where annotate puts its errors', async () => {
    async function* stdin() {
      yield Buffer.from(linesOf([A, { id: null, error: { code: 'row-malformed', message: 'x' } }]));
    }
    const { paths, manifest } = await tablesOf({}, ['-'], { stdin });
    expect([paths, manifest?.leftOut]).toEqual([['a.txt'], { 'errors of annotate': 1 }]);
  });

  it('of nothing give no rows, which is said', async () => {
    const { paths, warnings } = await tablesOf({ 'in/index.jsonl': '' }, ['in']);
    expect([paths, warnings]).toEqual([[], [expect.stringMatching(/in: no records, no rows$/)]]);
  });
});

/** As version 2.0.0 had it. */
const OLD = { ...A, schemaVersion: '2.0.0', blocks: A.blocks.map(({ role: _, ...block }) => block) };

describe('older records', () => {
  it('are converted, and said', async () => {
    const { manifest, warnings, documents } = await tablesOf({ 'r.jsonl': linesOf([OLD, B]) }, ['r.jsonl']);
    expect(manifest?.converted).toEqual({ '2.0.0': 1 });
    expect(warnings).toEqual([expect.stringMatching(/^1 records of schema 2\.0\.0 were converted to 2\.\d\.\d$/)]);
    expect(documents).toMatchObject([{ schemaVersion: '2.0.0' }, { schemaVersion: B.schemaVersion }]);
  });

  it('are converted from Parquet whose columns are others', async () => {
    const data = (column: keyof typeof OLD) => [JSON.parse(JSON.stringify(OLD[column]))];
    const names = Object.keys(OLD).filter((name): name is keyof typeof OLD => name in OLD);
    const whole = { ...OLD, metadata: undefined };
    expect(whole.schemaVersion).toBe('2.0.0');
    const columnData = [
      ...names
        .filter((name) => ['schemaVersion', 'id', 'text', 'language'].includes(name))
        .map((name) => ({ name, data: data(name) })),
      { name: 'quotes', data: ['[]'] },
      { name: 'exactJson', data: [JSON.stringify(OLD)] },
    ];
    const { manifest } = await tablesOf({ 'r.parquet': new Uint8Array(parquetWriteBuffer({ columnData })) }, [
      'r.parquet',
    ]);
    expect(manifest?.converted).toEqual({ '2.0.0': 1 });
  });
});

const otherSettings = { ...B, pipeline: { ...B.pipeline, configHash: '0123456789abcdef' } };
const twoQuotes = { ...A, quotes: [...A.quotes, ...A.quotes] };
const notInText = { ...A, text: 'Shorter.' };
const oddId = { ...A, dates: A.dates.map((date) => ({ ...date, id: 'd#1' })), quotes: [] };

interface Bad {
  readonly what: string;
  readonly files: { readonly [name: string]: string | Uint8Array };
  readonly inputs: readonly string[];
  readonly code: string;
  readonly message: RegExp;
  readonly hint: RegExp;
  readonly exitCode: 1 | 2;
}

const BAD: readonly Bad[] = [
  {
    what: 'a path that is not there',
    files: {},
    inputs: ['none'],
    code: 'input-missing',
    message: /none: no such file or folder/,
    hint: /path/,
    exitCode: 2,
  },
  {
    what: 'an empty folder',
    files: { 'in/.keep': '' },
    inputs: ['in'],
    code: 'input-no-records',
    message: /in: a folder without records, expected records of wirecopy run/,
    hint: /output folder/,
    exitCode: 2,
  },
  {
    what: 'a folder that is no output of a run',
    files: { 'in/a.txt': 'x' },
    inputs: ['in'],
    code: 'input-no-records',
    message: /in: a folder without records/,
    hint: /output folder/,
    exitCode: 2,
  },
  {
    what: 'a folder of tables',
    files: { 'in/tables.json': '{}', 'in/dates.jsonl': '{}' },
    inputs: ['in'],
    code: 'input-no-records',
    message: /in: a folder of tables/,
    hint: /output folder/,
    exitCode: 2,
  },
  {
    what: 'errors of annotate only',
    files: { 'r.jsonl': linesOf([{ id: 'x', error: { code: 'defect', message: 'x' } }]) },
    inputs: ['r.jsonl'],
    code: 'input-no-records',
    message: /r\.jsonl: line 1: no record among/,
    hint: /records/,
    exitCode: 2,
  },
  {
    what: 'a broken line',
    files: { 'r.jsonl': `${linesOf([A])}{"id":\n${linesOf([B])}` },
    inputs: ['r.jsonl'],
    code: 'row-malformed',
    message: /r\.jsonl: line 2: not JSON: /,
    hint: /--skip-invalid/,
    exitCode: 1,
  },
  {
    what: 'bytes that are no UTF-8',
    files: { 'r.jsonl': Buffer.from([0x22, 0xff, 0x22, 0x0a]) },
    inputs: ['r.jsonl'],
    code: 'row-malformed',
    message: /line 1: not JSON: not UTF-8/,
    hint: /--skip-invalid/,
    exitCode: 1,
  },
  {
    what: 'JSON that is no record',
    files: { 'r.jsonl': '{"text":"Ships wait."}\n' },
    inputs: ['r.jsonl'],
    code: 'record-format',
    message: /r\.jsonl: line 1: no record of schema/,
    hint: /wirecopy writes.*--skip-invalid/,
    exitCode: 1,
  },
  {
    what: 'a record that was changed',
    files: { 'a.json': pretty(notInText) },
    inputs: ['a.json'],
    code: 'record-format',
    message: /a\.json: a record that contradicts itself: .*outside the text/,
    hint: /annotate the text again/,
    exitCode: 1,
  },
  {
    what: 'an id that would make a key of another',
    files: { 'a.json': pretty(oddId) },
    inputs: ['a.json'],
    code: 'record-format',
    message: /"d#1" is no id of a part/,
    hint: /annotate/,
    exitCode: 1,
  },
  {
    what: 'two statements with one key',
    files: { 'r.jsonl': linesOf([twoQuotes]) },
    inputs: ['r.jsonl'],
    code: 'record-repeated',
    message: /r\.jsonl: line 1: two rows with one key: quotes: an id is there twice/,
    hint: /annotate the text again/i,
    exitCode: 1,
  },
  {
    what: 'one record twice',
    files: { 'r.jsonl': linesOf([B, A]), 's.jsonl': linesOf([A]) },
    inputs: ['r.jsonl', 's.jsonl'],
    code: 'record-repeated',
    message: /s\.jsonl: line 1: the document [0-9a-f]{64} of the same place was there before: .*r\.jsonl: line 2$/,
    hint: /--force/,
    exitCode: 1,
  },
  {
    what: 'two runs with different settings',
    files: { 'r.jsonl': linesOf([A]), 's.jsonl': linesOf([otherSettings]) },
    inputs: ['r.jsonl', 's.jsonl'],
    code: 'records-mixed',
    message:
      /s\.jsonl: line 1: made with other settings \(configuration 0123456789abcdef\) than those before \([0-9a-f]{16}\)/,
    hint: /--force/,
    exitCode: 1,
  },
  {
    what: 'Parquet that is not ours',
    files: { 'r.parquet': new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'id', data: ['a'] }] })) },
    inputs: ['r.parquet'],
    code: 'record-format',
    message: /r\.parquet: its columns are not those of records: no schemaVersion, text, quotes/,
    hint: /--skip-invalid/,
    exitCode: 1,
  },
  {
    what: 'Parquet that is cut short',
    files: { 'r.parquet': Buffer.from('PAR1 and no more') },
    inputs: ['r.parquet'],
    code: 'record-format',
    message: /r\.parquet: no Parquet file, or one that was cut short/,
    hint: /--skip-invalid/,
    exitCode: 1,
  },
  {
    what: 'gzip that is cut short',
    files: { 'r.jsonl.gz': gzipSync(linesOf([A])).subarray(0, 100) },
    inputs: ['r.jsonl.gz'],
    code: 'input-damaged',
    message: /r\.jsonl\.gz: gzip is damaged/,
    hint: /again/,
    exitCode: 1,
  },
  {
    what: 'an index that is no JSON',
    files: { 'in/index.jsonl': 'x\n' },
    inputs: ['in'],
    code: 'row-malformed',
    message: /index\.jsonl: line 1: not JSON/,
    hint: /Mend it/,
    exitCode: 1,
  },
  {
    what: 'a file of the index that is gone',
    files: { 'in/index.jsonl': index('a.json') },
    inputs: ['in'],
    code: 'input-unreadable',
    message: /a\.json: cannot be read/,
    hint: /still there/,
    exitCode: 1,
  },
];

describe('what is no record', () => {
  it.each(BAD)('$what', async ({ files, inputs, code, message, hint, exitCode }) => {
    await expect(tablesOf(files, inputs)).rejects.toMatchObject({
      code,
      exitCode,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });

  it('can be left out, counted and said', async () => {
    const lines = `${linesOf([A])}{"id":\n{}\n${linesOf([twoQuotes, B])}`;
    const { paths, manifest, warnings } = await tablesOf({ 'r.jsonl': lines }, ['r.jsonl'], { skipInvalid: true });
    expect(paths).toEqual(['a.txt', 'b.txt']);
    expect(manifest?.leftOut).toEqual({ 'record-format': 1, 'record-repeated': 1, 'row-malformed': 1 });
    expect(warnings.map((warning) => /line \d/.exec(warning)?.[0])).toEqual(['line 2', 'line 3', 'line 4']);
  });

  it('may be forced: records of different settings, and given twice', async () => {
    const changed = { ...A, source: { ...A.source, sha256: 'f'.repeat(64) } };
    const { documents, manifest } = await tablesOf(
      { 'r.jsonl': linesOf([A, otherSettings, A, changed]) },
      ['r.jsonl'],
      { force: true },
    );
    expect(documents.map(({ id }) => id.replace(/[0-9a-f]{64}/, 'ID'))).toEqual([
      'ID',
      'ID',
      expect.stringMatching(/^ID~[0-9a-f]{8}$/),
    ]);
    expect(manifest).toMatchObject({
      leftOut: { 'given twice': 1 },
      pipelines: [{ records: 2 }, { configHash: '0123456789abcdef', records: 1 }],
    });
  });
});

describe('documents with one id', () => {
  it('have keys of their own where they come from different places, and it is said', async () => {
    const copy = { ...A, source: { ...A.source, path: 'copy.txt' } };
    const other = { ...B, id: A.id };
    const { documents, warnings } = await tablesOf({ 'r.jsonl': linesOf([A, copy, other]) }, ['r.jsonl']);
    expect(documents.map(({ recordId }) => recordId)).toEqual([A.id, A.id, A.id]);
    const [first, ...marked] = documents.map(({ id }) => id);
    expect(first).toBe(A.id);
    for (const id of marked) expect(id).toMatch(new RegExp(`^${A.id}~[0-9a-f]{8}$`));
    expect(new Set(marked).size).toBe(2);
    expect(warnings).toEqual([expect.stringMatching(/^documents with the id of another one: 2;/)]);
  });

  it('keep their keys in any number', async () => {
    const records = Array.from({ length: 2000 }, (_, number) => ({ ...B, id: `story ${number}` }));
    const { documents } = await tablesOf({ 'r.jsonl': linesOf(records) }, ['r.jsonl'], { across: false });
    expect(documents.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });
});

it('files of a run have the names that the run gives them', () => {
  expect(runFiles.INDEX_FILE).toBe(INDEX_FILE);
  expect([...runFiles.RUN_FILES].sort()).toEqual([INDEX_FILE, QUARANTINE_FILE, REPORT_FILE, PRIVATE_FOLDER].sort());
  expect([...runFiles.RUN_FILES].every(isReserved)).toBe(true);
});

it('files of tables have the names that a run knows them by', () => {
  expect(TABLES_FILE).toBe(MANIFEST_FILE);
  const names = TABLES.flatMap(({ name }) =>
    TABLE_FORMATS.flatMap((format) => [`${name}.${format}`, `${name}-00012.${format}`]),
  );
  expect([...names, MANIFEST_FILE].filter((name) => !isTable(name))).toEqual([]);
  expect(['tables.csv', 'dates.txt', 'my-dates.csv', 'dates-1.csv'].filter(isTable)).toEqual([]);
});
