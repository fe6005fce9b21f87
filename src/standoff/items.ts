/** What a document says, as lines that do not depend on ids and order: two documents with the same lines say the same. */
import type { AnnotatedDocument, Annotation } from './annotated.js';

/** Each begins with its kind. */
export function itemsOf({ text, annotations, relations, groups }: AnnotatedDocument): string[] {
  const keys = new Map(annotations.map((one) => [one.id, keyOf(one)]));
  const keyAt = (id: string) => keys.get(id) ?? `unknown ${id}`;
  return [
    `text ${JSON.stringify(text)}`,
    ...annotations.map((one) => `annotation ${keyOf(one)}`),
    ...relations.map(({ label, from, to }) => `relation ${label} ${keyAt(from)} ${keyAt(to)}`),
    ...groups.map(({ ids }) => `group ${ids.map(keyAt).sort().join(' ')}`),
  ];
}

function keyOf({ label, spans, values, link }: Annotation): string {
  const said = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([label, spans.map(({ start, end }) => [start, end]), said, link]);
}

/** Items of the first that the second does not have, each as often as it is missing. */
export function missingItems(before: AnnotatedDocument, after: AnnotatedDocument): string[] {
  const counts = new Map<string, number>();
  for (const item of itemsOf(after)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return itemsOf(before).filter((item) => {
    const count = counts.get(item) ?? 0;
    counts.set(item, count - 1);
    return count <= 0;
  });
}
