/** What is forgotten where, and that a command that was cut off can be given again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ForgetOptions, forget } from '../../src/forget/index.js';
import { RegisterBuilder } from '../../src/register/index.js';
import { writeRegister } from '../../src/register-file.js';
import { TABLE_FORMATS } from '../../src/write/index.js';
import { given, linesOf, make } from '../tables/records.js';
import { temporaryFolder } from '../temporary.js';

const MINISTER = given(
  'Kenya’s finance minister, Amara Okoro, asked parliament in Nairobi for money. “We cannot wait,” Mrs Okoro told Tom Bell.',
  'budget.txt',
);
const STRIKER = given('Striker Amara Okoro scored twice in Enugu. Okoro laughed, coach Ini Bassey said.', 'cup.txt');
const FIRM = given('Amara Okoro Bank lent 12 million shillings to the Harwick port authority on Monday.', 'bank.txt');

/** Tables, their register, and the key of the minister. */
async function workplace(format: (typeof TABLE_FORMATS)[number] = 'jsonl') {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'records.jsonl'), linesOf([MINISTER, STRIKER, FIRM]));
  const register = join(folder, 'register.jsonl');
  const tables = join(folder, 'tables');
  await make([join(folder, 'records.jsonl')], tables, {
    format,
    register: new RegisterBuilder(),
    registered: (all) => writeRegister(register, all.lines()),
  });
  const row = readFileSync(register, 'utf8')
    .split('\n')
    .find((line) => line.includes('finance minister'));
  const { key = '' }: { key?: string } = row === undefined ? {} : JSON.parse(row);
  const options: ForgetOptions = { person: key, documents: [], register, tables, out: null, records: 'list' };
  return { folder, register, tables, key, options };
}

const read = (folder: string, table: string) => readFileSync(join(folder, table), 'utf8');

describe('a person', () => {
  it('is taken out, and the rows of others with the name stay as they are', async () => {
    const { tables, key, options } = await workplace();
    const before = ['documents', 'people', 'sentences', 'mentions'].map((table) => read(tables, `${table}.jsonl`));
    const { namesakes } = await forget(options);
    const after = ['documents', 'people', 'sentences', 'mentions'].map((table) => read(tables, `${table}.jsonl`));
    expect(namesakes.map(({ name }) => name).sort()).toEqual(['Amara Okoro', 'Amara Okoro Bank']);
    const ofOthers = (text: string) =>
      text.split('\n').filter((line) => line.includes(STRIKER.id) || line.includes(FIRM.id) || /"Striker"/.test(line));
    // Whose namesakes they are is told by keys.
    const withoutKey = before.map((text) => text.replace(`"namesakeIds":["${key}"]`, '"namesakeIds":[]'));
    expect(after.map(ofOthers)).toEqual(withoutKey.map(ofOthers));
    const ofTheirs = after.flatMap((text) => text.split('\n')).filter((line) => line.includes(MINISTER.id));
    expect(ofTheirs.join('')).not.toMatch(/Amara|Okoro/);
    expect(after.join('')).toContain('finance minister, ███████████, asked');
  });

  it.each(TABLE_FORMATS)('is in no list of a table, as %s', async (format) => {
    const { tables, key, options, register } = await workplace(format);
    await forget(options);
    if (format === 'parquet') return; // bytes are compressed: tests/cli/forget.test.ts reads them
    const text = ['entities', 'people', 'organisations', 'statements', 'mentions']
      .map((table) => read(tables, `${table}.${format}`))
      .join('');
    expect(text).not.toContain(key);
    expect(readFileSync(register, 'utf8')).not.toContain(key);
  });

  it('is still in the register when something else could not be changed, so that the command can be given again', async () => {
    const { folder, register, tables, options } = await workplace();
    const before = readFileSync(register, 'utf8');
    await expect(forget({ ...options, out: join(folder, 'none') })).rejects.toMatchObject({ code: 'input-missing' });
    expect(readFileSync(register, 'utf8')).toBe(before);

    const broken = join(tables, 'statements.jsonl');
    const statements = readFileSync(broken, 'utf8');
    writeFileSync(broken, '{"id":\n');
    await expect(forget(options)).rejects.toMatchObject({
      code: 'row-malformed',
      message: expect.stringContaining('statements.jsonl: line 1'),
    });
    expect(readFileSync(register, 'utf8')).toBe(before);

    writeFileSync(broken, statements);
    expect(await forget(options)).toMatchObject({ register: { removed: 1 } });
    expect(readFileSync(broken, 'utf8')).not.toContain('Mrs Okoro');
  });
});

it('says that a folder cannot be read, where it cannot', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tables'));
  const options = { person: null, documents: ['a'], register: null, out: null, records: 'list' as const };
  await expect(forget({ ...options, tables: join(folder, 'tables') })).rejects.toMatchObject({
    message: expect.stringContaining('no tables in this folder'),
  });
  await expect(forget({ ...options, tables: join(folder, 'none') })).rejects.toMatchObject({
    message: expect.stringMatching(/none: .*no such file or directory/),
  });
});
