/** Sentences of two texts side by side. A sentence that was reworded stands beside what it was, with the words that differ. */
import type { NewsRecord } from '../data/types.js';
import { difference } from './diff.js';

export interface Part {
  readonly text: string;
  readonly differs: boolean;
}
export interface Pair {
  readonly kind: 'same' | 'changed' | 'new' | 'gone';
  /** Empty where this text does not have it. */
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}
type Texted = Pick<NewsRecord, 'text' | 'sentences'>;

/** So much of the words of two sentences must be the same for one to be a version of the other. */
const ALIKE = 0.4;
/** Among more sentences in a row none is looked for that was reworded. */
const MOST_BETWEEN = 60;

export function pairsOf(before: Texted, after: Texted): Pair[] {
  const [left, right] = [sentencesOf(before), sentencesOf(after)];
  const pairs: Pair[] = [];
  let gone: string[] = [];
  let fresh: string[] = [];
  const flush = (): void => {
    pairs.push(...between(gone, fresh));
    [gone, fresh] = [[], []];
  };
  for (const step of difference(left, right)) {
    if (step.before !== null && step.after !== null) {
      flush();
      const both = [{ text: left[step.before] ?? '', differs: false }];
      pairs.push({ kind: 'same', before: both, after: both });
    } else if (step.before !== null) gone.push(left[step.before] ?? '');
    else if (step.after !== null) fresh.push(right[step.after] ?? '');
  }
  flush();
  return pairs;
}

function sentencesOf({ text, sentences }: Texted): string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}

/** Between two sentences that both have: each that is gone looks for the first new one that is like it, in order. */
function between(gone: readonly string[], fresh: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  const isFew = gone.length * fresh.length <= MOST_BETWEEN * MOST_BETWEEN;
  let next = 0;
  const added = (text: string): Pair => ({ kind: 'new', before: [], after: [{ text, differs: true }] });
  for (const text of gone) {
    const words = wordsOf(text);
    const at = isFew ? fresh.findIndex((other, index) => index >= next && alike(words, wordsOf(other)) >= ALIKE) : -1;
    if (at < 0) {
      pairs.push({ kind: 'gone', before: [{ text, differs: true }], after: [] });
      continue;
    }
    pairs.push(...fresh.slice(next, at).map(added), changed(words, wordsOf(fresh[at] ?? '')));
    next = at + 1;
  }
  return [...pairs, ...fresh.slice(next).map(added)];
}

function changed(before: readonly string[], after: readonly string[]): Pair {
  const [left, right]: [Part[], Part[]] = [[], []];
  for (const step of difference(before, after)) {
    const differs = step.before === null || step.after === null;
    if (step.before !== null) join(left, before[step.before] ?? '', differs);
    if (step.after !== null) join(right, after[step.after] ?? '', differs);
  }
  return { kind: 'changed', before: left, after: right };
}

function join(parts: Part[], text: string, differs: boolean): void {
  const last = parts.at(-1);
  if (last?.differs === differs) parts[parts.length - 1] = { text: last.text + text, differs };
  else parts.push({ text, differs });
}

/** Words with the space before them. */
function wordsOf(text: string): string[] {
  return text.match(/\s*[\p{L}\p{N}]+|\s*[^\p{L}\p{N}\s]|\s+$/gu) ?? [];
}

/** Share of words that both have, of the longer one. */
function alike(before: readonly string[], after: readonly string[]): number {
  const words = new Set(before.map((word) => word.trim().toLowerCase()));
  const common = after.filter((word) => words.has(word.trim().toLowerCase())).length;
  return common / Math.max(before.length, after.length, 1);
}
