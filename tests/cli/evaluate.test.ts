/** `wirecopy evaluate`, as it is built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folders.js';
import { wirecopy } from './wirecopy.js';

const STORIES = [
  {
    id: 'ferry',
    text: '🚢 Mara Quill said on Monday that ferries to Lisbon would stop. She left.',
    published: '2031-05-07',
    timexes: [{ start: 21, end: 27, type: 'DATE', value: '2031-05-05' }],
    entities: [
      { start: 2, end: 12, label: 'PER' },
      { start: 44, end: 50, label: 'LOC' },
    ],
    quotes: [{ content: [[28, 61]], source: [[2, 12]], cue: [[13, 17]] }],
    spans: [
      [0, 62],
      [63, 72],
    ],
  },
  {
    id: 'rain',
    text: 'It rained in Lisbon on Tuesday.',
    published: '2031-05-07',
    timexes: [{ start: 23, end: 30, type: 'DATE', value: '2031-05-13' }],
    entities: [],
  },
];
const LINES = STORIES.map((story) => `${JSON.stringify(story)}\n`).join('');
/** Gold has the day as `dct`. */
const GOLD = LINES.replaceAll('"published"', '"dct"');

async function figures(folder: string, ...parameters: readonly string[]) {
  const { stdout, stderr, status } = await wirecopy(folder, ['evaluate', ...parameters, '--json']);
  return { status, stderr, result: JSON.parse(stdout) };
}

