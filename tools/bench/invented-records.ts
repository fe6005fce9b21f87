/**
 * Records that are made up, without reading any text: a few thousand people of whom few are named often, as in news; one name stands in a
 * tenth of all documents.
 */
import { annotate } from '../../src/index.js';
import type { Entity, NewsRecord } from '../../src/record.js';

/** A document that names some people, an organisation or two, and places. */
export function inventedRecord(index: number, chance: () => number): NewsRecord {
  const entities: Entity[] = [];
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  const add = (type: Entity['type'], name: string, link: Entity['link'], role: string | null) => {
    const start = text.length;
    text += `${name} told the council of ${ROLES[Math.floor(chance() * ROLES.length)] ?? ''} matters ${index % 97}. `;
    sentences.push({ start, end: text.length - 1 });
    const mentions = [{ start, end: start + name.length, text: name, kind: 'name' as const }];
    const roles = role === null ? [] : [{ start, end: start, text: role, organisation: null }];
    entities.push({ id: `e${entities.length + 1}`, type, name, aliases: [], link, roles, quantity: null, mentions });
  };
  const country = COUNTRIES[index % COUNTRIES.length] ?? 'KE';
  add('GPE', country, { scheme: 'iso3166-1', id: country }, null);
  add('GPE', `Town${Math.floor(chance() ** 3 * 3000)}`, null, null);
  for (let person = 0; person < 4; person += 1) {
    const [given, surname] = [Math.floor(chance() ** 2 * GIVEN.length), Math.floor(chance() ** 2 * SURNAMES.length)];
    add(
      'PERSON',
      `${GIVEN[given] ?? ''} ${SURNAMES[surname] ?? ''}`,
      null,
      chance() < 0.5 ? (ROLES[(given + surname) % ROLES.length] ?? null) : null,
    );
  }
  if (index % 10 === 0) add('PERSON', 'John Smith', null, chance() < 0.7 ? (ROLES[index % 7] ?? null) : null);
  for (let organisation = 0; organisation < 3; organisation += 1)
    add('ORG', `${SURNAMES[Math.floor(chance() ** 2 * SURNAMES.length)] ?? ''} Bank`, null, null);
  const day = new Date(Date.UTC(2024, 0, 1 + (index % 360))).toISOString().slice(0, 10);
  return {
    ...empty,
    id: `document-${index}`,
    published: { value: day, basis: 'option', confidence: 1 },
    text,
    sentences,
    entities,
    quotes: [],
  };
}

/** Numbers from 0 to 1 that look like chance, the same at every run (Park and Miller). */
export function chances(): () => number {
  let state = 4711;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const empty = annotate('It rained.', { id: 'empty' });

const GIVEN =
  'Ana Tom Amara Peter Ines Luc Karin Emre Nadia Paolo Gwen Sean Minh Claire Hans Fatima Sergei Ellen Kwame Marta'.split(
    ' ',
  );
const SURNAMES = Array.from(
  { length: 400 },
  (_, index) =>
    `${'Bel Kor Mas Ten Rui Pav Lin Dro Sel Mar'.split(' ')[index % 10] ?? ''}${'aro enko ington sson ova idis ez ani berg ura'.split(' ')[Math.floor(index / 10) % 10] ?? ''}${['', 's', 'y', 'n'][Math.floor(index / 100)] ?? ''}`,
);
const ROLES = 'mayor,finance minister,striker,judge,chief executive,novelist,detective,nurse,farmer,professor'.split(
  ',',
);
const COUNTRIES = 'KE PE NZ NO PT TR GH JP CA IE'.split(' ');
