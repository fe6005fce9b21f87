/** Ranges of a text, in UTF-16 code units. */

/** A half-open range of UTF-16 code units of the clean text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the characters that stand there. */
export interface Slice extends Span {
  readonly text: string;
}

/** Whether `inner` lies inside `outer`, both half-open. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two half-open spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The slice of `text` at a span. */
export function sliceOf(text: string, span: Span): Slice {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
