/** Cuts a file into its documents as it comes. */
import { InputError } from '../../../errors.js';
import type { SourceFile } from '../../format.js';
import { BytePlaces } from '../../xml/byte-places.js';
import { type DecodedChunk, decodedChunks } from '../../xml/decoded-chunks.js';
import type { XmlItem } from '../../xml/items.js';

export interface SgmlDocument extends Pick<XmlItem, 'bytes' | 'place' | 'encoding' | 'warnings'> {
  /** Null where it is longer than is read. */
  readonly raw: string | null;
  /** Where it begins in the decoded file. */
  readonly start: number;
  /** Whether it has an end tag of its own. */
  readonly isWhole: boolean;
}

/** @throws {InputError} `input-damaged` where the file ends within a document, `input-format` where there is none */
export async function* sgmlDocuments({ chunks, place }: SourceFile, longest: number): AsyncGenerator<SgmlDocument> {
  const cutter = new Cutter(longest);
  let count = 0;
  for await (const chunk of decodedChunks(chunks, place)) {
    for (const document of cutter.add(chunk)) {
      count += 1;
      yield document;
    }
  }
  const { isOpen, line } = cutter;
  if (!isOpen && count > 0) return;
  throw new InputError({
    code: isOpen ? 'input-damaged' : 'input-format',
    message: `${place}: line ${line}: ${isOpen ? 'the file ends within <REUTERS>, expected </REUTERS>' : 'no <REUTERS> in the file'}`,
    hint: 'What could be read before was read. Fetch the file again.',
  });
}

const TAG = /<(\/?)REUTERS(?=[\s>])[^<>]*>/gi;
/** Longer than a tag is. */
const LONGEST_TAG = 2000;

class Cutter {
  readonly #longest: number;
  readonly #places = new BytePlaces();
  /** Characters that are not done with, where they begin, and which of them were looked at for tags. */
  #window = '';
  #start = 0;
  #seen = 0;
  /** Where the open document begins, in characters and in bytes. */
  #open: { readonly start: number; readonly byte: number } | null = null;
  #isDropped = false;
  #lines = 1;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Of the end. */
  get line(): number {
    return this.#lines;
  }

  *add(chunk: DecodedChunk): Generator<SgmlDocument> {
    this.#places.add(chunk);
    this.#window += chunk.text;
    for (let at = chunk.text.indexOf('\n'); at >= 0; at = chunk.text.indexOf('\n', at + 1)) this.#lines += 1;
    TAG.lastIndex = this.#seen;
    const tags = [...this.#window.matchAll(TAG)];
    for (const { 0: tag, 1: slash, index } of tags) {
      this.#seen = index + tag.length;
      const isEnd = slash === '/';
      if (this.#open !== null) yield this.#document(chunk, isEnd ? this.#seen : index, isEnd);
      const start = this.#start + index;
      this.#open = isEnd ? null : { start, byte: this.#places.startOf(start) };
      this.#isDropped = false;
    }
    this.#forget();
  }

  /** @param end in the window */
  #document({ encoding, warnings }: DecodedChunk, end: number, isWhole: boolean): SgmlDocument {
    const { start, byte } = this.#open ?? { start: this.#start, byte: 0 };
    const place = this.#start + end;
    const endByte = isWhole ? this.#places.endOf(place) : this.#places.startOf(place);
    const isKept = !this.#isDropped && place - start <= this.#longest;
    return {
      raw: isKept ? this.#window.slice(start - this.#start, end) : null,
      bytes: isKept ? this.#places.bytes(byte, endByte) : new Uint8Array(0),
      start,
      place: { start: byte, end: endByte },
      isWhole,
      encoding,
      warnings,
    };
  }

  #forget(): void {
    this.#seen = Math.max(this.#seen, this.#window.length - LONGEST_TAG);
    const end = this.#start + this.#window.length;
    if (this.#open !== null && end - this.#open.start > this.#longest) this.#isDropped = true;
    const kept = this.#open === null || this.#isDropped ? this.#seen : this.#open.start - this.#start;
    this.#window = this.#window.slice(kept);
    this.#start += kept;
    this.#seen -= kept;
    this.#places.forget(this.#start);
  }
}
