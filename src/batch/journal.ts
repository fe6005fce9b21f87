/**
 * The journal of an output folder, `.wirecopy/journal.jsonl`: a line for every unit that is finished, written before the file has
 * its name, so that each file of ours in the folder is known here. The last line of a slot counts.
 */
import type { z } from 'zod';
import { OutputError } from '../errors.js';
import { AppendFile } from './append-file.js';
import { jsonIn, type LinePlace, readCheckedLines } from './checked-lines.js';
import {
  type Extension,
  headerSchema,
  JOURNAL_VERSION,
  type ListsLine,
  lineSchema,
  type Swap,
  type Unit,
  unitSchema,
} from './ledger.js';
import { NOTHING_DONE, type Summary, withEntry } from './summary.js';

/** What is kept in memory of a unit; the rest is read when it is asked for. */
export interface UnitHandle {
  readonly place: LinePlace;
  readonly slot: string;
  readonly key: string;
  readonly file: string | null;
  readonly bytes: number;
  readonly modified: number;
  readonly sha256: string;
  /** Documents and the parts of their records, together. */
  readonly sums: Summary;
  readonly extension: Extension;
  /** Of the inputs of its documents, each once. */
  readonly paths: readonly (string | null)[];
}

export class Journal {
  readonly #file: AppendFile;
  /** By slot: units whose files are in the output folder, and those that wait. */
  readonly live = new Map<string, UnitHandle>();
  readonly staged = new Map<string, UnitHandle>();
  /** The end of a run, which may have been cut off: {@link applySwap} says that it has been carried out. */
  swap: Swap | null = null;
  /** What is known of the lists, as long as nothing has been added since they were written. */
  lists: ListsLine | null = null;
  /** Whether no run has been here before. */
  readonly isNew: boolean;
  /** Lines that could not be read, and what the caller should say about them. */
  readonly damaged: string[] = [];

  private constructor(file: AppendFile, isNew: boolean) {
    this.#file = file;
    this.isNew = isNew;
  }

  /**
   * Opens the journal, or begins one. A torn end is cut off; other lines that are damaged are left out: what they told of is done again.
   *
   * @throws {OutputError} `journal-unreadable` for one of a newer version; `output-unwritable`
   */
  static async open(path: string): Promise<Journal> {
    const file = new AppendFile(path);
    const journal = new Journal(file, file.length === 0);
    let isFirst = true;
    let damaged = 0;
    let torn: LinePlace | null = null;
    for await (const { content, place } of readCheckedLines(path)) {
      if (torn !== null) damaged += 1; // it was not the last one
      torn = content === null ? place : null;
      const isHeader = isFirst && isJournalHeader(path, content);
      if (content !== null && !isHeader) journal.#read(content, place);
      isFirst = false;
    }
    if (damaged > 0) journal.damaged.push(`${path}: ${damaged} damaged lines; what they told of is done again`);
    if (torn !== null) {
      journal.damaged.push(`${path}: its end was torn, which happens when a machine stops; healed`);
      journal.#file.cut(torn.offset);
    }
    if (isFirst || torn?.offset === 0) journal.#file.append(journalHeader());
    return journal;
  }

  append(unit: Unit): UnitHandle {
    this.lists = null;
    const handle = handleOf(unit, this.#file.append(bytesOf(unit)));
    this.#keep(unit, handle);
    return handle;
  }

  appendSwap(swap: Swap): void {
    this.lists = null;
    this.#file.append(bytesOf(swap));
    this.#file.flush();
    this.swap = swap;
  }

  /** All of a unit; null when its line has been damaged since. */
  unitOf({ place }: UnitHandle): Unit | null {
    const content = this.#file.read(place);
    return content === null ? null : unitSchema.parse(jsonIn(content));
  }

  /** What waited is in place now, and what the swap names is gone. */
  applySwap(): void {
    const removed = new Set(this.swap?.remove);
    for (const slot of this.swap?.place ?? []) {
      const handle = this.staged.get(slot);
      if (handle !== undefined) this.live.set(slot, handle);
    }
    for (const [slot, { file }] of this.live) if (file !== null && removed.has(file)) this.live.delete(slot);
    this.staged.clear();
    this.swap = null;
  }

  flush(): void {
    this.#file.flush();
  }

  close(): void {
    this.#file.close();
  }

  #read(content: Buffer, place: LinePlace): void {
    this.lists = null;
    // A run that goes on writing has carried out the swap before.
    if (this.swap !== null) this.applySwap();
    const parsed = lineSchema.safeParse(jsonIn(content));
    if (!parsed.success) {
      this.damaged.push(`${this.#file.path}: a line at byte ${place.offset} is of no known kind; left out`);
    } else if (parsed.data.kind === 'swap') {
      this.swap = parsed.data;
    } else if (parsed.data.kind === 'lists') {
      this.lists = parsed.data;
    } else {
      this.#keep(parsed.data, handleOf(parsed.data, place));
    }
  }

  #keep({ isStaged }: Unit, handle: UnitHandle): void {
    (isStaged ? this.staged : this.live).set(handle.slot, handle);
  }
}

/** @throws {OutputError} `journal-unreadable` */
function isJournalHeader(path: string, content: Buffer | null): boolean {
  const header = headerSchema.safeParse(content === null ? null : jsonIn(content));
  if (!header.success) return false;
  if (header.data.version <= JOURNAL_VERSION) return true;
  throw new OutputError({
    code: 'journal-unreadable',
    message: `${path}: a journal of version ${header.data.version}, expected at most ${JOURNAL_VERSION}`,
    hint: 'A newer Wirecopy wrote into this folder: use that one, or give another folder with --out.',
  });
}

/** What a journal begins with. */
export function journalHeader(): Buffer {
  return bytesOf({ kind: 'journal', version: JOURNAL_VERSION });
}

function bytesOf(line: Unit | Swap | z.infer<typeof headerSchema>): Buffer {
  return Buffer.from(JSON.stringify(line));
}

function handleOf({ kind: _kind, isStaged: _isStaged, entries, ...unit }: Unit, place: LinePlace): UnitHandle {
  const sums = entries.reduce((summary, entry) => withEntry(summary, entry), NOTHING_DONE);
  const paths = [...new Set(entries.map(({ path }) => path))];
  return { ...unit, place, sums, paths };
}
