/** `brokenPromises` finds what the schema cannot: each row breaks one promise of a good record. */
import { describe, expect, it } from 'vitest';
import { annotate, brokenPromises, type NewsRecord, type Quote, recordSchema } from '../../src/index.js';

const RAW = 'LISBON, March 7 (HNS) - Marta Oliveira left.She met  officials in Porto.';
const EMPTY = annotate(RAW, { id: 'strike', published: '2024-03-07' });
const at = (text: string) => ({ start: EMPTY.text.indexOf(text), end: EMPTY.text.indexOf(text) + text.length });

const QUOTE: Quote = {
  id: 'q1',
  kind: 'indirect',
  content: [at('Marta Oliveira left')],
  speaker: null,
  speech: true,
  cue: null,
  date: null,
  addressee: null,
  parent: null,
  confidence: 1,
};
const SHE = { ...at('She'), text: 'She', kind: 'pronoun' } as const;
/** The record with one quote and nothing else that the later stages find. */
const GOOD: NewsRecord = { ...EMPTY, dates: [], quotes: [QUOTE], warnings: [] };
const [ENTITY] = GOOD.entities;
const [first, second] = GOOD.sentences;
const [edit] = GOOD.cleaning.edits;

describe('brokenPromises', () => {
  it('finds nothing in a good record', () => {
    expect(recordSchema.safeParse(GOOD).success).toBe(true);
    expect(brokenPromises(GOOD, RAW)).toEqual([]);
    expect(GOOD.cleaning.edits).toHaveLength(2);
  });

  it.each<[string, Partial<NewsRecord>, string]>([
    ['a span outside the text', { headline: { start: 0, end: 999 } }, 'headline: span [0, 999) is empty or outside'],
    ['an empty span', { headline: { start: 3, end: 3 } }, 'headline: span [3, 3) is empty'],
    ['a slice that says something else', { agency: { ...at('HNS'), text: 'HNT' } }, 'agency: text "HNT" is not what'],
    [
      'sentences in the wrong order',
      { sentences: [second, first].flatMap((span) => span ?? []) },
      'sentences: not sorted',
    ],
    ['sentences that overlap', { sentences: [at('Marta Oliveira'), at('Oliveira left')] }, 'sentences: not sorted'],
    [
      'an entity twice',
      { entities: [ENTITY, ENTITY].flatMap((entity) => entity ?? []) },
      'entities: an id is there twice',
    ],
    ['a quote twice', { quotes: [QUOTE, QUOTE] }, 'quotes: an id is there twice'],
    ['a quote in one that is not there', { quotes: [{ ...QUOTE, parent: 'q9' }] }, 'q1.parent: no such id: q9'],
    ['a quote in itself', { quotes: [{ ...QUOTE, parent: 'q1' }] }, 'q1: its own parent'],
    ['a date that is not there', { quotes: [{ ...QUOTE, date: 't9' }] }, 'q1.date: no such id: t9'],
    [
      'a speaker who is nobody',
      { quotes: [{ ...QUOTE, speaker: { ...SHE, entity: 'e9', entities: ['e9'] } }] },
      'q1.speaker.entity: no such id: e9',
    ],
    [
      'speakers of whom one is nobody',
      { quotes: [{ ...QUOTE, speaker: { ...SHE, entity: 'e1', entities: ['e1', 'e9'] } }] },
      'q1.speaker.entities: no such id: e9',
    ],
    [
      'speakers without the one',
      { quotes: [{ ...QUOTE, speaker: { ...SHE, entity: 'e1', entities: [] } }] },
      'q1.speaker: entity is not the first of entities',
    ],
    [
      'runs that overlap',
      {
        source: {
          ...GOOD.source,
          map: [
            [0, 5, 0, 5],
            [4, 2, 9, 2],
          ],
        },
      },
      'source.map: not sorted',
    ],
    ['runs outside the text', { source: { ...GOOD.source, map: [[0, 999, 0, 999]] } }, 'source.map: outside the text'],
    [
      'parts of a quote that overlap',
      { quotes: [{ ...QUOTE, content: [at('Marta Oliveira'), at('Oliveira left')] }] },
      'q1.content: not sorted',
    ],
    ['a clean text that no edit made', { cleaning: { edits: [] } }, 'edits do not make the clean text'],
    [
      'an edit of what does not stand there',
      { cleaning: { edits: [edit].flatMap((one) => (one ? [{ ...one, before: 'x' }] : [])) } },
      'before is not what stands there',
    ],
  ])('%s', (_, broken, message) => {
    expect(brokenPromises({ ...GOOD, ...broken }, RAW).join('\n')).toContain(message);
  });
});
