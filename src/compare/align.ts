/**
 * Puts two versions of a text side by side, so that what stands in the one can be found in the other although a few
 * characters differ. White space does not count: where lines and spaces differ is for the comparison to say.
 *
 * Method: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986).
 */
import type { Span } from '../document/index.js';
import { lowerBound } from './search.js';

export interface Alignment {
  /** Maps a span of the found text to the expected one: from the first to the last of its characters that stand there. */
  toExpected(span: Span): Span;
  /** Stretches of characters that differ, sorted; one side may be empty. */
  readonly differences: readonly { readonly expected: Span; readonly found: Span }[];
}

export function align(expected: string, found: string): Alignment {
  const a = visible(expected);
  const b = visible(found);
  const partners = partnersOf(a.text, b.text); // of every visible unit of `found`: its partner's index, or -1
  const from = nearest(partners, 1, a.text.length);
  const to = nearest(partners, -1, -1);
  const offsetOf = (index: number) => a.offsets[index] ?? expected.length;
  return {
    toExpected({ start, end }) {
      const first = lowerBound(b.offsets, start, itself);
      const last = lowerBound(b.offsets, end, itself) - 1;
      const expectedStart = offsetOf(from[first] ?? a.text.length);
      const lastPartner = to[last] ?? -1;
      const expectedEnd = lastPartner < 0 ? 0 : offsetOf(lastPartner) + 1;
      return { start: expectedStart, end: Math.max(expectedStart, expectedEnd) };
    },
    differences: stretches(partners, a.text.length).map((stretch) => ({
      expected: spanOf(a.offsets, stretch.expected, expected.length),
      found: spanOf(b.offsets, stretch.found, found.length),
    })),
  };
}

function itself(offset: number): number {
  return offset;
}

interface Visible {
  readonly text: string;
  readonly offsets: readonly number[];
}

function visible(text: string): Visible {
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit !== 0x20 && unit !== 0x0a) offsets.push(offset);
  }
  return { text: text.replaceAll(/[ \n]/g, ''), offsets };
}

function partnersOf(a: string, b: string): Int32Array {
  const partners = new Int32Array(b.length).fill(-1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    partners[start] = start;
    start += 1;
  }
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    partners[endB] = endA;
  }
  for (const [x, y] of commonUnits(a.slice(start, endA), b.slice(start, endB))) partners[start + y] = start + x;
  return partners;
}

/** More differences than this in one text are one difference. Bounds time and memory. */
const MAX_DIFFERENCES = 600;

/** Pairs of equal units of a shortest edit script. */
function commonUnits(a: string, b: string): [number, number][] {
  const trace: Int32Array[] = [];
  const size = 2 * MAX_DIFFERENCES + 3;
  const middle = MAX_DIFFERENCES + 1;
  let furthest = new Int32Array(size);
  if (a === '' || b === '') return [];
  for (let edits = 0; edits <= MAX_DIFFERENCES; edits += 1) {
    trace.push(furthest);
    furthest = furthest.slice();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepsDown(furthest, middle, diagonal, edits)
        ? (furthest[middle + diagonal + 1] ?? 0)
        : (furthest[middle + diagonal - 1] ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, middle, a.length, b.length);
    }
  }
  return [];
}

function stepsDown(furthest: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  const left = furthest[middle + diagonal - 1] ?? 0;
  const right = furthest[middle + diagonal + 1] ?? 0;
  return diagonal !== edits && left < right;
}

function walkBack(trace: readonly Int32Array[], middle: number, lengthA: number, lengthB: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = lengthA;
  let y = lengthB;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const before = trace[edits] ?? new Int32Array();
    const diagonal = x - y;
    const down = stepsDown(before, middle, diagonal, edits);
    const previous = down ? diagonal + 1 : diagonal - 1;
    const previousX = edits === 0 ? 0 : (before[middle + previous] ?? 0);
    const afterX = edits === 0 ? 0 : down ? previousX : previousX + 1;
    for (; x > afterX; x -= 1, y -= 1) pairs.push([x - 1, y - 1]);
    x = previousX;
    y = previousX - previous;
  }
  return pairs;
}

/** The partner of each unit, or of the next one in a direction that has a partner. */
function nearest(partners: Int32Array, step: 1 | -1, none: number): Int32Array {
  const filled = new Int32Array(partners.length);
  let last = none;
  for (let index = step === 1 ? partners.length - 1 : 0; index >= 0 && index < partners.length; index -= step) {
    const partner = partners[index] ?? -1;
    if (partner >= 0) last = partner;
    filled[index] = last;
  }
  return filled;
}

function stretches(partners: Int32Array, lengthA: number): { expected: Span; found: Span }[] {
  const found: { expected: Span; found: Span }[] = [];
  let a = 0;
  let start = 0;
  for (let b = 0; b <= partners.length; b += 1) {
    const partner = b === partners.length ? lengthA : (partners[b] ?? -1);
    if (partner < 0) continue;
    if (partner > a || b > start) found.push({ expected: { start: a, end: partner }, found: { start, end: b } });
    a = partner + 1;
    start = b + 1;
  }
  return found;
}

function spanOf(offsets: readonly number[], { start, end }: Span, length: number): Span {
  const first = offsets[start] ?? length;
  return { start: first, end: end > start ? (offsets[end - 1] ?? length) + 1 : first };
}
