/** The encoding of rows that are cut out of a file as bytes: UTF-8 where they are, and else one that is guessed once for the file. */
import { isUtf8 } from 'node:buffer';
import type { ReadWarning } from '../document/index.js';
import { decode, ofUtf8, wholly } from './decode.js';

export interface RowEncoding {
  /** As the WHATWG calls it. */
  readonly encoding: string;
  readonly warnings: readonly ReadWarning[];
  /** Characters of a piece of the row. */
  readonly textOf: (bytes: Uint8Array) => string;
}

export class RowDecoder {
  readonly #place: string;
  readonly #head: Uint8Array;
  readonly #original: string | null;
  #guess: Pick<RowEncoding, 'encoding' | 'warnings'> | null = null;

  /**
   * @param head the first bytes of the file: the more a guess sees, the better it is
   * @param original the encoding of the file, where its bytes were made UTF-8 on the way
   */
  constructor(place: string, head: Uint8Array, original: string | null) {
    this.#place = place;
    this.#head = head;
    this.#original = original;
  }

  /** @throws {InputError} `input-binary`, `input-encoding` */
  of(row: Uint8Array): RowEncoding {
    if (isUtf8(row)) return { encoding: this.#original ?? 'utf-8', warnings: [], textOf: ofUtf8 };
    this.#guess ??= this.#guessed(row);
    const { encoding, warnings } = this.#guess;
    if (encoding !== 'utf-8')
      return { encoding, warnings, textOf: (bytes) => wholly(bytes, new TextDecoder(encoding, { ignoreBOM: true })) };
    this.#guess = null; // only this row is broken
    return { encoding, warnings, textOf: ofUtf8 };
  }

  #guessed(row: Uint8Array): Pick<RowEncoding, 'encoding' | 'warnings'> {
    const { encoding, warnings } = decode(isUtf8(this.#head) ? row : Buffer.concat([this.#head, row]), this.#place);
    return { encoding, warnings: encoding === 'utf-8' ? [REPLACED] : warnings };
  }
}

const REPLACED: ReadWarning = {
  code: 'bytes-replaced',
  message: 'Bytes that are not UTF-8 were replaced by U+FFFD.',
};
