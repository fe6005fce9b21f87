import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/record.js';
import { temporaryFolder } from '../temporary.js';
import { folderWith, resultsIn, rowsIn } from './folders.js';
import { start, until, wirecopy } from './wirecopy.js';

const STORY = 'Dockers walked out on Thursday. Their union said so.';

/** Until the first document of a run is done. */
function firstDone(folder: string): Promise<void> {
  const [record, spill] = [join(folder, 'outputs/a.json'), join(folder, 'outputs/.wirecopy/open.jsonl')];
  return until(() => existsSync(record) || (existsSync(spill) && statSync(spill).size > 0));
}

function recordIn(path: string) {
  return recordSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function quarantineIn(folder: string): { code: string; path: string | null; line: number | null }[] {
  return rowsIn(join(folder, 'outputs/quarantine.jsonl'));
}

describe('wirecopy run', () => {
  it('writes a record for every text in inputs to outputs, and a summary', async () => {
    const folder = folderWith({ 'inputs/b.txt': STORY, 'inputs/sports/cup.TXT': STORY, 'inputs/photo.jpg': 'x' });
    const { status, stdout, stderr } = await wirecopy(folder, ['run']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(resultsIn(join(folder, 'outputs'))).toEqual(['b.json', 'sports/cup.json']);
    expect(recordIn(join(folder, 'outputs/b.json'))).toMatchObject({ text: STORY, source: { path: 'inputs/b.txt' } });
    expect(stdout).toMatch(/^2 documents\n4 sentences\n/);
    expect(stdout).toMatch(/left out, since they are no news: 1 \.jpg; see outputs\/run\.json\nrecords: outputs\/\n$/);
  });

  it('takes files, folders and globs, none twice, and no two share a name', async () => {
    const folder = folderWith({ 'a/x.txt': STORY, 'b/x.txt': `${STORY} Again.`, 'c/y.txt': STORY });
    const { stdout } = await wirecopy(folder, ['run', 'a/x.txt', './a', 'b/*.txt', 'c', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, failed: 0, out: 'outputs', interrupted: false });
    expect(resultsIn(join(folder, 'outputs'))).toEqual([
      'x.json',
      expect.stringMatching(/^x~[0-9a-f]{8}\.json$/),
      'y.json',
    ]);
  });

  it('says nothing on standard error, however many texts there are', async () => {
    const files = Array.from({ length: 12 }, (_, index) => [`inputs/${index}.txt`, STORY] as const);
    const { status, stdout, stderr } = await wirecopy(folderWith(Object.fromEntries(files)), ['run']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^12 documents\n/);
  });

  it('takes a text on standard input', async () => {
    const folder = temporaryFolder();
    expect((await wirecopy(folder, ['run', '-'], STORY)).status).toBe(0);
    expect(recordIn(join(folder, 'outputs/stdin.json'))).toMatchObject({ text: STORY, source: { path: null } });
  });

  it('takes a table on standard input that is said to be one', async () => {
    const folder = temporaryFolder();
    const table = `id;text;desk\n7;"${STORY.trim()}";City\n`;
    expect((await wirecopy(folder, ['run', '-', '--as', 'csv'], table)).status).toBe(0);
    expect(recordIn(join(folder, 'outputs/stdin/7.json'))).toMatchObject({ id: '7', text: STORY.trim() });
  });

  it('takes an empty standard input as an empty text', async () => {
    const folder = temporaryFolder();
    expect((await wirecopy(folder, ['run', '-'], '')).status).toBe(0);
    expect(recordIn(join(folder, 'outputs/stdin.json')).quality.flags).toMatchObject([{ code: 'empty' }]);
  });

  it('writes a record for every row of an NDJSON file', async () => {
    const rows = ['{"id":"one/two","text":"One."}', '{"text":"Two."}', '{"id":"3","text":"Three."}'];
    const folder = folderWith({ 'rows.ndjson': rows.join('\n') });
    expect((await wirecopy(folder, ['run', 'rows.ndjson'])).status).toBe(0);
    expect(resultsIn(join(folder, 'outputs'))).toEqual([
      'rows/3.json',
      'rows/line-2.json',
      expect.stringMatching(/^rows\/one_two~[0-9a-f]{8}\.json$/),
    ]);
  });

  it('writes all records to one file with --format jsonl', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': STORY });
    const { stdout } = await wirecopy(folder, ['run', '--format', 'jsonl', '--out', 'all']);
    expect(stdout).toMatch(/records: all\/records\.jsonl\n$/);
    expect(resultsIn(join(folder, 'all'))).toEqual(['records.jsonl']);
    const records = rowsIn<unknown>(join(folder, 'all/records.jsonl'));
    expect(records.map((record) => recordSchema.parse(record).source.path)).toEqual(['inputs/a.txt', 'inputs/b.txt']);
  });

  it('does not read its own results again', async () => {
    const folder = folderWith({ 'a.txt': STORY, 'rows.jsonl': 'not json' });
    for (const _ of [1, 2]) {
      const { stdout } = await wirecopy(folder, ['run', '.', '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ documents: 1, failed: 1 });
    }
  });

  it('writes the same bytes again', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY });
    await wirecopy(folder, ['run', '--out', 'one']);
    await wirecopy(folder, ['run', '--out', 'two']);
    expect(readFileSync(join(folder, 'one/a.json'))).toEqual(readFileSync(join(folder, 'two/a.json')));
  });
});

