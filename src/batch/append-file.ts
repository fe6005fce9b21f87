/** A file that only grows, of checked lines: what was appended survives the end of the process, and after `flush` that of the machine. */
import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { reported } from '../write/index.js';
import { checkedLine, contentOf, type LinePlace } from './checked-lines.js';

export class AppendFile {
  readonly path: string;
  readonly #file: number;
  #end: number;
  #isClosed = false;

  /** Opens the file or makes it. @throws {OutputError} `output-unwritable` */
  constructor(path: string) {
    this.path = path;
    this.#file = reported(path, () => openSync(path, FLAGS, 0o644));
    this.#end = fstatSync(this.#file).size;
  }

  /** In bytes. */
  get length(): number {
    return this.#end;
  }

  /** @param content without a line feed @throws {OutputError} `output-unwritable`; then nothing of the line stays */
  append(content: Uint8Array): LinePlace {
    const line = checkedLine(content);
    const place = { offset: this.#end, length: line.length };
    reported(this.path, () => this.#write(line));
    this.#end += line.length;
    return place;
  }

  /** What stands at a place; null when it is torn or altered. */
  read({ offset, length }: LinePlace): Buffer | null {
    const line = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const count = readSync(this.#file, line, read, length - read, offset + read);
      if (count === 0) return null;
      read += count;
    }
    return contentOf(line);
  }

  /** Takes away what comes after a place, such as a torn end. */
  cut(end: number): void {
    reported(this.path, () => ftruncateSync(this.#file, end));
    this.#end = end;
  }

  /** To the disk. */
  flush(): void {
    reported(this.path, () => fsyncSync(this.#file));
  }

  /** May be called again. */
  close(): void {
    if (!this.#isClosed) closeSync(this.#file);
    this.#isClosed = true;
  }

  #write(line: Buffer): void {
    try {
      for (let written = 0; written < line.length; ) written += writeSync(this.#file, line, written);
    } catch (error) {
      ftruncateSync(this.#file, this.#end);
      throw error;
    }
  }
}

/** A link that was planted in its place is not followed; Windows has no such flag. */
const FLAGS = constants.O_APPEND | constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
