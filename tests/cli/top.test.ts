/** `wirecopy top` over what the other commands write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { folderWith } from './folders.js';
import { wirecopy } from './wirecopy.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORY = [
  'Ferry line to close',
  'The ferry between Harwick and Ostrel will stop for six weeks while both piers are mended, the port authority said on Thursday.',
  '“We had no other choice, since the piles of the pier have rotted through,” said Ana Ruiz, the harbour master of Harwick.',
  'Tom Bell, who bakes on the island, denied that flour would run out before the boats were back in service again.',
].join('\n\n');
const INPUTS = {
  'in/a.txt': STORY,
  'in/b.txt': STORY.replace('Ferry line to close', 'Ostrel cut off'),
  'in/c.txt': 'Tom \u001b[2JBell left.',
};
const QUIET = ['--workers', '1', '--quiet', '--log-level', 'silent'];

describe('wirecopy top', () => {
  it('shows a person what is most in records, each statement once', async () => {
    const folder = folderWith(INPUTS);
    await wirecopy(folder, ['run', 'in', '--published', '2024-03-08', ...QUIET]);
    const { status, stdout, stderr } = await wirecopy(folder, ['top', '--limit', '1']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lists = stdout.split('\n\n');
    expect(lists[0]).toBe(
      'documents: 3 (copies of others: 1, updates: 0)\nstatements: 6 (copies: 3)\nCopies are not counted below, but for flags, languages and stories.',
    );
    expect(lists).toContain('people quoted (1 of 2)\n  statements  documents\n           1          1  Ana Ruiz');
    expect(lists.at(-1)).toBe(
      'stories\n  documents  copies  updates\n          2       1        0  Ferry line to close, 2024-03-08\n',
    );
  });

  it.each([
    ['jsonl', ['--compress', 'gzip']],
    ['jsonl', ['--compress', 'zstd']],
    ['parquet', []],
  ])('reads %s %j as it reads JSON', async (format, options) => {
    const folder = folderWith(INPUTS);
    const found: unknown[] = [];
    for (const [out, parameters] of [
      ['one', []],
      ['other', ['--format', format, ...options]],
    ] as const) {
      await wirecopy(folder, ['run', 'in', '--out', out, '--published', '2024-03-08', ...parameters, ...QUIET]);
      found.push(JSON.parse((await wirecopy(folder, ['top', out, '--json'])).stdout));
    }
    expect(found[0]).toMatchObject({ documents: { all: 3, copies: 1, updates: 0 }, people: { total: 2 } });
    expect(found[1]).toEqual(found[0]);
  });

  it('reads records of annotate from standard input, and lets no name move the terminal', async () => {
    const folder = temporaryFolder();
    const text = '“We wait,” said Ana Ruiz.';
    const { stdout: record } = await wirecopy(
      folder,
      ['annotate', '--log-level', 'silent'],
      `${JSON.stringify({ text })}\n`,
    );
    const odd = JSON.parse(record);
    odd.entities = odd.entities.map((entity: object) => ({ ...entity, name: 'Ana\u001b[2J Ruiz' }));
    const { status, stdout } = await wirecopy(folder, ['top', '-'], `${JSON.stringify(odd)}\n`);
    expect(status).toBe(0);
    expect(stdout).toContain('Ana\\x1b[2J Ruiz');
    expect(stdout).not.toContain('\u001b');
  });

  it('has the names and keys of a register, which it leaves as it is', async () => {
    const folder = folderWith({
      'day1/a.txt': '“We wait,” said Amara Okoro, the finance minister of Kenya, in Nairobi.',
      'day2/b.txt': '“It is late,” said A. Okoro, the finance minister of Kenya, in Nairobi.',
      'own.csv': 'name,aliases,roles,countries\nAmara N. Okoro,Amara Okoro|A. Okoro,finance minister,KE\n',
    });
    const tables = ['--tables', 'tables', '--register', 'register.jsonl', '--own-register', 'own.csv'];
    await wirecopy(folder, ['run', 'day1', '--out', 'one', ...tables, ...QUIET]);
    await wirecopy(folder, ['run', 'day2', '--out', 'two', ...QUIET]);
    const register = readFileSync(join(folder, 'register.jsonl'), 'utf8');
    const [, key] = /"key":"(person-[^"]+)"/.exec(register) ?? [];

    const { status, stdout } = await wirecopy(folder, ['top', 'two', '--register', 'register.jsonl', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).people.top).toMatchObject([{ id: key, name: 'Amara N. Okoro', statements: 1 }]);
    expect(readFileSync(join(folder, 'register.jsonl'), 'utf8')).toBe(register);
  });

  it.each([
    ['no register', ['in', '--register', 'none.jsonl'], 2, /none\.jsonl: no such file/],
    ['a register that is none', ['in', '--register', 'broken.jsonl'], 2, /broken\.jsonl: line 1/],
    ['no register of one’s own', ['in', '--own-register', 'none.csv'], 2, /none\.csv: cannot be read/],
    ['no folder at all', [], 2, /outputs: no such file or folder/],
    ['no limit', ['in', '--limit', '0'], 2, /--limit: "0"/],
    ['broken lines', ['broken.jsonl'], 1, /broken\.jsonl: line 1: not JSON/],
  ])('says what is wrong: %s', async (_, parameters, status, message) => {
    const folder = folderWith({ ...INPUTS, 'broken.jsonl': '{"id":' });
    const ended = await wirecopy(folder, ['top', ...parameters]);
    expect({ status: ended.status, stdout: ended.stdout }).toEqual({ status, stdout: '' });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).toMatch(/hint: \S/);
  });

  it('prints what docs/datasets.md shows', async () => {
    const docs = readFileSync(join(ROOT, 'docs/datasets.md'), 'utf8');
    const [, commands = '', shown] = /<!-- top -->\s*```sh\n([\s\S]*?)```\s*```text\n([\s\S]*?)```/.exec(docs) ?? [];
    const [run = [], top = []] = commands
      .split('\n')
      .map((line) => line.split(' ').map((word) => word.replaceAll("'", '')));
    const out = temporaryFolder();
    const placed = (words: readonly string[]) => words.slice(1).map((word) => (word === 'outputs' ? out : word));
    expect([run[1], top[1]]).toEqual(['run', 'top']);
    await wirecopy(ROOT, [...placed(run), ...QUIET]);
    expect((await wirecopy(ROOT, placed(top))).stdout).toBe(shown);
  });
});
