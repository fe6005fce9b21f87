/** The objects of a JSON file as they come: the one that it is, or those of its list. */
import { InputError } from '../../../errors.js';

export interface JsonObject {
  readonly start: number;
  readonly end: number;
  /** Null where it is longer than is read. */
  readonly bytes: Uint8Array | null;
  readonly isInList: boolean;
}

/** @throws {InputError} `input-damaged` where the file ends within an object or a list, `input-format` for what is no JSON */
export async function* objectsIn(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
  longest: number,
): AsyncGenerator<JsonObject> {
  let before = 0;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let isInList = false;
  let isClosed = false;
  let start = 0;
  let parts: Uint8Array[] | null = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isString = false;
      } else if (byte === QUOTE && depth > 0) isString = true;
      else if (byte === OPEN || (byte === OPEN_LIST && depth > 0)) {
        if (depth === 0) [start, from, parts] = [before + at, at, []];
        depth += 1;
      } else if (byte === CLOSE || (byte === CLOSE_LIST && depth > 0)) {
        depth -= 1;
        if (depth < 0) throw noJson(place, before + at);
        if (depth > 0) continue;
        const end = before + at + 1;
        parts?.push(chunk.subarray(from, at + 1));
        yield { start, end, bytes: parts === null || end - start > longest ? null : Buffer.concat(parts), isInList };
      } else if (depth === 0) {
        if (byte === OPEN_LIST) isInList = true;
        else if (byte === CLOSE_LIST) isClosed = true;
        else if (byte !== undefined && byte > SPACE && byte !== COMMA && !(before + at < 3 && byte > 0x7f))
          throw noJson(place, before + at);
      }
    }
    if (depth > 0 && parts !== null) {
      parts.push(chunk.subarray(from));
      if (before + chunk.length - start > longest) parts = null;
    }
    before += chunk.length;
  }
  if (depth > 0 || (isInList && !isClosed)) throw cut(place, before);
}

function noJson(place: string, byte: number): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: byte ${byte}: no JSON, expected an object or a list of objects`,
    hint: 'What could be read before was read. Mend the file, or fetch it again.',
  });
}

function cut(place: string, byte: number): InputError {
  return new InputError({
    code: 'input-damaged',
    message: `${place}: the file ends at byte ${byte} within its JSON`,
    hint: 'What could be read before was read. Fetch the file again.',
  });
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
