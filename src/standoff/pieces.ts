/**
 * Formats whose spans are whole, and which have relations but no groups: a discontinuous annotation is one for each piece, each with a relation
 * to the next, and annotations that mean the same are a chain of relations.
 */
import type { AnnotatedDocument, Annotation, Group, Relation } from './annotated.js';
import { invalid } from './faults.js';
import { CONTINUES, SAME } from './vocabulary.js';

type Parts = Pick<AnnotatedDocument, 'annotations' | 'relations' | 'groups'>;

/** With nothing discontinuous, and no groups. Only the first piece has values, a note and a link. */
export function inPieces({ annotations, relations, groups }: Parts): Omit<Parts, 'groups'> {
  const pieces: Annotation[] = [];
  const added: Relation[] = [];
  for (const one of annotations) {
    one.spans.forEach((span, index) => {
      const id = pieceId(one.id, index);
      const isFirst = index === 0;
      pieces.push(
        isFirst ? { ...one, spans: [span] } : { ...one, id, spans: [span], values: {}, note: null, link: null },
      );
      if (!isFirst) added.push({ label: CONTINUES, from: pieceId(one.id, index - 1), to: id, place: one.place });
    });
  }
  for (const { ids, place } of groups) {
    ids.slice(1).forEach((to, index) => {
      added.push({ label: SAME, from: ids[index] ?? to, to, place });
    });
  }
  return { annotations: pieces, relations: [...relations, ...added] };
}

function pieceId(id: string, index: number): string {
  return index === 0 ? id : `${id}.${index + 1}`;
}

/** The way back. @throws {InputError} `gold-format` for pieces that go on in two ways, or in a circle */
export function fromPieces({ annotations, relations }: Omit<Parts, 'groups'>): Parts {
  const next = new Map<string, string>();
  const later = new Set<string>();
  for (const { label, from, to, place } of relations) {
    if (label !== CONTINUES) continue;
    if (next.has(from) || later.has(to)) throw invalid(place, `${from} continues with ${to}, and in another way`);
    next.set(from, to);
    later.add(to);
  }
  const byId = new Map(annotations.map((one) => [one.id, one]));
  const joined = annotations.flatMap((first) => {
    if (later.has(first.id)) return [];
    const spans = [...first.spans];
    for (let id = next.get(first.id); id !== undefined; id = next.get(id)) spans.push(...(byId.get(id)?.spans ?? []));
    spans.sort((a, b) => a.start - b.start);
    if (spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0))) {
      throw invalid(first.place, `the pieces of ${first.id} overlap`);
    }
    return [{ ...first, spans }];
  });
  const kept = new Set(joined.map(({ id }) => id));
  const heads = headsOf(joined, next);
  const lost = [...later].find((id) => !heads.has(id));
  if (lost !== undefined) throw invalid(byId.get(lost)?.place ?? '', `${lost} continues in a circle`);
  const headOf = (id: string) => (kept.has(id) ? id : (heads.get(id) ?? id));
  const others = relations
    .filter(({ label }) => label !== CONTINUES)
    .map((relation) => ({ ...relation, from: headOf(relation.from), to: headOf(relation.to) }));
  return {
    annotations: joined,
    relations: others.filter(({ label }) => label !== SAME),
    groups: groupsOf(
      joined,
      others.filter(({ label }) => label === SAME),
    ),
  };
}

/** Of each later piece the first one. */
function headsOf(joined: readonly Annotation[], next: ReadonlyMap<string, string>): Map<string, string> {
  const heads = new Map<string, string>();
  for (const { id: head } of joined) {
    for (let id = next.get(head); id !== undefined; id = next.get(id)) heads.set(id, head);
  }
  return heads;
}

/** Annotations that relations join, whichever way these point. */
function groupsOf(annotations: readonly Annotation[], same: readonly Relation[]): Group[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of same) {
    listIn(neighbours, from).push(to);
    listIn(neighbours, to).push(from);
  }
  const order = new Map(annotations.map(({ id }, index) => [id, index]));
  const done = new Set<string>();
  return annotations.flatMap(({ id, place }) => {
    if (done.has(id) || !neighbours.has(id)) return [];
    const found = new Set([id]);
    for (const one of found) for (const other of neighbours.get(one) ?? []) found.add(other);
    for (const one of found) done.add(one);
    const ids = [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return [{ ids, place }];
  });
}

function listIn(lists: Map<string, string[]>, name: string): string[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
