/**
 * Compares entities. Mentions are paired by their places; an entity is the same as the one that it shares most mentions
 * with. What is paired across two entities is a fault of gathering, told once and not mention by mention.
 */
import type { MentionKind } from '../record.js';
import type { Difference, Labels } from './difference.js';
import type { EntityFact, Facts, MentionFact } from './facts.js';
import { NONE } from './furniture.js';
import { matchBest } from './match.js';
import { pairByPlace } from './pair.js';
import { compareRoles } from './roles.js';

export interface EntityComparison {
  readonly differences: readonly Difference[];
  /** Indices of the found entities that have a mention in common with the expected one; the first is the same. */
  readonly alike: ReadonlyMap<number, readonly number[]>;
}

/** @param found aligned to the expected text */
export function compareEntities(expected: Facts, found: Facts, labels: Labels): EntityComparison {
  const kinds = comparedKinds(expected);
  const should = ownedMentions(expected.entities, kinds);
  const does = ownedMentions(found.entities, kinds);
  const { pairs, missing, unexpected } = pairByPlace(should, does);
  const same = matchBest(pairs.map(([a, b]) => ({ expected: a.owner, found: b.owner, weight: weightOf(a, b) })));
  const known = new Map([...same].map(([a, b]) => [b, a]));
  const differences: Difference[] = [];

  expected.entities.forEach((entity, index) => {
    const other = found.entities[same.get(index) ?? -1];
    if (other !== undefined) differences.push(...compareProperties(entity, other));
  });
  for (const [a, b] of pairs) {
    const entity = expected.entities[a.owner];
    if (entity !== undefined && same.get(a.owner) === b.owner)
      differences.push(...compareMention(entity, a, b, labels));
  }
  differences.push(...gathering(expected, found, pairs, same));

  const paired = new Set(pairs.map(([a]) => a.owner));
  const wholly = new Set(missing.map(({ owner }) => owner).filter((owner) => !paired.has(owner)));
  for (const owner of wholly) {
    const entity = expected.entities[owner];
    if (entity !== undefined) differences.push(entityDifference('missing', entity, missing, owner));
  }
  const partly = missing.filter(({ owner }) => !wholly.has(owner));
  const expectedOwner = (mention: Owned) => expected.entities[mention.owner] ?? null;
  differences.push(...mentionDifferences('missing', partly, should, expectedOwner, labels));

  const owners = new Map(pairs.map(([a, b]) => [b.owner, known.get(b.owner) ?? a.owner]));
  const foreign = new Set(unexpected.map(({ owner }) => owner).filter((owner) => !owners.has(owner)));
  for (const owner of foreign) {
    const entity = found.entities[owner];
    if (entity !== undefined) differences.push(entityDifference('unexpected', entity, unexpected, owner));
  }
  const extra = unexpected.filter(({ owner }) => !foreign.has(owner));
  const sameOwner = (mention: Owned) => expected.entities[owners.get(mention.owner) ?? -1] ?? null;
  differences.push(...mentionDifferences('unexpected', extra, does, sameOwner, labels));
  return { differences, alike: alikeOf(pairs, same) };
}

function alikeOf(
  pairs: readonly (readonly [Owned, Owned])[],
  same: ReadonlyMap<number, number>,
): Map<number, readonly number[]> {
  const alike = new Map([...same].map(([a, b]) => [a, new Set([b])]));
  for (const [a, b] of pairs) {
    const others = alike.get(a.owner);
    if (others === undefined) alike.set(a.owner, new Set([b.owner]));
    else others.add(b.owner);
  }
  return new Map([...alike].map(([a, others]) => [a, [...others]]));
}

interface Owned extends MentionFact {
  /** Index of the entity. */
  readonly owner: number;
}

/** Pronouns and nominal mentions are compared only where the fixture lists them. */
function comparedKinds(expected: Facts): ReadonlySet<MentionKind> {
  const listed = expected.entities.flatMap(({ mentions }) => mentions.map(({ kind }) => kind));
  return new Set<MentionKind>(['name', 'alias', 'acronym', 'metonym', ...listed]);
}

function ownedMentions(entities: readonly EntityFact[], kinds: ReadonlySet<MentionKind>): Owned[] {
  return entities.flatMap(({ mentions }, owner) =>
    mentions.filter(({ kind }) => kinds.has(kind)).map((mention) => ({ ...mention, owner })),
  );
}

/** Who has the full name is the entity, however many shorter mentions another one has. */
const NAME_WEIGHT = 1000;

function weightOf(a: MentionFact, b: MentionFact): number {
  const exact = a.start === b.start && a.end === b.end;
  return (exact ? 2 : 1) + (a.kind === 'name' ? NAME_WEIGHT : 0);
}

