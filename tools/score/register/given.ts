/**
 * Records whose people, organisations and places are those of the gold, so that what is left are the mistakes of the register alone. Roles,
 * pronouns and further mentions are those that the pipeline found for the same names.
 */
import type { Entity, NewsRecord } from '../../../src/record.js';
import { kindOf } from '../../../src/register/index.js';
import type { GoldDocument, GoldKind } from './gold.js';
import { entityAt } from './score.js';

const TYPES: { readonly [kind in GoldKind]: Entity['type'] } = { person: 'PERSON', organisation: 'ORG', place: 'GPE' };

export function withGoldEntities(record: NewsRecord, { marks, text }: GoldDocument): NewsRecord {
  const taken = new Set<string>();
  const entities: Entity[] = [...new Set(marks.map(({ who }) => who))].flatMap((who, number) => {
    const own = marks.filter((mark) => mark.who === who);
    const [first] = own;
    if (first === undefined) return [];
    const found = entityAt(record, own);
    const base = found !== null && !taken.has(found.id) ? found : null;
    if (base !== null) taken.add(base.id);
    const name = text.slice(first.start, first.end);
    const named = own.map(({ start, end }) => ({ start, end, text: text.slice(start, end), kind: 'name' as const }));
    const others =
      base?.mentions.filter((mention) => !marks.some((mark) => mark.start < mention.end && mention.start < mark.end)) ??
      [];
    return [
      {
        id: base?.id ?? `g${number}`,
        type: TYPES[first.kind],
        name,
        aliases: base?.aliases.filter((alias) => alias !== name) ?? [],
        link: base?.link ?? null,
        roles: base?.roles ?? [],
        quantity: null,
        mentions: [...named, ...others].sort((a, b) => a.start - b.start),
      },
    ];
  });
  const rest = record.entities.filter(({ id, type }) => !taken.has(id) && kindOf(type) === null);
  return { ...record, entities: [...entities, ...rest] };
}
