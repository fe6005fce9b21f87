/**
 * The places of a rule file that can be changed: rules to delete, constants to double or halve. The compiler offers no syntax tree, so they are
 * found in the text, where strings, comments and expressions are masked.
 */
import { maskOf } from './mask.js';

export interface Site {
  /** The place in the source that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly kind: 'rule' | 'constant';
  /** What is done: `deleted`, `doubled to 12`. */
  readonly done: string;
  /** Of the first line, from 1. */
  readonly line: number;
  /** The first line, without the space around it. */
  readonly text: string;
}

type Change = Pick<Site, 'start' | 'end' | 'replacement' | 'kind' | 'done'>;

/** In text order; what begins at one place may be changed in two ways. */
export function sitesIn(source: string): Site[] {
  const mask = maskOf(source);
  const changes = [...conditions(mask), ...points(mask), ...listItems(mask), ...numbers(mask)];
  return changes.sort((a, b) => a.start - b.start).map((change) => placed(source, change));
}

/** The source after the change. */
export function changed(source: string, site: Site): string {
  return source.slice(0, site.start) + site.replacement + source.slice(site.end);
}

function placed(source: string, change: Change): Site {
  const lineStart = source.lastIndexOf('\n', change.start - 1) + 1;
  const lineEnd = source.indexOf('\n', change.start);
  return {
    ...change,
    line: source.slice(0, change.start).split('\n').length,
    text: source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).trim(),
  };
}

