/** Which statements and documents a filter lets through. One pass over columns: a hundred thousand rows take a few milliseconds. */
import type { Report } from '../data/report.js';
import type { Filter } from './filter.js';

/** Rows of statements, in the order of documents. */
export function statementsOf(report: Report, filter: Filter): Uint32Array {
  const { statements, documents, actors } = report.catalogue;
  const rows = new Uint32Array(statements.document.length);
  let count = 0;
  const speakerIs = spokenBy(report, filter.speaker);
  const speech = filter.speech === null ? null : filter.speech === 'said' ? 1 : 0;
  const flagged = filter.flag;
  for (let row = 0; row < rows.length; row++) {
    if ((statements.confidence[row] ?? 0) < filter.confidence) continue;
    if (filter.act !== null && statements.act[row] !== filter.act) continue;
    if (filter.kind !== null && statements.kind[row] !== filter.kind) continue;
    if (speech !== null && statements.speech[row] !== speech) continue;
    const said = statements.said[row] ?? null;
    if (filter.from !== null && (said === null || said < filter.from)) continue;
    if (filter.to !== null && (said === null || said > filter.to)) continue;
    if (speakerIs !== null && !speakerIs.has(row)) continue;
    if (filter.organisation !== null) {
      const speaker = statements.speaker[row] ?? -1;
      if (speaker !== filter.organisation && actors[speaker]?.organisation !== filter.organisation) continue;
    }
    if (flagged !== null && !hasFlag(documents[statements.document[row] ?? -1]?.flags, flagged)) continue;
    rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Documents; what a filter asks of a statement, one of theirs must fulfil. */
export function documentsOf(report: Report, filter: Filter, words: string): number[] {
  const { documents, statements } = report.catalogue;
  const asksOfStatements =
    filter.speaker !== null ||
    filter.act !== null ||
    filter.kind !== null ||
    filter.confidence > 0 ||
    filter.speech !== null;
  const saying = asksOfStatements
    ? new Set(
        Array.from(
          statementsOf(report, { ...filter, organisation: null, from: null, to: null, flag: null }),
          (row) => statements.document[row] ?? -1,
        ),
      )
    : null;
  const naming =
    filter.organisation === null
      ? null
      : new Set(
          Array.from(report.namingsOf.rows(filter.organisation), (row) => report.catalogue.namings.document[row] ?? -1),
        );
  const wanted = words.trim().toLowerCase();
  const found: number[] = [];
  for (const [index, entry] of documents.entries()) {
    if (saying !== null && !saying.has(index)) continue;
    if (naming !== null && !naming.has(index)) continue;
    if (filter.flag !== null && !hasFlag(entry.flags, filter.flag)) continue;
    if (filter.from !== null && (entry.published === null || entry.published < filter.from)) continue;
    if (filter.to !== null && (entry.published === null || entry.published > filter.to)) continue;
    if (
      wanted !== '' &&
      !`${entry.title}\n${entry.publisher ?? ''}\n${entry.path ?? ''}`.toLowerCase().includes(wanted)
    )
      continue;
    found.push(index);
  }
  return found;
}

function spokenBy(report: Report, speaker: number | null): ReadonlySet<number> | null {
  return speaker === null ? null : new Set(report.statementsBy.rows(speaker));
}

function hasFlag(flags: readonly string[] | undefined, flag: string): boolean {
  return flags?.includes(flag) ?? false;
}
