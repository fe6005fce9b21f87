/** What holds for any texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StoryDocument, StoryIndex } from '../../src/stories/index.js';
import { Chance } from '../../tools/bench/stories/chance.js';
import { corpus } from '../../tools/bench/stories/corpus.js';
import { scoresOf } from '../../tools/bench/stories/scores.js';
import { anyText } from '../texts.js';
import { within } from '../within.js';

function indexOf(documents: readonly StoryDocument[]) {
  const index = new StoryIndex();
  for (const document of documents) index.add(document);
  return index.places();
}

const isEmpty = (text: string) => !/[^\s\p{Cf}\p{Cc}]/u.test(text);

describe('any text', () => {
  it.each(['\ufff9', '\u061c\u0600', '\u200b\ufeff', ' \n'])('of nothing that is seen is empty: %j', (text) => {
    const places = indexOf([
      { id: 'text', text, published: '2024-03-07' },
      { id: 'copy', text, published: '2024-03-09' },
    ]);
    expect(places.of('copy')).toMatchObject({ storyId: null, duplicateOf: null, updateOf: null });
  });

  it('is found again in its copy, and alone joins nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const places = indexOf([
          { id: 'text', text, published: '2024-03-07' },
          { id: 'other', text: other, published: '2024-03-08' },
          { id: 'copy', text, published: '2024-03-09' },
          { id: 'empty', text: ' \n', published: null },
        ]);
        expect(places.of('empty')).toMatchObject({ storyId: null, duplicateOf: null, updateOf: null });
        const copy = places.of('copy');
        if (isEmpty(text)) expect(copy?.storyId).toBeNull();
        else expect(copy).toMatchObject({ storyId: places.of('text')?.storyId, updateOf: null });
        expect(copy?.storyId === null).toBe(isEmpty(text));
      }),
    );
  });
});

const MARKED = corpus(250, new Chance(11)).map((document, index) => ({
  ...document,
  // Distinct days of publication.
  published: new Date(Date.parse(document.published) + index * 1000).toISOString(),
}));

describe('stories', () => {
  it('are the same in whatever order documents come', () => {
    const expected = indexOf(MARKED);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = new Chance(seed);
        const shuffled = MARKED.map((document) => ({ document, key: chance.next() })).sort((a, b) => a.key - b.key);
        const places = indexOf(shuffled.map(({ document }) => document));
        for (const { id } of MARKED) expect(places.of(id)).toEqual(expected.of(id));
      }),
      { numRuns: 3 },
    );
  });

  it('have a first document, which follows none, and others, which follow one that came before', () => {
    const places = indexOf(MARKED);
    const published = new Map(MARKED.map((document) => [document.id, document.published]));
    for (const { id } of MARKED) {
      const { storyId, duplicateOf, updateOf } = places.of(id) ?? {};
      const follows = duplicateOf ?? updateOf ?? null;
      expect(duplicateOf === null || updateOf === null).toBe(true);
      expect(follows === null).toBe(storyId === null || storyId === id);
      if (follows === null) continue;
      expect(places.of(follows)?.storyId).toBe(storyId);
      expect((published.get(follows) ?? '') < (published.get(id) ?? '')).toBe(true);
    }
  });

  it('are found among variants as well as the bars ask', () => {
    const documents = corpus(800, new Chance(5));
    const places = indexOf(documents);
    const { precision, recall, toldApart } = scoresOf(documents, (index) => places.at(index));
    expect(precision).toBeGreaterThan(0.985);
    expect(recall).toBeGreaterThan(0.95);
    expect(toldApart).toBeGreaterThan(0.9);
  });
});

describe('documents of one day', () => {
  it('come in the order of the input, those without a day last', () => {
    const text = 'The ferry ran aground in thick fog on its way home.';
    const places = indexOf([
      { id: 'unknown', text, published: null },
      { id: 'evening', text, published: '2024-03-07T20:00' },
      { id: 'day', text, published: '2024-03-07' },
      { id: 'again', text, published: '2024-03-07' },
      { id: 'east', text, published: '2024-03-07T01:00+09:00' },
    ]);
    expect(['unknown', 'evening', 'day', 'again', 'east'].map((id) => places.of(id)?.duplicateOf)).toEqual([
      'east',
      'east',
      'east',
      'east',
      null,
    ]);
  });
});

describe('a document with the id of another', () => {
  it('has its own place by number', () => {
    const text = 'The ferry ran aground in thick fog on its way home.';
    const places = indexOf([
      { id: 'one', text, published: null },
      { id: 'one', text, published: null },
    ]);
    expect(places.at(0)).toMatchObject({ storyId: 'one', duplicateOf: null });
    expect(places.at(1)).toMatchObject({ storyId: 'one', duplicateOf: 'one' });
    expect(places.of('two')).toBeUndefined();
  });
});

describe('hostile texts', () => {
  it.each([
    'a ',
    '1 ',
    ' ',
    '“',
    '(',
    '\n',
    'a b c d e ',
    '12 3 4.5 ',
    'U.S.',
    'é',
    '新',
    '\ud83d',
    'By ',
    'LISBON - ',
  ])('of a million %j come back, twice', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const places = within(() =>
      indexOf([text, `${text} more`, text].map((text, index) => ({ id: String(index), text, published: null }))),
    );
    expect(places.at(2).duplicateOf).toBe(isEmpty(text) ? null : '0');
  });

  it('of which very many share a paragraph are not joined by it', () => {
    const background =
      'The quay has been closed since the great flood, and a fund of the county pays for its upkeep until a buyer is found.';
    const documents = corpus(400, new Chance(3))
      .filter(({ kind }) => kind === 'first' || kind === 'other words')
      .map((document) => ({ ...document, text: `${document.text}\n\n${background}` }));
    const places = within(() => indexOf(documents));
    expect(documents.filter(({ id }) => places.of(id)?.storyId !== null)).toEqual([]);
  });
});
