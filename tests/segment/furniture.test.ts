import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/document/index.js';
import { BLOCKS, BYLINES, DATELINES, FURNITURE, HEADLINES } from '../../src/segment/furniture.examples.js';
import { furnitureKind } from '../../src/segment/furniture.js';
import { segment } from '../../src/segment/index.js';

const slice = (text: string, span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);

describe('datelines', () => {
  it.each(DATELINES)('$line', ({ line, dateline }) => {
    const { segmentation } = segment(line);
    const found = segmentation.dateline;
    expect(
      found && {
        span: slice(line, found.span),
        place: found.place?.text ?? null,
        date: found.date?.text ?? null,
        agency: segmentation.agency?.text ?? null,
      },
    ).toEqual(dateline);
  });

  it('stand below headline and byline, not deep in the text', () => {
    const story = 'Ports Shut\n\nBy Ana Ruiz\n\nLISBON, March 3 (HNS) - Ports shut.';
    expect(segment(story).segmentation.dateline?.place?.text).toBe('LISBON');
    const deep = `${'Ships wait.\n'.repeat(10)}LISBON, March 3 (HNS) - Ports shut.`;
    expect(segment(deep).segmentation.dateline).toBeNull();
  });
});

describe('bylines', () => {
  it.each(BYLINES)('%s', (line, ...authors) => {
    const text = `Ports Shut\n\n${line}\n\nShips wait off the coast.`;
    const { byline } = segment(text).segmentation;
    expect(byline === null ? [] : byline.authors.map((author) => author.text)).toEqual(authors);
    expect(slice(text, byline?.span)).toBe(authors.length > 0 ? line : null);
  });
});

describe('headlines', () => {
  it.each(HEADLINES)('%s: %j', (line, isHeadline) => {
    const text = `${line}\n\nShips wait off the coast.`;
    expect(slice(text, segment(text).segmentation.headline)).toBe(isHeadline ? line : null);
  });

  it('need a story below them', () => {
    expect(segment('Northern Ports Reopen After Storm').segmentation.headline).toBeNull();
  });
});

describe('blocks', () => {
  it.each([
    ['nothing', '', []],
    ['a body alone', 'Ships wait.', ['body: Ships wait.']],
    [
      'a whole story',
      'Ports Shut\n\nBy Ana Ruiz\n\nLISBON (HNS) - Ports shut.\nShips wait.',
      [
        'headline: Ports Shut',
        'byline: By Ana Ruiz',
        'dateline: LISBON (HNS) -',
        'body:  Ports shut.',
        'body: Ships wait.',
      ],
    ],
    ['a byline without a headline', 'By Ana Ruiz\nShips wait.', ['byline: By Ana Ruiz', 'body: Ships wait.']],
  ])('%s', (_, text, blocks) => {
    const { segmentation } = segment(text);
    expect(segmentation.blocks.map((block) => `${block.kind}: ${slice(text, block)}`)).toEqual(blocks);
  });
});

describe('language', () => {
  const ENGLISH = 'The dockers of the port have said that they will not go back to work before the end of the week. ';
  const PORTUGUESE = 'Os estivadores do porto disseram que não vão voltar ao trabalho antes do fim da semana. ';

  it.each([
    ['English', ENGLISH, 'en'],
    ['another language', PORTUGUESE.repeat(3), 'pt'],
    ['too few words', 'The port is shut.', null],
    ['a list of numbers', '12 14 16 '.repeat(30), null],
  ])('%s', (_, text, language) => {
    const { segmentation, warnings } = segment(text.trim());
    expect(segmentation.language).toBe(language);
    expect(warnings.map(({ code }) => code)).toEqual(language === null ? ['language-unknown'] : []);
  });
});

describe('furniture', () => {
  it.each(FURNITURE)('%s: %s', (line, kind) => {
    expect(furnitureKind(line)).toBe(kind);
  });
});

describe('kinds of blocks', () => {
  it.each(BLOCKS)('%j', (text, ...blocks) => {
    expect(segment(text).segmentation.blocks.map((block) => `${block.kind} ${slice(text, block)}`)).toEqual(blocks);
  });
});