/** `if (…) return null;`, `else if (…) continue;`, `else points -= 1;`, also with the one statement in braces. */
function conditions(mask: string): Change[] {
  const ifs = Array.from(mask.matchAll(/(\belse\s+)?\bif \(/g), (match): Change[] => {
    const bodyStart = skipSpace(mask, closing(mask, match.index + match[0].length - 1) + 1);
    const end = endOfOneStatement(mask, bodyStart);
    if (end === null || /^\{?\s*throw\b/.test(mask.slice(bodyStart))) return [];
    const next = skipSpace(mask, end);
    const goesOn = /^else\b/.test(mask.slice(next, next + 5));
    if (match[1] !== undefined) return [deleted(match.index, end, '')];
    return [goesOn ? deleted(match.index, next + 'else'.length, '') : deleted(match.index, end, ';')];
  });
  const elses = Array.from(mask.matchAll(/\belse (?!if \()/g), (match): Change[] => {
    const end = endOfOneStatement(mask, match.index + match[0].length);
    return end === null ? [] : [deleted(match.index, end, '')];
  });
  return [...ifs, ...elses].flat();
}

/** `vote('ORG', 2);`, `points += SUBJECT;`: statements of their own. */
function points(mask: string): Change[] {
  return Array.from(mask.matchAll(POINTS)).flatMap((match): Change[] => {
    const start = match.index + (match[1] ?? '').length;
    const end = endOfOneStatement(mask, start);
    return end === null ? [] : [deleted(start, end, ';')];
  });
}

const POINTS =
  /^([ \t]+)(?:(?:\w+\.)?(?:vote|lend|addPoints)\w*\(|[\w.[\]]*(?:point|ballot|vote|score|evidence|taker)[\w.[\]]* [+-]= )/gm;

/** `const RULES = [atColon, beforeDash]`: items that are names, expressions, objects or tuples, not words or numbers. */
function listItems(mask: string): Change[] {
  return Array.from(mask.matchAll(/^(?:export )?const \w+[^=\n]*= \[/gm)).flatMap((match): Change[] => {
    const open = match.index + match[0].length;
    const close = closing(mask, open - 1);
    const items = itemsBetween(mask, open, close);
    if (items.length < 2 || !items.every(({ start }) => /[\p{L}_/[{(]/u.test(mask.charAt(start)))) return [];
    return items.map(({ start, end }) => deleted(start, mask.charAt(end) === ',' ? end + 1 : end, ''));
  });
}

/** Named constants, numbers in the values of tables with names in capitals, and in votes. */
function numbers(mask: string): Change[] {
  const named = Array.from(mask.matchAll(/^\s*(?:export )?const [A-Z][A-Z\d_]*(?:: \w+)? = (-?[\d._]+);/gm), (match) =>
    twice(match.index + match[0].lastIndexOf(' ') + 1, match[1] ?? ''),
  );
  const ranges = [
    ...Array.from(mask.matchAll(/^(?:export )?const [A-Z]\w*[^=\n]*= .*?[[{]$/gm)),
    ...Array.from(mask.matchAll(/^(?:export )?const [A-Z]\w*[^=\n]*= [[{](?=.*;$)/gm)),
    ...Array.from(mask.matchAll(/^\s.*\bvote\(/gm)),
  ].map((match) => {
    const open = match.index + match[0].length - 1;
    return { start: open, end: closing(mask, open) };
  });
  const inside = ranges.flatMap(({ start, end }) =>
    Array.from(mask.slice(start, end + 1).matchAll(/(?<=[:,[(]\s*)-?\d[\d._]*(?=\s*[,\]})])/g), (match) =>
      twice(start + match.index, match[0]),
    ),
  );
  return [...named, ...inside].flat();
}

/** A number, doubled and halved; nothing becomes of 0. */
function twice(start: number, digits: string): Change[] {
  const value = Number(digits.replaceAll('_', ''));
  if (value === 0 || !Number.isFinite(value)) return [];
  const half = Number.isInteger(value) && Math.abs(value) > 1 ? Math.trunc(value / 2) : value / 2;
  const end = start + digits.length;
  return [
    { start, end, replacement: String(value * 2), kind: 'constant', done: `doubled to ${value * 2}` },
    { start, end, replacement: String(half), kind: 'constant', done: `halved to ${half}` },
  ];
}

function deleted(start: number, end: number, replacement: string): Change {
  return { start, end, replacement, kind: 'rule', done: 'deleted' };
}

/** The place after the statement that begins here, which is one and no block or loop of several; else null. */
function endOfOneStatement(mask: string, start: number): number | null {
  if (mask.charAt(start) !== '{') return endOfSimple(mask, start);
  const end = closing(mask, start);
  const inner = skipSpace(mask, start + 1);
  const last = endOfSimple(mask, inner);
  return last !== null && skipSpace(mask, last) === end ? end + 1 : null;
}

/** The place after the semicolon of a statement without a block of its own. */
function endOfSimple(mask: string, start: number): number | null {
  if (/^(?:if|for|while|switch|do|try)\b/.test(mask.slice(start, start + 6))) return null;
  for (let at = start; at < mask.length; at += 1) {
    const unit = mask.charAt(at);
    if (unit === ';') return at + 1;
    if ('([{'.includes(unit)) at = closing(mask, at);
    else if (')]}'.includes(unit)) return null;
  }
  return null;
}

/** The bracket that closes the one at this place. */
function closing(mask: string, open: number): number {
  let depth = 0;
  for (let at = open; at < mask.length; at += 1) {
    const unit = mask.charAt(at);
    if ('([{'.includes(unit)) depth += 1;
    else if (')]}'.includes(unit)) depth -= 1;
    if (depth === 0) return at;
  }
  return mask.length;
}

function itemsBetween(mask: string, open: number, close: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  for (let start = skipSpace(mask, open); start < close; ) {
    let end = start;
    while (end < close && mask.charAt(end) !== ',')
      end = '([{'.includes(mask.charAt(end)) ? closing(mask, end) + 1 : end + 1;
    items.push({ start, end });
    start = skipSpace(mask, end + 1);
  }
  return items;
}

function skipSpace(mask: string, from: number): number {
  let at = from;
  while (at < mask.length && /\s/.test(mask.charAt(at))) at += 1;
  return at;
}
