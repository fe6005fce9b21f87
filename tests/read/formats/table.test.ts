/** Tables: delimiters, quotes, line ends, encodings; rows that are broken lose only themselves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Given, readAll } from '../reading.js';

async function textsOf(content: string | Uint8Array, given: Given = {}) {
  const { readings } = await readAll(content, { format: 'csv', ...given });
  return readings.map(({ document, error }) => document?.text ?? `! ${error?.message}`);
}

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));

describe('a table', () => {
  it('is news in rows', async () => {
    const { readings, told } = await readAll(sample('table.csv'), { path: 'table.csv' });
    expect(told).toEqual(['text from body, title from headline, author from byline, url from link']);
    expect(readings.map(({ number, unit, id, error }) => [number, unit, id, error])).toEqual([
      [1, 'row', 'hb-101', undefined],
      [2, 'row', 'hb-102', undefined],
      [3, 'row', 'hb-103', undefined],
    ]);
    expect(readings[0]?.document).toMatchObject({
      text: expect.stringMatching(
        /^Ferry to Rathlin Point Stops for the Winter\n\nBy Nuala Farren\n\nThe ferry .*said\.\n\n“We /s,
      ),
      metadata: {
        title: 'Ferry to Rathlin Point Stops for the Winter',
        authors: ['Nuala Farren'],
        sources: { title: 'field headline' },
      },
      published: { value: '2024-11-22T10:15:00Z', basis: 'metadata' },
      source: { encoding: 'utf-8', part: { index: 0 }, map: null },
    });
    expect(readings[1]?.document?.metadata.authors).toEqual(['Ana Ruiz', 'Tom Bell']);
    expect(readings[2]?.document?.text).toContain('said "no" twice');
  });

  it('is tabs in rows', async () => {
    const { readings } = await readAll(sample('table.tsv'), { path: 'table.tsv' });
    expect(
      readings.map(({ document, error }) => error ?? [document?.published?.value, document?.metadata.title]),
    ).toEqual([
      ['2024-02-01', 'Mill Is Sold'],
      ['2024-02-03', 'Bridge Opens'],
    ]);
    expect(readings[1]?.document?.text).toContain('"It is done," Ola Berg said.');
  });

  it('says where each row stands', async () => {
    const content = '\uFEFFid,text\r\n1,Späte Fähre.\r\n\r\n2,"Two\nlines."\n3,Three.';
    const bytes = Buffer.from(content);
    const { readings } = await readAll(bytes, { format: 'csv' });
    const rows = readings.map(({ document }) => document?.source.part);
    expect(rows.map((part) => part?.index)).toEqual([0, 1, 2]);
    expect(rows.map((part) => bytes.subarray(part?.start, part?.end).toString())).toEqual([
      '1,Späte Fähre.',
      '2,"Two\nlines."',
      '3,Three.',
    ]);
  });

  it.each(['utf16le', 'utf16be'])('says where each row stands in %s', async (order) => {
    const content = '\uFEFFid\ttext\r\n1\tSpäte 🚢 Fähre.\r\n2\tSie kommt.\r\n';
    const bytes = Buffer.from(content, 'utf16le');
    if (order === 'utf16be') bytes.swap16();
    const { readings } = await readAll(bytes, { format: 'csv' });
    const decoder = new TextDecoder(order === 'utf16be' ? 'utf-16be' : 'utf-16le');
    expect(readings.map(({ document }) => document?.text)).toEqual(['Späte 🚢 Fähre.', 'Sie kommt.']);
    expect(
      readings.map(({ document }) =>
        decoder.decode(bytes.subarray(document?.source.part?.start, document?.source.part?.end)),
      ),
    ).toEqual(['1\tSpäte 🚢 Fähre.', '2\tSie kommt.']);
    expect(readings[0]?.document?.source.encoding).toBe(order === 'utf16be' ? 'utf-16be' : 'utf-16le');
  });

  it.each<[string, string | Uint8Array, string[]]>([
    ['commas', 'id,text\n1,One.\n2,"Two, and more."\n', ['One.', 'Two, and more.']],
    ['semicolons', 'id;text\n1;One, two.\n2;"Three; four."\n', ['One, two.', 'Three; four.']],
    ['tabs', 'id\ttext\n1\tOne, two; three.\n', ['One, two; three.']],
    ['bars', 'id|text\n1|One, two.\n', ['One, two.']],
    ['semicolons, and more commas', 'id;text;tags\n1;One, two, three.;a,b,c\n', ['One, two, three.']],
    ['a line that says semicolons', 'sep=;\r\nid;text\r\n1;One, two.\r\n', ['One, two.']],
    ['one column', 'text\nOne, two; three.\nFour.\n', ['One, two; three.', 'Four.']],
    ['one quoted column', '"text"\n"One, ""two""."\n', ['One, "two".']],
    ['a byte-order mark', '\uFEFFtext,id\nOne.,1\n', ['One.']],
    ['a quoted header after a mark', '\uFEFF"text","id"\n"One.",1\n', ['One.']],
    ['doubled quotes', 'id,text\n1,"He said ""no"" twice."\n', ['He said "no" twice.']],
    ['quotes with backslashes', 'id,text\n1,"He said \\"no\\", twice."\n2,"Two."\n', ['He said "no", twice.', 'Two.']],
    [
      'quotes that are not doubled',
      'id,text\n1,"He said "no" twice."\n2,b "c" d\n',
      ['He said "no" twice.', 'b "c" d'],
    ],
    ['line ends in a cell', 'id,text\n1,"One.\n\nTwo."\n', ['One.\n\nTwo.']],
    ['Windows line ends', 'id,text\r\n1,One.\r\n2,Two.\r\n', ['One.', 'Two.']],
    ['old line ends', 'id,text\r1,One.\r2,Two.\r', ['One.', 'Two.']],
    ['mixed line ends', 'id,text\r\n1,One.\n2,Two.\r3,Three.', ['One.', 'Two.', 'Three.']],
    ['blank lines', '\nid,text\n\n1,One.\n\n', ['One.']],
    ['empty cells at the end', 'id,text\n1,One.,,\n', ['One.']],
    ['too few cells', 'text,id,author\nOne.,1\n', ['One.']],
    ['a column named twice', 'text,text\nOne.,Two.\n', ['One.']],
    ['a column that a prototype has', '__proto__,text\nx,One.\n', ['One.']],
    [
      'windows-1252',
      Buffer.from('id,text\n1,Caf\xe9 \x93open\x94 since 1990.\n', 'latin1'),
      ['Café “open” since 1990.'],
    ],
    [
      'a broken byte',
      Buffer.concat([
        Buffer.from('id,text\n1,Spät hält die Fähre für Gäste '),
        Buffer.from([0xff]),
        Buffer.from('.\n2,Größer.\n'),
      ]),
      ['Spät hält die Fähre für Gäste \uFFFD.', 'Größer.'],
    ],
  ])('has %s', async (_, content, texts) => {
    expect(await textsOf(content)).toEqual(texts);
  });

  it.each([
    ['tabs', 'id\ttext\tdesk\n1\t"No," he said. "Bye."\tCity\n2\t"Yes," she said.\tCity\n3\tHe said "maybe"\tCity\n'],
    ['commas', 'id,text,desk\n1,"No." He said "Bye,City\n2,"Yes." She said,City\n3,He said "maybe",City\n'],
  ])('is not joined over lines by quotes that are characters, with %s', async (_, content) => {
    const { readings } = await readAll(content, { format: 'csv' });
    expect(readings.map(({ id, document }) => [id, document?.text.startsWith('"')])).toEqual([
      ['1', true],
      ['2', true],
      ['3', false],
    ]);
  });

  it('is known by its first row', async () => {
    const { readings } = await readAll('id,title,text\n1,Mill Is Sold,The mill is sold.\n');
    expect(readings).toMatchObject([{ unit: 'row', document: { metadata: { title: 'Mill Is Sold' } } }]);
  });

  it.each(['Title, text and more were late, the printer said.\n\nNobody knew why, he added.\n', 'Text, id\n'])(
    'is not seen in words: %s',
    async (content) => {
      const { readings } = await readAll(content);
      expect(readings).toMatchObject([{ unit: null, document: { text: content } }]);
    },
  );
});

describe('a broken table', () => {
  it.each([
    [
      'more columns than the header',
      'id,text\n1,One, two.\n2,Two.\n',
      [
        '! row 1: 3 columns, from line 2, expected 2: a text with delimiters or quotes in it must stand in quotes',
        'Two.',
      ],
    ],
    ['an odd quote', 'id,text\n1,"One.\n2,"Two."\n3,Three.\n', ['"One.', 'Two.', 'Three.']],
    ['an odd quote, and none after it', 'id,text\n1,"One.\n2,Two.\n3,Three.\n', ['"One.', 'Two.', 'Three.']],
    [
      'a cut in a quoted text',
      'id,text\n1,One.\n2,"Two.\n\nThe ferry',
      ['One.', '! row 2: column 2, from line 3: the file ends before the quote is closed; it may be cut short'],
    ],
    ['an empty text', 'id,text,desk\n1,,City\n3,Three.,City\n', ['', 'Three.']],
    [
      'a row that ends before its text',
      'id,text,desk\n2\n3,Three.,City\n',
      ['! row 1: 1 column, from line 2, expected 3: the text, column 2, is missing', 'Three.'],
    ],
  ])('has %s', async (_, content, texts) => {
    expect(await textsOf(content)).toEqual(texts);
  });

  it('has a row that is too long', async () => {
    const long = 'x'.repeat(1_100_000);
    const content = `id,text\n1,${long}\n2,Two.\n3,"${long}\n4,Four.\n`;
    expect(await textsOf(content, { maxBytes: 100 })).toEqual([
      expect.stringMatching(/^! row 1: longer than \d+ bytes, from line 2$/),
      'Two.',
      expect.stringMatching(/^! row 3: longer than \d+ bytes, from line 4$/),
      'Four.',
    ]);
  });

  it.each([
    [
      'no header',
      '1,The ferry is late.\n2,It came.\n',
      'input-format',
      /names no column that is known.*; it has 1, The ferry is late\.$/,
    ],
    [
      'no column of text',
      'id,date,storytekst\n1,2024-02-01,One.\n',
      'input-format',
      /: no column of text; it has id, date, storytekst$/,
    ],
    ['nothing', '', 'input-format', /the file is empty$/],
    ['zeros', `text${'\0\u0001'.repeat(300)}`, 'input-binary', /binary data/],
  ])('has %s', async (_, content, code, message) => {
    const { readings } = await readAll(content, { format: 'csv' });
    expect(readings).toMatchObject([{ number: null, error: { code, message: expect.stringMatching(message) } }]);
  });

  it('takes a column that the caller names', async () => {
    const named = { fields: { named: { text: 'storytekst' }, extra: ['desk'] } };
    const { readings } = await readAll('id,storytekst,desk\n1,One.,City\n', { format: 'csv', ...named });
    expect(readings).toMatchObject([{ document: { text: 'One.', metadata: { extra: { desk: 'City' } } } }]);
  });

  it.each([
    ['quotes', '"'.repeat(100_000)],
    ['quotes and commas', '"",'.repeat(30_000)],
    ['quotes that begin cells', ',""x'.repeat(25_000)],
    ['quotes that begin lines', '"a\n'.repeat(30_000)],
    ['even quotes that begin lines', '""""a\n'.repeat(15_000)],
    ['line ends', '\r'.repeat(100_000)],
  ])('of %s comes to an end', async (_, rest) => {
    const { readings } = await readAll(`id,text\n1,${rest}`, { format: 'csv' });
    expect(readings.length).toBeGreaterThan(0);
  });
});
