/** The text of a tree: blocks become paragraphs, white space is drawn together, what is not shown goes. For NITF and XHTML alike. */
import { BLOCKS, HIDDEN } from '../html-text.js';
import { MappedText } from '../mapped-text.js';
import { isElement, type XmlNode } from './element.js';
import type { Mapped } from './mapped.js';
import { eachPiece } from './references.js';

/** Of NITF, besides those that it has from HTML. */
const NITF_BLOCKS: ReadonlySet<string> = new Set(
  'abstract,block,body.content,body.end,byline,bibliography,credit,dateline,distributor,fn,hedline,nitf-table,note,tagline'.split(
    ',',
  ),
);
/** Pictures with what is said of them, and who may print what. */
const NITF_HIDDEN: ReadonlySet<string> = new Set('media,note,nitf-table-metadata,nitf-col,nitf-colgroup'.split(','));

export function wordsOf(nodes: readonly XmlNode[]): Mapped {
  const text = new MappedText();
  addWords(nodes, text);
  return text.done();
}

/** In one line. */
export function lineOf(nodes: readonly XmlNode[]): string {
  return wordsOf(nodes).text.replace(/\s+/g, ' ').trim();
}

function addWords(nodes: readonly XmlNode[], text: MappedText): void {
  for (const node of nodes) {
    if (!isElement(node)) {
      const { raw, start, isCdata } = node;
      if (isCdata) text.add(raw, start);
      else eachPiece(raw, (piece, at, length) => text.add(piece === '\u00a0' ? ' ' : piece, start + at, length));
      continue;
    }
    const name = node.name.toLowerCase();
    if (HIDDEN.has(name) || NITF_HIDDEN.has(name)) continue;
    const isBlock = BLOCKS.has(name) || NITF_BLOCKS.has(name);
    if (name === 'br') text.breakLine();
    if (isBlock) text.breakParagraph();
    addWords(node.nodes, text);
    if (isBlock) text.breakParagraph();
  }
}
