/**
 * Statements within statements: their order, and which one each stands in.
 *
 *     “Bell told us | that Ruiz hoped | that it was late |,” Okoro said.
 */
import { inside } from '../document/index.js';
import { isOwnThought } from './constructions/embedded-reports.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** In order of their first words, the longer one first. */
export function byPlace(a: Statement, b: Statement): number {
  return (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0) || endOf(b) - endOf(a);
}

/** Without those that only say what the one around them says: `Ruiz wrote: | I think it is late |`. @param statements by place */
export function withoutOwnThoughts(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  const own = statements.map((statement) => isOwnThought(reading, statement));
  if (!own.includes(true)) return statements;
  const parents = parentsOf(statements);
  return statements.filter((_, index) => own[index] !== true || parents[index] === -1);
}

/** Statements within statements are no deeper in news; hostile text may nest them without end. */
const DEEPEST = 50;

/** For each statement the index of the smallest one whose content holds it and its cue; −1 for none. */
export function parentsOf(statements: readonly Statement[]): number[] {
  const open: number[] = [];
  return statements.map((statement, index) => {
    while (open.length > 0 && endOf(statements[open.at(-1) ?? 0] ?? statement) <= (statement.content[0]?.first ?? 0))
      open.pop();
    const parent = open.slice(-DEEPEST).findLast((other) => holds(statements[other], statement)) ?? -1;
    open.push(index);
    return parent;
  });
}

function holds(outer: Statement | undefined, inner: Statement): boolean {
  const parts = [...inner.content, ...(inner.cue === null ? [] : [inner.cue])];
  return outer?.content !== undefined && parts.every((part) => outer.content.some((whole) => inside(part, whole)));
}

function endOf({ content }: Statement): number {
  return content.at(-1)?.end ?? 0;
}
