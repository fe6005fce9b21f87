/** What a document may cost: one that costs more is named with its reason, and everything else goes on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config.js';
import type { RawDocument } from '../../src/document/index.js';
import { stringDocument } from '../../src/read/index.js';
import { folderWith, resultsIn, rowsIn } from './folders.js';
import { annotatedIn, run } from './runs.js';
import { wirecopy } from './wirecopy.js';

const STORY = 'Dockers walked out on Thursday. Their union said so.';
/** Its record is far larger than itself. */
const DATES = 'May 1, '.repeat(3000);
/** Takes several seconds. */
const LONG = 'Dockers walked out on Thursday, their union told Ana Ruiz of the port. '.repeat(25_000);
const LIMITS = { limits: { seconds: 1, recordBytes: 100_000 } };
const TEXTS = { a: STORY, b: LONG, c: DATES, d: STORY } as const;

const CODES = [
  { path: 'inputs/b.txt', code: 'time-exceeded', stage: expect.any(String) },
  { path: 'inputs/c.txt', code: 'record-too-large', stage: 'write' },
];

describe('limits', () => {
  it.each(['json', 'jsonl'])(
    'in a run; what failed is tried again when it is asked for, or the limit is another (%s)',
    async (format) => {
      const files = Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [`inputs/${name}.txt`, text]));
      const folder = folderWith({ ...files, 'limits.json': JSON.stringify(LIMITS) });
      const parameters = ['--format', format, '--config', 'limits.json'];
      for (const annotated of [4, 0]) {
        const { status, summary } = await run(folder, ...parameters);
        expect({ status, summary }).toMatchObject({ status: 1, summary: { documents: 2, failed: 2 } });
        expect(rowsIn(join(folder, 'outputs/quarantine.jsonl'))).toMatchObject(CODES);
        expect(annotatedIn(folder)).toBe(annotated);
      }
      await run(folder, ...parameters, '--retry-quarantined');
      expect(annotatedIn(folder)).toBe(2);
      writeFileSync(join(folder, 'limits.json'), '{"limits":{"seconds":1}}');
      expect((await run(folder, ...parameters)).summary).toMatchObject({ documents: 3, failed: 1 });
      expect(annotatedIn(folder)).toBe(1);
    },
  );

  it('in the command annotate, in the place of the row', async () => {
    const folder = folderWith({ 'limits.json': JSON.stringify(LIMITS) });
    const rows = Object.entries(TEXTS).map(([id, text]) => `${JSON.stringify({ id, text })}\n`);
    const { status, stdout } = await wirecopy(folder, ['annotate', '--config', 'limits.json'], rows.join(''));
    expect(status).toBe(1);
    const lines = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'a', text: STORY },
      { id: 'b', error: { code: 'time-exceeded' } },
      { id: 'c', error: { code: 'record-too-large' } },
      { id: 'd', text: STORY },
    ]);
  });

  it('are those of compact JSON, whatever the format', async () => {
    const folder = folderWith({ 'inputs/a.txt': `${STORY}\n\n${'May 1, '.repeat(20)}` });
    await run(folder, '--format', 'jsonl');
    const line = rowsIn<object>(join(folder, 'outputs/records.jsonl'))[0];
    const bytes = Buffer.byteLength(JSON.stringify(line));
    for (const [recordBytes, status] of [
      [bytes, 0],
      [bytes - 1, 1],
    ] as const) {
      writeFileSync(join(folder, 'limits.json'), JSON.stringify({ limits: { recordBytes } }));
      for (const format of ['json', 'jsonl']) {
        const out = `${format}-${recordBytes}`;
        expect((await run(folder, '--format', format, '--config', 'limits.json', '--out', out)).status).toBe(status);
        expect(resultsIn(join(folder, out)).includes('quarantine.jsonl')).toBe(status === 1);
      }
    }
  });
});

describe('a pool', () => {
  const href = new URL('../../dist/workers/pool.js', import.meta.url).href;

  function documentOf(text: string): RawDocument {
    return stringDocument(text, { published: null, maxBytes: DEFAULT_CONFIG.limits.bytes });
  }

  it('gives up a document whose worker runs out of memory, with it alone', async () => {
    const { AnnotationPool }: typeof import('../../src/workers/pool.js') = await import(href);
    // Near the end of its memory a worker collects garbage for long: the limit of time must not come before.
    const config = { ...DEFAULT_CONFIG, limits: { ...DEFAULT_CONFIG.limits, seconds: 3600 } };
    const pool = new AnnotationPool({ workers: 2, order: { form: 'line', config }, heapMb: 60 });
    try {
      const texts = [STORY, STORY, LONG, STORY, LONG, STORY];
      const answers = await Promise.all(texts.map((text) => pool.annotate(documentOf(text))));
      expect(answers.map(({ failure }) => failure?.code ?? null)).toEqual([
        null,
        null,
        'worker-died',
        null,
        'worker-died',
        null,
      ]);
      expect(answers[2]?.failure).toMatchObject({
        stage: expect.any(String),
        message: expect.stringContaining('its worker died'),
      });
      expect((await pool.annotate(documentOf(STORY))).failure).toBeUndefined();
    } finally {
      await pool.close();
    }
  });
});
