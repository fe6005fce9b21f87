/** Files that appear whole or not at all: written beside their target, flushed, renamed. */
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OutputError } from '../errors.js';

/** A file in the making. It has its name only after `commit`. */
export class PendingFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.path = path;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /** Opens a file beside the target, making its folder where needed. @throws {OutputError} `output-unwritable` */
  static async open(path: string): Promise<PendingFile> {
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    return reported(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      return new PendingFile(path, temporary, await open(temporary, 'w'));
    });
  }

  /** @throws {OutputError} `output-unwritable` */
  async write(text: string): Promise<void> {
    await reported(this.path, () => this.#handle.writeFile(text));
  }

  /** Flushes the file to the disk and gives it its name. @throws {OutputError} `output-unwritable` */
  async commit(): Promise<void> {
    await reported(this.path, async () => {
      await this.#handle.sync();
      await this.#handle.close();
      await rename(this.#temporary, this.path);
    });
  }

  /** Takes away what was written; the file that had the name before stays. */
  async discard(): Promise<void> {
    await this.#handle.close();
    await rm(this.#temporary, { force: true });
  }
}

/** Writes a file at once. @throws {OutputError} `output-unwritable`; then nothing is left behind */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await PendingFile.open(path);
  try {
    await file.write(text);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function reported<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new OutputError({
      code: 'output-unwritable',
      message: `${path}: cannot be written (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Check that the folder may be written to and that the disk has room, or give another one with --out.',
      cause,
    });
  }
}
