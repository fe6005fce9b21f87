/** What is known of one person, organisation or place by some sightings, added up so that two can be compared in bounded time. */
import { type Field, fieldsOfNoun } from '../english/people/fields.js';
import { WordMemory } from '../resources/word-memory.js';
import { organisationKey } from './organisation-name.js';
import { type PersonName, personName } from './person-name.js';
import { plainText } from './plain.js';
import type { RegisterKind, Sighting } from './sighting.js';

/** Maximum number of different items of a kind that are kept. Of more the first stay. */
const MAX_ITEMS = 96;

export type Counts = Map<string, number>;

export class Profile {
  readonly kind: RegisterKind;
  size = 0;
  /** As written, by how often. */
  readonly names: Counts = new Map();
  /** PERSON: of each name what it is made of, by key and middle name. */
  readonly parsed = new Map<string, PersonName>();
  /** Keys of organisations and places by name. */
  readonly keys = new Set<string>();
  readonly links: Counts = new Map();
  readonly types: Counts = new Map();
  female = 0;
  male = 0;
  born: number | null = null;
  firstDay: string | null = null;
  lastDay: string | null = null;
  readonly roles: Counts = new Map();
  readonly heads: Counts = new Map();
  readonly fields = new Map<Field, { first: string | null; last: string | null }>();
  readonly subjects: Counts = new Map();
  readonly organisations: Counts = new Map();
  readonly companions: Counts = new Map();
  readonly places: Counts = new Map();
  readonly countries: Counts = new Map();
  readonly words: Counts = new Map();
  /** Whether the user's own register has it. */
  isOwn = false;

  constructor(kind: RegisterKind) {
    this.kind = kind;
  }

  add(sighting: Sighting): this {
    this.size += 1;
    const { day, name, aliases, female, male, born, link } = sighting;
    for (const written of [name, ...aliases]) this.addName(written);
    if (link !== null) count(this.links, link);
    count(this.types, sighting.type);
    this.female += female.length;
    this.male += male.length;
    this.born ??= born;
    if (day !== null) {
      if (this.firstDay === null || day < this.firstDay) this.firstDay = day;
      if (this.lastDay === null || day > this.lastDay) this.lastDay = day;
    }
    for (const role of sighting.roles) this.addRole(role, day);
    for (const each of sighting.organisations) count(this.organisations, organisationKey(each));
    for (const each of sighting.companions) count(this.companions, companionKey(each));
    for (const each of sighting.places) count(this.places, placeName(each));
    for (const each of sighting.countries) count(this.countries, each);
    for (const each of sighting.words) count(this.words, each);
    for (const each of sighting.subjects) count(this.subjects, each);
    return this;
  }

  addName(written: string): void {
    if (!this.names.has(written) && this.names.size >= MAX_ITEMS) return;
    this.names.set(written, (this.names.get(written) ?? 0) + 1);
    if (this.kind !== 'person') this.keys.add(this.kind === 'place' ? plainText(written) : organisationKey(written));
    else {
      const parsed = personName(written);
      const key = [parsed.given, ...parsed.middle, parsed.surname, parsed.generation ?? ''].join('|');
      if (!this.parsed.has(key)) this.parsed.set(key, parsed);
    }
  }

  addRole(role: string, day: string | null): void {
    const key = roleKey(role);
    if (key === '') return;
    count(this.roles, key);
    const head = headOf(key);
    count(this.heads, head);
    for (const field of fieldsOfNoun(head)) {
      const known = this.fields.get(field);
      if (known === undefined) this.fields.set(field, { first: day, last: day });
      else if (day !== null) {
        if (known.first === null || day < known.first) known.first = day;
        if (known.last === null || day > known.last) known.last = day;
      }
    }
  }

  /** Takes up all that another one knows. */
  absorb(other: Profile): void {
    this.size += other.size;
    this.female += other.female;
    this.male += other.male;
    this.born ??= other.born;
    this.isOwn ||= other.isOwn;
    if (other.firstDay !== null && (this.firstDay === null || other.firstDay < this.firstDay))
      this.firstDay = other.firstDay;
    if (other.lastDay !== null && (this.lastDay === null || other.lastDay > this.lastDay)) this.lastDay = other.lastDay;
    for (const [key, parsed] of other.parsed) if (!this.parsed.has(key)) this.parsed.set(key, parsed);
    for (const key of other.keys) this.keys.add(key);
    for (const [field, { first, last }] of other.fields) {
      const known = this.fields.get(field);
      this.fields.set(
        field,
        known === undefined ? { first, last } : { first: least(known.first, first), last: most(known.last, last) },
      );
    }
    for (const [to, from] of [
      [this.names, other.names],
      [this.links, other.links],
      [this.types, other.types],
      [this.roles, other.roles],
      [this.heads, other.heads],
      [this.organisations, other.organisations],
      [this.companions, other.companions],
      [this.places, other.places],
      [this.countries, other.countries],
      [this.words, other.words],
      [this.subjects, other.subjects],
    ] as const)
      for (const [item, times] of from) count(to, item, times);
  }

  /** What others that speak of the same have in common with it, for an index. */
  *items(): Generator<string> {
    for (const each of this.roles.keys()) yield `r:${each}`;
    for (const each of this.organisations.keys()) yield `o:${each}`;
    for (const each of this.companions.keys()) yield `c:${each}`;
    for (const each of this.places.keys()) yield `p:${each}`;
    if (this.born !== null) for (const shift of [-1, 0, 1]) yield `b:${this.born + shift}`;
  }
}

/** How much a sighting tells. */
export function weightOf({ roles, organisations, companions, places, born, words }: Sighting): number {
  return (
    3 * roles.length +
    3 * organisations.length +
    companions.length +
    places.length +
    (born === null ? 0 : 2) +
    words.length / 8
  );
}

/** Adds to a count; of very many different items the first are kept. */
function count(counts: Counts, item: string, times = 1): void {
  const known = counts.get(item);
  if (known !== undefined) counts.set(item, known + times);
  else if (counts.size < MAX_ITEMS) counts.set(item, times);
}

function least(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}

function most(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

/** People with full names and organisations, as they are compared. */
export function companionKey(name: string): string {
  const { given, surname } = personName(name);
  return given === '' ? organisationKey(name) : `${given} ${surname}`;
}

/** `lisbon` of `LISBON|geonames:2267057` */
function placeName(place: string): string {
  return plainText(place.split('|', 1)[0] ?? place);
}

/** `former Finance Minister` → `finance minister`, `spokeswoman` → `spokesperson`. */
export function roleKey(role: string): string {
  const known = roleKeys.get(role);
  if (known !== undefined) return known;
  const key = keyOfRole(role);
  roleKeys.keep(role, key);
  return key;
}

const roleKeys = new WordMemory<string>(20_000);

function keyOfRole(role: string): string {
  return plainText(role)
    .replace(
      /\b(?:the|a|an|its|their|his|her|then|ex|former|acting|new|current|late|longtime|veteran|incoming|outgoing|one-time|interim)\b[- ]?/g,
      '',
    )
    .replace(/(?<=[a-z]{4})(?:wo)?m[ae]n\b/g, 'person')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The noun of a role: `minister` of `minister of finance`, `striker` of `City’s striker`. */
function headOf(role: string): string {
  const before = role.split(/ (?:of|for|at|in|on|to|and) |,/, 1)[0] ?? role;
  return before.slice(before.lastIndexOf(' ') + 1);
}
