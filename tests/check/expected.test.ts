import { describe, expect, it } from 'vitest';
import { expectedFacts } from '../../src/check/expected.js';
import { parseFixture } from '../../src/check/fixture.js';
import { HARBOUR_STRIKE, harbourStrike } from './harbour-strike.js';

const wordsAt = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => [start, harbourStrike().text.slice(start, end)]);

describe('a fixture', () => {
  const { entities, dates, quotes } = harbourStrike();

  it('lists mentions wherever they stand, but not inside longer ones', () => {
    expect(wordsAt(entities[0]?.mentions ?? [])).toEqual([
      [168, 'Marta Oliveira'],
      [238, 'Oliveira'],
      [271, 'Oliveira'],
    ]);
  });

  it('numbers places', () => {
    expect(entities.slice(1).map(({ mentions }) => mentions.map(({ text, kind }) => `${kind} ${text}`))).toEqual([
      ['metonym Lisbon'],
      ['alias LISBON', 'name Lisbon'],
    ]);
  });

  it('takes dates in text order', () => {
    expect(wordsAt(dates)).toEqual([
      [63, 'March 7'],
      [101, 'Thursday'],
      [260, 'Thursday'],
    ]);
  });

  it('finds content, speaker and cue', () => {
    expect(quotes.map(({ words }) => words)).toEqual([
      'Dockers walked out on Thursday',
      '“We have waited long enough,”',
      '“We will stay,” … “until Thursday.”',
    ]);
    expect(wordsAt(quotes.flatMap(({ speaker, cue }) => [speaker, cue].filter((one) => one !== null)))).toEqual([
      [111, 'their union'],
      [123, 'said'],
      [159, 'its head Marta Oliveira'],
      [183, 'told'],
      [238, 'Oliveira'],
      [247, 'said'],
    ]);
  });
});

describe('a corrupt fixture names its line', () => {
  it.each([
    [
      'a mention',
      '[Marta Oliveira]',
      '[Marga Oliveira]',
      ':25: entities.0.mentions.name.0: "Marga Oliveira" does not stand',
    ],
    ['a mention in two entities', "name: ['Lisbon#2']", 'name: [Lisbon, LISBON]', 'stands under'],
    ['a role', '[head]', '[boss]', ':24: entities.0.roles.0: "boss" does not stand'],
    ['a date', '{ text: March 7,', '{ text: March 8,', ':35: dates.0.text: "March 8" does not stand'],
    [
      'a date after its place',
      'text: Thursday, value: XXXX',
      'text: March 7, value: XXXX',
      ':37: dates.2.text: "March 7" does not stand in the text after',
    ],
    ['a year that YAML takes for a number', 'value: 2024-03-07, basis', 'value: 2024, basis', ':3: published.value: '],
    ['content', 'Dockers walked out', 'Dockers ran out', ':40: quotes.0.content: '],
    ['a cue', 'cue: told', 'cue: asked', ':47: quotes.1.cue: "asked" does not stand'],
    ['an entity that is not listed', 'entity: Marta Oliveira }', 'entity: Marta }', ':46: quotes.1.speaker.entity: '],
    [
      'a part cut by a comma',
      "['“We will stay,”', '“until",
      '[“We will stay,”, “until',
      ':48: quotes.2.content.1: ” has no word',
    ],
    ['a headline', 'headline: Dockers Walk', 'headline: Dockers Run', ':4: headline: '],
  ])('%s', (_, from, to, message) => {
    const source = HARBOUR_STRIKE.replace(from, to).replace(
      "Thursday.”']",
      to.startsWith('[“') ? 'Thursday.”]' : "Thursday.”']",
    );
    expect(source).not.toBe(HARBOUR_STRIKE);
    expect(() => expectedFacts(parseFixture('x.yaml', source))).toThrow(message);
  });
});
