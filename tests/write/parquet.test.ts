/** A program that is not ours reads the Parquet files, and docs/formats.md says what it finds in them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { annotate, type NewsRecord } from '../../src/index.js';
import { encodeShard } from '../../src/write/index.js';
import { recordTable } from '../../src/write/parquet.js';
import { temporaryFolder } from '../temporary.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FORMATS = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8');

const INPUTS = readdirSync(join(ROOT, 'inputs'))
  .filter((file) => file.endsWith('.txt'))
  .sort();
const RECORDS = [
  ...INPUTS.map((file, index) =>
    annotate(readFileSync(join(ROOT, 'inputs', file), 'utf8'), {
      id: file,
      ...(index % 2 === 0 ? { published: '2024-02-01' } : {}),
    }),
  ),
  annotate('', { id: 'nothing' }),
  annotate('\ufeffA mark, a nil \0 and “a curly quotation,” said Ana Ruiz on Thursday.', { id: '\ufeff"\\ud83d"' }),
];

async function parquetOf(records: readonly unknown[]): Promise<string> {
  const path = join(temporaryFolder(), "it's records.parquet");
  const lines = records.map((record) => Buffer.from(JSON.stringify(record)));
  writeFileSync(path, await encodeShard(lines, { format: 'parquet' }));
  return path;
}

/** What has names of its own stands in a column as JSON. */
function withJson({ metadata }: NewsRecord): object {
  const { sources, extra } = metadata;
  return { ...metadata, sources: JSON.stringify(sources), extra: JSON.stringify(extra) };
}

/** Asks DuckDB about a file that the question calls `records.parquet`. */
async function ask(path: string, question: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(
    question.replace("'records.parquet'", `'${path.replaceAll("'", "''")}'`),
  );
  connection.closeSync();
  instance.closeSync();
  return answer.getRowObjectsJS();
}

describe('DuckDB', () => {
  it('reads every value of the records of inputs/, in order', async () => {
    // As JSON: what the package makes of a string for JavaScript has lost a byte-order mark at its beginning.
    const rows = await ask(await parquetOf(RECORDS), "SELECT to_json(record) AS json FROM 'records.parquet' AS record");
    const read: unknown[] = rows.map(({ json }) => JSON.parse(String(json)));
    expect(read.length).toBe(INPUTS.length + 2);
    expect(read).toEqual(RECORDS.map((record) => ({ ...record, metadata: withJson(record), exactJson: null })));
  });

  it('reads many rows in several groups, the same values as JSON', async () => {
    const records = Array.from({ length: 20_001 }, (_, index) => ({ ...annotateOnce(), id: `row ${index}` }));
    const path = await parquetOf(records);
    const [counts] = await ask(
      path,
      `SELECT count(*)::INT AS rows, count(DISTINCT id)::INT AS ids, sum(len(entities))::INT AS entities,
        count(DISTINCT to_json(sentences))::INT AS sentences FROM 'records.parquet'`,
    );
    const entities = records.length * annotateOnce().entities.length;
    expect(counts).toEqual({ rows: records.length, ids: records.length, entities, sentences: 1 });
    const groups = await ask(path, "SELECT DISTINCT row_group_id::INT AS g FROM parquet_metadata('records.parquet')");
    expect(groups).toHaveLength(2);
  });

  it('reads half a surrogate pair as U+FFFD, and the record itself beside it', async () => {
    const record = annotate('Half \ud83d a pair.', { id: 'half' });
    const [row] = await ask(await parquetOf([record]), "SELECT text, exactJson FROM 'records.parquet'");
    expect(row).toEqual({ text: record.text, exactJson: JSON.stringify(record) });
    expect(record.cleaning.edits[0]?.before).toBe('\ud83d');
  });
});

let once: ReturnType<typeof annotate> | undefined;
function annotateOnce() {
  once ??= annotate('The bank said on Monday it would cut rates. “We must,” said Ana Ruiz.', {
    published: '2024-02-01',
  });
  return once;
}

describe('docs/formats.md', () => {
  it('shows the columns of the Parquet files', () => {
    const [, shown = ''] = /```text\n(message record \{[\s\S]*?\n\})\n```/.exec(FORMATS) ?? [];
    expect(shown).toBe(messageOf(recordTable().elements));
  });

  it('has a question that DuckDB answers as it says', async () => {
    const example = /((?:^> .*\n)+)\n```sql\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```/m.exec(FORMATS);
    const [, quoted = '', question = '', answer] = example ?? [];
    const text = quoted.replaceAll(/^> /gm, '').replaceAll('\n', ' ').trim();
    const rows = await ask(await parquetOf([annotate(text)]), question);
    expect(rows.map((row) => Object.values(row).join(' | ')).join('\n')).toBe(answer);
  });
});

type Element = ReturnType<typeof recordTable>['elements'][number];

/** The schema as Parquet's own tools print it. */
function messageOf(elements: readonly Element[]): string {
  let next = 1;
  const fieldsOf = (count: number, indent: string): string[] =>
    Array.from({ length: count }).flatMap(() => {
      const { name, type, repetition_type, converted_type, num_children } = elements[next] ?? { name: '' };
      next += 1;
      const meaning = converted_type === undefined ? '' : ` (${converted_type})`;
      const start = `${indent}${String(repetition_type).toLowerCase()} `;
      if (num_children === undefined) {
        const physical = type === 'BYTE_ARRAY' ? 'binary' : String(type).toLowerCase();
        return [`${start}${physical} ${name}${meaning};`];
      }
      return [`${start}group ${name}${meaning} {`, ...fieldsOf(num_children, `${indent}  `), `${indent}}`];
    });
  const lines = fieldsOf(elements[0]?.num_children ?? 0, '  ');
  return ['message record {', ...lines, '}'].join('\n');
}
