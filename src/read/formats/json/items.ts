/** Makes articles of the objects that were cut out of a JSON file. */
import { InputError, RowError, WirecopyError } from '../../../errors.js';
import type { FieldNames } from '../../field-names.js';
import type { FormatOptions, Found } from '../../format.js';
import { longestObject, objectOf, rowId } from '../../json.js';
import { RowDecoder } from '../../row-decoder.js';
import { articleOfRow, type RowArticle } from '../../rows.js';
import { takenOnce } from '../../taken.js';
import { tooLarge } from '../../text.js';
import type { Utf8Source } from '../../utf8-source.js';

/** A value as it was gone over; the offsets are those of the source. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  /** Null where they are too many. */
  readonly bytes: Uint8Array | null;
}

/** What nests deeper was made to fill a stack. */
const MAX_DEPTH = 200;

/** What the objects of a file are. */
export interface ItemKind {
  /**
   * In a word what it is, where it is of a kind that has no text.
   *
   * @throws {RowError} for an object that is no article
   */
  readonly read: (object: object, number: number, fields: FieldNames) => RowArticle | string;
  /** Whether an object may stand around a list of them. */
  readonly hasLists: boolean;
  /** The field with its id, for an object that is malformed otherwise. */
  readonly idName: string;
  /** What the SHA-256 is of. */
  readonly digestOf: 'text' | 'object';
}

export class ItemReader {
  readonly #place: string;
  readonly #source: Utf8Source;
  readonly #options: FormatOptions;
  readonly #kind: ItemKind;
  readonly #decoder: RowDecoder;
  readonly #tell: (taken: readonly string[]) => void;
  #count = 0;

  constructor(place: string, source: Utf8Source, options: FormatOptions, kind: ItemKind) {
    this.#place = place;
    this.#source = source;
    this.#options = options;
    this.#kind = kind;
    this.#decoder = new RowDecoder(place, source.head, source.encoding);
    this.#tell = takenOnce(options.tell);
  }

  /** Items so far. */
  get count(): number {
    return this.#count;
  }

  /** An item of more bytes cannot hold a text that is short enough. */
  get longest(): number {
    return longestObject(this.#options.maxBytes);
  }

  /** An item of several; none where it is no news. */
  next(value: Value): readonly Found[] {
    this.#count += 1;
    const start = this.#source.placeOf(value.start);
    return this.#read(value, { index: this.#count - 1, start, end: this.#source.placeOf(value.end) });
  }

  /** The object that is the file. @throws {InputError} where it is no article: then the file is none */
  only(value: Value): readonly Found[] {
    const [found] = this.#read(value, null);
    if (found === undefined) return [];
    if (!(found.error instanceof RowError)) return [{ ...found, number: null }];
    throw new InputError({
      code: 'input-format',
      message: `${this.#place}: ${found.error.message.replace(/^item \d+: /, '')}`,
      hint: 'Give an object such as { "title": "…", "text": "…" }, or a list of them; --field text=NAME names another field.',
      cause: found.error,
    });
  }

  #read(value: Value, part: { index: number; start: number; end: number } | null): readonly Found[] {
    const number = (part?.index ?? 0) + 1;
    let text: string | null = null;
    try {
      if (value.bytes === null) throw tooLarge(`${this.#place}, item ${number}`, this.#options.maxBytes);
      if (value.depth > MAX_DEPTH) throw new RowError(number, `nests more than ${MAX_DEPTH} deep`, undefined, 'item');
      const encoding = this.#decoder.of(value.bytes);
      text = encoding.textOf(value.bytes);
      const row = this.#kind.read(objectOf(text, number, 'item'), number, this.#options.fields);
      if (typeof row === 'string') {
        this.#options.leaveOut(row);
        return [];
      }
      this.#tell(row.taken);
      const article = articleOfRow(row, part, encoding);
      const { bytes } = this.#kind.digestOf === 'object' ? value : article;
      return [{ number, id: row.id, article: { ...article, bytes: bytes ?? article.bytes } }];
    } catch (error) {
      if (!(error instanceof WirecopyError)) throw error;
      return [{ number, id: text === null ? null : rowId(text, this.#kind.idName), error }];
    }
  }
}
