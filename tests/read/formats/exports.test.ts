/** What holds of all exports and wires: how they are told, where they stand in the file, files that nobody would write. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlesOfExport } from '../../../src/read/formats/exports.js';
import { formatOf } from '../../../src/read/index.js';
import { headOf } from '../../../src/read/source-file.js';
import { readAll } from '../reading.js';
import { read, sample } from './exported.js';

const SAMPLES = [
  ['anpa.txt', 'anpa'],
  ['iptc7901.txt', 'iptc7901'],
  ['dpa.txt', 'dpa'],
  ['proquest.txt', 'proquest'],
  ['factiva.txt', 'factiva'],
  ['factiva-headed.txt', 'factiva'],
  ['nexis.txt', 'nexis'],
  ['nexis-uni.txt', 'nexis'],
] as const;

function nameOf(content: string | Uint8Array, path: string | null): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return formatOf({ head: headOf(bytes.subarray(0, 4096)), place: 'file' }, path).name;
}

describe('a plain text', () => {
  it.each(SAMPLES)('is told by its first lines: %s', (file, name) => {
    expect(nameOf(sample(file), 'file.txt')).toBe(name);
    expect(nameOf(sample(file), null)).toBe(name);
    expect(nameOf(`\ufeff\r\n${sample(file).replaceAll('\n', '\r\n')}`, 'file.txt')).toBe(name);
  });

  it('of news is no export', () => {
    const folder = new URL('../../../inputs/', import.meta.url);
    // `ferry.txt`; exports and wires name their format: `seals.nexis.txt`.
    const names = readdirSync(folder).filter((name) => /^[^.]+\.txt$/.test(name));
    expect(names.length).toBeGreaterThan(10);
    const told = names.map((name) => nameOf(readFileSync(new URL(name, folder)), name));
    expect(new Set(told)).toEqual(new Set(['text']));
  });

  it.each([
    ['a document that is spoken of', 'Document 1 of 2 was lost, the port said.\n\nLENGTH is a word.'],
    ['a counter and no more', 'Document 1 of 10\n\nThe ferry is late.'],
    ['a word that is a code', 'HD television comes to Westport.\n\nBY the sea, nobody watches.'],
    ['a length and a date', 'The report has\n412 words\n\nIt was written on 22 November 2024.'],
    ['a date at the top', 'Ferry late\n\n22 November 2024\n\nThe ferry is late.\n\nBody\n\nThe crew waits.'],
    ['a length that is spoken of', 'Ferry late\n\n22 November 2024\n\nLength: 90 metres\n\nSection: the bow.'],
    ['a line', `${'_'.repeat(60)}\n\nTitle: Ferry late\n\nThe ferry is late.`],
    ['a title', 'Title: Ferry late\nAuthor: Ana Ruiz\n\nThe ferry is late.'],
    ['a score', 'Westport 4 Clare 3\n\nMen 1500 1 Moyle 335'],
    ['a caret', 'a b\n^note<\n'],
    ['an agency', 'dpa 4 vm\n\nDie Fähre ist spät.'],
    ['nothing', ''],
  ])('with %s is none', (_, text) => {
    expect(nameOf(text, 'file.txt')).toBe('text');
  });

  it('is left whole when the caller says that it is text', async () => {
    const { readings } = await readAll(sample('nexis.txt'), { path: 'file.txt', format: 'text' });
    expect(readings.map(({ document }) => document?.text)).toEqual([sample('nexis.txt')]);
  });

  it.each(['nexis', 'factiva', 'proquest', 'anpa', 'iptc7901', 'dpa'])(
    'that is none is an error with --as %s',
    async (format) => {
      const { readings } = await readAll('', { format });
      expect(readings).toMatchObject([{ error: { code: expect.stringMatching(/^input-format|row-malformed$/) } }]);
    },
  );
});

describe('the place of a document', () => {
  const text = sample('nexis-uni.txt').replace('Padraig Moyle', 'Pádraig Ó Máille');

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    [
      'windows-1252',
      Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('’', '\x92'), 'latin1'),
    ],
  ])('is in bytes of the file, in %s', async (encoding, bytes) => {
    const readings = await read(bytes);
    const [first, second] = readings.map(({ document }) => document?.source);
    expect(first?.encoding).toBe(encoding);
    const [start = 0, end = 0] = [second?.part?.start, second?.part?.end];
    expect(first?.part?.end).toBe(start);
    expect(end).toBe(bytes.length);
    const own = new TextDecoder(encoding).decode(bytes.subarray(start, end));
    expect(own).toMatch(/^Council asks[\s\S]*End of Document\n$/);
    expect(readings[1]?.document?.text).toContain('“Nobody gains');
  });

  it('is right after bytes that are lost', async () => {
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('night')] = 0xff;
    const [first, second] = await read(bytes);
    expect(first?.document?.warnings.map(({ code }) => code)).toEqual(['bytes-replaced']);
    expect(second?.document?.warnings).toEqual([]);
    const start = second?.document?.source.part?.start ?? 0;
    expect(bytes.subarray(start, start + 7).toString()).toBe('Council');
  });
});

describe('text outside of the documents', () => {
  const nexis = sample('nexis-uni.txt');

  it.each([
    ['none', nexis, 0],
    ['a report of what was searched and a copyright', sample('proquest.txt'), 2],
    ['a summary of the search', sample('factiva.txt'), 1],
    ['words after the last end', `${nexis}\nThe ferry is late once more.\n`, 1],
  ])('is counted: %s', async (_, content, count) => {
    const { leftOut } = await readAll(content, { path: 'file.txt' });
    expect(leftOut).toEqual(Array(count).fill('text outside of the documents'));
  });
});

describe('articlesOfExport', () => {
  const file = {
    place: 'export.docx',
    bytes: new Uint8Array(99),
    mediaType: 'application/x-test',
    encoding: 'utf-8',
    warnings: [],
    fields: { named: {}, extra: [] },
    leaveOut: () => {},
  };

  it('gives the articles of a text that another reader has decoded', () => {
    const articles = [...(articlesOfExport(sample('nexis-uni.txt'), file) ?? [])];
    expect(articles.map(({ article }) => article?.map)).toEqual([null, null]);
    expect(articles.map(({ article }) => article?.part)).toEqual([
      { index: 0, start: 0, end: 99 },
      { index: 1, start: 0, end: 99 },
    ]);
    expect(articles[1]?.article?.text).toMatch(/^The island council/);
    expect(articles[1]?.article?.mediaType).toBe('application/x-test');
  });

  it('says of any other text that it is none', () => {
    expect(articlesOfExport('The ferry is late.\n', file)).toBeNull();
  });
});

describe('a hostile file', () => {
  const length = 60_000;
  const nexis = '1 of 2 DOCUMENTS\n\nBYLINE: ';
  const coded = 'HD a\nPD 22 November 2024\nLP ';
  const printed = `${'_'.repeat(20)}\nPublication info: `;
  const anpa = 'a0412 r i BC-Ferry 11-22 0005\n^';
  const iptc = '\x01CBN0412 4 POL 0005\n\x02';

  it.each([
    ['of counters', '', '1 of 2 DOCUMENTS\n'],
    ['of ends', '', 'End of Document\n'],
    ['of lengths', '', 'LENGTH: 4 words\n'],
    ['of copyrights', '', 'Copyright 2024\n\n'],
    ['of dates', '', 'November 22, 2024 Friday\n\n'],
    ['of captions', '', 'GRAPHIC: a\n\nb\n\n'],
    ['of dashes', nexis, '-'],
    ['of marks in a byline', nexis, ';'],
    ['of letters in a byline', nexis, 'a'],
    ['of codes', coded, 'NS a : b\n'],
    ['of titles with codes', '', 'HD a\n'],
    ['of codes of the body', '', 'NS a : b\nTD a\n'],
    ['of numbers', '', 'AN Document CLEWB00020241122ekbm0001x\n'],
    ['of words and dates', '', '4 words\n22 November 2024\n'],
    ['of digits', 'AN Document A', '1'],
    ['of lines', printed, `${'_'.repeat(20)}\na\n`],
    ['of spaces in a line', printed, ' '],
    ['of full texts', '', 'Full text: a\n\n'],
    ['of the ends of documents', '', 'ProQuest document ID: 1\nFull text: a\n'],
    ['of slugs', '', 'r i BC-Ferry 11-22 0005\n'],
    ['of carets', anpa, '^'],
    ['of marks at the end', anpa, '<'],
    ['of marked lines', anpa, '^a\n'],
    ['of starts', '', '\x01'],
    ['of messages', '', 'CBN0412 4 POL 0005\n'],
    ['of keywords', iptc, 'a/\n'],
    ['of equals', iptc, '='],
    ['of spaces', '', ' '],
    ['of empty lines', '', '\n'],
    ['of capitals', '', 'A'],
    ['of names with colons', '', 'A-B: '],
  ])('%s is read in the end', async (_, start, piece) => {
    const content = `${start}${piece.repeat(length / piece.length)}x\n`;
    for (const format of ['nexis', 'factiva', 'proquest', 'anpa', 'iptc7901']) {
      const { readings } = await readAll(content, { format });
      expect(readings.length).toBeGreaterThan(0);
    }
  });
});
