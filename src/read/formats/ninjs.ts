/** Ninjs 1 to 3, news in JSON by the IPTC: one item, or a list of items. */
import { RowError, WirecopyError } from '../../errors.js';
import { decode } from '../decode.js';
import type { Format, FormatOptions, Found } from '../format.js';
import { objectOf } from '../json.js';
import { readNinjs } from './ninjs/item.js';
import { type JsonObject, objectsIn } from './ninjs/objects.js';

export const ninjs: Format = {
  name: 'ninjs',
  label: 'ninjs',
  extensions: ['.ninjs', '.json'],
  mediaTypes: ['application/ninjs+json'],
  unit: 'item',
  begins: ({ text }) =>
    /^(?:\[\s*)?\{/.test(text) &&
    /"uri"\s*:/.test(text) &&
    /"(?:body_?(?:text|xhtml|html|richtext)|bodies|headlines|versioncreated)"\s*:/i.test(text),
  async *articles({ chunks, place }, options) {
    let index = 0;
    for await (const object of objectsIn(chunks, place, MAX_ESCAPE * options.maxBytes + ROOM)) {
      yield readObject(object, index, place, options);
      index += 1;
    }
  },
};

/** JSON may write a byte of text as six, and the text in three forms. */
const MAX_ESCAPE = 6;
/** Bytes of an item for its other fields. */
const ROOM = 1_000_000;

function readObject(object: JsonObject, index: number, place: string, { maxBytes, fields }: FormatOptions): Found {
  const { start, end, bytes, isOnly } = object;
  const number = isOnly ? null : index + 1;
  let id: string | null = null;
  try {
    if (bytes === null) throw new RowError(index + 1, `larger than ${maxBytes} bytes`, undefined, 'item');
    const { text: json, encoding, warnings } = decode(bytes, number === null ? place : `${place}, item ${number}`);
    const item = readNinjs(objectOf(json, index + 1, 'item'), fields.extra);
    id = item.id;
    if (item.text === null) throw new RowError(index + 1, item.reason, undefined, 'item');
    const part = isOnly ? null : { index, start, end };
    const { text, facts, extra, kind: mediaType } = item;
    return { number, id, article: { text, map: null, bytes, part, mediaType, encoding, facts, extra, warnings } };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { number, id, error };
  }
}
