/** What a record says of its people, organisations and places. Linear in the record. */
import { fieldsOfWord } from '../english/people/field-words.js';
import type { Field } from '../english/people/fields.js';
import type { Entity, NewsRecord } from '../record.js';
import { ageAfter } from './ages.js';
import { contentWords } from './content-words.js';
import { describedAs } from './described.js';
import { genderEvidence } from './gender.js';
import { personName } from './person-name.js';
import type { RegisterKind, Sighting } from './sighting.js';

/** Maximum number of items of a kind that are kept of one entity of one document. */
const MAX_ITEMS = 12;
const MAX_WORDS = 24;

export interface Seen {
  readonly kind: RegisterKind;
  readonly sighting: Sighting;
}

const KINDS: ReadonlyMap<string, RegisterKind> = new Map([
  ['PERSON', 'person'],
  ['ORG', 'organisation'],
  ['GPE', 'place'],
  ['LOC', 'place'],
  ['FAC', 'place'],
]);

/** The kind of row that an entity belongs to; null for peoples, amounts and the like. */
export function kindOf(type: string): RegisterKind | null {
  return KINDS.get(type) ?? null;
}

export function sightingsOf(record: NewsRecord): Seen[] {
  const view = viewOf(record);
  return record.entities.flatMap((entity, index) => {
    const kind = kindOf(entity.type);
    return kind === null ? [] : [{ kind, sighting: sightingOf(view, entity, index, kind) }];
  });
}

/** A document as its entities ask about it. */
interface View {
  readonly record: NewsRecord;
  readonly day: string | null;
  readonly byId: ReadonlyMap<string, Entity>;
  /** By entity the sentences that mention it. */
  readonly sentencesOf: readonly (readonly number[])[];
  /** By sentence the entities in it. */
  readonly entitiesIn: readonly (readonly number[])[];
  /** Of every sentence its words in small letters. */
  readonly words: (sentence: number) => readonly string[];
  /** Countries of the document, most named first. */
  readonly countries: readonly string[];
  /** How often the words of the document speak of each field. */
  readonly fields: ReadonlyMap<Field, number>;
  readonly statements: ReadonlyMap<string, number>;
}

function viewOf(record: NewsRecord): View {
  const { entities, sentences, text, quotes } = record;
  const entitiesIn: number[][] = sentences.map(() => []);
  const sentencesOf = entities.map(({ mentions }, index) => {
    const found = new Set<number>();
    for (const { start } of mentions) {
      const sentence = sentenceAt(sentences, start);
      if (sentence === null || found.has(sentence)) continue;
      found.add(sentence);
      entitiesIn[sentence]?.push(index);
    }
    return [...found];
  });
  const statements = new Map<string, number>();
  for (const { speaker } of quotes)
    for (const id of new Set(speaker?.entities)) statements.set(id, (statements.get(id) ?? 0) + 1);
  const remembered = new Map<number, readonly string[]>();
  const words = (sentence: number): readonly string[] => {
    const known = remembered.get(sentence);
    if (known !== undefined) return known;
    const span = sentences[sentence];
    const found = span === undefined ? [] : contentWords(text.slice(span.start, span.end));
    remembered.set(sentence, found);
    return found;
  };
  return {
    record,
    day: record.published?.value.slice(0, 10) ?? null,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    sentencesOf,
    entitiesIn,
    words,
    countries: mostNamed(entities),
    fields: fieldsIn(sentences.slice(0, MAX_READ).flatMap((_, sentence) => words(sentence))),
    statements,
  };
}

function sightingOf(view: View, entity: Entity, index: number, kind: RegisterKind): Sighting {
  const { record, day, byId, statements } = view;
  const near = nearby(view, index);
  const organisations = entity.roles.flatMap(({ organisation }) => byId.get(organisation ?? '')?.name ?? []);
  const gender = kind === 'person' ? genderEvidence(record.text, entity) : { female: [], male: [] };
  const words = view.sentencesOf[index]?.slice(0, MAX_SENTENCES).flatMap(view.words) ?? [];
  const countries = first(
    near.flatMap((other) => countryOf(other) ?? []),
    4,
  );
  return {
    document: record.id,
    entity: entity.id,
    day,
    type: entity.type,
    name: entity.name,
    aliases: first(entity.aliases, MAX_ITEMS),
    link: entity.link === null ? null : `${entity.link.scheme}:${entity.link.id}`,
    roles: kind === 'person' ? first(rolesOf(record, entity), MAX_ITEMS) : [],
    organisations: first(organisations, MAX_ITEMS),
    companions: first(companionsIn(near, entity), MAX_ITEMS),
    places: first(
      near.flatMap((other) => placeOf(other) ?? []),
      MAX_ITEMS / 2,
    ),
    countries: countries.length > 0 ? countries : view.countries.slice(0, 2),
    words: kind === 'place' ? [] : first(words, MAX_WORDS),
    subjects: kind === 'place' ? [] : subjectsOf(view, words),
    ...gender,
    born: kind === 'person' ? bornBy(record, entity, day) : null,
    mentions: entity.mentions.length,
    statements: statements.get(entity.id) ?? 0,
  };
}

