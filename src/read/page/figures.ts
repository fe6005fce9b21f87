/** Captions without the markup of one: words that share a small box with a picture or a table. */
import { type Outline, outwards } from './outline.js';

const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe', 'amp-img']);
/** Blocks of a picture's box: its caption and its credit. */
const MAX_BLOCKS = 4;
/** Elements between the words and the box. */
const MAX_CLIMB = 5;

/** By block: whether it stands in a small box with a table, but not in that. */
export function besideTables({ elements, blocks }: Outline): readonly boolean[] {
  const inTable = new Uint8Array(elements.length);
  for (const [index, { name, parent }] of elements.entries())
    inTable[index] = name === 'table' || (parent >= 0 && inTable[parent] === 1) ? 1 : 0;
  const cells = new Int32Array(blocks.length + 1);
  for (const [index, { element }] of blocks.entries()) cells[index + 1] = (cells[index] ?? 0) + (inTable[element] ?? 0);
  return blocks.map(({ element }) => {
    if (inTable[element] === 1) return false;
    for (const [, { firstBlock, endBlock }] of outwards(elements, element, MAX_CLIMB)) {
      const within = (cells[endBlock] ?? 0) - (cells[firstBlock] ?? 0);
      if (endBlock - firstBlock - within > MAX_BLOCKS) return false;
      if (within > 0) return true;
    }
    return false;
  });
}

/** By block: whether it stands in a small box with a picture. */
export function besidePictures({ elements, blocks }: Outline): readonly boolean[] {
  const pictures = new Int32Array(elements.length + 1);
  for (const [index, { name }] of elements.entries()) {
    pictures[index + 1] = (pictures[index] ?? 0) + (PICTURES.has(name) ? 1 : 0);
  }
  return blocks.map(({ element }) => {
    for (const [index, { firstBlock, endBlock, endElement }] of outwards(elements, element, MAX_CLIMB)) {
      if (endBlock - firstBlock > MAX_BLOCKS) return false;
      if ((pictures[endElement] ?? 0) > (pictures[index] ?? 0)) return true;
    }
    return false;
  });
}
