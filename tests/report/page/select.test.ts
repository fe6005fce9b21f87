/** Which statements and documents a filter lets through, over a catalogue of a few rows. */
import { describe, expect, it } from 'vitest';
import { Report } from '../../../src/report/page/data/report.js';
import type { Source } from '../../../src/report/page/data/source.js';
import type { Catalogue } from '../../../src/report/page/data/types.js';
import { type Filter, NO_FILTER } from '../../../src/report/page/state/filter.js';
import { documentsOf, statementsOf } from '../../../src/report/page/state/select.js';

const document = (id: string, published: number | null, flags: Catalogue['documents'][number]['flags'] = []) => ({
  id,
  title: `Story ${id}`,
  path: null,
  publisher: null,
  published,
  language: 'en',
  words: 100,
  flags,
  warnings: 0,
  edits: 0,
  story: 0,
  follows: -1,
  isUpdate: false,
});
const actor = (kind: 'person' | 'organisation', name: string, organisation = -1): Catalogue['actors'][number] => ({
  kind,
  type: kind === 'person' ? 'PERSON' : 'ORG',
  name,
  aliases: [],
  roles: [],
  organisation,
  gender: null,
  link: null,
  at: null,
  documents: 1,
  mentions: 1,
});

/** Ana (0) speaks for the Union (2), Tom (1) for nobody. Row 3 is said by both. */
const CATALOGUE: Catalogue = {
  documents: [document('a', 10), document('b', 20, ['short']), document('c', null)],
  actors: [actor('person', 'Ana', 2), actor('person', 'Tom'), actor('organisation', 'Union')],
  statements: {
    document: [0, 0, 1, 1, 2],
    quote: [0, 1, 0, 1, 0],
    speaker: [0, 1, 2, 0, -1],
    speakers: { 3: [0, 1] },
    act: [0, 3, 0, 7, 9],
    kind: [0, 1, 1, 2, 1],
    polarity: [0, 0, 0, 0, 0],
    speech: [1, 1, 1, 1, 0],
    gender: [-1, -1, -1, -1, -1],
    said: [10, 9, 20, 20, null],
    confidence: [95, 60, 80, 40, 70],
    copyOf: [-1, -1, -1, -1, -1],
  },
  dates: { document: [], date: [], start: [], end: [] },
  namings: { document: [0, 0, 1, 1], entity: [0, 1, 0, 1], actor: [0, 1, 2, 0] },
};
const SOURCE: Source = {
  head: {
    version: 1,
    title: '',
    program: '',
    schemaVersion: '',
    counts: { documents: 3, statements: 5, actors: 3, dates: 0 },
    blocks: [
      { first: 0, count: 2 },
      { first: 2, count: 1 },
    ],
    comparison: false,
    live: false,
  },
  catalogue: async () => CATALOGUE,
  comparison: async () => {
    throw new Error('none');
  },
  block: async () => [],
  watch: () => () => {},
};
const report = new Report(SOURCE, CATALOGUE);

describe('statements', () => {
  it.each<[string, Partial<Filter>, number[]]>([
    ['all', {}, [0, 1, 2, 3, 4]],
    ['a speaker, alone and with others', { speaker: 1 }, [1, 3]],
    ['an organisation, itself and those who speak for it', { organisation: 2 }, [0, 2, 3]],
    ['an act', { act: 3 }, [1]],
    ['a kind', { kind: 1 }, [1, 2, 4]],
    ['from a day on, without those of no day', { from: 10 }, [0, 2, 3]],
    ['up to a day', { to: 10 }, [0, 1]],
    ['sure ones', { confidence: 80 }, [0, 2]],
    ['what was thought', { speech: 'thought' }, [4]],
    ['of flagged documents', { flag: 'short' }, [2, 3]],
    ['several at once', { speaker: 0, from: 15 }, [3]],
    ['none', { speaker: 2, act: 3 }, []],
  ])('%s', (_, filter, rows) => {
    expect(Array.from(statementsOf(report, { ...NO_FILTER, ...filter }))).toEqual(rows);
  });
});

describe('documents', () => {
  it.each<[string, Partial<Filter>, string, number[]]>([
    ['all', {}, '', [0, 1, 2]],
    ['with somebody who speaks in them', { speaker: 1 }, '', [0, 1]],
    ['with somebody who says it surely', { speaker: 0, confidence: 90 }, '', [0]],
    ['that name an organisation', { organisation: 2 }, '', [1]],
    ['of a day', { from: 15, to: 25 }, '', [1]],
    ['with a flag', { flag: 'short' }, '', [1]],
    ['with words of the title, in any case', {}, ' STORY C ', [2]],
    ['with words that are nowhere', {}, 'zebra', []],
  ])('%s', (_, filter, words, found) => {
    expect(documentsOf(report, { ...NO_FILTER, ...filter }, words)).toEqual(found);
  });
});

describe('blocks', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
  ])('document %i is in block %i', (number, block) => {
    expect(report.blockOf(number)).toBe(block);
  });
});