/** Sentences of a document whose words tell what it speaks of. */
const MAX_READ = 60;

/** What the text calls a person: the roles of the entity, and nouns right beside the name. */
function rolesOf({ text }: NewsRecord, { roles, mentions }: Entity): string[] {
  const beside = mentions.filter(({ kind }) => kind === 'name' || kind === 'alias').slice(0, MAX_SENTENCES);
  const known = roles.map((role) => role.text.slice(0, MAX_ROLE));
  const described = beside.flatMap(({ start, end }) => describedAs(text, start, end));
  return [...known, ...described.filter((words) => !known.some((role) => role.toLowerCase().includes(words)))];
}

function fieldsIn(words: readonly string[]): Map<Field, number> {
  const found = new Map<Field, number>();
  for (const word of new Set(words))
    for (const field of fieldsOfWord(word)) found.set(field, (found.get(field) ?? 0) + 1);
  return found;
}

/** The fields of which its own sentences and the document speak most; none where that is a word or two. */
function subjectsOf({ fields }: View, words: readonly string[]): Field[] {
  const own = fieldsIn(words);
  const points = [...fields].map(([field, times]) => [field, times + 2 * (own.get(field) ?? 0)] as const);
  const most = Math.max(0, ...points.map(([, times]) => times));
  return most < MIN_SUBJECT
    ? []
    : points
        .filter(([, times]) => 3 * times > 2 * most)
        .map(([field]) => field)
        .sort()
        .slice(0, 3);
}

const MIN_SUBJECT = 3;
const MAX_ROLE = 80;
/** Sentences whose words are kept. */
const MAX_SENTENCES = 8;
/** Other entities that are looked at. */
const MAX_NEAR = 64;

/** The other entities of the document: first those of the same sentences. */
function nearby({ record: { entities }, sentencesOf, entitiesIn }: View, index: number): Entity[] {
  const order = new Set<number>();
  for (const sentence of sentencesOf[index] ?? []) {
    for (const other of entitiesIn[sentence] ?? []) {
      if (order.size > MAX_NEAR) break;
      order.add(other);
    }
  }
  for (let other = 0; other < entities.length && order.size <= MAX_NEAR; other += 1) order.add(other);
  order.delete(index);
  return [...order].flatMap((other) => entities[other] ?? []);
}

/** People with full names, and organisations, as they are compared. */
function companionsIn(near: readonly Entity[], { name }: Entity): string[] {
  return near.flatMap((other) => {
    if (other.name === name) return [];
    if (other.type === 'ORG') return other.name;
    return other.type === 'PERSON' && personName(other.name).given !== '' ? other.name : [];
  });
}

function placeOf({ type, link, name }: Entity): string | null {
  if (KINDS.get(type) !== 'place') return null;
  if (link === null) return name;
  return link.scheme === 'iso3166-1' ? null : `${name}|${link.scheme}:${link.id}`;
}

/** Of countries, peoples and provinces. */
function countryOf({ link }: Entity): string | null {
  return link === null || link.scheme === 'geonames' ? null : link.id.slice(0, 2);
}

function mostNamed(entities: readonly Entity[]): string[] {
  const times = new Map<string, number>();
  for (const entity of entities) {
    const country = countryOf(entity);
    if (country !== null) times.set(country, (times.get(country) ?? 0) + entity.mentions.length);
  }
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([country]) => country);
}

function bornBy({ text }: NewsRecord, { mentions }: Entity, day: string | null): number | null {
  if (day === null) return null;
  for (const { end, kind } of mentions) {
    const age = kind === 'name' || kind === 'alias' ? ageAfter(text, end) : null;
    if (age !== null) return Number(day.slice(0, 4)) - age;
  }
  return null;
}

function first(items: readonly string[], count: number): string[] {
  return [...new Set(items)].slice(0, count);
}

/** The sentence that holds a place; they are sorted. */
function sentenceAt(sentences: readonly { readonly start: number; readonly end: number }[], at: number): number | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (sentences[low]?.start ?? Number.POSITIVE_INFINITY) <= at ? low : null;
}
