/** The last column of CoNLL-U: `SpacesAfter=\s\n|start_char=4`. */

/** Null where it is not there. */
export function miscValue(misc: string, name: string): string | null {
  const found = misc.split('|').find((one) => one.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  [' ', '\\s'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['\n', '\\n'],
  ['|', '\\p'],
  ['\\', '\\\\'],
]);
const MEANT: ReadonlyMap<string, string> = new Map([...ESCAPES].map(([meant, written]) => [written, meant]));

export function writeSpaces(spaces: string): string {
  return spaces.replaceAll(/[ \t\r\n|\\]/g, (one) => ESCAPES.get(one) ?? one);
}

export function readSpaces(written: string): string {
  return written.replaceAll(/\\./g, (one) => MEANT.get(one) ?? one);
}

/** A field of a mark of an entity, in which hyphens, brackets and bars have a meaning. */
export function writeField(value: string): string {
  return value.replaceAll(/[-%()|=\s]/g, (one) => encodeURIComponent(one).replace(/^[-()]$/, escapeOf));
}

function escapeOf(one: string): string {
  return `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
}

export function readField(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
