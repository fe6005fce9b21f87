/** Annotations of names as the entities of a fixture. */
import type { EntityFact, MentionFact } from '../compare/index.js';
import { ENTITY_TYPES, type EntityType, MENTION_KINDS } from '../record.js';
import { type AnnotatedDocument, type Annotation, invalid } from '../standoff/index.js';

export interface Entities {
  readonly facts: readonly EntityFact[];
  /** By the id of a mention the index of its entity. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** @throws {InputError} `gold-format` for mentions of one entity that have two types */
export function entitiesOf(document: AnnotatedDocument): Entities {
  const { annotations, groups, relations, text } = document;
  const mentions = new Map(annotations.filter((one) => typeOf(one) !== null).map((one) => [one.id, one]));
  const lists: Annotation[][] = [];
  const indexOf = new Map<string, number>();
  const add = (list: readonly Annotation[]) => {
    const [first] = list;
    if (first === undefined) return;
    for (const { id } of list) indexOf.set(id, lists.length);
    lists.push([...list].sort((a, b) => startOf(a) - startOf(b)));
  };
  for (const { ids, place } of groups) {
    for (const id of ids) if (indexOf.has(id)) throw invalid(place, `${id} is of two groups`);
    add(ids.flatMap((id) => mentions.get(id) ?? []));
  }
  for (const one of mentions.values()) if (!indexOf.has(one.id)) add([one]);
  const roles = lists.map((): string[] => []);
  const byId = new Map(annotations.map((one) => [one.id, one]));
  for (const { label, from, to } of relations) {
    const role = byId.get(from);
    if (label === 'holder' && role?.label === 'Role') roles[indexOf.get(to) ?? -1]?.push(wordsOf(role, text));
  }
  const facts = lists.map((list, index) => entityOf(list, roles[index] ?? [], text));
  // In the order in which the text has them.
  const order = facts.map((_, index) => index).sort((a, b) => firstStart(facts[a]) - firstStart(facts[b]));
  const places = new Map(order.map((old, index) => [old, index]));
  return {
    facts: order.flatMap((old) => facts[old] ?? []),
    indexOf: new Map(Array.from(indexOf, ([id, old]) => [id, places.get(old) ?? old])),
  };
}

/** Of our own labels, and of the usual ones of others; null for what is no entity of ours. */
export function typeOf({ label }: Annotation): EntityType | null {
  return ENTITY_TYPES.find((type) => type === label) ?? OTHERS.get(label.toLowerCase()) ?? null;
}

const OTHERS: ReadonlyMap<string, EntityType> = new Map([
  ['per', 'PERSON'],
  ['person', 'PERSON'],
  ['organization', 'ORG'],
  ['organisation', 'ORG'],
  ['org', 'ORG'],
  ['location', 'LOC'],
  ['loc', 'LOC'],
  ['facility', 'FAC'],
  ['gpe', 'GPE'],
  ['work_of_art', 'WORK'],
  ['event', 'EVENT'],
  ['product', 'PRODUCT'],
]);

function entityOf(list: readonly Annotation[], roles: readonly string[], text: string): EntityFact {
  const [first] = list;
  const type = first === undefined ? null : typeOf(first);
  if (first === undefined || type === null) throw new Error('an entity without a mention');
  const other = list.find((one) => typeOf(one) !== type);
  if (other !== undefined) {
    throw invalid(
      other.place,
      `a mention is ${other.label}, and another of the same entity ${first.label} (${first.place})`,
    );
  }
  const name = nameOf(list, text);
  const quantity = saidOf(list, 'quantity');
  const isSaid = list.some(({ values }) => 'mentionKind' in values);
  return {
    name,
    type,
    link: list.find(({ link }) => link !== null)?.link ?? (isSaid ? null : undefined),
    quantity: quantity ?? (isSaid ? null : undefined),
    roles,
    mentions: list.map((one) => mentionOf(one, name, text)),
  };
}

/** What any of the mentions has: it is said once of an entity. */
function saidOf(list: readonly Annotation[], name: string): string | undefined {
  return list.flatMap(({ values }) => values[name] ?? [])[0];
}

/** As it is said, else the longest of its names. */
function nameOf(list: readonly Annotation[], text: string): string {
  const said = saidOf(list, 'name');
  if (said !== undefined) return said;
  const names = list.filter(({ values: { mentionKind } }) => mentionKind === undefined || mentionKind === 'name');
  const words = (names.length === 0 ? list : names).map((one) => wordsOf(one, text));
  return words.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

function mentionOf(one: Annotation, name: string, text: string): MentionFact {
  const words = wordsOf(one, text);
  const { mentionKind } = one.values;
  const kind = MENTION_KINDS.find((known) => known === mentionKind) ?? (words === name ? 'name' : 'alias');
  return { start: startOf(one), end: one.spans.at(-1)?.end ?? 0, text: words, kind };
}

export function wordsOf({ spans }: Annotation, text: string): string {
  return text.slice(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0);
}

export function startOf({ spans }: Annotation): number {
  return spans[0]?.start ?? 0;
}

function firstStart(fact: EntityFact | undefined): number {
  return fact?.mentions[0]?.start ?? 0;
}
