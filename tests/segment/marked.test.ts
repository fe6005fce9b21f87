/** What markup says of paragraphs that are not as the markup has them. What it says of those that are is in `src/segment/marked.examples.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedBlock, Span } from '../../src/document/index.js';
import { segment } from '../../src/segment/index.js';
import { anyMarkup, markedText } from '../marked-text.js';
import { anyText } from '../texts.js';
import { within } from '../within.js';

const TEXT = 'Ports shut on Monday.\nShips wait off the coast.\nIt rained.';

/** `body list` of each paragraph. */
function kindsOf(markup: readonly Pick<MarkedBlock, 'start' | 'end' | 'role'>[]): string[] {
  const blocks = markup.map((block) => ({ kind: 'body' as const, ...block }));
  return segment(TEXT, { markup: blocks }).segmentation.blocks.map(({ role }) => role ?? '-');
}

describe('a paragraph', () => {
  it.each<[string, readonly [start: number, end: number, role: MarkedBlock['role']][], string[]]>([
    ['is what a block around several lines is', [[0, 47, 'list']], ['list', 'list', '-']],
    ['is nothing where less than half of it is something', [[11, 21, 'list']], ['-', '-', '-']],
    ['is what most of it is', [[10, 21, 'list']], ['list', '-', '-']],
    [
      'is what the longer of two blocks in it is',
      [
        [0, 8, 'list'],
        [8, 21, 'quotation'],
      ],
      ['quotation', '-', '-'],
    ],
    [
      'is what the first of two blocks of one length is',
      [
        [0, 8, 'list'],
        [9, 17, 'quotation'],
      ],
      ['list', '-', '-'],
    ],
    ['is not what the line end after it is', [[21, 22, 'list']], ['-', '-', '-']],
    ['may stand between two that are covered', [[48, 58, 'table']], ['-', '-', 'table']],
  ])('%s', (_, spans, expected) => {
    expect(kindsOf(spans.map(([start, end, role]) => ({ start, end, role })))).toEqual(expected);
  });
});

describe('a byline that the markup names', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['is read as others are', ['By Ana Ruiz and Tom Bell'], [], ['Ana Ruiz', 'Tom Bell']],
    ['needs no "By"', ['Ana Ruiz and Tom Bell'], [], ['Ana Ruiz', 'Tom Bell']],
    ['ends where the names do', ['By Ana Ruiz in Porto'], [], ['Ana Ruiz']],
    ['holds those whom the file names', ['Ana Ruiz, Porto correspondent'], ['Ana Ruiz'], ['Ana Ruiz']],
    ['in any case', ['ANA RUIZ, PORTO'], ['Ana Ruiz'], ['ANA RUIZ']],
    ['and in any order', ['Ana Ruiz in Porto; Tom Bell'], ['Tom Bell', 'Ana Ruiz'], ['Ana Ruiz', 'Tom Bell']],
    ['but only as whole words', ['By Anabel Ruizo'], ['Ana', 'Bel', 'Ruiz'], ['Anabel Ruizo']],
    ['the longest', ['By Ana Ruiz Lobo, Porto'], ['Ana Ruiz', 'Ana Ruiz Lobo', 'Ruiz'], ['Ana Ruiz Lobo']],
    ['whatever marks they have', ['By A. (Tom) Bell*, Porto'], ['A. (Tom) Bell*'], ['A. (Tom) Bell*']],
    ['or all, where the file names others', ['Ana Ruiz'], ['Tom Bell', ''], ['Ana Ruiz']],
    ['over several lines', ['Ana Ruiz', 'Tom Bell'], [], ['Ana Ruiz', 'Tom Bell']],
    ['over several lines, of whom the file names some', ['Ana Ruiz', 'Porto desk'], ['Ana Ruiz'], ['Ana Ruiz']],
  ])('%s', (_, lines, authors, expected) => {
    const { text, markup } = markedText([...lines.map((line) => `<byline> ${line}`), '<body> It rained.']);
    const { byline, blocks } = segment(text, { markup, authors }).segmentation;
    expect(byline?.authors.map((author) => author.text)).toEqual(expected);
    expect(byline?.authors.every(({ start, end, text: name }) => text.slice(start, end) === name)).toBe(true);
    expect(text.slice(byline?.span.start, byline?.span.end)).toBe(lines.join('\n\n'));
    expect(blocks.map(({ kind }) => kind)).toEqual([...lines.map(() => 'byline'), 'body']);
  });

  it('is the first; a later one is a block only', () => {
    const { text, markup } = markedText(['<byline> Ana Ruiz', '<body> It rained.', '<byline> Tom Bell']);
    const { byline, blocks } = segment(text, { markup }).segmentation;
    expect(byline?.authors.map((author) => author.text)).toEqual(['Ana Ruiz']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['byline', 'body', 'byline']);
  });

  it('stands below what is known of the first paragraphs', () => {
    const { text, markup } = markedText([
      'Ports Shut',
      'By Ana Ruiz',
      '<byline> Tom Bell',
      '<headline> Ports',
      'It rained.',
    ]);
    const opening = { headline: true, byline: true };
    const { headline, byline } = segment(text, { markup, opening }).segmentation;
    expect(headline).toEqual({ start: 0, end: 10 });
    expect(byline?.authors.map((author) => author.text)).toEqual(['Ana Ruiz']);
  });
});

