/**
 * A title element that holds the name of the house, too: `Clew Bay Courier - Ferry late`. Its title is the part that the page shows as a line; what stands at the
 * other end is the house where the page claims its rights under that name, or where its address has it.
 */
import { keyOf } from './authors.js';
import type { Shown, Zone } from './zone.js';

export interface TitleParts {
  readonly title: string;
  readonly house: string | null;
}

const SEPARATOR = /\s+(?:[|–—·»•-]|::)\s+/g;
const MAX_SEPARATORS = 10;

/** Null where no part of it is shown by itself. */
export function titleParts(title: string, shown: Shown, zone: Zone, address: string): TitleParts | null {
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, MAX_SEPARATORS);
  if (cuts.length === 0) return null;
  const lines = linesIn(shown, zone);
  if (lines.has(keyOf(title))) return null;
  const ends = cuts.flatMap(({ 0: cut, index }) => {
    const [left, right] = [title.slice(0, index), title.slice(index + cut.length)];
    const last = right.split(SEPARATOR).at(-1) ?? '';
    const first = left.split(SEPARATOR)[0] ?? '';
    return [
      ...(lines.has(keyOf(left)) ? [{ title: left, end: last }] : []),
      ...(lines.has(keyOf(right)) ? [{ title: right, end: first }] : []),
    ];
  });
  const [longest] = ends.sort((a, b) => b.title.length - a.title.length);
  if (longest === undefined) return null;
  return { title: longest.title, house: isHouse(longest.end, shown, address) ? longest.end : null };
}

/** Letters and digits of the lines around the headline. */
function linesIn({ outline: { blocks }, headline }: Shown, { above, end }: Zone): ReadonlySet<string> {
  const lines = new Set(
    blocks.slice(above, end).flatMap(({ text }) => (text.length > MAX_LINES ? [] : text.split('\n').map(keyOf))),
  );
  if (headline >= 0) lines.add(keyOf(blocks[headline]?.text.slice(0, MAX_LINES) ?? ''));
  lines.delete('');
  return lines;
}

const MAX_LINES = 1000;
/** Letters that say something in an address, and those of a name. */
const MIN_KEY = 4;
const MAX_HOUSE = 50;
const RIGHTS = /©|\(c\)|copyright|all rights reserved/i;

function isHouse(name: string, { outline: { blocks } }: Shown, address: string): boolean {
  const key = keyOf(name);
  if (key.length < MIN_KEY || name.length > MAX_HOUSE) return false;
  const host = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? '';
  return (
    keyOf(host).includes(key) ||
    blocks.some(({ text }) => text.length < MAX_LINES && RIGHTS.test(text) && text.includes(name))
  );
}
