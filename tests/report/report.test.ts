/** Reports of records: whole, true to the records, the same each time, and safe with any text. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewsRecord } from '../../src/index.js';
import { CUE_ACTS, POLARITIES, QUOTE_KINDS } from '../../src/index.js';
import { type Catalogue, ELEMENTS, REPORT_GENDERS } from '../../src/report/contract.js';
import { EMOJI, given, linesOf, recordsOfInputs, STORY } from '../tables/records.js';
import { temporaryFolder } from '../temporary.js';
import { HOSTILE, HOSTILE_TITLE, hostileRecords } from './hostile.js';
import { fileOf, make, reportOf } from './made.js';
import { readReport, TINY } from './read-report.js';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** What the page shows of statements, put together again from columns. */
function statementsOf({ statements, actors }: Catalogue) {
  const nameOf = (actor: number | undefined) => actors[actor ?? -1]?.name ?? null;
  return statements.document.map((document, row) => ({
    document,
    quote: statements.quote[row],
    speaker: nameOf(statements.speaker[row]),
    speakers: statements.speakers[row]?.map(nameOf) ?? [],
    act: CUE_ACTS[statements.act[row] ?? -1] ?? null,
    kind: QUOTE_KINDS[statements.kind[row] ?? -1] ?? null,
    polarity: POLARITIES[statements.polarity[row] ?? -1] ?? null,
    gender: REPORT_GENDERS[statements.gender[row] ?? -1] ?? null,
    said: statements.said[row],
    copyOf: statements.copyOf[row],
  }));
}