function compareProperties(expected: EntityFact, found: EntityFact): Difference[] {
  const at = expected.mentions[0] ?? null;
  const differences: Difference[] = [];
  const compare = (property: string, should: string, does: string) => {
    if (should === does) return;
    const about = `${expected.name}: ${property}`;
    const change = does === NONE ? 'missing' : should === NONE ? 'unexpected' : 'differs';
    const layer = property === 'link' ? 'link' : 'entity';
    const subject = { of: 'entity', expected, found, property } as const;
    differences.push({ key: `entity ${about}`, layer, change, about, subject, at, expected: should, found: does });
  };
  compare('type', expected.type, found.type);
  if (expected.link !== undefined) compare('link', expected.link ?? NONE, found.link ?? NONE);
  if (expected.quantity !== undefined) compare('quantity', expected.quantity ?? NONE, found.quantity ?? NONE);
  if (!isNameOfMention(expected, found)) compare('name', expected.name, found.name);
  if (expected.type === 'PERSON') differences.push(...compareRoles(expected, found));
  return differences;
}

/** Whether the names differ only as the borders of the mention do, which is told there. */
function isNameOfMention(expected: EntityFact, found: EntityFact): boolean {
  const named = expected.mentions.filter(({ text }) => text === expected.name);
  return found.mentions.some(
    ({ text, start, end }) =>
      text === found.name && named.some((mention) => mention.start < end && start < mention.end),
  );
}

function compareMention(entity: EntityFact, expected: MentionFact, found: MentionFact, labels: Labels): Difference[] {
  const mention = `${entity.name}: ${labels.numbered(expected)}`;
  const add = (property: 'span' | 'kind', should: string, does: string) => {
    const about = `${mention}: ${property}`;
    const subject = { of: 'mentions', entity, expected: [expected], found: [found], property } as const;
    const key = `entity ${about}`;
    const change = 'differs';
    differences.push({ key, layer: 'entity', change, about, subject, at: expected, expected: should, found: does });
  };
  const differences: Difference[] = [];
  if (expected.start !== found.start || expected.end !== found.end) {
    add('span', expected.text, found.text);
  }
  if (expected.kind !== found.kind) {
    add('kind', expected.kind, found.kind);
  }
  return differences;
}

/** Mentions of one expected entity that stand in another found one: once for each two entities. */
function gathering(
  expected: Facts,
  found: Facts,
  pairs: readonly (readonly [Owned, Owned])[],
  same: ReadonlyMap<number, number>,
): Difference[] {
  const told = new Map<string, Difference>();
  for (const [a, b] of pairs) {
    if (same.get(a.owner) === b.owner) continue;
    const should = expected.entities[a.owner];
    const does = found.entities[b.owner];
    if (should === undefined || does === undefined) continue;
    const key = `entity ${should.name}: gathered as ${does.type} ${does.name}`;
    if (told.has(key)) continue;
    const about = `${should.name}: gathered as ${does.type} ${does.name}`;
    const expectedName = `${should.type} ${should.name}`;
    const subject = { of: 'gathering' } as const;
    const change = 'differs';
    told.set(key, { key, layer: 'entity', change, about, subject, at: a, expected: expectedName, found: a.text });
  }
  return [...told.values()];
}

function entityDifference(
  what: 'missing' | 'unexpected',
  entity: EntityFact,
  mentions: readonly Owned[],
  owner: number,
): Difference {
  const about = `${entity.type} ${entity.name}`;
  const key = `entity ${what}: ${about}`;
  const own = mentions.filter((mention) => mention.owner === owner);
  const texts = [...new Set(own.map(({ text, kind }) => `${kind} ${text}`))].join(', ');
  const at = own[0] ?? null;
  const [should, does] = what === 'missing' ? [texts, null] : [null, texts];
  const sides = what === 'missing' ? { expected: entity, found: null } : { expected: null, found: entity };
  const subject = { of: 'entity', ...sides, property: null } as const;
  return { key, layer: 'entity', change: what, about, subject, at, expected: should, found: does };
}

/** When all places of a word are concerned they are one difference, else each is one. */
function mentionDifferences(
  what: 'missing' | 'unexpected',
  mentions: readonly Owned[],
  all: readonly Owned[],
  entityOf: (mention: Owned) => EntityFact | null,
  labels: Labels,
): Difference[] {
  const keyOf = ({ owner, kind, text }: Owned) => `${owner} ${kind} ${text}`;
  const concerned = countBy(mentions, keyOf);
  const total = countBy(all, keyOf);
  const told = new Map<string, { readonly difference: Omit<Difference, 'subject'>; readonly places: Owned[] }>();
  for (const mention of mentions) {
    const isWhole = concerned.get(keyOf(mention)) === total.get(keyOf(mention));
    const label = isWhole ? mention.text : labels.numbered(mention);
    const name = entityOf(mention)?.name ?? '';
    const key = `entity ${name}: mention ${what}: ${mention.kind} ${label}`;
    const about = `${name}: ${mention.kind} ${label}`;
    const known = told.get(key);
    if (known !== undefined) known.places.push(mention);
    else {
      const difference = {
        key,
        layer: 'entity',
        change: what,
        about,
        at: mention,
        expected: null,
        found: null,
      } as const;
      told.set(key, { difference, places: [mention] });
    }
  }
  return Array.from(told.values(), ({ difference, places }): Difference => {
    const [first] = places;
    const entity = first === undefined ? null : entityOf(first);
    const sides = what === 'missing' ? { expected: places, found: [] } : { expected: [], found: places };
    return { ...difference, subject: { of: 'mentions', entity, ...sides, property: null } };
  });
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
