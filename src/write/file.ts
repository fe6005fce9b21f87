/**
 * Files that appear whole or not at all: written under a name of chance, flushed, renamed, and the folder flushed.
 *
 * `rename` replaces a file at once on POSIX systems and on NTFS; on Windows it fails while another program has the target
 * open. Folders can be flushed on Linux and macOS; Windows has no such call and keeps its folders' journal itself. On macOS
 * libuv flushes the disk's own cache too.
 */
import { randomBytes } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError, systemCode } from '../errors.js';

/** What is known of a file that is whole and on the disk. */
export interface WrittenFile {
  readonly bytes: number;
  /** When it was written, in milliseconds since 1970, as the file system tells it; getting its name changes nothing. */
  readonly modified: number;
}

/** A file in the making. It has its name only after `place`. */
export class PendingFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #file: FileHandle;
  #chunks: Uint8Array[] = [];
  #length = 0;

  private constructor(path: string, temporary: string, file: FileHandle) {
    this.path = path;
    this.#temporary = temporary;
    this.#file = file;
  }

  /**
   * Opens a file under a name that nobody can foresee, so that nothing planted there is followed.
   *
   * @param path the name that it will have
   * @param folder where it lies until then: there already, and on the same file system
   * @throws {OutputError} `output-unwritable`
   */
  static async open(path: string, folder: string): Promise<PendingFile> {
    const temporary = join(folder, `.${randomBytes(9).toString('hex')}.tmp`);
    return reportedLater(path, async () => new PendingFile(path, temporary, await open(temporary, 'wx')));
  }

  /** @throws {OutputError} `output-unwritable` */
  async append(chunk: Uint8Array): Promise<void> {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length >= CHUNK) await this.#empty();
  }

  /**
   * Ends a file that another one is made of, and that never has its name. Take it away with `discard`.
   *
   * @returns where it lies
   * @throws {OutputError} `output-unwritable`
   */
  async closed(): Promise<string> {
    await this.#empty();
    await reportedLater(this.path, () => this.#file.close());
    return this.#temporary;
  }

  /** Flushes it to the disk. @throws {OutputError} `output-unwritable` */
  async finish(): Promise<WrittenFile> {
    await this.#empty();
    return reportedLater(this.path, async () => {
      await this.#file.sync();
      const { size, mtimeMs } = await this.#file.stat();
      await this.#file.close();
      return { bytes: size, modified: mtimeMs };
    });
  }

  /**
   * Gives it its name, in a folder that is there. After `finish`.
   *
   * @param path where its name was not known before
   * @throws {OutputError} `output-unwritable`
   */
  async place(path = this.path): Promise<void> {
    await reportedLater(path, () => rename(this.#temporary, path));
  }

  /** Takes away what was written; the file that had the name before stays. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => {}); // it may be closed already
    await rm(this.#temporary, { force: true });
  }

  async #empty(): Promise<void> {
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#length = 0;
    await reportedLater(this.path, () => this.#file.writeFile(Buffer.concat(chunks)));
  }
}

/** Bytes that are written at once. */
const CHUNK = 1 << 18;

/** Writes a file whole, making its folder where needed. @throws {OutputError} `output-unwritable`; then nothing is left after */
export async function writeWhole(path: string, content: string | Uint8Array, folder = dirname(path)): Promise<void> {
  await makeFolder(dirname(path), path);
  const file = await PendingFile.open(path, folder);
  try {
    await file.append(typeof content === 'string' ? Buffer.from(content) : content);
    await file.finish();
    await file.place();
  } catch (error) {
    await file.discard();
    throw error;
  }
  await flushFolder(dirname(path));
}

/**
 * Makes a folder, and those that it is to lie in. Node's own way to do so, `recursive`, never comes back where a folder may not be made and the
 * system says that there is none (`/proc/a`).
 *
 * @param file that is to lie in it, where the error shall name that
 * @throws {OutputError} `output-unwritable`
 */
export async function makeFolder(path: string, file = path): Promise<void> {
  await reportedLater(file, () => made(path));
}

async function made(path: string): Promise<void> {
  try {
    await madeAlone(path);
  } catch (error) {
    const parent = dirname(path);
    if (systemCode(error) !== 'ENOENT' || parent === path) throw error;
    // Where the parent is there now, another one has just made it.
    if (statsOf(parent) === null) await made(parent);
    await madeAlone(path);
  }
}

async function madeAlone(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (statsOf(path)?.isDirectory() !== true) throw error;
  }
}

/** What is at a path; null for nothing. At once: of many thousands it takes a tenth of the time that a thread would. */
export function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Whether a file is there with the size and the time that it was written with. */
export function isAsWritten(path: string, { bytes, modified }: WrittenFile): boolean {
  const stats = statsOf(path);
  return stats?.isFile() === true && stats.size === bytes && stats.mtimeMs === modified;
}

/** Makes the names in a folder lasting, where the system can. */
export async function flushFolder(folder: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(folder, 'r');
  } catch {
    return; // Windows opens no folders
  }
  try {
    await handle.sync();
  } catch {
    // Some network file systems flush none.
  } finally {
    await handle.close();
  }
}

/** Says what cannot be written. @throws {OutputError} `output-unwritable` instead of what the file system throws */
export function reported<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** As {@link reported}, for work that takes its time. */
export async function reportedLater<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): OutputError {
  if (cause instanceof OutputError) return cause;
  return new OutputError({
    code: 'output-unwritable',
    message: `${path}: cannot be written (${cause instanceof Error ? cause.message : String(cause)})`,
    hint: 'Check that the folder may be written to and that the disk has room, or give another one with --out.',
    cause,
  });
}
