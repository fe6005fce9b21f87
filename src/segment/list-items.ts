/**
 * The items of a list that was written into one paragraph: markers that count on from its first word.
 *
 *     1. The first item 2. The second item        • 9. … • 10. …        a. … b. …
 */
import type { Tokens } from '../document/index.js';

export interface ListItems {
  /** Tokens at which an item begins. */
  readonly begins: ReadonlySet<number>;
  /** Tokens of markers, after which no sentence ends. */
  readonly markers: ReadonlySet<number>;
}

const BULLET = /^[•⁃*·]$/;
const MARKER = /^[•⁃]?(\d{1,2}|[a-z])([.)]{0,2})$/;
const MARK_END = /^[.)]{1,2}$/;
const MAX_MARKER = 5;

/** @param first and `end` are the paragraph's range of tokens */
export function listItems(tokens: Tokens, first: number, end: number): ListItems {
  const begins: number[] = [];
  const markers = new Set<number>();
  let expected: string | null = null;
  for (let token = first; token < end; token += 1) {
    if (token > first && !tokens.spaceBefore(token)) continue;
    if (expected === null && token > first) break;
    const marker = markerAt(tokens, token, end);
    if (marker === null || (expected !== null && marker.count !== expected)) continue;
    begins.push(token);
    for (let part = token; part < marker.end; part += 1) markers.add(part);
    expected = following(marker.count);
    token = marker.end - 1;
  }
  return { begins: new Set(begins.length > 1 ? begins : bulletsAfter(tokens, first, end)), markers };
}

/** `Mayor goes • Crew stays • Pier shut`: bullets within a line, each before a capital. */
function bulletsAfter(tokens: Tokens, first: number, end: number): number[] {
  const bullets: number[] = [];
  for (let token = first + 1; token < end - 1; token += 1) {
    if (tokens.text(token) !== '•' || !tokens.spaceBefore(token) || !tokens.spaceBefore(token + 1)) continue;
    if (/^["“(]?\p{Lu}/u.test(tokens.text(token + 1))) bullets.push(token);
  }
  return bullets;
}

/** A marker with its stop or bracket, and a capital after it. */
function markerAt(tokens: Tokens, start: number, limit: number): { count: string; end: number } | null {
  const number = BULLET.test(tokens.text(start)) ? start + 1 : start;
  const match = MARKER.exec(tokens.text(number));
  if (match === null) return null;
  let end = number + 1;
  let marked = match[2] !== '';
  while (end < limit && end - start < MAX_MARKER && !tokens.spaceBefore(end) && MARK_END.test(tokens.text(end))) {
    marked = true;
    end += 1;
  }
  const apart = tokens.spaceBefore(end) || tokens.text(end - 1) === ')'; // `2)The crew`
  const continues = end < limit && apart && /^["“(]?\p{Lu}/u.test(tokens.text(end));
  return marked && continues ? { count: match[1] ?? '', end } : null;
}

function following(count: string): string {
  return /\d/.test(count) ? String(Number(count) + 1) : String.fromCharCode(count.charCodeAt(0) + 1);
}