describe('a document that cannot be processed goes to quarantine, and the run goes on', () => {
  const UTF_32 = Buffer.from([0xff, 0xfe, 0, 0, 0x43, 0, 0, 0]);

  const BAD: readonly (readonly [name: string, content: string | Uint8Array, code: string, message: string])[] = [
    [
      'binary.txt',
      Buffer.from([0x25, 0x50, 0, 1, 2, 3, 0, 0]),
      'input-binary',
      'binary.txt: binary data, expected text',
    ],
    ['wide.txt', UTF_32, 'input-encoding', 'wide.txt: UTF-32, little-endian, expected UTF-8'],
    ['paper.dat', Buffer.alloc(50), 'input-format', 'paper.dat: unknown format, expected '],
    ['large.txt', 'a'.repeat(2000), 'input-too-large', 'large.txt: too large, expected at most 1000 bytes'],
    ['rows.ndjson', '\n{"text":1}', 'row-malformed', 'line 2: field text: expected words, got a number'],
    ['lines.ndjson', '{"text":', 'row-malformed', 'line 1: not valid JSON ('],
  ];

  it('with its place, code and message, in the list and in the log', async () => {
    const bad = Object.fromEntries(BAD.map(([name, content]) => [name, content]));
    const folder = folderWith({ ...bad, 'good.txt': STORY, 'small.json': '{"limits":{"bytes":1000}}' });
    const inputs = [...BAD.map(([name]) => name), 'good.txt'];
    const { status, stdout, stderr } = await wirecopy(folder, ['run', ...inputs, '--config', 'small.json']);
    expect(status).toBe(1);
    expect(stdout).toContain('6 failed, see outputs/quarantine.jsonl');
    expect(resultsIn(join(folder, 'outputs'))).toEqual(['good.json', 'quarantine.jsonl']);
    const listed = BAD.map(([path, , code, message]) => ({ path, code, message: expect.stringContaining(message) }));
    expect(quarantineIn(folder)).toMatchObject(listed);
    const logged = stderr.trim().split('\n');
    expect(logged.map((line) => JSON.parse(line))).toMatchObject(
      BAD.map(([path, , code]) => ({ level: 'error', path, code })),
    );
  });

  it('and the good rows of a file with a bad one are written', async () => {
    const folder = folderWith({ 'rows.ndjson': '{"id":"a","text":"One."}\nnot json\n{"id":"c","text":"Three."}\n' });
    expect((await wirecopy(folder, ['run', 'rows.ndjson'])).status).toBe(1);
    expect(resultsIn(join(folder, 'outputs'))).toEqual(['quarantine.jsonl', 'rows/a.json', 'rows/c.json']);
    expect(quarantineIn(folder)).toMatchObject([{ path: 'rows.ndjson', line: 2, code: 'row-malformed' }]);
  });

  it('and the list is gone when nothing fails any more', async () => {
    const folder = folderWith({ 'a.txt': UTF_32 });
    expect((await wirecopy(folder, ['run', 'a.txt'])).status).toBe(1);
    writeFileSync(join(folder, 'a.txt'), STORY);
    expect((await wirecopy(folder, ['run', 'a.txt'])).status).toBe(0);
    expect(resultsIn(join(folder, 'outputs'))).toEqual(['a.json']);
  });
});

