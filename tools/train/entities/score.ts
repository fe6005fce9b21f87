/** Exact spans and types against gold, as shared tasks count: micro F1 over people, organisations and places. */
import { kindOf, placeOf } from '../../../src/entities/tagger/labels.js';
import type { PreparedText } from './examples.js';
import { trimmed } from './sets.js';

export interface Score {
  /** F1 of span and type, and of the span alone, in per cent. */
  readonly typed: number;
  readonly span: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** The names that labels mark, for the tokens from `first` on. */
export function namesOf(text: PreparedText, first: number, labels: readonly number[]): Found[] {
  const found: Found[] = [];
  const { tokens } = text.layers;
  let start = first;
  labels.forEach((label, offset) => {
    const place = placeOf(label);
    if (place === 'begin' || place === 'unit') start = first + offset;
    if (place === 'last' || place === 'unit') {
      const span = trimmed(text.source.text, tokens.span(start, first + offset + 1));
      found.push({ ...span, kind: kindOf(label) ?? '' });
    }
  });
  return found;
}

const SCORED: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

export function scoreOf(texts: readonly { readonly text: PreparedText; readonly found: readonly Found[] }[]): Score {
  const typed = { right: 0, found: 0, gold: 0 };
  const spans = { right: 0, found: 0, gold: 0 };
  for (const { text, found } of texts) {
    const gold = text.source.gold.flatMap(({ start, end, kinds }) =>
      kinds.length === 1 && SCORED.has(kinds[0] ?? '') ? [{ start, end, kind: kinds[0] ?? '' }] : [],
    );
    const ours = found.filter(({ kind }) => SCORED.has(kind));
    tally(typed, gold.map(keyOf), ours.map(keyOf));
    tally(
      spans,
      gold.map(({ start, end }) => `${start} ${end}`),
      ours.map(({ start, end }) => `${start} ${end}`),
    );
  }
  return {
    typed: f1(typed),
    span: f1(spans),
    precision: (100 * typed.right) / typed.found,
    recall: (100 * typed.right) / typed.gold,
  };
}

function keyOf({ start, end, kind }: { start: number; end: number; kind: string }): string {
  return `${start} ${end} ${kind}`;
}

interface Tally {
  right: number;
  found: number;
  gold: number;
}

function tally(sum: Tally, gold: readonly string[], found: readonly string[]): void {
  const wanted = new Set(gold);
  const ours = new Set(found);
  sum.gold += wanted.size;
  sum.found += ours.size;
  for (const key of ours) if (wanted.has(key)) sum.right += 1;
}

function f1({ right, found, gold }: Tally): number {
  return (200 * right) / (found + gold);
}