describe('a report', () => {
  it('holds every record, and a catalogue that fits them', async () => {
    const records = recordsOfInputs();
    const { head, catalogue, records: read } = await reportOf(temporaryFolder(), records);
    expect(read).toEqual(records);
    expect(head.counts.documents).toBe(records.length);
    expect(head.blocks.map(({ count }) => count).reduce((sum, count) => sum + count, 0)).toBe(records.length);
    expect(
      head.blocks.every(
        ({ first, count }, block) => first + count === (head.blocks[block + 1]?.first ?? records.length),
      ),
    ).toBe(true);
    expectToFit(catalogue, records);
    expect(head.counts).toEqual({
      documents: catalogue.documents.length,
      statements: catalogue.statements.document.length,
      actors: catalogue.actors.length,
      dates: catalogue.dates.document.length,
    });
  });

  it('tells who said what, and what a text says of genders', async () => {
    const text = [
      'Ferries stop at Harwick',
      'HARWICK, March 7 (HNS) - “We wait,” Ms Ana Ruiz, the mayor of Harwick, told reporters on Wednesday. “It is,” she added, “too late.”',
      'Tom Bell and Mary Fenn said that the pier would close on 12 March 2024. Robin Okoro of Corvel Bank denied it.',
    ].join('\n\n');
    const { catalogue } = await reportOf(temporaryFolder(), [given(text, 'ferries.txt', '2024-03-07')]);
    expect(statementsOf(catalogue)).toMatchObject([
      {
        quote: 0,
        speaker: 'Ana Ruiz',
        speakers: [],
        kind: 'direct',
        gender: 'female',
        said: day('2024-03-06'),
        copyOf: -1,
      },
      { quote: 1, speaker: 'Ana Ruiz', kind: 'direct', gender: 'female', said: day('2024-03-07') },
      {
        quote: 2,
        speaker: 'Tom Bell',
        speakers: ['Tom Bell', 'Mary Fenn'],
        act: 'say',
        polarity: 'positive',
        gender: 'unknown',
      },
      { quote: 3, speaker: 'Robin Okoro', act: 'deny' },
    ]);
    const ana = catalogue.actors.find(({ name }) => name === 'Ana Ruiz');
    expect(ana).toMatchObject({
      kind: 'person',
      type: 'PERSON',
      gender: 'female',
      roles: ['mayor of Harwick'],
      documents: 1,
      at: null,
    });
    expect(catalogue.documents[0]).toMatchObject({
      title: 'Ferries stop at Harwick',
      path: 'ferries.txt',
      published: day('2024-03-07'),
      language: 'en',
      story: -1,
      follows: -1,
      isUpdate: false,
    });
    expect(catalogue.dates.start.map((start, row) => [start, catalogue.dates.end[row]])).toContainEqual([
      day('2024-03-12'),
      day('2024-03-13'),
    ]);
  });

  it('gathers people over documents, with whom they speak for', async () => {
    const texts = [
      '“We wait,” said Ana Ruiz, chief executive of Corvel Bank, in Lisbon.',
      'Ana Ruiz, the chief executive of Corvel Bank, said that Corvel Bank would wait in Portugal.',
    ];
    const { catalogue } = await reportOf(
      temporaryFolder(),
      texts.map((text, number) => given(text, `${number}.txt`)),
    );
    const { actors } = catalogue;
    const [ana] = actors;
    expect(ana).toMatchObject({ name: 'Ana Ruiz', documents: 2 });
    expect(actors[ana?.organisation ?? -1]).toMatchObject({ kind: 'organisation', name: 'Corvel Bank' });
    expect(actors.find(({ name }) => name === 'Lisbon')).toMatchObject({
      kind: 'place',
      link: { scheme: 'geonames', id: '2267057' },
      at: [-9.13, 38.72],
    });
    expect(actors.find(({ name }) => name === 'Portugal')).toMatchObject({
      link: { scheme: 'iso3166-1', id: 'PT' },
      at: [-9.13, 38.72],
    });
  });

  it('knows stories, and statements that are copies', async () => {
    const { catalogue } = await reportOf(temporaryFolder(), [given(EMOJI, 'alone.txt'), ...STORY]);
    const [alone, first, copy, update] = catalogue.documents;
    expect(alone).toMatchObject({ story: -1, follows: -1 });
    expect(first).toMatchObject({ story: 0, follows: -1, isUpdate: false });
    expect(copy).toMatchObject({ story: 0, follows: 1, isUpdate: false });
    expect(update).toMatchObject({ story: 0, isUpdate: true });
    const rows = statementsOf(catalogue);
    const copies = rows.filter(({ document }) => document === 2);
    expect(copies.length).toBeGreaterThan(0);
    for (const { copyOf, quote } of copies) expect(rows[copyOf ?? -1]).toMatchObject({ document: 1, quote });
  });

  it.each([
    ['a headline', { text: 'Ferries stop\n\nThey left.', title: 'Another' }, 'Ferries stop'],
    [
      'the title of the source',
      { text: 'They left on Monday, and nobody knows when they come back to the harbour.', title: 'The title' },
      'The title',
    ],
    [
      'the first words',
      { text: `${'They left again and again. '.repeat(9)}`, title: null },
      'They left again and again. They left again and again. They left again and again.…',
    ],
    ['the path of a text of nothing', { text: '', title: null }, 'some/file.txt'],
    ['the path of a text of spaces', { text: ' \n ', title: ' ' }, 'some/file.txt'],
  ])('calls a document by %s', async (_, { text, title }, expected) => {
    const record = given(text, 'some/file.txt');
    const { catalogue } = await reportOf(temporaryFolder(), [{ ...record, metadata: { ...record.metadata, title } }]);
    expect(catalogue.documents[0]?.title).toBe(expected);
  });

  it('is the same bytes each time', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const records = [...STORY, ...recordsOfInputs().slice(0, 40)];
    const [first, second] = [await reportOf(one, records), await reportOf(other, records)];
    expect(second.html).toBe(first.html);
  });

  it('reads folders of runs, lines, JSON, and what stands on standard input', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'one.json'), JSON.stringify(STORY[0]));
    async function* stdin() {
      yield Buffer.from(linesOf(STORY.slice(1)));
    }
    const out = join(folder, 'report.html');
    expect(await make([join(folder, 'one.json'), '-'], out, { stdin })).toMatchObject({ documents: 3 });
    expect(readReport(out).records).toEqual(STORY);
  });

  it('converts records of earlier schemas, and says so', async () => {
    const folder = temporaryFolder();
    const [first, ...others] = STORY;
    const old = { ...first, schemaVersion: '2.2.0' };
    const records = join(folder, 'records.jsonl');
    writeFileSync(records, linesOf([old, ...others]));
    const warnings: string[] = [];
    const made = await make([records], join(folder, 'report.html'), { warn: (message) => warnings.push(message) });
    expect(made).toMatchObject({ documents: 3, converted: { '2.2.0': 1 } });
    expect(warnings.join()).toMatch(/1 records of schema 2.2.0 were converted/);
  });

  it('refuses records of two configurations, and takes them with force', async () => {
    const folder = temporaryFolder();
    const [first, second] = STORY.map((record, number) => ({
      ...record,
      pipeline: { ...record.pipeline, configHash: `${number}` },
    }));
    const path = fileOf(
      folder,
      'records',
      [first, second].flatMap((record) => record ?? []),
    );
    const out = join(folder, 'report.html');
    await expect(make([path], out)).rejects.toMatchObject({ code: 'records-mixed' });
    expect(readdirSync(folder)).toEqual(['records.jsonl']);
    expect(await make([path], out, { force: true })).toMatchObject({ documents: 2 });
  });

  it.each([
    ['a file of nothing', '', 'input-no-records'],
    ['a file of errors', '{"id":null,"error":{"code":"input-format","message":"x"}}\n', 'input-no-records'],
    ['what is no record', '{"a":1}\n', 'record-format'],
    ['what is no JSON', 'hello\n', 'row-malformed'],
  ])('names %s, and leaves nothing', async (_, content, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'records.jsonl'), content);
    await expect(make([join(folder, 'records.jsonl')], join(folder, 'report.html'))).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(['records.jsonl']);
  });

  it('leaves out what is no record where that is asked for', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'records.jsonl'), `{"a":1}\n${linesOf(STORY)}`);
    const made = await make([join(folder, 'records.jsonl')], join(folder, 'report.html'), { skipInvalid: true });
    expect(made).toMatchObject({ documents: 3, leftOut: { 'record-format': 1 } });
  });
});

