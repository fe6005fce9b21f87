/** The news agency, as the dateline or the byline names it. */
import { type Byline, type Dateline, type Slice, type Span, sliceOf } from '../document/index.js';

/** `(Agency)` or `/AGENCY/` in a dateline; `, AGENCY –` at its end. */
const IN_DATELINE =
  /(?:\(([\p{L}\d&'’.][\p{L}\d&'’./-]{0,18}(?: [\p{L}\d&'’./-]{1,18}){0,4}?)(?: - [^()]{4,30})?\)|\/ ?([\p{L}\d&'’.][\p{L}\d&'’. -]{0,38}[\p{L}\d&'’.]) ?\/)|, (\p{Lu}{2,10})\.? ?(?:—|–|--|-|:)$/du;
/** `By Ana Ruiz, Harbour News Service`. */
const IN_BYLINE = /, (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4} ?)$/du;

export function findAgency(text: string, dateline: Dateline | null, byline: Byline | null): Slice | null {
  const found = (dateline && inDateline(text, dateline)) ?? (byline && inside(text, byline.span, IN_BYLINE));
  if (found === null || byline?.authors.some((author) => author.start === found.start)) return null;
  return found;
}

/** After the place, or before it: `(HNS) LISBON --`. */
function inDateline(text: string, { span, place }: Dateline): Slice | null {
  if (place === null) return inside(text, span, IN_DATELINE);
  return (
    inside(text, { start: place.end, end: span.end }, IN_DATELINE) ??
    inside(text, { start: span.start, end: place.start }, IN_DATELINE)
  );
}

function inside(text: string, span: Span, pattern: RegExp): Slice | null {
  const match = pattern.exec(text.slice(span.start, span.end));
  const range = match?.indices?.slice(1).find((group) => group !== undefined);
  return range === undefined ? null : sliceOf(text, { start: span.start + range[0], end: span.start + range[1] });
}
