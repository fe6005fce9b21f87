/** Text that is a string already. */
import { createHash } from 'node:crypto';
import { type GivenDate, NO_METADATA, NO_OPENING, type RawDocument } from '../document/index.js';
import { InputError } from '../errors.js';

export interface TextOptions {
  /** The document's id; the SHA-256 of the bytes when left out. */
  readonly id?: string | undefined;
  readonly published: GivenDate | null;
  /** A text of more bytes is refused. */
  readonly maxBytes: number;
}

/**
 * Any string: half surrogate pairs, which UTF-8 cannot write, stay in it.
 *
 * @throws {InputError} `input-too-large`
 */
export function stringDocument(text: string, { id, published, maxBytes }: TextOptions): RawDocument {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > maxBytes) throw tooLarge(id ?? 'the text', maxBytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: id ?? sha256,
    source: {
      path: null,
      bytes: bytes.length,
      sha256,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      part: null,
      map: null,
    },
    text,
    metadata: NO_METADATA,
    opening: NO_OPENING,
    published,
    publishedElse: null,
    warnings: [],
  };
}

export function tooLarge(place: string, maxBytes: number): InputError {
  return new InputError({
    code: 'input-too-large',
    message: `${place}: too large, expected at most ${maxBytes} bytes`,
    hint: 'Split the file, or raise limits.bytes in the configuration.',
  });
}
