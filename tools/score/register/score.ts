/** B-cubed over documents: each gold person, organisation or place of a document is an item, and the keys of the register are its clusters. */
import type { Entity, NewsRecord } from '../../../src/record.js';
import type { Register } from '../../../src/register/index.js';
import type { GoldDocument, GoldKind, GoldMention } from './gold.js';

/** Somebody in one document. */
export interface Item {
  readonly document: string;
  readonly story: string;
  readonly kind: GoldKind;
  readonly who: string;
  readonly written: string;
  /** Of the register; null where no entity has a mention there. */
  readonly key: string | null;
}

export interface Score {
  readonly items: number;
  readonly missing: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const TYPES: { readonly [kind in GoldKind]: readonly string[] } = {
  person: ['PERSON'],
  organisation: ['ORG'],
  place: ['GPE', 'LOC', 'FAC'],
};

export function itemsOf(
  documents: readonly GoldDocument[],
  records: ReadonlyMap<string, NewsRecord>,
  register: Register,
): Item[] {
  return documents.flatMap(({ id, story, text, marks }) => {
    const record = records.get(id);
    if (record === undefined) throw new Error(`${id}: no record`);
    const all = [...new Set(marks.map(({ who }) => who))];
    return all.map((who) => {
      const own = marks.filter((mark) => mark.who === who);
      const [first] = own;
      if (first === undefined) throw new Error(`${who}: no mark`);
      const entity = entityAt(record, own);
      const written = text.slice(first.start, first.end);
      return {
        document: id,
        story,
        kind: first.kind,
        who,
        written,
        key: entity === null ? null : register.keyOf(id, entity.id),
      };
    });
  });
}

/** The entity of the right kind that has a mention at most of these places. */
export function entityAt({ entities }: NewsRecord, marks: readonly GoldMention[]): Entity | null {
  let best: { entity: Entity; places: number } | null = null;
  for (const entity of entities) {
    const [mark] = marks;
    if (mark === undefined || !TYPES[mark.kind].includes(entity.type)) continue;
    const places = marks.filter((each) =>
      entity.mentions.some(({ kind, start, end }) => kind !== 'pronoun' && start < each.end && each.start < end),
    ).length;
    if (places > 0 && (best === null || places > best.places)) best = { entity, places };
  }
  return best?.entity ?? null;
}

export function scoreOf(items: readonly Item[]): Score {
  const found = items.filter(({ key }) => key !== null);
  const byKey = groupsBy(found, ({ key }) => key ?? '');
  const byWho = groupsBy(items, ({ who }) => who);
  let [precise, recalled] = [0, 0];
  for (const item of found) {
    const cluster = byKey.get(item.key ?? '') ?? [];
    const gold = byWho.get(item.who) ?? [];
    const common = cluster.filter(({ who }) => who === item.who).length;
    precise += common / cluster.length;
    recalled += common / gold.length;
  }
  const precision = found.length === 0 ? 1 : precise / found.length;
  const recall = items.length === 0 ? 1 : recalled / items.length;
  return {
    items: items.length,
    missing: items.length - found.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
  };
}

/** Rows that hold several people of the gold, and people who are in several rows. */
export function mistakes(items: readonly Item[]): string[] {
  const found: string[] = [];
  for (const [key, cluster] of groupsBy(
    items.filter((item) => item.key !== null),
    ({ key }) => key ?? '',
  )) {
    const all = [...new Set(cluster.map(({ who }) => who))];
    if (all.length > 1)
      found.push(
        `joined  ${key}: ${all
          .map(
            (who) =>
              `${who} (${cluster
                .filter((item) => item.who === who)
                .map(({ document, written }) => `${document} "${written}"`)
                .join(', ')})`,
          )
          .join(' + ')}`,
      );
  }
  for (const [who, gold] of groupsBy(items, (item) => item.who)) {
    const parts = groupsBy(gold, ({ key }) => key ?? 'missing');
    if (parts.size > 1)
      found.push(
        `apart   ${who}: ${[...parts].map(([key, part]) => `${key === 'missing' ? 'MISSING' : key.slice(0, 14)} [${part.map(({ document, written }) => `${document} "${written}"`).join(', ')}]`).join(' | ')}`,
      );
    else if (parts.has('missing'))
      found.push(`missing ${who}: ${gold.map(({ document, written }) => `${document} "${written}"`).join(', ')}`);
  }
  return found;
}

function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known === undefined) found.set(key, [item]);
    else known.push(item);
  }
  return found;
}
