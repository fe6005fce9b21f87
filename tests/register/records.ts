/** Small records for tests of the register: what a pipeline would find, said in a few words. */

import { annotate } from '../../src/index.js';
import type { Entity, NewsRecord } from '../../src/record.js';

interface Person {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  /** Name of the organisation that the role is in. */
  readonly at?: string;
}

export interface Story {
  readonly id: string;
  readonly day?: string;
  readonly people?: readonly Person[];
  readonly organisations?: readonly string[];
  /** Name, or name and link. */
  readonly places?: readonly (readonly [name: string, link: string | null])[];
  /** Comes after a sentence that names all of them. */
  readonly text?: string;
}

const empty = annotate('It rained.', { id: 'empty' });

/** A record whose first sentence names all entities, and whose others are the text. */
export function recordOf({
  id,
  day = '2024-03-07',
  people = [],
  organisations = [],
  places = [],
  text = '',
}: Story): NewsRecord {
  const entities: Entity[] = [];
  let written = '';
  const add = (type: Entity['type'], name: string, parts: Partial<Entity> = {}) => {
    const start = written.length;
    written += `${name} `;
    const mention = { start, end: start + name.length, text: name, kind: 'name' as const };
    entities.push({
      id: `e${entities.length + 1}`,
      type,
      name,
      aliases: [],
      link: null,
      roles: [],
      quantity: null,
      mentions: [mention],
      ...parts,
    });
  };
  for (const name of organisations) add('ORG', name);
  for (const { name, aliases = [], role, at } of people) {
    const organisation = entities.find((entity) => entity.name === at)?.id ?? null;
    add('PERSON', name, {
      aliases: [...aliases],
      roles: role === undefined ? [] : [{ start: 0, end: 0, text: role, organisation }],
    });
  }
  for (const [name, link] of places) {
    const [scheme, linked = ''] = link?.split(':') ?? [];
    const known = (['iso3166-1', 'iso3166-2', 'geonames'] as const).find((each) => each === scheme);
    add('GPE', name, { link: known === undefined ? null : { scheme: known, id: linked } });
  }
  const first = `${written.trim()}.`;
  const sentences = [{ start: 0, end: first.length }];
  const all = text === '' ? first : `${first} ${text}`;
  if (text !== '') sentences.push({ start: first.length + 1, end: all.length });
  return {
    ...empty,
    id,
    published: { value: day, basis: 'option', confidence: 1 },
    text: all,
    sentences,
    entities,
    quotes: [],
  };
}
