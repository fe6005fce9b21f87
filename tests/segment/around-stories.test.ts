/** What stands around stories, in the order in which wires, papers, press offices and pages set it. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/index.js';
import type { Block } from '../../src/document/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { BYLINES, DATELINES, NO_DATELINES, NOBODY, PUBLISHED } from './around-stories/heads.js';
import { ABOVE, BELOW, BODY, HEADLINES } from './around-stories/lines.js';
import { WHOLE_TEXTS } from './around-stories/whole-texts.js';

const HEADLINE = 'Fire guts grain store in Tova';
const PROSE =
  'A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.';

function headlineIn(text: string): string | null {
  const { headline } = segment(text).segmentation;
  return headline && text.slice(headline.start, headline.end);
}

/** `slug: WORLD` */
function blocksIn(text: string): readonly string[] {
  const shown = ({ kind, role, start, end }: Block) => `${role ?? kind}: ${text.slice(start, end).trim()}`;
  return segment(text).segmentation.blocks.map(shown);
}

describe('a line above a headline', () => {
  it.each(ABOVE)('is %s: %s', (kind, line) => {
    const text = `${line}\n\n${HEADLINE}\n\n${PROSE}`;
    expect(headlineIn(text)).toBe(HEADLINE);
    expect(blocksIn(text)).toContain(`${kind}: ${line}`);
  });

  it.each(HEADLINES)('is not: %s', (line) => {
    expect(headlineIn(`${line}\n\n${PROSE}\n\nIt rained.`)).toBe(line);
  });
});

describe('a line below a story', () => {
  it.each(BELOW)('is %s: %s', (kind, line) => {
    expect(blocksIn(`${HEADLINE}\n\n${PROSE}\n\n${line}`)).toContain(`${kind}: ${line}`);
  });

  it.each(BODY)('is prose: %s', (line) => {
    expect(blocksIn(`${HEADLINE}\n\n${PROSE}\n\n${line}\n\n${PROSE}`)).toContain(`body: ${line}`);
  });
});

describe('a byline', () => {
  const authorsIn = (line: string) => segment(`${HEADLINE}\n\n${line}\n\n${PROSE}`).segmentation.byline?.authors ?? [];

  it.each(BYLINES)('names: %s', (line, ...authors) => {
    expect(authorsIn(line).map(({ text }) => text)).toEqual(authors);
  });

  it.each(NOBODY)('names nobody: %s', (line) => {
    expect(authorsIn(line)).toEqual([]);
  });
});

describe('a dateline', () => {
  it.each(DATELINES)('%s', (line, ...parts) => {
    const { dateline, agency } = segment(`${HEADLINE}\n\n${line} ${PROSE}`).segmentation;
    expect([dateline?.place, dateline?.date, agency].map((part) => part?.text ?? '')).toEqual(parts);
  });

  it.each(NO_DATELINES)('is not: %s', (line) => {
    expect(segment(`${HEADLINE}\n\n${line}\n\n${PROSE}`).segmentation.dateline).toBeNull();
  });
});

describe('the day of publication', () => {
  it.each(PUBLISHED)('in %s', (line, published) => {
    const { segmentation } = segment(`${line}\n\n${HEADLINE}\n\n${PROSE}`);
    const found = findDates({ segmentation, syntax: analyseSyntax(segmentation), published: null }).published;
    expect(found?.value ?? null).toBe(published);
  });
});

describe('a whole text', () => {
  it.each(WHOLE_TEXTS)('%s', (_, marked) => {
    const lines = marked.split('\n').map((line) => {
      const { kind = '', words = '' } = /^(?<kind>[a-z-]+)\| (?<words>.*)$/.exec(line)?.groups ?? {};
      return { kind, words };
    });
    const text = lines.map(({ words }) => words.replace('‖', '')).join('\n');
    const expected = lines.flatMap(({ kind, words }) => {
      const [first = '', rest] = words.split('‖');
      if (kind === '') return [];
      return [`${kind}: ${first.trim()}`, ...(rest === undefined ? [] : [`body: ${rest.trim()}`])];
    });
    expect(blocksIn(text)).toEqual(expected);
  });
});
