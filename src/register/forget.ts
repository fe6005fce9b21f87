/** Taking a document or a person out of a register. */
import { personName } from './person-name.js';
import { plainText } from './plain.js';
import type { Sighting } from './sighting.js';
import type { StoredRow } from './text.js';

/** What is to be forgotten. */
export interface Forgotten {
  /** Documents as a whole. */
  readonly documents: ReadonlySet<string>;
  readonly person: ForgottenPerson | null;
}

export interface ForgottenPerson {
  /** The key of the row, and those that it had before. */
  readonly keys: ReadonlySet<string>;
  /** All names of it. */
  readonly names: readonly string[];
  /** Names of more than one part, plain, which mean the person wherever they stand in a document of the person's. */
  readonly fullNames: readonly string[];
  /** By document its entity there. */
  readonly entities: ReadonlyMap<string, string>;
}

/** The person of a row. */
export function forgottenPerson({ key, formerKeys, ownNames, sightings }: StoredRow): ForgottenPerson {
  const names = [...new Set([...ownNames, ...sightings.flatMap(({ name, aliases }) => [name, ...aliases])])];
  return {
    keys: new Set([key, ...formerKeys]),
    names,
    fullNames: fullNamesOf(names).map(plainText),
    entities: new Map(sightings.map(({ document, entity }) => [document, entity])),
  };
}

/** Those of more than one part. */
export function fullNamesOf(names: readonly string[]): string[] {
  return names.filter((name) => personName(name).given !== '');
}

/** Whether a text has a full name of the person in it. */
export function tellsName(text: string, { fullNames }: ForgottenPerson): boolean {
  const plain = plainText(text);
  return fullNames.some((name) => plain.includes(name));
}

/** A row without what is to be forgotten; null where nothing of it is left. */
export function forgetInRow(row: StoredRow, { documents, person }: Forgotten): StoredRow | null {
  if (person?.keys.has(row.key) === true) return null;
  const left = row.sightings.filter(({ document }) => !documents.has(document));
  const sightings = person === null ? left : left.map((sighting) => withoutPerson(sighting, person));
  if (sightings.length === 0) return null;
  const isChanged = left.length < row.sightings.length || sightings.some((sighting, index) => sighting !== left[index]);
  // How rows came together may be told in words of what is forgotten.
  return isChanged
    ? { ...row, sightings, joins: [] }
    : { ...row, joins: person === null ? row.joins : row.joins.filter((join) => !tells(join, person)) };
}

/** A sighting of another one beside the person. */
function withoutPerson(sighting: Sighting, person: ForgottenPerson): Sighting {
  if (!person.entities.has(sighting.document)) return sighting;
  const isClean = (text: string) => !tellsName(text, person);
  const lists = ['companions', 'roles', 'organisations', 'places', 'aliases'] as const;
  if (lists.every((list) => sighting[list].every(isClean))) return sighting;
  return {
    ...sighting,
    companions: sighting.companions.filter(isClean),
    roles: sighting.roles.filter(isClean),
    organisations: sighting.organisations.filter(isClean),
    places: sighting.places.filter(isClean),
    aliases: sighting.aliases.filter(isClean),
  };
}

function tells(join: StoredRow['joins'][number], person: ForgottenPerson): boolean {
  const text = [join.name, ...join.reasons.map(({ detail }) => detail ?? '')].join('\n');
  return tellsName(text, person) || person.entities.has(join.document);
}