describe('wirecopy evaluate', () => {
  it('annotates the texts of the gold, and shows a table a layer', async () => {
    const folder = folderWith({ 'gold.jsonl': GOLD });
    const { status, stdout, stderr } = await wirecopy(folder, ['evaluate', 'gold.jsonl', '--errors', '2']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('dates (2 documents)\n');
    expect(stdout).toMatch(/^ {2}exact +2 +2 +100\.0 +100\.0 +100\.0 +100\.0 – 100\.0 +100\.0$/m);
    expect(stdout).toMatch(/^ {2}value +2 +2 +50\.0 +50\.0 +50\.0 /m);
    expect(stdout).toMatch(/^ {2}errors: 1 wrong value$/m);
    expect(stdout).toMatch(/^ {2}rain +1 +100\.0$/m);
    expect(stdout).toMatch(/said +right +n +0 +100$/m);
    expect(stdout).toContain(
      [
        'dates: wrong value (1)',
        '  rain: It rained in Lisbon on [Tuesday].',
        '    gold   Tuesday = DATE 2031-05-13',
        '    found  Tuesday = DATE 2031-05-06',
      ].join('\n'),
    );
    expect(stdout).not.toContain('valueNormF');
    expect((await wirecopy(folder, ['evaluate', 'gold.jsonl', '--all'])).stdout).toMatch(/^ {4}valueNormF +50\.00 /m);
  });

  it('gives everything to programs', async () => {
    const { result } = await figures(folderWith({ 'gold.jsonl': GOLD }), 'gold.jsonl');
    expect(result).toMatchObject({ documents: 2, left: [], unused: 0, notes: [], comparison: null });
    expect(result.layers.map(({ measure }: { measure: string }) => measure)).toEqual([
      'sentences',
      'names',
      'dates',
      'statements',
    ]);
    expect(result.errors).toContainEqual({
      ...{ measure: 'dates', kind: 'wrong value', document: 'rain', place: 'gold.jsonl:2', start: 23, end: 30 },
      ...{ expected: 'Tuesday = DATE 2031-05-13', given: 'Tuesday = DATE 2031-05-06' },
      ...{ before: 'It rained in Lisbon on ', words: 'Tuesday', after: '.' },
    });
  });

  it.each([
    ['a folder', ['--format', 'json'], 'out'],
    ['packed lines', ['--format', 'jsonl', '--compress', 'gzip'], 'out'],
    ['lines packed by Zstandard', ['--format', 'jsonl', '--compress', 'zstd'], 'out'],
    ['Parquet', ['--format', 'parquet'], 'out'],
  ])('takes the records of a run: %s', async (_, format, records) => {
    const folder = folderWith({ 'gold.jsonl': GOLD, 'texts.jsonl': LINES });
    expect((await wirecopy(folder, ['run', 'texts.jsonl', '--out', 'out', ...format])).status).toBe(0);
    const { status, stderr, result } = await figures(folder, 'gold.jsonl', '--records', records);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(result).toEqual((await figures(folder, 'gold.jsonl')).result);
  });

  it('names documents without a record of their text, compares the others, and fails', async () => {
    const changed = LINES.replace('It rained', 'It snowed');
    const folder = folderWith({
      'gold.jsonl': `${GOLD}{"id":"gone","text":"Gone.","entities":[]}\n`,
      'texts.jsonl': changed,
    });
    const annotated = await wirecopy(folder, ['annotate'], changed);
    writeFileSync(join(folder, 'records.jsonl'), annotated.stdout);
    const { status, stderr, result } = await figures(folder, 'gold.jsonl', '--records', 'records.jsonl');
    expect(status).toBe(1);
    expect(result).toMatchObject({
      documents: 1,
      left: [
        { id: 'rain', place: 'gold.jsonl:2', why: 'a record of another text' },
        { id: 'gone', place: 'gold.jsonl:3', why: 'no record' },
      ],
    });
    expect(stderr).toBe(
      [
        'gold.jsonl:2: rain: a record of another text',
        'gold.jsonl:3: gone: no record',
        '2 documents of the gold are not compared: records.jsonl has no record of their text',
        '',
      ].join('\n'),
    );
  });

  it('compares two runs', async () => {
    const folder = folderWith({ 'gold.jsonl': GOLD, 'texts.jsonl': LINES });
    const { stdout: records } = await wirecopy(folder, ['annotate'], LINES);
    writeFileSync(join(folder, 'after.jsonl'), records);
    const without = records
      .trim()
      .split('\n')
      .map((line) => JSON.stringify({ ...JSON.parse(line), dates: [], quotes: [] }));
    writeFileSync(join(folder, 'before.jsonl'), without.join('\n'));
    const { status, stdout } = await wirecopy(folder, [
      ...['evaluate', 'gold.jsonl', '--records', 'after.jsonl', '--against', 'before.jsonl'],
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^dates\n +before +after +difference +95 % +p\n {2}exact F1 +0\.0 +100\.0 +\+100\.0 +\+100\.0 – \+100\.0 +0\.002 \*$/m,
    );
    expect(stdout).toMatch(/^names\n.*\n {2}exact F1 .* 0\.0 – 0\.0 +1\.000$/m);
  });

  it('takes fixtures, from their inputs or from records', async () => {
    const story = 'Mara Quill left Lisbon on Monday.\n';
    const folder = folderWith({ 'texts/quay.txt': story });
    await wirecopy(folder, ['accept', 'mine', '--new', 'texts/quay.txt', '--published', '2031-05-07']);
    const now = await figures(folder, 'mine');
    expect(now).toMatchObject({ status: 0, result: { documents: 1, errors: [] } });
    await wirecopy(folder, ['run', 'texts', '--out', 'out', '--published', '2031-05-07']);
    expect(await figures(folder, 'mine', '--records', 'out')).toEqual(now);
  });

  it('says that CoNLL has no text', async () => {
    const { status, stderr } = await wirecopy(folderWith({ 'a.conll': 'Mara B-PER\nQuill I-PER\nleft O\n' }), [
      'evaluate',
      'a.conll',
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^a\.conll: CoNLL has no text, so it was put together/);
  });

  it.each([
    [
      'gold that is broken',
      ['evaluate', 'bad.jsonl'],
      1,
      /bad\.jsonl:1: the span 0 to 9 is not within its text of 1 characters/,
    ],
    ['an unknown format', ['evaluate', 'a.docx'], 1, /a\.docx: gold of an unknown format/],
    ['no such file', ['evaluate', 'none.jsonl'], 2, /none\.jsonl: no such file or folder/],
    ['no such records', ['evaluate', 'gold.jsonl', '--records', 'none'], 2, /none: no such file or folder/],
    ['another format', ['evaluate', 'gold.jsonl', '--as', 'csv'], 2, /--as/],
    ['no number', ['evaluate', 'gold.jsonl', '--errors', 'x'], 2, /--errors/],
    ['no gold', ['evaluate'], 2, /gold/],
  ])('ends with an error for %s', async (_, parameters, status, message) => {
    const folder = folderWith({
      'gold.jsonl': GOLD,
      'bad.jsonl': '{"id":"a","text":"x","entities":[{"start":0,"end":9,"label":"PER"}]}',
      'a.docx': 'x',
    });
    const ended = await wirecopy(folder, parameters);
    expect(ended).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) });
  });

  it('shows nothing that would command a terminal', async () => {
    const gold = JSON.stringify({
      id: '\u001b[2J',
      text: 'Go \u001b[2J now.',
      entities: [{ start: 3, end: 7, label: 'PER' }],
    });
    const { stdout } = await wirecopy(folderWith({ 'gold.jsonl': gold }), ['evaluate', 'gold.jsonl', '--errors', '1']);
    expect(stdout).toContain('\\x1b[2J');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('docs/evaluate.md', () => {
  it('names every format and option', async () => {
    const doc = readFileSync(new URL('../../docs/evaluate.md', import.meta.url), 'utf8');
    const { stdout } = await wirecopy('.', ['evaluate', '--help']);
    for (const option of stdout.match(/--[a-z]+/g) ?? []) if (option !== '--help') expect(doc).toContain(option);
    for (const format of ['brat', 'TimeML', 'CoNLL', 'CoNLL-U', 'Label Studio', 'fixtures', 'JSON lines'])
      expect(doc).toContain(format);
  });
});
