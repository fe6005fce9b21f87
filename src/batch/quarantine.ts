/** The list of the documents that could not be processed, each with its reason. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WirecopyError } from '../errors.js';
import { PendingFile } from '../write/index.js';

export const QUARANTINE_FILE = 'quarantine.jsonl';

/** Which document it was: the file as it was named (null for standard input), and the line and id of a row. */
export interface Place {
  readonly path: string | null;
  readonly line: number | null;
  readonly id: string | null;
}

/** Written as the run goes, in place when it ends. A run without failures takes the list of the last one away. */
export class Quarantine {
  readonly path: string;
  #file: PendingFile | null = null;

  constructor(folder: string) {
    this.path = join(folder, QUARANTINE_FILE);
  }

  /** @throws {OutputError} `output-unwritable` */
  async add({ path, line, id }: Place, { code, message, hint }: WirecopyError): Promise<void> {
    this.#file ??= await PendingFile.open(this.path);
    await this.#file.write(`${JSON.stringify({ path, line, id, code, message, hint })}\n`);
  }

  /** @throws {OutputError} `output-unwritable` */
  async finish(): Promise<void> {
    if (this.#file === null) await rm(this.path, { force: true });
    else await this.#file.commit();
  }

  async discard(): Promise<void> {
    await this.#file?.discard();
  }
}
