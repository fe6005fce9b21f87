/** `wirecopy pipe`: what programs ask that drive Wirecopy. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

const ROWS = [
  { id: 'a', text: 'Ships wait off Lisbon, said Ana Ruiz on Thursday.', published: '2024-03-07' },
  { id: 'b', text: 7 },
  { text: 'Half a pair \ud83d of surrogates.' },
];
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** The answers: for each request the values of its lines. */
async function ask(work: string, requests: readonly unknown[], ...options: readonly string[]) {
  const { status, stdout, stderr } = await wirecopy(temporaryFolder(), ['pipe', work, ...options], lines(requests));
  expect([status, stderr]).toEqual([0, '']);
  const [greeting = '', ...rest] = stdout.split('\n');
  const answers = rest
    .join('\n')
    .split(/(?<=^|\n)\n/)
    .slice(0, -1)
    .map((answer) => answer.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])));
  return { greeting: JSON.parse(greeting), answers };
}

it('reads rows, and makes of them the records that annotate makes, and the rows of tables', async () => {
  const { greeting, answers } = await ask('rows', ROWS);
  expect(answers.map((answer) => answer.length)).toEqual([1, 1, 1]);
  expect(answers[1]?.[0]).toMatchObject({ id: 'b', error: { code: 'row-malformed', stage: 'read' } });
  const documents = [answers[0]?.[0], answers[2]?.[0]].map(({ document }) => JSON.parse(document));
  const asked = documents.map((document, index) => ({ document, isMarked: index === 1 }));
  const annotated = await ask('annotate', asked);
  expect(annotated.greeting).toEqual(greeting);
  const [first, second] = annotated.answers.map(([answer]) => answer);
  const records = (await wirecopy(temporaryFolder(), ['annotate'], lines(ROWS))).stdout.trim().split('\n');
  const { source, metadata, ...record } = JSON.parse(records[0] ?? '');
  expect(first.record).toEqual({
    ...record,
    source: { ...source, part: null },
    metadata: { ...metadata, sources: JSON.stringify(metadata.sources), extra: '{}' },
    exactJson: null,
  });
  expect(first.documents).toMatchObject([{ id: 'a', recordId: 'a', publishedDay: 19789 }]);
  expect(first.sketch).toMatchObject({ id: 'a', time: Date.UTC(2024, 2, 7) });
  // The half is where it can be: in the line as JSON; and the other document with this id is told from it.
  expect(second.record.text).toContain('Half a pair');
  expect(second.record.exactJson).toContain('\\ud83d');
  expect(second.documents[0].id).toMatch(/^[0-9a-f]{64}~[0-9a-f]{8}$/);
});

it('lists what inputs mean, and reads it by its path or its bytes', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'two.jsonl'), lines([{ text: 'One ship.' }, { text: 'Two ships.' }]));
  writeFileSync(join(folder, 'picture.jpg'), 'x');
  const listed = await wirecopy(folder, ['pipe', 'list', folder]);
  const [, ...found] = listed.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(found).toMatchObject([{ input: { name: 'two' } }, { leftOut: '.jpg' }]);
  const base64 = Buffer.from('Three ships.').toString('base64');
  const remote = { path: 's3://news/2024/03/07/three.txt', name: 'three', sidecar: null, bytes: 12, base64 };
  const missing = { path: join(folder, 'gone.txt'), name: 'gone', sidecar: null, bytes: 3 };
  const { answers } = await ask('read', [found[0].input, remote, missing, { path: 3 }]);
  expect(answers.map((answer) => answer.length)).toEqual([2, 1, 1, 1]);
  const documents = answers.flat().flatMap(({ document }) => (document === undefined ? [] : [JSON.parse(document)]));
  expect(documents.map(({ text }) => text)).toEqual(['One ship.', 'Two ships.', 'Three ships.']);
  expect(documents[2]).toMatchObject({ source: { path: remote.path }, published: { value: '2024-03-07' } });
  expect(answers[2]?.[0].error.code).toBe('input-unreadable');
  expect(answers[3]?.[0].error.code).toBe('row-malformed');
});

it('says what a document is to earlier ones, and which stories that makes', async () => {
  const text = (count: number) =>
    `The ferry line between Harwick and Ostrel will close for ${count} weeks while its two old piers are mended, the port authority said.`;
  const rows = [text(6), text(6).toUpperCase(), text(9)].map((each, number) => ({ id: `d${number}`, text: each }));
  const read = await ask('rows', rows);
  const asked = read.answers.map(([{ document }]) => ({ document: JSON.parse(document), isMarked: false }));
  const sketches = (await ask('annotate', asked)).answers.map(([{ sketch }]) => sketch);
  const [first, , third] = sketches.map(({ time, packed }) => ({ time, packed }));
  const { answers } = await ask('pairs', [{ later: third, earlier: [first], counts: [] }]);
  const [relation] = answers.flat()[0].relations;
  expect(relation).toMatchObject({ kind: 'update', numbers: [{ from: '6', to: '9' }] });
  const documents = sketches.map(({ id, characters, letters }) => ({ id, leader: null, characters, letters }));
  const told = await ask('stories', [{ documents, links: [{ ...relation, earlier: 0, later: 2 }] }]);
  expect(told.answers.flat()[0].places).toMatchObject([
    { id: 'd0', storyId: 'd0', duplicateOf: null, updateOf: null },
    { id: 'd1', storyId: null },
    { id: 'd2', storyId: 'd0', updateOf: 'd0', changedNumbers: ['6 → 9'] },
  ]);
});

it.each([
  [['list'], 'list: no inputs'],
  [['rows', 'a.txt'], 'rows: takes no inputs'],
  [['list', '/nowhere'], 'no such file or folder'],
])('%j: %s', async (parameters, message) => {
  const { status, stderr } = await wirecopy(temporaryFolder(), ['pipe', ...parameters]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
});