describe('a run that cannot begin or end as asked', () => {
  it.each([
    ['a missing file', ['none.txt'], 'none.txt: no such file or folder'],
    ['a missing default folder', [], 'inputs: no such file or folder'],
    ['a folder without texts', ['empty'], 'empty: a folder without texts, expected '],
    ['a glob without matches', ['*.txt'], '*.txt: no file matches'],
  ])('%s is wrong usage', async (_, inputs, message) => {
    const folder = folderWith({ 'empty/notes.jpg': 'no text' });
    const { status, stdout, stderr } = await wirecopy(folder, ['run', ...inputs]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .+\nhint: .+\n$/);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'outputs'))).toBe(false);
  });

  it.each(['json', 'jsonl'])('an output folder below a file is an error (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, file: '' });
    const { status, stderr } = await wirecopy(folder, ['run', '--out', 'file/outputs', '--format', format]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: file\/outputs\/\S+: cannot be written \(.+\)\nhint: .+\n$/);
  });

  it.each(['json', 'jsonl'])('a file in the place of the output folder is an error, and stays (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, outputs: 'mine' });
    const { status, stdout, stderr } = await wirecopy(folder, ['run', '--format', format]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^error: outputs\/\S+: cannot be written \(.+\)\nhint: .+\n$/);
    expect(readFileSync(join(folder, 'outputs'), 'utf8')).toBe('mine');
  });

  it.skipIf(process.getuid?.() === 0)('an output folder without permission is an error', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'outputs/old.json': '{}' });
    chmodSync(join(folder, 'outputs'), 0o500);
    const { status, stderr } = await wirecopy(folder, ['run']);
    chmodSync(join(folder, 'outputs'), 0o700);
    expect(status).toBe(1);
    expect(stderr).toContain('outputs/a.json: cannot be written');
    expect(resultsIn(join(folder, 'outputs'))).toEqual(['old.json']);
  });

  it.each([
    ['json', ['a.json']],
    ['jsonl', []], // the shard is not whole yet; its record is put aside
  ])('an interrupt leaves whole files only (%s)', async (format, files) => {
    const folder = folderWith({ 'a.txt': STORY });
    const { child, ended } = start(folder, 'run', 'a.txt', '-', '--format', format, '--log-level', 'info');
    await firstDone(folder);
    child.kill('SIGINT'); // standard input is waited for
    const { status, stdout } = await ended;
    expect(status).toBe(130);
    expect(stdout).toContain('interrupted');
    expect(resultsIn(join(folder, 'outputs'))).toEqual(files);
  });

  it('a second interrupt ends at once', async () => {
    const folder = folderWith({ 'a.txt': STORY });
    const { child, ended } = start(folder, 'run', 'a.txt', '-', '--log-level', 'info');
    await firstDone(folder);
    child.kill('SIGINT');
    await setTimeout(1);
    child.kill('SIGINT');
    expect((await ended).status).toBe(130);
  });
});
