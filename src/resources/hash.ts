/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units: a word's number, the same on every machine. */

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = OFFSET;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}
