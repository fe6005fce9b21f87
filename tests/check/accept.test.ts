import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedFacts } from '../../src/check/expected.js';
import { parseFixture } from '../../src/check/fixture.js';
import { writeFixture } from '../../src/check/write-fixture.js';
import { compare } from '../../src/compare/compare.js';
import { type DateFact, type Facts, factsOf, type QuoteFact, wordsOf } from '../../src/compare/facts.js';
import { type Span, sliceOf } from '../../src/document/index.js';
import { annotate } from '../../src/index.js';
import { DATE_TYPES, ENTITY_TYPES, MENTION_KINDS, QUOTE_KINDS, SPEAKER_KINDS } from '../../src/record.js';

const GIVEN = { input: '../inputs/x.txt', given: { published: '2024-02-01' } };

function readBack(facts: Facts): Facts {
  return expectedFacts(parseFixture('x.yaml', writeFixture(facts, GIVEN)));
}

describe('accept, then check', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'Dockers'],
    ['paragraphs', 'Dockers Walk Out\n\nLISBON, March 7 (HNS) - They left. “We waited,” she said.\n\nNext day.'],
    ['sentences without a space between', '他走了。她来了。'],
    ['what YAML reads otherwise', '- a: b\n\n# c\n\n"yes"\n\n{ null }\n\n2024\n\n---\n\n%TAG'],
  ])('finds no difference in %s', (_, text) => {
    const facts = factsOf(annotate(text));
    expect(compare(readBack(facts), facts)).toEqual([]);
  });

  it('finds no difference in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const facts = factsOf(annotate(text));
        expect(compare(readBack(facts), facts)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds no difference in any facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(compare(readBack(facts), facts)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Few words, so that most stand in several places, inside one another, and look like pointers. */
const word = fc.constantFrom(
  'Lisbon',
  'Lis',
  'bon',
  'a',
  'an',
  '“a',
  'a,”',
  '#2',
  'C#',
  '[...]',
  'on.',
  '北京',
  "'s",
  '😀',
);
const line = fc.array(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('')),
  {
    minLength: 1,
    maxLength: 16,
  },
);

const anyFacts = fc.array(line, { minLength: 1, maxLength: 4 }).chain((lines) => {
  const text = lines.map((words) => words.join(' ')).join('\n');
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g), (match) => spanAt(match.index, match[0]));
  const places = Array.from(text.matchAll(/\S/gu), (match) => spanAt(match.index, match[0]));
  const place = fc.constantFrom(...places);
  const span = fc.tuple(place, place).map(([a, b]) => ({
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  }));
  const slice = span.map((one) => sliceOf(text, one));
  const disjoint = fc.array(span, { maxLength: 6 }).map(withoutOverlaps);
  const entity = fc.record({
    name: fc.constantFrom('Lisbon', 'Porto', 'Lis'),
    type: fc.constantFrom(...ENTITY_TYPES),
    link: fc.constantFrom(null, 'iso3166-1:PT'),
    quantity: fc.constantFrom(null, '20 EUR'),
    roles: fc.array(
      slice.map((one) => one.text.replaceAll('\n', ' ')),
      { maxLength: 2 },
    ),
    mentions: fc.array(
      fc.tuple(slice, fc.constantFrom(...MENTION_KINDS.slice(0, 4))).map(([one, kind]) => ({ ...one, kind })),
      { minLength: 1, maxLength: 4 },
    ),
  });
  return fc.record({
    published: fc.constant({ value: '2024-02-01', basis: 'option' }),
    headline: fc.constantFrom(null, ...lines.map((words) => words.join(' '))),
    byline: fc.constant(null),
    dateline: fc.constant(null),
    agency: fc.constant(null),
    text: fc.constant(text),
    paragraphs: fc.constant(paragraphs),
    sentences: fc.constant(paragraphs),
    entities: fc.array(entity, { maxLength: 4 }).map(onePlaceOneMention),
    dates: disjoint.chain((spans) =>
      fc.tuple(
        ...spans.map((one) =>
          fc.record<DateFact>({
            start: fc.constant(one.start),
            end: fc.constant(one.end),
            text: fc.constant(text.slice(one.start, one.end)),
            type: fc.constantFrom(...DATE_TYPES),
            value: fc.constantFrom('2024', '2024-02-01', 'P3D', 'null'),
            mod: fc.constantFrom(null, 'APPROX'),
            status: fc.constantFrom('resolved', 'unresolved'),
          }),
        ),
      ),
    ),
    quotes: fc.array(
      fc
        .record({
          content: disjoint.filter((parts) => parts.length > 0),
          kind: fc.constantFrom(...QUOTE_KINDS),
          speaker: fc.option(
            fc.tuple(slice, fc.constantFrom(...SPEAKER_KINDS)).map(([one, kind]) => ({ ...one, kind, entity: null })),
          ),
          cue: fc.option(slice),
        })
        .map((quote): QuoteFact => ({ ...quote, words: wordsOf(text, quote.content) })),
      { maxLength: 4 },
    ),
  });
});

function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  let end = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** In a record, no two mentions stand at the same place. */
function onePlaceOneMention<T extends { readonly mentions: readonly Span[] }>(entities: readonly T[]): T[] {
  const taken = new Set<string>();
  return entities
    .map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter(({ start, end }) => {
        const key = `${start}-${end}`;
        if (taken.has(key)) return false;
        taken.add(key);
        return true;
      }),
    }))
    .filter((entity) => entity.mentions.length > 0);
}
