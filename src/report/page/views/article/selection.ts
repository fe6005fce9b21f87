/** What of an article is selected: part of the address, so that a link leads to it. */
import type { Span } from '../../data/types.js';

const KINDS = ['statement', 'entity', 'date', 'warning'] as const;
export interface Select {
  readonly is: (typeof KINDS)[number];
  readonly id: string;
}

export function selectionOf(query: ReadonlyMap<string, string>): Select | null {
  for (const is of KINDS) {
    const id = query.get(is);
    if (id !== undefined && id !== '') return { is, id };
  }
  return null;
}

/** `at=120-134`: a place that a search or a comparison leads to. */
export function placeOf(query: ReadonlyMap<string, string>): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.get('at') ?? '') ?? [];
  return start === undefined || end === undefined || Number(end) < Number(start)
    ? null
    : { start: Number(start), end: Number(end) };
}
