/** What documents tell of each other: stories, copies of statements, people. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StatementIndex, wordsHash } from '../../src/tables/across/statement-index.js';
import type { TablesOptions } from '../../src/tables/index.js';
import { temporaryFolder } from '../temporary.js';
import { given, linesOf, make, STORY } from './records.js';

type Rows = readonly { readonly [column: string]: unknown }[];

async function tablesOf(records: readonly unknown[], options: Partial<TablesOptions> = {}) {
  const folder = temporaryFolder();
  const path = join(folder, 'records.jsonl');
  writeFileSync(path, linesOf(records));
  const out = join(folder, 'tables');
  const manifest = await make([path], out, options);
  const rows = (table: string): Rows =>
    readFileSync(join(out, `${table}.jsonl`), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return { out, manifest, rows };
}

const [WIRE, PAPER, UPDATE] = STORY;
const idOf = (record: { readonly id: string } | undefined) => record?.id ?? '';

describe('a story', () => {
  it('is told by its first document, its copies and its updates, whatever the order of reading', async () => {
    const alone = given('It rained in Harwick.', 'rain.txt');
    const { rows } = await tablesOf([UPDATE, PAPER, alone, WIRE]);
    const storyId = idOf(WIRE);
    expect(rows('documents')).toMatchObject([
      { id: idOf(UPDATE), storyId, duplicateOf: null, changedNumbers: expect.arrayContaining(['420 → 470']) },
      { id: idOf(PAPER), storyId, duplicateOf: storyId, updateOf: null, differs: ['headline'] },
      { id: alone.id, storyId: null, duplicateOf: null, updateOf: null, differs: [] },
      { id: storyId, storyId, duplicateOf: null, updateOf: null },
    ]);
    const [{ updateOf } = {}] = rows('documents');
    expect([idOf(WIRE), idOf(PAPER)]).toContain(updateOf);
    expect(rows('stories')).toEqual([
      {
        id: storyId,
        headline: 'Ferry line to close',
        documents: 3,
        copies: 1,
        updates: 1,
        firstDay: '2024-03-07',
        lastDay: '2024-03-09',
      },
    ]);
  });

  it('has each statement in every version, and names the first', async () => {
    const { rows, manifest } = await tablesOf([PAPER, UPDATE, WIRE]);
    const of = (id: string) => rows('statements').filter(({ documentId }) => documentId === id);
    const [first, copies, updated] = [of(idOf(WIRE)), of(idOf(PAPER)), of(idOf(UPDATE))];
    expect(first.length).toBeGreaterThan(2);
    expect(first.every(({ copyOf }) => copyOf === null)).toBe(true);
    expect(copies.map(({ copyOf }) => copyOf)).toEqual(first.map(({ id }) => id));
    const words = ({ text }: Rows[number]) => String(text).toLowerCase();
    for (const row of updated) {
      const { copyOf } = row;
      const { id = null } = first.find((each) => words(each) === words(row)) ?? {};
      expect(copyOf).toBe(id);
    }
    expect(updated.filter(({ copyOf }) => copyOf === null)).toHaveLength(2); // nine weeks, and what the authority added
    const all = rows('statements').filter(({ copyOf }) => copyOf !== null).length;
    expect(manifest?.copies).toBe(all);
  });
});

describe('people', () => {
  const DAYS = [
    given(
      'Amara Okoro, the finance minister of Kenya, said in Nairobi that taxes would rise. She left.',
      'a.txt',
      '2024-03-07',
    ),
    given('Finance minister Amara Okoro told parliament in Nairobi that she would stay.', 'b.txt', '2024-03-08'),
    given('Striker Amara Okoro scored twice for Enugu City. She trains in Enugu.', 'c.txt', '2024-03-09'),
  ];

  it('are one across documents where the evidence says so, with the reasons', async () => {
    const { rows } = await tablesOf(DAYS);
    const okoro = rows('entities').filter(({ name }) => name === 'Amara Okoro');
    const [one, two, striker] = okoro.map(({ personId }) => personId);
    expect(one).toBe(two);
    expect(striker).not.toBe(one);
    expect(okoro.map(({ joinReasons }) => Array.isArray(joinReasons) && joinReasons.length > 0)).toContain(true);
    expect(JSON.stringify(okoro.map(({ joinReasons }) => joinReasons))).toContain(
      'their roles have the same noun: minister',
    );
    const people = rows('people').filter(({ id }) => id === one || id === striker);
    expect(people).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          id: one,
          documents: 2,
          gender: 'female',
          namesakeIds: [striker],
          lastDay: '2024-03-08',
        }),
        expect.objectContaining({ id: striker, documents: 1 }),
      ]),
    );
    const spoken = rows('statements').filter(({ speakerName }) => speakerName === 'Amara Okoro');
    expect(spoken.map(({ speakerPersonId }) => speakerPersonId)).toEqual([one, two]);
  });
});

describe('the order of work', () => {
  it('reads standard input once, and what came twice', async () => {
    async function* stdin() {
      yield Buffer.from(linesOf([WIRE, PAPER]));
    }
    const out = join(temporaryFolder(), 'tables');
    const manifest = await make(['-'], out, { stdin });
    expect(manifest).toMatchObject({ tables: { stories: { rows: 1 } } });
  });

  it('notices records that changed between its readings', async () => {
    const path = join(temporaryFolder(), 'records.jsonl');
    writeFileSync(path, linesOf([WIRE, PAPER]));
    const progress = (records: number) => {
      if (records === 2) writeFileSync(path, linesOf([PAPER, WIRE]));
    };
    await expect(make([path], join(temporaryFolder(), 'tables'), { progress })).rejects.toMatchObject({
      code: 'input-changed',
      message: expect.stringContaining('the records are others than when they were read first'),
    });
  });

  it('may look at each document by itself', async () => {
    const { rows, out, manifest } = await tablesOf(STORY, { across: false });
    expect(manifest).toMatchObject({ across: false, copies: 0 });
    expect(rows('documents').every(({ storyId }) => storyId === null)).toBe(true);
    expect(rows('entities').every(({ personId }) => personId === null)).toBe(true);
    expect(existsSync(join(out, 'people.jsonl'))).toBe(false);
  });
});

describe('words of statements', () => {
  const hash = (text: string) => wordsHash(text, { content: [{ start: 0, end: text.length }] });

  it.each([
    ['“We wait,”', '"We wait."', true],
    ['WE WAIT', 'We  wait', true],
    ['We wait', 'We waited', false],
    ['12 ships', '13 ships', false],
    ['Café', 'Cafe', false],
  ])('%s and %s', (one, other, isSame) => {
    expect(hash(one) === hash(other)).toBe(isSame);
  });

  it('are found in their document only, and not where there are none', () => {
    const index = new StatementIndex();
    const content = [{ start: 0, end: 3 }];
    const quote = (id: string) => ({ ...given('“We wait,” said Ana Ruiz.', 'a.txt').quotes[0], id, content });
    const quotes = [quote('q1'), quote('q7')].flatMap((each) => (each.kind === undefined ? [] : [each]));
    index.add({ text: '…!?', quotes: [] });
    index.add({ text: 'One', quotes: JSON.parse(JSON.stringify(quotes.slice(1))) });
    index.add({ text: '…!?', quotes: JSON.parse(JSON.stringify(quotes.slice(0, 1))) });
    expect([0, 1, 2].map((document) => index.find(document, hash('one')))).toEqual([null, 0, null]);
    expect([index.idOf(1, 0), index.idOf(2, 0), index.idOf(2, 1)]).toEqual(['q7', 'q1', 'q2']);
    expect(index.find(2, hash('…'))).toBeNull();
  });
});
