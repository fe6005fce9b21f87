/** Text that is a string already, with what the caller knows of it. */
import type { GivenDate, RawDocument } from '../document/index.js';
import { InputError } from '../errors.js';
import { documentOf } from './compose.js';
import type { Fact } from './facts.js';

export interface TextOptions {
  /** The document's id; the SHA-256 of the bytes when left out. */
  readonly id?: string | undefined;
  /** Whatever else says. */
  readonly published: GivenDate | null;
  readonly facts?: readonly Fact[];
  /** A text of more bytes is refused. */
  readonly maxBytes: number;
}

/**
 * Any string: half surrogate pairs, which UTF-8 cannot write, stay in it.
 *
 * @throws {InputError} `input-too-large`
 */
export function stringDocument(text: string, { id, published, facts = [], maxBytes }: TextOptions): RawDocument {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > maxBytes) throw tooLarge(id ?? 'the text', maxBytes);
  const article = {
    text,
    map: 'same',
    bytes,
    part: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    facts,
    extra: {},
    warnings: [],
  } as const;
  return documentOf(article, { path: null, id: id ?? null, given: published, publishedElse: null });
}

export function tooLarge(place: string, maxBytes: number): InputError {
  return new InputError({
    code: 'input-too-large',
    message: `${place}: too large, expected at most ${maxBytes} bytes`,
    hint: 'Split the file, or raise limits.bytes in the configuration.',
  });
}
