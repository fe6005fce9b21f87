/** Which record is of which document of the gold. */
import { describe, expect, it } from 'vitest';
import { goldDocument } from '../../src/evaluate/documents.js';
import { foundIn } from '../../src/evaluate/found.js';
import { Matcher } from '../../src/evaluate/matched.js';
import { annotate } from '../../src/index.js';
import type { NewsRecord } from '../../src/record.js';

const TEXT = 'Mara Quill left Odrun on Monday, the company said.';

const gold = (id: string, text = TEXT, group = '') => goldDocument({ id, text, group, place: `gold:${id}` });

function recordOf(id: string, text = TEXT, path: string | null = null): NewsRecord {
  const record = annotate(text, { id });
  return { ...record, source: { ...record.source, path } };
}

function matching(documents: readonly ReturnType<typeof gold>[], records: readonly NewsRecord[]) {
  const matcher = new Matcher(documents);
  for (const record of records) matcher.add(record);
  const { pairs, left, unused } = matcher.done();
  return { pairs: pairs.map((pair) => `${pair.gold.group}${pair.gold.id} ${pair.record.id}`), left, unused };
}

describe('a record', () => {
  it.each([
    ['by its id', gold('a'), recordOf('a')],
    ['by the bytes of its text', gold('a'), recordOf('something else')],
    ['by the name of its file', gold('quay', `${TEXT}\n`), recordOf('x', TEXT, 'in/quay.txt')],
    ['with a title before its text', gold('a'), recordOf('a', `Odrun loses Quill\n\n${TEXT}`)],
    [
      'with text that cleaning changed',
      gold('a', 'Mara Quill  said\u00a0it rained\u200b.'),
      recordOf('a', 'Mara Quill  said\u00a0it rained\u200b.'),
    ],
    [
      'by the clean text, which exports hand out',
      gold('a', 'Mara Quill said it rained.'),
      recordOf('a', 'Mara Quill  said\u00a0it rained\u200b.'),
    ],
  ])('is found %s', (_, document, record) => {
    expect(matching([document], [record])).toMatchObject({ pairs: [expect.any(String)], left: [], unused: 0 });
  });

  it('of another text is not compared, and is named', () => {
    expect(matching([gold('a')], [recordOf('a', 'It rained.')])).toEqual({
      pairs: [],
      left: [{ id: 'a', place: 'gold:a', why: 'a record of another text' }],
      unused: 0,
    });
  });

  it('that is not there is named', () => {
    const { pairs, left } = matching([gold('a'), gold('b', 'It rained.')], [recordOf('a')]);
    expect(pairs).toEqual(['a a']);
    expect(left).toEqual([{ id: 'b', place: 'gold:b', why: 'no record' }]);
  });

  it('of nothing in the gold is counted', () => {
    expect(matching([gold('a')], [recordOf('a'), recordOf('z', 'It rained.')])).toMatchObject({ left: [], unused: 1 });
  });

  it('of one id in two groups is told apart by its text', () => {
    const documents = [gold('1', TEXT, 'par'), gold('1', 'It rained.', 'doc')];
    const records = [recordOf('1', 'It rained.'), recordOf('1')];
    expect(matching(documents, records)).toEqual({ pairs: ['par1 1', 'doc1 1'], left: [], unused: 0 });
  });
});

describe('what a record found', () => {
  it('stands where the gold has it, without what is of a title before', () => {
    const title = 'Harl Ferries loses a boat on Friday';
    const found = foundIn(gold('a'), recordOf('a', `${title}\n\n${TEXT}`));
    const words = found.timexes?.map(({ start, end }) => TEXT.slice(start, end));
    expect(words).toEqual(['Monday']);
    const names = found.names?.map(({ start, end }) => TEXT.slice(start, end)) ?? [];
    expect(names).toContain('Mara Quill');
    expect(names.every((name) => name !== '' && TEXT.includes(name))).toBe(true);
    expect(found.confidences.timexes).toHaveLength(1);
  });
});
