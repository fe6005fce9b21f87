/**
 * What a run leaves besides records: `index.jsonl`, a line for every document with the place of its record, and
 * `quarantine.jsonl`, a line for every document that failed with its reason, both in the order of the inputs; and the journal
 * without what is no longer true.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, isAsWritten, PendingFile } from '../write/index.js';
import { checkedLine } from './checked-lines.js';
import { journalHeader } from './journal.js';
import { type ListsLine, RECORD_EXTENSION, type Unit } from './ledger.js';
import type { OutputFolder } from './output-folder.js';
import { INDEX_FILE, JOURNAL_FILE, QUARANTINE_FILE } from './own-names.js';

/** Writes the lists of these units. A list of failures without any is taken away. @throws {OutputError} `output-unwritable` */
export async function writeLists(folder: OutputFolder, units: Iterable<Unit>): Promise<void> {
  const open = (name: string) => PendingFile.open(join(folder.path, name), folder.temporary);
  const [index, quarantine, journal] = [await open(INDEX_FILE), await open(QUARANTINE_FILE), await open(JOURNAL_FILE)];
  let failed = 0;
  try {
    await journal.append(checkedLine(journalHeader()));
    for (const unit of units) {
      const lines = linesOf(unit);
      failed += lines.quarantine.length;
      for (const line of lines.index) await index.append(jsonLine(line));
      for (const line of lines.quarantine) await quarantine.append(jsonLine(line));
      await journal.append(checkedLine(Buffer.from(JSON.stringify(unit))));
    }
    const lists: ListsLine = {
      kind: 'lists',
      index: await index.finish(),
      quarantine: failed > 0 ? await quarantine.finish() : null,
    };
    await journal.append(checkedLine(Buffer.from(JSON.stringify(lists))));
    await journal.finish();
    await index.place();
    if (failed > 0) await quarantine.place();
    else await rm(quarantine.path, { force: true });
    folder.journal.close(); // Windows renames over no file that is open
    await journal.place();
  } finally {
    for (const file of [index, quarantine, journal]) await file.discard();
  }
  await flushFolder(folder.path);
}

/** Whether the lists are there as they were written after the last change of the journal. */
export function areInPlace({ path, journal: { lists } }: OutputFolder): boolean {
  if (lists === null) return false;
  const quarantine = join(path, QUARANTINE_FILE);
  const isRight = lists.quarantine === null ? !existsSync(quarantine) : isAsWritten(quarantine, lists.quarantine);
  return isRight && isAsWritten(join(path, INDEX_FILE), lists.index);
}

function linesOf({ file, extension, entries }: Unit): { index: object[]; quarantine: object[] } {
  const [index, quarantine]: [object[], object[]] = [[], []];
  let row = 0;
  for (const { path, line, id, failure, isRemoved } of entries) {
    const place = { path, line, id };
    if (failure !== null) {
      const { code, message, hint, stage } = failure;
      quarantine.push({ ...place, code, message, hint, stage });
      index.push({ ...place, file: null, row: null, removed: isRemoved });
    } else {
      index.push({ ...place, file, row: extension === RECORD_EXTENSION ? null : row, removed: isRemoved });
      row += 1;
    }
  }
  return { index, quarantine };
}

function jsonLine(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
