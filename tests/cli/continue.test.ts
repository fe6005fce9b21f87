/** What a run does with what earlier runs have left: the end is that of a run over the same inputs into a new folder. */
import { appendFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedLine } from '../../src/batch/checked-lines.js';
import { bytesIn, filesIn, folderWith, resultsIn, rowsIn, write } from './folders.js';
import { annotatedIn, expectAsNew, FORMATS, LAYOUTS, run } from './runs.js';

const STORY = 'Dockers walked out on Thursday. Their union said so.';

interface Place {
  readonly path: string;
  readonly file: string | null;
  readonly removed: boolean;
}

describe('inputs that are no more', () => {
  it.each(LAYOUTS)('whose records have been lost with them are named, and the run goes on (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': STORY });
    await run(folder, '--format', format);
    rmSync(join(folder, 'inputs/b.txt'));
    for (const file of resultsIn(join(folder, 'outputs'))) rmSync(join(folder, 'outputs', file));
    const { summary } = await run(folder, '--format', format);
    expect(summary).toMatchObject({ documents: 1 });
    const listed = rowsIn<Place>(join(folder, 'outputs/index.jsonl')).filter(({ file }) => file !== null);
    expect(listed.map(({ path }) => path)).toEqual(['inputs/a.txt']);
    await run(folder, '--format', format);
    await run(folder, '--format', format, '--prune');
    await expectAsNew(folder, '--format', format);
  });

  it.each(LAYOUTS)(
    'are counted, named, kept until they are pruned; failures have no record to keep (%s)',
    async (format) => {
      const folder = folderWith({
        'inputs/a.txt': STORY,
        'inputs/sub/b.txt': STORY,
        'inputs/c.txt': new Uint8Array([0xe9]),
      });
      expect((await run(folder, '--format', format)).status).toBe(1);
      rmSync(join(folder, 'inputs/sub'), { recursive: true });
      rmSync(join(folder, 'inputs/c.txt'));
      for (const _ of [1, 2]) {
        const { status, stderr, summary } = await run(folder, '--format', format);
        expect({ status, summary }).toMatchObject({
          status: 0,
          summary: { documents: 1, removed: 1, failed: 0, removedInputs: ['inputs/sub/b.txt'] },
        });
        expect(stderr).toContain('inputs/sub/b.txt: no longer among the inputs');
        const listed = rowsIn<Place>(join(folder, 'outputs/index.jsonl'));
        expect(listed).toMatchObject([
          { path: 'inputs/a.txt', removed: false },
          { path: 'inputs/sub/b.txt', removed: true },
        ]);
        expect(existsSync(join(folder, 'outputs/quarantine.jsonl'))).toBe(false);
      }
      expect((await run(folder, '--format', format, '--prune')).summary).toMatchObject({
        removed: 0,
        removedInputs: [],
      });
      await expectAsNew(folder, '--format', format);
    },
  );
});

describe('an input that goes and comes back', () => {
  it.each(LAYOUTS)('is counted and listed as what it is (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': STORY, 'aside.txt': STORY });
    await run(folder, '--format', format);
    rmSync(join(folder, 'inputs/b.txt'));
    const { summary } = await run(folder, '--format', format);
    expect(summary).toMatchObject({ documents: 1, removed: 1, removedInputs: ['inputs/b.txt'] });
    renameSync(join(folder, 'aside.txt'), join(folder, 'inputs/b.txt'));
    expect((await run(folder, '--format', format)).summary).toMatchObject({ documents: 2, removed: 0 });
    await expectAsNew(folder, '--format', format);
  });
});

describe('a format that changes between runs', () => {
  it.each([
    ['json', 'jsonl'],
    ['jsonl', 'json'],
    ['parquet', 'json'],
    ['json', 'parquet'],
  ])('takes the records along and leaves nothing else (%s, %s)', async (before, after) => {
    const folder = folderWith({ 'inputs/#0.txt': STORY, 'inputs/sub/b.txt': `${STORY} Again.` });
    await run(folder, '--format', before);
    expect((await run(folder, '--format', after)).status).toBe(0);
    expect(annotatedIn(folder)).toBe(0);
    await expectAsNew(folder, '--format', after);
  });
});

describe('names that are the run’s own', () => {
  it('are given to no folder of records', async () => {
    const names = ['index.jsonl', 'quarantine.jsonl', 'records.jsonl', 'records-00001.parquet', 'run.json'];
    const files = Object.fromEntries(names.map((name) => [`inputs/${name}/a.txt`, STORY]));
    const folder = folderWith({ ...files, 'inputs/run.txt': STORY, 'inputs/broken.txt': new Uint8Array([0xe9]) });
    for (const format of ['json', 'json', 'jsonl']) {
      const { status, stderr, summary } = await run(folder, '--format', format);
      expect({ status, summary }, stderr).toMatchObject({ status: 1, summary: { documents: 6, failed: 1 } });
    }
    await expectAsNew(folder, '--format', 'jsonl');
  });

  it('a file of records becomes a folder of them, and the other way round', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY });
    await run(folder);
    rmSync(join(folder, 'inputs/a.txt'));
    write(folder, { 'inputs/a.json/b.txt': STORY });
    expect((await run(folder, '--prune')).status).toBe(0);
    await expectAsNew(folder);
    rmSync(join(folder, 'inputs/a.json'), { recursive: true });
    write(folder, { 'inputs/a.txt': STORY });
    expect((await run(folder, '--prune')).status).toBe(0);
    await expectAsNew(folder);
  });
});