describe('a byline of any length', () => {
  it.each(['A', 'Ana ', 'A,', ', A', 'and ', ' ', 'By '])('of many %j comes to an end', (piece) => {
    const line = `Ana Ruiz, ${piece.repeat(5000)}!`;
    const { text, markup } = markedText([`<byline> ${line}`, '<body> It rained.']);
    const byline = within(() => segment(text, { markup }).segmentation.byline);
    expect(byline?.span).toEqual({ start: 0, end: line.length });
  });
});

describe('a headline that the markup names', () => {
  it.each<[string, readonly string[], string | null]>([
    ['is the first', ['<headline> Ports Shut', '<body> It rained.', '<headline> And Again'], 'Ports Shut'],
    ['wherever it stands', ['Harbour', '<body> It rained.', '<headline> Ports Shut'], 'Ports Shut'],
    ['is not what only stands in it', ['<headline time> 10:30', '<body> It rained.'], null],
    ['need not be there', ['<body> Ports Shut', '<body> It rained.'], null],
  ])('%s', (_, lines, expected) => {
    const { text, markup } = markedText(lines);
    const { headline } = segment(text, { markup }).segmentation;
    expect(headline && text.slice(headline.start, headline.end)).toBe(expected);
  });
});

describe('later stages', () => {
  it('pass over what the markup calls furniture, and read captions and credits', () => {
    const { text, markup } = markedText([
      '<body> It rained.',
      '<link> Ten more ports',
      '<caption> Ships off Lisbon',
      '<credit> Ana Ruiz',
      '<share> Tell a friend',
    ]);
    const { sentences } = segment(text, { markup }).segmentation;
    expect(sentences.map(({ furniture }) => furniture)).toEqual([false, true, false, false, true]);
  });

  it('have a sentence of every subheading, row and time', () => {
    const { text, markup } = markedText(
      [
        '<body> We wait',
        '<body subheading> What we know',
        '<body time> 10:30',
        '<body table> Lisbon 31',
        '<body table> Porto',
      ],
      '\n',
    );
    const { sentences } = segment(text, { markup }).segmentation;
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
  });
});

describe('of any text with any markup', () => {
  it('blocks cover all paragraphs in order', () => {
    fc.assert(
      fc.property(anyText, anyMarkup, (text, markup) => {
        const { blocks, paragraphs } = segment(text, { markup }).segmentation;
        expect(joined(blocks, text)).toEqual(paragraphs.map(({ start, end }) => [start, end]));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Blocks that follow each other within a paragraph as one. */
function joined(blocks: readonly Span[], text: string): number[][] {
  const spans: [number, number][] = [];
  for (const { start, end } of blocks) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === start && text[start - 1] !== '\n') last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}
