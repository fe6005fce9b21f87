/** Cuts a stretch of text wherever something begins or ends in it, so that spans that nest or cross need no elements that do. */
import type { Span } from '../data/types.js';

export interface Segment<T extends Span> extends Span {
  /** What covers it, in the order of the list. */
  readonly covering: readonly T[];
  /** Spans without length that stand right before it. */
  readonly points: readonly T[];
}

/** @param spans sorted by their start; those outside the stretch are passed over */
export function segmentsOf<T extends Span>(stretch: Span, spans: readonly T[]): Segment<T>[] {
  const { start, end } = stretch;
  const borders = new Set([start, end]);
  const within = spans.filter((span) =>
    span.start === span.end ? span.start >= start && span.start <= end : span.start < end && span.end > start,
  );
  const points = new Map<number, T[]>();
  for (const span of within) {
    if (span.start > start) borders.add(Math.min(span.start, end));
    if (span.end < end) borders.add(Math.max(span.end, start));
    if (span.start === span.end) points.set(span.start, [...(points.get(span.start) ?? []), span]);
  }
  const sorted = Array.from(borders).sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  let open: T[] = [];
  let next = 0;
  for (const [index, at] of sorted.entries()) {
    const to = sorted[index + 1];
    if (to === undefined) {
      const last = index > 0 || start === end ? (points.get(at) ?? []) : [];
      if (last.length > 0) segments.push({ start: at, end: at, covering: [], points: last });
      break;
    }
    open = open.filter((span) => span.end > at);
    for (let span = within[next]; span !== undefined && span.start <= at; span = within[++next])
      if (span.end > at) open.push(span);
    segments.push({ start: at, end: to, covering: [...open], points: points.get(at) ?? [] });
  }
  return segments;
}

/** For each stretch, sorted and disjoint, the spans that touch it; time grows with both. */
export function spansByStretch<T extends Span>(stretches: readonly Span[], spans: readonly T[]): T[][] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: T[][] = stretches.map(() => []);
  let first = 0;
  for (const span of sorted) {
    while (first < stretches.length && (stretches[first]?.end ?? 0) < span.start) first++;
    for (let at = first; at < stretches.length && (stretches[at]?.start ?? 0) <= span.end; at++) result[at]?.push(span);
  }
  return result;
}
