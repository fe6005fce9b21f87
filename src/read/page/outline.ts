/** A page taken apart: its elements and its blocks of words, both in the order of the page. */

/** An element; its children and blocks are those that name it, or one of them, as their parent. */
export interface PageElement {
  /** Lower case. */
  readonly name: string;
  /** Those that somebody asks for, by lower-case name, references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Index in the elements; −1 for none. */
  readonly parent: number;
  /** Of the page, where its start tag begins. */
  readonly start: number;
  /** Of the page, where it is closed: the words within it stand before. */
  end: number;
  /** Half-open range of the blocks within it. */
  readonly firstBlock: number;
  endBlock: number;
  /** Index after its last descendant. */
  endElement: number;
}

/** Words that stand together: a paragraph, a heading, an item, a cell, or a stretch between two line breaks. */
export interface PageBlock {
  /** Index of the innermost element around it that begins a line of its own. */
  readonly element: number;
  /** Index of the innermost element around all of it, such as a link; the same as `element` where there is none. */
  readonly inner: number;
  /** Its characters, white space drawn together; a line break is `\n`. */
  readonly text: string;
  /** UTF-16 code units of the text that stand in links. */
  readonly linked: number;
  /** The same of text in bold or italics. */
  readonly stressed: number;
  /** Where its pieces stand in the page. */
  readonly pieces: readonly Piece[];
}

/** Characters of a block: `[start, end)` of the page; `word` where they are written otherwise there (`&amp;`). A break of a line has no width. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly word: string | null;
}

export interface Outline {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  /** The contents of elements that hold no markup and are asked for: scripts of data, the title. */
  readonly raw: readonly RawContent[];
}

/** From an element outwards, itself first, with the index of each; no more than so many. */
export function* outwards(
  elements: readonly PageElement[],
  from: number,
  steps: number,
): Generator<readonly [index: number, element: PageElement]> {
  let index = from;
  for (let step = 0; step < steps; step += 1) {
    const element = elements[index];
    if (element === undefined) return;
    yield [index, element];
    index = element.parent;
  }
}

export interface RawContent {
  readonly element: number;
  readonly text: string;
}
