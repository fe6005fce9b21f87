/** A text of others as this version cleans it, with its annotations where they stand then, without white space at their ends. */
import { clean, OffsetMap } from '../clean/index.js';
import type { Span } from '../document/index.js';
import type { AnnotatedDocument } from '../standoff/index.js';

export function cleaned(document: AnnotatedDocument): AnnotatedDocument {
  const made = withCleanText(document);
  const annotations = made.annotations.map((one) => ({
    ...one,
    spans: one.spans.map((span) => withoutSpace(made.text, span)),
  }));
  return { ...made, annotations };
}

/** What one selects with a mouse has a blank too many at times; white space alone stays as it is. */
function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : { start, end };
}

/** Texts of our exports are clean. */
function withCleanText(document: AnnotatedDocument): AnnotatedDocument {
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
