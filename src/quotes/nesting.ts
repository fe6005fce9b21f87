/**
 * Statements within statements: their order, and which one each stands in.
 *
 *     “Bell told us | that Ruiz hoped | that it was late |,” Okoro said.
 */
import { inside } from '../document/index.js';
import { isOwnThought } from './constructions/embedded-reports.js';
import { isDeedWithin } from './nested-deeds.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** In order of their first words, the longer one first. */
export function byPlace(a: Statement, b: Statement): number {
  return (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0) || endOf(b) - endOf(a);
}

/**
 * Without what, within another statement, is none of its own: a thought that only says what the one around it says,
 * `Ruiz wrote: | I think it is late |`; and what a noun or an adjective names and nobody reports,
 * `Ruiz said | its plan to move | had failed`; and deeds (`nested-deeds.ts`). @param statements by place
 */
export function withoutAsides(reading: Reading, statements: readonly Statement[]): readonly Statement[] {
  const asides = statements.map(
    (statement) => isNaming(reading, statement) || isOwnThought(reading, statement) || isDeedWithin(reading, statement),
  );
  if (!asides.includes(true)) return statements;
  const parents = parentsOf(statements);
  return statements.filter((_, index) => asides[index] !== true || parents[index] === -1);
}

/** `its plan to move`, `attacks on Bell`, `firms willing to pay`, not `her claim | that it was late`. */
function isNaming(reading: Reading, { construction, kind, cue, content: [first] }: Statement): boolean {
  if (construction === 'adjective-cue') return true;
  if (construction !== 'noun-cue') return false;
  return kind !== 'clause' || cue?.act === 'think' || (first !== undefined && reading.lower(first.first) === 'to');
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
