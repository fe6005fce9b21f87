/** A row of the register for people and programs: what all sightings of one person, organisation or place say together. */
import type { Alone, Join } from './cluster.js';
import { genderOf } from './gender.js';
import { organisationKey } from './organisation-name.js';
import { personName } from './person-name.js';
import type { RegisterKind, Sighting } from './sighting.js';

export interface RegisterRow {
  readonly key: string;
  /** Keys of rows that turned out to be this one. */
  readonly formerKeys: readonly string[];
  readonly kind: RegisterKind;
  readonly name: string;
  /** Other names, most frequent first. */
  readonly aliases: readonly string[];
  /** Of the user's own register: `{ wikidata: 'Q42' }`. */
  readonly ids: { readonly [scheme: string]: string };
  /** PLACE: `geonames:2267057` */
  readonly link: string | null;
  /** Of the entities: PERSON, ORG; GPE, LOC or FAC. */
  readonly type: string;
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  /** People and organisations that the same documents name, most frequent first. */
  readonly companions: readonly string[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  /** By pronouns and titles of the texts alone. */
  readonly gender: 'female' | 'male' | 'both' | 'unknown';
  /** `she ×3`, `Mrs ×1` */
  readonly genderEvidence: readonly string[];
  readonly documents: number;
  readonly mentions: number;
  readonly statements: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Why it stands alone though others have its name. */
  readonly alone: Alone | null;
  /** Rows whose names are the same. */
  readonly namesakes: readonly string[];
  readonly joins: readonly Join[];
}

/** What of a row does not come from its sightings. */
export type RowHead = Pick<RegisterRow, 'key' | 'formerKeys' | 'kind' | 'ids' | 'alone' | 'namesakes' | 'joins'> & {
  /** As the user's register writes them. */
  readonly ownNames: readonly string[];
};

const MAX_SHOWN = 20;

export function rowOf(head: RowHead, sightings: Iterable<Sighting>): RegisterRow {
  const names = new Tally();
  const aliases = new Tally();
  const [roles, organisations, companions, places, countries, types, links] = [
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
    new Tally(),
  ];
  const [female, male] = [new Tally(), new Tally()];
  const documents = new Set<string>();
  let [mentions, statements] = [0, 0];
  let [firstDay, lastDay]: (string | null)[] = [null, null];
  for (const each of sightings) {
    names.add(each.name);
    types.add(each.type);
    if (each.link !== null) links.add(each.link);
    for (const alias of each.aliases) aliases.add(alias);
    for (const role of each.roles) roles.add(role, role.toLowerCase());
    for (const one of each.organisations) organisations.add(one);
    for (const one of each.companions) companions.add(one);
    for (const one of each.places) places.add(one.slice(one.indexOf('|') + 1));
    for (const one of each.countries) countries.add(one);
    for (const word of each.female) female.add(word.toLowerCase());
    for (const word of each.male) male.add(word.toLowerCase());
    documents.add(each.document);
    mentions += each.mentions;
    statements += each.statements;
    if (each.day !== null && (firstDay === null || firstDay === undefined || each.day < firstDay)) firstDay = each.day;
    if (each.day !== null && (lastDay === null || lastDay === undefined || each.day > lastDay)) lastDay = each.day;
  }
  const { ownNames, ...rest } = head;
  const name = ownNames[0] ?? bestName(head.kind, names);
  const others = [...new Set([...ownNames, ...names.sorted(), ...aliases.sorted()])].filter((each) => each !== name);
  return {
    ...rest,
    name,
    aliases: others.slice(0, MAX_SHOWN),
    link: links.sorted()[0] ?? null,
    type: types.sorted()[0] ?? TYPES[head.kind],
    roles: roles.sorted().slice(0, MAX_SHOWN),
    organisations: organisations.sorted().slice(0, MAX_SHOWN),
    companions: companions.sorted().slice(0, MAX_SHOWN),
    places: places.sorted().slice(0, MAX_SHOWN),
    countries: countries.sorted().slice(0, MAX_SHOWN),
    gender: genderOf(female.total, male.total),
    genderEvidence: [...female.shown(), ...male.shown()],
    documents: documents.size,
    mentions,
    statements,
    firstDay: firstDay ?? null,
    lastDay: lastDay ?? null,
  };
}

const TYPES: { readonly [kind in RegisterKind]: string } = { person: 'PERSON', organisation: 'ORG', place: 'GPE' };

/** The most frequent one that has all parts a name has. */
function bestName(kind: RegisterKind, names: Tally): string {
  const sorted = names.sorted();
  if (kind === 'organisation') return sorted.find((name) => organisationKey(name).includes(' ')) ?? sorted[0] ?? '';
  if (kind === 'place') return sorted[0] ?? '';
  const full = sorted.find((name) => {
    const { given } = personName(name);
    return given.length > 1 && !given.includes('.');
  });
  return full ?? sorted.find((name) => personName(name).given !== '') ?? sorted[0] ?? '';
}

/** How often each text came. */
class Tally {
  readonly #times = new Map<string, { readonly text: string; times: number }>();
  total = 0;

  /** @param key what it has in common with others that count as the same; the first of them is shown */
  add(text: string, key = text): void {
    this.total += 1;
    const known = this.#times.get(key);
    if (known === undefined) this.#times.set(key, { text, times: 1 });
    else known.times += 1;
  }

  /** Most frequent first; of equals by their letters. */
  sorted(): string[] {
    return this.#entries().map(({ text }) => text);
  }

  shown(): string[] {
    return this.#entries().map(({ text, times }) => `${text} ×${times}`);
  }

  #entries(): { readonly text: string; readonly times: number }[] {
    return [...this.#times.values()].sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1));
  }
}
