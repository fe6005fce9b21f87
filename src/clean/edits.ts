/**
 * Edits: how a clean text came from its raw one, and the way back.
 *
 *     raw    "The  end.\r\nNew"      edits  [3,5) "  " → " "      [9,11) "\r\n" → "\n"
 *     clean  "The end.\nNew"
 *
 * Edits are sorted and disjoint and index the raw text, so they can be applied, undone, and used as a map.
 */
import { onward } from '../advance.js';
import type { Edit } from '../record.js';
import { Glance, type UnitRange } from './glance.js';
import { located } from './offset-map.js';
import { type Change, replaced, Trace } from './trace.js';

export type { Change } from './trace.js';

/** One cleaning operation: looks at a text and says what to change, sorted and disjoint. */
export interface Operation {
  readonly op: Edit['op'];
  readonly find: (text: string) => readonly Change[];
  /** It is asked only about texts that have one of these; left out: about any. */
  readonly units?: readonly UnitRange[];
  /** It takes line ends away, but for those that are known to be ones. */
  readonly joinsLines?: true;
  /** It takes away what plain text says by marks, and nothing where markup has said it. */
  readonly ofPlainText?: true;
  /** How often it may look again at what it made itself, as for a text that was broken several times over; else once. */
  readonly mostTurns?: number;
}

/** What one operation makes possible for an earlier one is done in a further round; real texts need two. */
const MAX_ROUNDS = 20;

/** @returns runs the operations in order */
export function runnerOf(operations: readonly Operation[]): OperationRunner {
  const glance = new Glance(operations.map(({ units = [] }) => units));
  return (raw, isLine) => runOperations(raw, operations, glance, isLine);
}

/**
 * Runs operations, each on what the ones before it left, until none has anything to do, and says in one
 * list what became of the raw text.
 *
 * @param isLine whether the unit at a place of the raw text stands in a line that is known to be one, and is never joined to another
 */
export type OperationRunner = (
  raw: string,
  isLine: ((rawOffset: number) => boolean) | null,
) => { text: string; edits: Edit[] };

function runOperations(
  raw: string,
  operations: readonly Operation[],
  glance: Glance,
  isLine: ((rawOffset: number) => boolean) | null,
): { text: string; edits: Edit[] } {
  const trace = new Trace(raw);
  let idle = 0; // so many operations, one after the other, found nothing in the text as it is now
  let kinds: number | null = null; // of the text as it is now, once they are asked for
  for (let round = 0; round < MAX_ROUNDS && idle < operations.length; round += 1) {
    for (const [index, operation] of operations.entries()) {
      if (idle === operations.length) break;
      idle += 1;
      if (operation.units !== undefined) {
        kinds ??= glance.kindsIn(trace.text);
        if ((kinds & (1 << index)) === 0) continue;
      }
      const { op, mostTurns = 1 } = operation;
      for (let turn = 0; turn < mostTurns && trace.apply(changesOf(operation, trace, isLine), op); turn += 1) {
        idle = 0;
        kinds = null;
      }
    }
  }
  return { text: trace.text, edits: trace.edits() };
}

function changesOf(
  { find, joinsLines, ofPlainText }: Operation,
  trace: Trace,
  isLine: ((rawOffset: number) => boolean) | null,
): readonly Change[] {
  const found = find(trace.text);
  if (isLine === null) return found;
  if (ofPlainText) return trace.outside(found, isLine);
  return joinsLines ? trace.apartFrom(found, isLine) : found;
}

/** One change for every match of a global expression whose match is bounded or a run of one class: linear. */
export function everyMatch(text: string, pattern: RegExp, after: string): Change[] {
  return matchesOf(text, pattern).flatMap(({ index: start, 0: found }) =>
    found === after ? [] : [{ start, end: start + found.length, after }],
  );
}

/**
 * All matches of a global expression. `matchAll` makes a new expression at every call, which
 * over a short text takes longer than to search it.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return readMatches(text, pattern, (match) => match);
}

/** What `read` makes of every match; null: nothing. A text of nothing but matches does not hold them all at once. */
export function readMatches<T>(text: string, pattern: RegExp, read: (match: RegExpExecArray) => T | null): T[] {
  const results: T[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const result = read(match);
    if (result !== null) results.push(result);
    pattern.lastIndex = onward(match.index, pattern.lastIndex);
  }
  return results;
}

/** The clean text that edits make of the raw one. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  return replaced(
    raw,
    edits.map((edit) => ({ start: edit.rawStart, end: edit.rawEnd, after: edit.after })),
  );
}

/** The raw text that edits made the clean one of. */
export function undoEdits(clean: string, edits: readonly Edit[]): string {
  return replaced(
    clean,
    located(edits).map(({ edit, start, end }) => ({ start, end, after: edit.before })),
  );
}
