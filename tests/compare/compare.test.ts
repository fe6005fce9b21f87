import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import type { EntityFact, Facts, MentionFact } from '../../src/compare/facts.js';
import { type Span, sliceOf } from '../../src/document/index.js';
import { harbourStrike } from '../check/harbour-strike.js';

const expected = harbourStrike();
const { text, entities, dates, quotes } = expected;

/** The n-th place, from 1, of words in the text. */
function place(words: string, number = 1): Span {
  let start = -1;
  for (let count = 0; count < number; count += 1) start = text.indexOf(words, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

function mention(words: string, number: number, kind: MentionFact['kind']): MentionFact {
  return { ...sliceOf(text, place(words, number)), kind };
}

function withEntity(index: number, change: Partial<EntityFact>): Facts {
  return { ...expected, entities: entities.map((entity, at) => (at === index ? { ...entity, ...change } : entity)) };
}

function withDate(index: number, change: object): Facts {
  return { ...expected, dates: dates.map((date, at) => (at === index ? { ...date, ...change } : date)) };
}

function withQuote(index: number, change: object): Facts {
  return { ...expected, quotes: quotes.map((quote, at) => (at === index ? { ...quote, ...change } : quote)) };
}

const [oliveira, portugal, lisbon] = entities;
const mentions = (entity: EntityFact | undefined) => entity?.mentions ?? [];

/** One error each, and the one difference that it should give. */
const ERRORS: readonly (readonly [string, Facts, readonly string[]])[] = [
  ['nothing', expected, []],
  ['no publication date', { ...expected, published: null }, ['published']],
  ['no headline', { ...expected, headline: null }, ['headline']],
  ['an author too few', { ...expected, byline: ['Ana Ruiz'] }, ['byline']],
  ['no dateline', { ...expected, dateline: null }, ['dateline']],
  ['no date in the dateline', { ...expected, dateline: { place: 'LISBON', date: null } }, ['dateline']],

  [
    'two sentences taken for one',
    { ...expected, sentences: expected.sentences.flatMap((sentence, index) => merged(sentence, index, 2)) },
    ['sentence end missing: "… Thursday, their union said. | “We have waited long …"'],
  ],
  [
    'one sentence taken for two',
    { ...expected, sentences: expected.sentences.flatMap((sentence, index) => split(sentence, index, 5)) },
    ['sentence end unexpected: "… will stay,” Oliveira | said, “until Thursday.” …"'],
  ],

  ['a missing entity', { ...expected, entities: entities.slice(0, 2) }, ['entity missing: GPE Lisbon']],
  [
    'an entity that is none',
    { ...expected, entities: [...entities, person('Dockers')] },
    ['entity unexpected: PERSON Dockers'],
  ],
  ['a wrong type', withEntity(0, { type: 'ORG' }), ['entity Marta Oliveira: type']],
  ['a wrong link', withEntity(1, { link: 'iso3166-1:PL' }), ['entity Portugal: link']],
  ['a quantity that the fixture does not compare', withEntity(1, { quantity: '20 EUR' }), []],
  ['a link that the fixture does not compare', withEntity(2, { link: 'geonames:1' }), []],
  ['a wrong name', withEntity(0, { name: 'Oliveira' }), ['entity Marta Oliveira: name']],
  ['a missing role', withEntity(0, { roles: [] }), ['entity Marta Oliveira: role missing: head']],
  ['a longer role', withEntity(0, { roles: ['union head'] }), ['entity Marta Oliveira: role head']],
  [
    'every place of an alias missing',
    withEntity(0, { mentions: mentions(oliveira).slice(0, 1) }),
    ['entity Marta Oliveira: mention missing: alias Oliveira'],
  ],
  [
    'one place of an alias missing',
    withEntity(0, { mentions: mentions(oliveira).slice(0, 2) }),
    ['entity Marta Oliveira: mention missing: alias Oliveira#3'],
  ],
  [
    'a mention too many',
    withEntity(0, { mentions: [...mentions(oliveira), mention('union', 1, 'alias')] }),
    ['entity Marta Oliveira: mention unexpected: alias union'],
  ],
  [
    'a mention that begins too early, with its name',
    withEntity(0, {
      name: 'head Marta Oliveira',
      mentions: [mention('head Marta Oliveira', 1, 'name'), ...mentions(oliveira).slice(1)],
    }),
    ['entity Marta Oliveira: Marta Oliveira: span'],
  ],
  [
    'a mention of another kind',
    withEntity(1, { mentions: mentions(portugal).map((one) => ({ ...one, kind: 'name' })) }),
    ['entity Portugal: Lisbon#1: kind'],
  ],
  [
    'one entity taken for two',
    {
      ...withEntity(0, { mentions: mentions(oliveira).slice(0, 1) }),
      entities: [
        ...withEntity(0, { mentions: mentions(oliveira).slice(0, 1) }).entities,
        {
          name: 'Oliveira',
          type: 'PERSON',
          link: null,
          quantity: null,
          roles: [],
          mentions: mentions(oliveira).slice(1),
        },
      ],
    },
    ['entity Marta Oliveira: gathered as PERSON Oliveira'],
  ],
  [
    'two entities taken for one',
    {
      ...expected,
      entities: [
        ...entities.slice(0, 1),
        {
          name: 'Lisbon',
          type: 'GPE',
          link: null,
          quantity: null,
          roles: [],
          mentions: [...mentions(lisbon), ...mentions(portugal)],
        },
      ],
    },
    ['entity Portugal: gathered as GPE Lisbon'],
  ],
  [
    'pronouns, which the fixture does not list',
    withEntity(0, { mentions: [...mentions(oliveira), mention('its', 1, 'pronoun')] }),
    [],
  ],

  ['a missing date', { ...expected, dates: dates.slice(1) }, ['date missing: March 7']],
  ['a date that is none', { ...expected, dates: [...dates, date('Two')] }, ['date unexpected: Two']],
  ['a wrong value', withDate(1, { value: '2024-03-14' }), ['date Thursday#1: value']],
  ['a value too sure', withDate(2, { value: '2024-03-07', status: 'resolved' }), ['date Thursday#2: value and status']],
  ['a date that begins too early', withDate(1, slice('on Thursday')), ['date Thursday#1: span']],

  ['a missing quote', { ...expected, quotes: quotes.slice(1) }, ['quote missing: "Dockers walked out on Thursday"']],
  [
    'a quote that is none',
    {
      ...expected,
      quotes: [
        ...quotes,
        ...quotes
          .slice(0, 1)
          .map((quote) => ({ ...quote, content: [place('Oliveira lives')], words: 'Oliveira lives' })),
      ],
    },
    ['quote unexpected: "Oliveira lives"'],
  ],
  [
    'content cut short',
    withQuote(0, { content: [place('walked out on Thursday')], words: 'walked out on Thursday' }),
    ['quote "Dockers walked out on Thursday": content'],
  ],
  [
    'one of two parts',
    withQuote(2, { content: quotes[2]?.content.slice(0, 1) }),
    ['quote "“We will stay,” … “until Thursday.”": content'],
  ],
  ['no speaker', withQuote(0, { speaker: null }), ['quote "Dockers walked out on Thursday": speaker']],
  [
    'a speaker of another kind',
    withQuote(0, { speaker: { ...quotes[0]?.speaker, kind: 'unnamed' } }),
    ['quote "Dockers walked out on Thursday": speaker kind'],
  ],
  [
    'a speaker that is another entity',
    withQuote(1, { speaker: { ...quotes[1]?.speaker, entity: 1 } }),
    ['quote "“We have waited long enough,”": speaker entity'],
  ],
  ['a speaker of whom the fixture is not sure', withQuote(0, { speaker: { ...quotes[0]?.speaker, entity: 1 } }), []],
  ['another cue', withQuote(0, { cue: slice('walked') }), ['quote "Dockers walked out on Thursday": cue']],
];

describe('compare', () => {
  it.each(ERRORS)('%s', (_, found, keys) => {
    expect(compare(expected, found).map(({ key }) => key)).toEqual(keys);
  });

  it('shows expected and found', () => {
    const [difference] = compare(expected, withDate(1, { value: '2024-03-14' }));
    expect(difference).toMatchObject({ at: place('Thursday'), expected: '2024-03-07', found: '2024-03-14' });
  });

  it('compares a quantity that the fixture has', () => {
    const [difference] = compare(withEntity(1, { quantity: '20 EUR' }), withEntity(1, { quantity: '30 EUR' }));
    expect(difference).toMatchObject({ key: 'entity Portugal: quantity', expected: '20 EUR', found: '30 EUR' });
  });

  it('compares the rest where the clean text differs', () => {
    const other = harbourStrike();
    const shifted = shift(other, text.indexOf('Dockers walked'), 'Angry ');
    expect(compare(expected, shifted).map(({ key }) => key)).toEqual([
      'text: "… LISBON, March 7 (HNS) - | Dockers walked out on …"',
    ]);
  });

  it('tells a lost space', () => {
    const at = text.indexOf(' “We have');
    const lost = { ...shift(expected, at + 1, '', 1), text: text.slice(0, at) + text.slice(at + 1) };
    expect(compare(expected, lost).map(({ key }) => key)).toEqual([
      'space missing: "… Thursday, their union said. | “We have waited long …"',
    ]);
  });
});

function slice(words: string) {
  return sliceOf(text, place(words));
}

function person(words: string): EntityFact {
  return { name: words, type: 'PERSON', link: null, quantity: null, roles: [], mentions: [mention(words, 2, 'name')] };
}

function date(words: string): Facts['dates'][number] {
  return { ...slice(words), type: 'DATE', value: '2', mod: null, status: 'resolved' };
}

function merged(sentence: Span, index: number, first: number): Span[] {
  if (index === first) return [{ start: sentence.start, end: expected.sentences[first + 1]?.end ?? 0 }];
  return index === first + 1 ? [] : [sentence];
}

function split(sentence: Span, index: number, at: number): Span[] {
  if (index !== at) return [sentence];
  const border = text.indexOf(' said, “until', sentence.start);
  return [
    { start: sentence.start, end: border },
    { start: border + 1, end: sentence.end },
  ];
}

/** The same facts when `inserted` stands in the text at an offset, or `removed` units are taken away before it. */
function shift(facts: Facts, at: number, inserted: string, removed = 0): Facts {
  const by = inserted.length - removed;
  const move = <T extends Span>(item: T): T => ({
    ...item,
    start: item.start >= at ? item.start + by : item.start,
    end: item.end > at ? item.end + by : item.end,
  });
  return {
    ...facts,
    text: facts.text.slice(0, at) + inserted + facts.text.slice(at),
    paragraphs: facts.paragraphs.map(move),
    sentences: facts.sentences.map(move),
    entities: facts.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(move) })),
    dates: facts.dates.map(move),
    quotes: facts.quotes.map((quote) => ({
      ...quote,
      content: quote.content.map(move),
      speaker: quote.speaker && move(quote.speaker),
      cue: quote.cue && move(quote.cue),
    })),
  };
}
