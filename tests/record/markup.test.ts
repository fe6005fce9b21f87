/** From an article with markup to its record: through what is set before it, cleaning, and segmentation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { NO_METADATA, NO_OPENING, type RawDocument } from '../../src/document/index.js';
import { brokenPromises, type NewsRecord } from '../../src/index.js';
import { annotateDocument } from '../../src/pipeline.js';
import { documentOf } from '../../src/read/compose.js';
import type { Fact } from '../../src/read/facts.js';
import type { Article } from '../../src/read/format.js';
import { anyMarkup, type MarkedText, markedText } from '../marked-text.js';
import { anyText } from '../texts.js';

const NO_ONE = { path: null, id: 'ferry', publishedElse: null };

function articleOf({ text, markup }: MarkedText, facts: readonly Fact[]): Article {
  const bytes = Buffer.from(text);
  return {
    text,
    markup,
    map: 'same',
    bytes,
    part: null,
    mediaType: 'text/html',
    encoding: 'utf-8',
    facts,
    extra: {},
    warnings: [],
  };
}

const fact = (field: Fact['field'], value: string): Fact => ({ field, value, from: 'meta', kind: 'markup' });
const recordOf = (document: RawDocument) => annotateDocument(document, DEFAULT_CONFIG);

function shown({ blocks, text }: NewsRecord): string[] {
  return blocks.map(
    ({ kind, role, start, end }) => `${kind}${role === null ? '' : ` ${role}`}: ${text.slice(start, end)}`,
  );
}

describe('the record of an article with markup', () => {
  it.each<[string, readonly string[], readonly Fact[], readonly string[]]>([
    [
      'has a title and authors before it',
      ['<body> LISBON (HNS) - Ports  shut.', '<body subheading> What&nbsp;we know', '<body list> two  crabs'],
      [fact('title', 'Ports Shut'), fact('author', 'Ana Ruiz')],
      [
        'headline: Ports Shut',
        'byline: By Ana Ruiz',
        'dateline: LISBON (HNS) -',
        'body:  Ports shut.',
        'body subheading: What we know',
        'body list: two crabs',
      ],
    ],
    [
      'has its own headline and byline, and no other',
      ['<headline> Ports  Shut Again', '<byline> Ana Ruiz, Porto desk', '<body> It rained.'],
      [fact('title', 'Ports Shut'), fact('author', 'Ana Ruiz')],
      ['headline: Ports Shut Again', 'byline: Ana Ruiz, Porto desk', 'body: It rained.'],
    ],
    [
      'has authors after its own headline and deck',
      ['<headline> Ports Shut', '<deck> Ships wait', '<body> It rained.'],
      [fact('title', 'Ports Shut'), fact('author', 'Ana Ruiz'), fact('author', 'Tom Bell')],
      ['headline: Ports Shut', 'deck: Ships wait', 'byline: By Ana Ruiz and Tom Bell', 'body: It rained.'],
    ],
  ])('%s', (_, lines, facts, expected) => {
    const record = recordOf(documentOf(articleOf(markedText(lines), facts), NO_ONE));
    expect(shown(record)).toEqual(expected);
    const authors = facts.filter(({ field }) => field === 'author').map(({ value }) => value);
    expect(record.byline?.authors.map((author) => author.text)).toEqual(authors);
    expect(record.headline && record.text.slice(record.headline.start, record.headline.end)).toBe(
      expected[0]?.slice('headline: '.length),
    );
  });

  it('keeps the lines of a list and of a table apart', () => {
    const lines = [
      'the oldest of the three ferries, which was built',
      'a crane',
      'two tugs without an engine-',
      'driver',
    ];
    const marked = lines.map((line, index) => `<body ${index < 2 ? 'list' : 'table'}> ${line}`);
    const record = recordOf(documentOf(articleOf(markedText(marked, '\n'), []), NO_ONE));
    expect(shown(record)).toEqual(lines.map((line, index) => `body ${index < 2 ? 'list' : 'table'}: ${line}`));
    expect(record.sentences).toHaveLength(4);
  });

  it('has no roles without markup', () => {
    const record = recordOf(documentOf(articleOf(markedText(['Ports Shut', 'It rained.']), []), NO_ONE));
    expect(record.blocks.map(({ role }) => role)).toEqual([null, null]);
  });
});

describe('a record of any text with any markup', () => {
  it('keeps what it promises', () => {
    fc.assert(
      fc.property(anyText, anyMarkup, fc.constantFrom('', 'Ports Shut'), (text, markup, title) => {
        const facts = title === '' ? [] : [fact('title', title), fact('author', 'Ana Ruiz')];
        const document = documentOf(articleOf({ text, markup }, facts), NO_ONE);
        const record = recordOf(document);
        expect(brokenPromises(record, document.text)).toEqual([]);
        expect(record.blocks.at(-1)?.end).toBe(record.paragraphs.at(-1)?.end);
      }),
      { numRuns: 300 },
    );
  });

  it('is what it is without any', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = { path: null, bytes: 0, sha256: '0'.repeat(64), mediaType: 'text/plain', encoding: 'utf-8' };
        const document: RawDocument = {
          id: 'ferry',
          source: { ...source, part: null, map: null },
          text,
          metadata: NO_METADATA,
          opening: NO_OPENING,
          markup: [],
          published: null,
          publishedElse: null,
          warnings: [],
        };
        const elsewhere = { kind: 'body', role: 'list', start: text.length + 5, end: text.length + 9 } as const;
        expect(recordOf({ ...document, markup: [elsewhere] })).toEqual(recordOf(document));
      }),
      { numRuns: 100 },
    );
  });
});
