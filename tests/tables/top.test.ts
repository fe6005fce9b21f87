/** What `wirecopy top` counts. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { NewsRecord } from '../../src/index.js';
import { RegisterBuilder } from '../../src/register/index.js';
import { type TopFound, type TopOptions, topOf } from '../../src/tables/index.js';
import { ranked } from '../../src/tables/top/ranked.js';
import { Tally } from '../../src/tables/top/tally.js';
import { rowsIn } from '../cli/folders.js';
import { temporaryFolder } from '../temporary.js';
import { given, linesOf, make, recordsOfInputs, STORY } from './records.js';

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function top(records: readonly unknown[], options: Partial<TopOptions> = {}): Promise<TopFound | null> {
  const path = join(temporaryFolder(), 'records.jsonl');
  writeFileSync(path, linesOf(records));
  return topOf({
    inputs: [path],
    stdin: nothing,
    force: false,
    skipInvalid: false,
    limit: 10,
    temporary: '',
    register: new RegisterBuilder(),
    interrupted: new AbortController().signal,
    warn: () => {},
    progress: () => {},
    ...options,
  });
}

const SHIPS = [
  given(
    '“We wait,” said Ana Ruiz, the harbour master, on Thursday. Tom Bell denied it. The pier opens on 4 May 2024.',
    'a.txt',
    '2024-03-08',
  ),
  given(
    'Ana Ruiz, the harbour master, said that ships would leave. “They must,” she said. It is due by 4 May 2024.',
    'b.txt',
    '2024-03-09',
  ),
  given(
    'Corvel Bank said on 7 March 2024 that it would lend more. Corvel Bank denied that it had lost money.',
    'c.txt',
    '2024-03-10',
  ),
];

describe('top', () => {
  it.each<[string, readonly NewsRecord[], (found: TopFound) => unknown, unknown]>([
    ['documents', SHIPS, ({ documents }) => documents, { all: 3, copies: 0, updates: 0 }],
    [
      'people by statements, with the documents that quote them',
      SHIPS,
      ({ people }) => people.top.slice(0, 1),
      [{ id: expect.stringMatching(/^person-/), name: 'Ana Ruiz', statements: 3, documents: 2 }],
    ],
    [
      'organisations that speak themselves',
      SHIPS,
      ({ organisations }) => organisations,
      { total: 1, top: [{ id: expect.stringMatching(/^org/), name: 'Corvel Bank', statements: 2, documents: 1 }] },
    ],
    [
      'acts',
      SHIPS,
      ({ acts }) => acts.top,
      expect.arrayContaining([expect.objectContaining({ act: 'say', statements: 4, documents: 3 })]),
    ],
    [
      'days on which it was said: the dates of statements',
      SHIPS,
      ({ daysSaid }) => daysSaid.top,
      [{ day: '2024-03-07', statements: 2, documents: 2 }],
    ],
    [
      'days spoken of: all others',
      SHIPS,
      ({ daysSpokenOf }) => daysSpokenOf.top,
      [{ day: '2024-05-04', dates: 2, documents: 2 }],
    ],
    ['flags by documents', SHIPS, ({ flags }) => flags.top, [{ flag: 'short', documents: 3 }]],
    ['nothing of nothing', [given('', 'empty.txt')], ({ people, stories }) => [people, stories], [none(), none()]],
  ])('counts %s', async (_, records, of, expected) => {
    const found = await top(records);
    expect(found && of(found)).toEqual(expected);
  });

  it('counts a statement once, however many documents copy it', async () => {
    const [wire, paper] = STORY;
    const [one, two] = [await top([wire]), await top([wire, paper])];
    expect(two).toMatchObject({ documents: { all: 2, copies: 1 }, statements: { copies: one?.statements.all } });
    for (const list of ['people', 'organisations', 'acts', 'daysSaid', 'daysSpokenOf', 'unresolvedDates'] as const) {
      expect(two?.[list]).toEqual(one?.[list]);
    }
    expect(two?.languages.top).toEqual([{ language: 'en', documents: 2 }]);
    expect(two?.stories.top).toMatchObject([{ headline: 'Ferry line to close', documents: 2, copies: 1, updates: 0 }]);
  });

  it('says where a date stands that could not be resolved, whatever its capitals', async () => {
    const undated = [
      ['Wednesday is late.', 'a.txt'],
      ['They left. WEDNESDAY was late.', 'b.txt'],
    ] as const;
    const records = undated.map(([text, path]) => {
      const record = given(text, path, '2024-02-01');
      const dates = record.dates.map((date) => ({ ...date, status: 'unresolved', basis: 'none', interval: null }));
      return { ...record, dates };
    });
    const found = await top(records);
    expect(found?.unresolvedDates).toEqual({
      total: 1,
      top: [
        {
          words: 'wednesday',
          dates: 2,
          documents: 2,
          example: { text: 'Wednesday', documentId: records[0]?.id, path: 'a.txt', start: 0, end: 9 },
        },
      ],
    });
  });

  it('has the numbers of the tables', async () => {
    const folder = temporaryFolder();
    const records = [...recordsOfInputs(), ...STORY];
    const path = join(folder, 'records.jsonl');
    writeFileSync(path, linesOf(records));
    await make([path], join(folder, 'tables'));
    const statements = rowsIn<{ copyOf: string | null; speakerPersonId: string | null; act: string | null }>(
      join(folder, 'tables/statements.jsonl'),
    );
    const names = new Map(
      rowsIn<{ id: string; name: string }>(join(folder, 'tables/people.jsonl')).map(({ id, name }) => [id, name]),
    );
    const found = await top(records, { limit: 10_000 });
    const counts = new Map<string, number>();
    for (const { copyOf, speakerPersonId: id } of statements) {
      if (copyOf === null && id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(new Map(found?.people.top.map((each) => [each.id, each.statements]))).toEqual(counts);
    expect(found?.people.top.every(({ id, name }) => names.get(id) === name)).toBe(true);
    expect(found?.statements).toEqual({
      all: statements.length,
      copies: statements.filter(({ copyOf }) => copyOf !== null).length,
    });
    const said = statements.filter(({ act, copyOf }) => act === 'say' && copyOf === null).length;
    expect(found?.acts.top.find(({ act }) => act === 'say')?.statements).toBe(said);
  });

  it('keeps standard input until it is read again, and leaves nothing', async () => {
    async function* stdin() {
      yield Buffer.from(linesOf(SHIPS));
    }
    const folder = temporaryFolder();
    const progress = vi.fn(() => expect(readdirSync(folder)).toEqual([expect.stringMatching(/^wirecopy-top-/)]));
    expect(await top([], { inputs: ['-'], stdin, progress, temporary: folder })).toEqual(await top(SHIPS));
    expect(progress).toHaveBeenCalledTimes(2 * SHIPS.length);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is nothing when it is interrupted', async () => {
    expect(await top(SHIPS, { interrupted: AbortSignal.abort() })).toBeNull();
  });
});

function none() {
  return { total: 0, top: [] };
}

describe('ranked', () => {
  const items = [
    { name: 'b', counts: [2, 1] },
    { name: 'a', counts: [2, 1] },
    { name: 'c', counts: [2, 2] },
    { name: 'd', counts: [3, 0] },
    { name: 'B', counts: [2, 1] },
  ];
  it.each([
    [1, 'd'],
    [3, 'd c B'],
    [9, 'd c B a b'],
  ])('has the first %i by counts, then by name', (limit, names) => {
    const { total, top: first } = ranked(
      items,
      limit,
      ({ counts }) => counts,
      ({ name }) => [name],
    );
    expect({ total, names: first.map(({ name }) => name).join(' ') }).toEqual({ total: 5, names });
  });

  it('finds the first of many, wherever they stand', () => {
    const many = Array.from({ length: 5000 }, (_, index) => (index * 7919) % 5000);
    const { total, top: first } = ranked(
      many,
      3,
      (each) => [each],
      (each) => [String(each)],
    );
    expect({ total, first }).toEqual({ total: 5000, first: [4999, 4998, 4997] });
  });
});

describe('Tally', () => {
  it('counts how often and in how many documents', () => {
    const tally = new Tally();
    for (const [key, document] of [
      ['a', 1],
      ['a', 1],
      ['b', 1],
      ['a', 2],
    ] as const)
      tally.add(key, document);
    expect([...tally]).toEqual([
      { key: 'a', times: 3, documents: 2 },
      { key: 'b', times: 1, documents: 1 },
    ]);
    expect(tally.of('b')).toEqual({ key: 'b', times: 1, documents: 1 });
    expect(tally.of('c')).toBeNull();
  });
});
