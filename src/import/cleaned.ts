/** A text of others as this version cleans it, with its annotations where they stand then. Texts of our exports are clean. */
import { clean, OffsetMap } from '../clean/index.js';
import type { AnnotatedDocument } from '../standoff/index.js';

export function cleaned(document: AnnotatedDocument): AnnotatedDocument {
  if ('textSha256' in document.details) return document;
  const { text, edits } = clean(document.text);
  if (edits.length === 0) return document;
  const map = new OffsetMap(edits);
  const annotations = document.annotations.flatMap((one) => {
    const spans = one.spans.map((span) => map.toClean(span)).filter(({ start, end }) => start < end);
    return spans.length === 0 ? [] : [{ ...one, spans }];
  });
  const ids = new Set(annotations.map(({ id }) => id));
  return {
    ...document,
    text,
    annotations,
    relations: document.relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    groups: document.groups.map((group) => ({ ...group, ids: group.ids.filter((id) => ids.has(id)) })),
  };
}
