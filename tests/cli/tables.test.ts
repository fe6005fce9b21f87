/** `wirecopy tables`, as it is built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { bytesIn, folderWith, rowsIn } from './folders.js';
import { wirecopy } from './wirecopy.js';

const INPUTS = {
  'in/a.txt': '“We wait,” said Ms Ana Ruiz of Corvel Bank on Thursday.',
  'in/b.txt': '“We left,” said Tom Bell.',
};
const QUIET = ['--log-level', 'silent'];

interface Counted {
  readonly rows: number;
  readonly files: readonly { readonly bytes: number }[];
}

describe('wirecopy tables', () => {
  it('makes tables of what a run wrote, and run --tables makes the same', async () => {
    const folder = folderWith(INPUTS);
    const ran = await wirecopy(folder, [
      'run',
      'in',
      '--workers',
      '1',
      '--tables',
      'outputs/tables',
      '--tables-format',
      'csv',
      '--json',
    ]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ documents: 2, tables: { tables: { statements: { rows: 2 } } } });
    const made = await wirecopy(folder, ['tables', 'outputs', '--out', 'tables', '--format', 'csv']);
    expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
    expect(made.stdout.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining(['2 records', '2 documents', '2 statements', 'tables: tables/']),
    );
    expect(bytesIn(join(folder, 'outputs/tables'))).toEqual(bytesIn(join(folder, 'tables')));
    const again = await wirecopy(folder, ['run', 'in', '--workers', '1']);
    expect(again.stderr).toBe(''); // tables in the output folder are no stranger's
  });

  it('reads records of annotate from standard input, and tells programs what it made', async () => {
    const folder = temporaryFolder();
    const { stdout: records } = await wirecopy(
      folder,
      ['annotate', ...QUIET],
      '{"text":"“We left,” said Tom Bell."}\n{}\n',
    );
    const { status, stdout } = await wirecopy(folder, ['tables', '-', '--format', 'jsonl', '--json'], records);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      records: 1,
      leftOut: { 'errors of annotate': 1 },
      out: 'tables',
      complete: true,
    });
    expect(rowsIn(join(folder, 'tables/statements.jsonl'))).toMatchObject([{ speakerName: 'Tom Bell' }]);
  });

  it('lets a day join the register of the day before, and matches yours first', async () => {
    const folder = folderWith({
      'monday/a.txt': 'Amara Okoro, the finance minister of Kenya, said in Nairobi that taxes would rise.',
      'tuesday/b.txt': 'Finance minister Amara Okoro told parliament in Nairobi that she would stay.',
      'own.csv': 'name,wikidata\nAmara Okoro,Q42\n',
    });
    const registers = ['--register', 'register.jsonl', '--own-register', 'own.csv'];
    const ids: unknown[] = [];
    for (const day of ['monday', 'tuesday']) {
      await wirecopy(folder, ['run', day, '--out', `of-${day}`, '--workers', '1', '--quiet', ...QUIET]);
      const parameters = ['tables', `of-${day}`, '--out', `tables-${day}`, '--format', 'jsonl', ...registers];
      const { status, stderr } = await wirecopy(folder, parameters);
      expect([status, stderr]).toEqual([0, '']);
      const people = rowsIn<{ id: string; name: string; ids: string; documents: number }>(
        join(folder, `tables-${day}/people.jsonl`),
      );
      ids.push(...people.filter(({ name }) => name === 'Amara Okoro'));
    }
    const [monday, tuesday] = ids;
    expect(monday).toMatchObject({ documents: 1, ids: '{"wikidata":"Q42"}' });
    expect(tuesday).toMatchObject({
      ...Object(monday),
      documents: 2,
      lastDay: null,
      mentions: 3,
      statements: 2,
      joins: expect.anything(),
      gender: 'female',
      genderEvidence: ['she ×1'],
      roles: expect.anything(),
      companions: expect.anything(),
    });
  });

  it('lets the tables of a run join a register, too', async () => {
    const folder = folderWith({ ...INPUTS, 'own.csv': 'name,wikidata\nTom Bell,Q43\n' });
    const run = ['run', 'in', '--workers', '1', '--tables', 'tables', '--tables-format', 'jsonl'];
    const ran = await wirecopy(folder, [...run, '--register', 'register.jsonl', '--own-register', 'own.csv']);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    const people = rowsIn<{ id: string; name: string; ids: string }>(join(folder, 'tables/people.jsonl'));
    expect(people).toContainEqual(expect.objectContaining({ name: 'Tom Bell', ids: '{"wikidata":"Q43"}' }));
    const { stdout: shown } = await wirecopy(folder, ['register', 'register.jsonl', '--name', 'Tom Bell', '--json']);
    expect(JSON.parse(shown)).toMatchObject({ key: people.find(({ name }) => name === 'Tom Bell')?.id });
  });

  it.each([
    [
      'a register of tables that are not made',
      ['--register', 'r'],
      /--register: "r": tables are only made with --tables/,
    ],
    [
      'a register of yours that is not there',
      ['--tables', 't', '--own-register', 'none.csv'],
      /none\.csv: cannot be read/,
    ],
    ['a register that is none', ['--tables', 't', '--register', 'in/a.txt'], /in\/a\.txt: line 1 /],
  ])('is told before a run begins: %s', async (_, parameters, message) => {
    const folder = folderWith(INPUTS);
    const { status, stderr } = await wirecopy(folder, ['run', 'in', ...parameters]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(readdirSync(folder)).toEqual(['in']);
  });

  it('puts at most so many rows in a file', async () => {
    const folder = folderWith(INPUTS);
    await wirecopy(folder, ['run', 'in', '--workers', '1']);
    await wirecopy(folder, ['tables', '--max-rows', '1', '--quiet']);
    expect(readdirSync(join(folder, 'tables')).filter((name) => name.startsWith('sta'))).toEqual([
      'statements-00000.parquet',
      'statements-00001.parquet',
    ]);
  });

  it.each([
    ['a folder without records', ['in'], 2, /in: a folder without records/],
    ['no folder at all', [], 2, /outputs: no such file or folder/],
    ['an option of another format', ['in', '--bom'], 2, /--bom: only files of csv have it/],
    ['a register without people', ['in', '--no-across', '--register', 'r'], 2, /--register: nobody is looked for/],
    ['a register that is none', ['in', '--register', 'broken.jsonl'], 2, /broken\.jsonl: line 1 /],
    ['no register of yours', ['in', '--own-register', 'none.csv'], 2, /none\.csv: cannot be read/],
    ['no number of rows', ['in', '--max-rows', '0'], 2, /--max-rows: "0"/],
    ['broken lines', ['broken.jsonl'], 1, /broken\.jsonl: line 1: not JSON/],
  ])('says what is wrong: %s', async (_, parameters, status, message) => {
    const folder = folderWith({ ...INPUTS, 'broken.jsonl': '{"id":' });
    const ended = await wirecopy(folder, ['tables', ...parameters]);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).toMatch(/hint: \S/);
  });

  it.each([['parquet'], ['csv'], ['jsonl']])(
    'has tables as %s that forget takes people and documents out of',
    async (format) => {
      const folder = folderWith({
        ...INPUTS,
        'in/c.txt': '“We wait,” said Ms Ana Ruiz of Corvel Bank on Thursday. It rained.',
      });
      await wirecopy(folder, ['run', 'in', '--workers', '1', '--quiet', ...QUIET]);
      await wirecopy(folder, ['tables', '--format', format, '--register', 'register.jsonl', '--quiet', ...QUIET]);
      const before = JSON.parse(readFileSync(join(folder, 'tables/tables.json'), 'utf8'));
      const forgotten = [
        'forget',
        '--person',
        'Ana Ruiz',
        '--register',
        'register.jsonl',
        '--tables',
        'tables',
        '--json',
      ];
      const { status, stdout } = await wirecopy(folder, forgotten);
      expect(status).toBe(0);
      const after = JSON.parse(readFileSync(join(folder, 'tables/tables.json'), 'utf8'));
      const removed = new Map<string, number>(
        JSON.parse(stdout).tables.map((table: { file: string; removed: number }) => [table.file, table.removed]),
      );
      expect(removed.get(`statements.${format}`)).toBe(2);
      for (const [name, { rows, files }] of Object.entries<Counted>(before.tables)) {
        const gone = removed.get(`${name}.${format}`) ?? 0;
        expect(after.tables[name].rows, name).toBe(rows - gone);
        expect(after.tables[name].files[0].bytes === files[0]?.bytes || removed.has(`${name}.${format}`)).toBe(true);
      }
      expect([before.copies, after.copies, after.records]).toEqual([1, 0, 3]);
    },
  );

  it('prints docs/tables.md', async () => {
    const { stdout } = await wirecopy(temporaryFolder(), ['tables', '--columns']);
    expect(readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8')).toBe(stdout);
  });
});

describe('wirecopy run', () => {
  it('refuses a format of tables without tables', async () => {
    const { status, stderr } = await wirecopy(folderWith(INPUTS), ['run', 'in', '--tables-format', 'csv']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('tables are only made with --tables')]);
  });

  it('takes no tables for texts', async () => {
    const folder = folderWith({
      ...INPUTS,
      'in/tables/tables.json': '{}',
      'in/tables/dates.csv': 'text\nx',
      'in/tables/c.txt': 'Ships wait.',
    });
    const { stdout } = await wirecopy(folder, ['run', 'in', '--workers', '1', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, failed: 0 });
  });
});
