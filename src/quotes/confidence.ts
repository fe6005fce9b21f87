/**
 * How sure a statement is, in seven steps. They order statements and are no probabilities; `npm run score -- confidence` prints
 * how often the statements of each step are right over texts whose statements are known.
 *
 * A construction gives a step; what is often a sign of error takes one or two off: nobody who says it, a content of few words, a place
 * within somebody's quoted words.
 */
import { inside } from '../document/index.js';
import type { Reading } from './reading.js';
import type { ConstructionName, ContentKind, Statement } from './statement.js';

/** From the surest to the least sure. */
const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5, 0.35, 0.2] as const;

/** Index in {@link STEPS} by construction and kind of content; `other`: any kind that is not named. */
const BY_CONSTRUCTION: Readonly<
  Record<ConstructionName, { readonly [kind in ContentKind]?: number } & { readonly other: number }>
> = {
  // Words in quotation marks, before their cue or after it; a clause, of which it may be in doubt where it ends.
  'before-cue': { quote: 0, other: 3 },
  'after-cue': { quote: 1, clause: 2, other: 4 },
  interview: { other: 0 },
  'according-to': { other: 1 },
  block: { other: 2 },
  dash: { other: 2 },
  colon: { other: 2 },
  headline: { other: 2 },
  speech: { other: 3 },
  passive: { other: 3 },
  'as-cue': { other: 3 },
  // Whether anybody says or thinks it may be in doubt.
  poll: { other: 4 },
  relative: { other: 4 },
  'adjective-cue': { other: 4 },
  seeming: { other: 4 },
  'noun-cue': { clause: 4, other: 5 },
};

/** These name nobody who says it. */
const IMPERSONAL: ReadonlySet<ConstructionName> = new Set(['passive', 'seeming', 'headline']);

/** Contents of fewer tokens than this are often none. */
const FEW = 4;

/** What is often a sign of error, and how many steps it takes off. */
const DOUBTS = { 'nobody says it': 2, 'few words': 1, 'the cue is within a quotation': 3 } as const;
export type Doubt = keyof typeof DOUBTS;

export interface Sureness {
  /** What the construction gives by itself. */
  readonly base: number;
  readonly doubts: readonly Doubt[];
  /** 0 to 1. */
  readonly confidence: number;
}

export function surenessOf(reading: Reading, statement: Statement): Sureness {
  const { construction, kind, speaker, cue, content } = statement;
  const steps = BY_CONSTRUCTION[construction];
  const step = steps[kind] ?? steps.other;
  const words = content.reduce((sum, { first, end }) => sum + end - first, 0);
  const isPlain = kind !== 'quote' && kind !== 'turn';
  const doubts: Doubt[] = [];
  if (speaker === null && !IMPERSONAL.has(construction)) doubts.push('nobody says it');
  if (words < FEW && isPlain) doubts.push('few words');
  if (cue !== null && isWithinQuotation(reading, statement)) doubts.push('the cue is within a quotation');
  const last = doubts.reduce((sum, doubt) => sum + DOUBTS[doubt], step);
  return { base: confidenceAt(step), doubts, confidence: confidenceAt(last) };
}

/** 0 to 1. */
export function confidenceOf(reading: Reading, statement: Statement): number {
  return surenessOf(reading, statement).confidence;
}

function confidenceAt(step: number): number {
  return STEPS[Math.min(STEPS.length - 1, step)] ?? 0;
}

/** The cue stands in quotation marks, and not those of its own content. */
function isWithinQuotation(reading: Reading, { cue }: Statement): boolean {
  const quotation = cue === null ? null : reading.quotationAt(cue.first);
  return quotation !== null && cue !== null && inside(cue, quotation);
}
