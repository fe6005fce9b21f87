/** Fixtures (CONTRIBUTING.md): the text as a careful reader would clean it, with names, dates and statements as strings. */
import { type ExpectedEntity, expectedOf } from '../../check/index.js';
import { type GoldDocument, goldDocument, type Link, NOT_SAID } from '../documents.js';
import { NAME_KINDS } from '../found.js';
import type { GoldFormat } from './format.js';

export const fixtures: GoldFormat = {
  name: 'fixtures',
  about: 'fixtures of wirecopy check: .yaml',
  endings: ['.yaml', '.yml'],
  isIt: ({ text }) => /^input:/m.test(text),
  sharesLayers: false,
  read: ({ path }) => ({ documents: [fixtureGold(path)], notes: [] }),
};

/** @throws {FixtureError} `fixture-corrupt` */
function fixtureGold(path: string): GoldDocument {
  const { name, input, published, facts } = expectedOf(path);
  const { text, sentences, entities, dates, quotes } = facts;
  return goldDocument({
    id: name,
    text,
    place: path,
    published,
    input,
    mentions: 'names',
    sentences,
    timexes: dates,
    names: entities.flatMap((entity) => namesOf(entity).map(({ start, end }) => ({ start, end, label: entity.type }))),
    clusters: entities.map(namesOf).filter(({ length }) => length > 0),
    links: entities.flatMap((entity) => linksOf(entity)),
    statements: quotes.map(({ content, speaker, cue, kind }) => ({
      content,
      source: speaker === null ? [] : [speaker],
      cue: cue === null ? [] : [cue],
      act: null,
      kind,
    })),
  });
}

function namesOf({ mentions }: ExpectedEntity): ExpectedEntity['mentions'] {
  return mentions.filter(({ kind }) => NAME_KINDS.has(kind));
}

function linksOf(entity: ExpectedEntity): Link[] {
  const { link } = entity;
  if (link === null) return [];
  return namesOf(entity).map(({ start, end }) => ({ start, end, target: link ?? NOT_SAID }));
}