describe('the file of a report', () => {
  it('replaces an earlier report, and nothing else', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'report.html');
    const records = fileOf(folder, 'records', STORY);
    await make([records], out, { title: 'one' });
    await make([records], out, { title: 'two' });
    expect(readReport(out).head.title).toBe('two');
    await expect(make([records], records)).rejects.toMatchObject({ code: 'output-occupied' });
    await expect(make([records], folder)).rejects.toMatchObject({ code: 'output-occupied' });
    expect(readFileSync(records, 'utf8')).toBe(linesOf(STORY));
    expect(readdirSync(folder).sort()).toEqual(['records.jsonl', 'report.html']);
  });

  it('has its folder made, and says when that cannot be', async () => {
    const folder = temporaryFolder();
    const records = fileOf(folder, 'records', STORY);
    expect(await make([records], join(folder, 'new/deep/report.html'))).toMatchObject({ documents: 3 });
    await expect(make([records], join(records, 'report.html'))).rejects.toMatchObject({ code: 'output-unwritable' });
  });

  it('leaves what was there when it is interrupted, or fails', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'report.html');
    const records = fileOf(folder, 'records', recordsOfInputs());
    await make([fileOf(folder, 'story', STORY)], out);
    const before = readFileSync(out);
    const interrupt = new AbortController();
    const progress = (count: number) => (count === 40 ? interrupt.abort() : undefined);
    expect(await make([records], out, { force: true, progress, interrupted: interrupt.signal })).toBeNull();
    const fails = () => {
      throw new Error('the progress fails');
    };
    await expect(make([records], out, { progress: fails })).rejects.toThrow('the progress fails');
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['records.jsonl', 'report.html', 'story.jsonl']);
  });

  it('is called by what is read, without folders, or by its title', async () => {
    const folder = temporaryFolder();
    expect((await reportOf(join(folder, 'somewhere'), STORY)).head.title).toBe('records.jsonl');
    expect((await reportOf(folder, STORY, { title: 'A week' })).title).toBe('A week');
  });
});

