/** Ranges of tokens: half-open, by index, in contrast to spans, which count UTF-16 code units. */
export interface Range {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
}

export function inside(inner: Range, outer: Range): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}