describe('a document', () => {
  it.each(FORMATS)('that worked and now fails has no record any more, and back (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/sub/b.txt': STORY });
    await run(folder, '--format', format);
    writeFileSync(join(folder, 'inputs/sub/b.txt'), new Uint8Array([0x42, 0xe9]));
    expect((await run(folder, '--format', format)).status).toBe(1);
    await expectAsNew(folder, '--format', format);
    writeFileSync(join(folder, 'inputs/sub/b.txt'), STORY);
    expect((await run(folder, '--format', format)).status).toBe(0);
    await expectAsNew(folder, '--format', format);
  });

  it('that a file of somebody else was in the way of is tried again when that is gone', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'outputs/a.json': 'mine', 'outputs/note.md': 'mine too' });
    const { status, stderr } = await run(folder);
    expect(status).toBe(1);
    expect(rowsIn(join(folder, 'outputs/quarantine.jsonl'))).toMatchObject([
      { code: 'output-occupied', stage: 'write' },
    ]);
    expect(stderr).toContain('note.md');
    expect(readFileSync(join(folder, 'outputs/a.json'), 'utf8')).toBe('mine');
    renameSync(join(folder, 'outputs/a.json'), join(folder, 'mine.json'));
    expect((await run(folder)).status).toBe(0);
    expect(resultsIn(join(folder, 'outputs'))).toEqual(['a.json', 'note.md']);
  });
});

describe('a journal', () => {
  const JOURNAL = 'outputs/.wirecopy/journal.jsonl';

  it.each(LAYOUTS)('that is damaged in the middle, or torn, is healed (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': STORY, 'inputs/c.txt': STORY });
    await run(folder, '--format', format, '--shard-size', '1');
    const lines = readFileSync(join(folder, JOURNAL), 'utf8').split('\n');
    const damaged = [lines[0], `${lines[1]?.slice(0, -9)}X${lines[1]?.slice(-8)}`, ...lines.slice(2)].join('\n');
    writeFileSync(join(folder, JOURNAL), `${damaged}${lines[2]?.slice(0, 50)}`);
    const { status, stderr } = await run(folder, '--format', format, '--shard-size', '1');
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('journal.jsonl: 1 damaged line');
    expect(stderr).toContain('journal.jsonl: its end was torn');
    await expectAsNew(folder, '--format', format, '--shard-size', '1');
  });

  it('that is empty is begun anew', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY });
    await run(folder, '--format', 'jsonl');
    writeFileSync(join(folder, JOURNAL), '');
    expect((await run(folder, '--format', 'jsonl')).status).toBe(0);
    await expectAsNew(folder, '--format', 'jsonl');
  });

  it('of a newer version is refused, and nothing is changed', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY });
    await run(folder);
    const journal = checkedLine(Buffer.from('{"kind":"journal","version":99}'));
    writeFileSync(join(folder, JOURNAL), journal);
    writeFileSync(join(folder, 'inputs/a.txt'), 'Other.');
    const before = bytesIn(join(folder, 'outputs'));
    const { status, stderr } = await run(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: .*journal\.jsonl: a journal of version 99, expected at most 2\nhint: .+\n$/);
    expect(bytesIn(join(folder, 'outputs'))).toEqual(before);
    expect(readFileSync(join(folder, JOURNAL))).toEqual(journal);
    expect(filesIn(join(folder, 'outputs/.wirecopy'))).not.toContain('lock');
  });

  it('has records put aside by another version: they are made again', async () => {
    const folder = folderWith({ 'inputs/a.txt': STORY });
    await run(folder, '--format', 'jsonl');
    rmSync(join(folder, 'outputs/records.jsonl'));
    appendFileSync(join(folder, 'outputs/.wirecopy/open.jsonl'), checkedLine(Buffer.from('{"key":"x","new":1}\t{}')));
    expect((await run(folder, '--format', 'jsonl')).status).toBe(0);
    expect(existsSync(join(folder, 'outputs/.wirecopy/open.jsonl'))).toBe(false);
    await expectAsNew(folder, '--format', 'jsonl');
  });
});

describe('a folder of results that was copied', () => {
  it.each(LAYOUTS)('is gone on with, though its times are others (%s)', async (format) => {
    const folder = folderWith({ 'inputs/a.txt': STORY, 'inputs/b.txt': STORY });
    await run(folder, '--format', format, '--out', 'first');
    cpSync(join(folder, 'first'), join(folder, 'outputs'), { recursive: true });
    expect((await run(folder, '--format', format)).summary).toMatchObject({ documents: 2, unchanged: 2 });
    expect(bytesIn(join(folder, 'outputs'))).toEqual(bytesIn(join(folder, 'first')));
  });
});