describe('hostile texts', () => {
  const ELEMENTS_OF_PAGE = ['html', 'head', 'title', 'body'];

  it('are many', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  it('do not break out of the data, all in one report', async () => {
    const records = hostileRecords();
    const report = await reportOf(temporaryFolder(), records, { title: HOSTILE_TITLE });
    expectToBeData(report.html, report.elements, report.head.blocks.length);
    expect(report.head.title).toBe(HOSTILE_TITLE);
    // A half of a character is none in UTF-8; a record that was read from a file has it still, as an escape.
    expect(report.records).toEqual(records);
    expectToFit(report.catalogue, records);
  });

  it.each(HOSTILE.filter(({ text }) => text === undefined).map(({ name, payload }) => [name, payload] as const))(
    'may be the title of a report: %s',
    async (_, payload) => {
      const report = await reportOf(temporaryFolder(), STORY.slice(0, 1), { title: payload });
      expectToBeData(report.html, report.elements, 1);
      expect(report.head.title).toBe(payload);
    },
  );

  function expectToBeData(html: string, elements: readonly string[], blocks: number): void {
    const scripts = [
      ELEMENTS.head,
      ELEMENTS.catalogue,
      ...Array.from({ length: blocks }, (_, block) => ELEMENTS.block(block)),
    ];
    expect(elements).toEqual([...ELEMENTS_OF_PAGE, ...scripts.map((id) => `script#${id}`), 'script']);
    // As a browser reads it: nothing but the elements' own tags begins with `<`, and nothing ends a line but line ends.
    const data = html
      .slice(html.indexOf('<body>') + '<body>'.length, -TINY.after.length)
      .replaceAll(/<script type="[a-z/-]+" id="wirecopy-[a-z0-9-]+">|<\/script>\n/g, '');
    expect(/[<>\u2028\u2029]/.exec(data)).toBeNull();
  }
});

/** Every index leads somewhere, and to what the record says. */
function expectToFit(catalogue: Catalogue, records: readonly NewsRecord[]): void {
  const { documents, actors, statements, dates, namings } = catalogue;
  expect(documents).toHaveLength(records.length);
  const within = (numbers: readonly number[], length: number) =>
    numbers.every((number) => number >= -1 && number < length);
  const columns = [statements, dates, namings].map(({ ...table }) =>
    Object.entries(table).flatMap(([name, values]) => (Array.isArray(values) ? [[name, values.length]] : [])),
  );
  for (const table of columns) expect(new Set(table.map(([, length]) => length)).size).toBe(1);
  expect(
    statements.document.map((document, row) => records[document]?.quotes[statements.quote[row] ?? -1]?.id),
  ).toEqual(records.flatMap(({ quotes }) => quotes.map(({ id }) => id)));
  expect(within(statements.speaker, actors.length) && within(statements.copyOf, statements.document.length)).toBe(true);
  expect(
    within(
      actors.map(({ organisation }) => organisation),
      actors.length,
    ),
  ).toBe(true);
  namings.document.forEach((document, row) => {
    const entity = records[document]?.entities[namings.entity[row] ?? -1];
    const actor = actors[namings.actor[row] ?? -1];
    expect(
      [actor?.name, ...(actor?.aliases ?? [])].length > 20 ||
        [actor?.name, ...(actor?.aliases ?? [])].includes(entity?.name),
    ).toBe(true);
  });
  dates.document.forEach((document, row) => {
    const date = records[document]?.dates[dates.date[row] ?? -1];
    expect(date?.interval).not.toBeNull();
    expect(dates.end[row] ?? 0).toBeGreaterThan(dates.start[row] ?? 0);
  });
}
