/** What lies in an output folder after a run, whatever the inputs are called and whatever lay there before. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeShard } from '../../src/write/index.js';
import { bytesIn, filesIn, folderWith, resultsIn, rowsIn } from './folders.js';
import { expectAsNew, FORMATS, run } from './runs.js';
import { MAIN, wirecopy } from './wirecopy.js';

const STORY = 'Dockers walked out on Thursday. Their union said so.';
const ROWS = [
  '{"id":"x","text":"One."}',
  '{"id":"x","text":"Two."}',
  'no row',
  '{"text":"Three."}',
  '{"id":"","text":"","note":4}',
  '{"id":"y"}',
];

describe('records', () => {
  it('are the same bytes however many workers there are, and the same records in every format', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => [
      `inputs/${index}.txt`,
      `${STORY} ${index}.`.repeat(1 + (index % 7) * 9),
    ]);
    const folder = folderWith({ ...Object.fromEntries(texts), 'inputs/rows.ndjson': ROWS.join('\n') });
    for (const [format] of FORMATS) {
      for (const workers of ['1', '2', '3']) {
        await wirecopy(folder, [
          'run',
          '--format',
          format,
          '--shard-size',
          '15',
          '--workers',
          workers,
          '--out',
          `${format}${workers}`,
        ]);
        expect(bytesIn(join(folder, `${format}${workers}`))).toEqual(bytesIn(join(folder, `${format}1`)));
      }
    }
    const lines = filesIn(join(folder, 'jsonl1'))
      .filter((file) => file.startsWith('records'))
      .flatMap((file) => rowsIn(join(folder, 'jsonl1', file)));
    const parquet: unknown[] = [];
    for (const file of filesIn(join(folder, 'parquet1')).filter((name) => name.endsWith('.parquet'))) {
      const decoded = await decodeShard(readFileSync(join(folder, 'parquet1', file)), { format: 'parquet' });
      for (const line of decoded) parquet.push(JSON.parse(Buffer.from(line).toString('utf8')));
    }
    expect(parquet).toEqual(lines);
    const index = rowsIn<{ file: string | null }>(join(folder, 'json1/index.jsonl'));
    const files = index.flatMap(({ file }) =>
      file === null ? [] : [JSON.parse(readFileSync(join(folder, 'json1', file), 'utf8'))],
    );
    expect(files).toEqual(lines);
    expect(lines).toHaveLength(24);
  });

  it('have names of their own, whatever the inputs are called, and both lists are in input order', async () => {
    const names = [
      'a b.txt',
      'a"b\'.txt',
      'a\nb.txt',
      'run.txt',
      `${'я'.repeat(125)}.txt`,
      `${'x'.repeat(251)}.txt`,
      'a.json/b.txt',
      'a.txt',
    ];
    const files = Object.fromEntries(names.map((name) => [`inputs/${name}`, STORY]));
    const folder = folderWith({
      ...files,
      'inputs/bad.txt': new Uint8Array([0xff, 0xfe, 0, 0]),
      'inputs/rows.ndjson': ROWS.join('\n'),
    });
    const { status, summary } = await run(folder);
    expect({ status, summary }).toMatchObject({ status: 1, summary: { documents: 12, failed: 3 } });
    const index = rowsIn<{ path: string; line: number | null; file: string | null }>(
      join(folder, 'outputs/index.jsonl'),
    );
    const places = [...new Set(index.map(({ path }) => path))];
    expect(places).toEqual([...names, 'bad.txt', 'rows.ndjson'].map((name) => `inputs/${name}`).sort());
    expect(index.flatMap(({ line }) => line ?? [])).toEqual([1, 2, 3, 4, 5, 6]);
    const written = index.flatMap(({ file }) => file ?? []);
    expect([...written, 'quarantine.jsonl'].sort()).toEqual(resultsIn(join(folder, 'outputs')));
    const failed = rowsIn<{ path: string }>(join(folder, 'outputs/quarantine.jsonl')).map(({ path }) => path);
    expect(failed).toEqual(index.flatMap(({ path, file }) => (file === null ? path : [])));
    expect((await run(folder)).summary).toMatchObject({ documents: 12, failed: 3, unchanged: 15 });
  });

  it.each(FORMATS)('change with what they depend on, and with how they are to lie (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': STORY, 'inputs/c.txt': STORY });
    const ways = [
      [],
      ['--published', '2024-03-08'],
      ['--published', '2024-03-08', '--shard-size', '1'],
      ['--shard-size', '2', ...(format === 'jsonl' ? ['--compress', 'gzip'] : [])],
      format === 'jsonl' ? ['--compress', 'zstd'] : [],
    ];
    for (const way of ways) await run(folder, '--format', format, ...way);
    expect((await run(folder, '--format', format)).status).toBe(0);
    await expectAsNew(folder, '--format', format);
  });
});

describe('an output folder', () => {
  it('may lie among the inputs, and run.json says what was done', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': new Uint8Array([0xe9]) });
    for (const _ of [1, 2]) {
      const { summary } = await run(folder, '--out', 'inputs/outputs', '--published', '2024-03-08');
      expect(summary).toMatchObject({ documents: 1, failed: 1 });
    }
    expect(JSON.parse(readFileSync(join(folder, 'inputs/outputs/run.json'), 'utf8'))).toMatchObject({
      wirecopy: expect.any(String),
      node: process.version,
      models: expect.any(Array),
      command: { inputs: ['inputs'], out: 'inputs/outputs', published: '2024-03-08' },
      config: { limits: {}, run: {} },
      counts: { documents: 1, failed: 1, unchanged: expect.any(Number) },
      bytes: expect.any(Number),
      failures: { 'input-encoding': 1 },
      milliseconds: { write: expect.any(Number) },
      slowest: expect.any(Array),
    });
  });

  it.skipIf(process.platform === 'win32')(
    'with links that were planted is written into, not through them',
    async () => {
      const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': STORY, mine: 'mine', 'theirs/mine': 'mine' });
      const own = join(folder, 'outputs/.wirecopy');
      mkdirSync(own, { recursive: true });
      symlinkSync(join(folder, 'theirs'), join(own, 'tmp'));
      symlinkSync(join(folder, 'theirs'), join(own, 'staged'));
      symlinkSync(join(folder, 'nowhere'), join(folder, 'outputs/a.json'));
      symlinkSync(join(folder, 'mine'), join(folder, 'outputs/b.json'));
      const { status } = await run(folder);
      expect(status).toBe(1);
      expect(rowsIn(join(folder, 'outputs/quarantine.jsonl'))).toMatchObject([
        { path: 'inputs/b.txt', code: 'output-occupied' },
      ]);
      expect(readdirSync(folder).sort()).toEqual(['inputs', 'mine', 'outputs', 'theirs']);
      expect(readdirSync(join(folder, 'theirs'))).toEqual(['mine']);
      expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('mine');
      expect(readdirSync(own)).toEqual(['journal.jsonl']);
    },
  );

  it.skipIf(process.platform === 'win32').each([
    ['a file', (path: string) => writeFileSync(path, 'mine')],
    ['a link to a folder', (path: string) => symlinkSync('..', path)],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path)],
  ])('whose .wirecopy is %s is refused', async (_, plant) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'outputs/mine': 'mine' });
    plant(join(folder, 'outputs/.wirecopy'));
    const { status, stderr } = await run(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: outputs\/\.wirecopy: .+\nhint: .+\n$/);
    expect(readdirSync(join(folder, 'outputs')).filter((name) => name !== '.wirecopy')).toEqual(['mine']);
  });

  it.skipIf(process.platform === 'win32').each(FORMATS)(
    'on a disk that fills up keeps nothing half-written, and is gone on with (%s)',
    async (format) => {
      const texts = Array.from({ length: 30 }, (_, index) => [
        `inputs/${index}.txt`,
        `${STORY} ${index}.`.repeat(1 + 3 * index),
      ]);
      const folder = folderWith(Object.fromEntries(texts));
      const parameters = ['run', '--format', format, '--shard-size', '10', '--workers', '1', '--log-level', 'silent'];
      // No file may grow beyond 48 kB: a write ends half way, as on a full disk.
      const limited = spawnSync(
        'bash',
        ['-c', 'trap "" XFSZ; ulimit -f 48; exec "$0" "$@"', process.execPath, MAIN, ...parameters],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(limited.status).toBe(1);
      expect(limited.stderr).toMatch(/^error: outputs\/.+: cannot be written \(.+\)\nhint: .+room.+\n$/m);
      expect(readdirSync(join(folder, 'outputs/.wirecopy'))).not.toContain('lock');
      for (const file of resultsIn(join(folder, 'outputs')).filter((name) => name.endsWith('.json'))) {
        expect(() => JSON.parse(readFileSync(join(folder, 'outputs', file), 'utf8'))).not.toThrow();
      }
      expect((await wirecopy(folder, parameters)).status).toBe(0);
      rmSync(join(folder, 'fresh'), { recursive: true, force: true });
      await expectAsNew(folder, '--format', format, '--shard-size', '10');
      expect(readdirSync(join(folder, 'outputs/.wirecopy'))).toEqual(['journal.jsonl']);
    },
  );
});
