/** Boxes within the article that are no part of it, by their structure: forms, cards that lead to other articles, and boxes apart from the flow of paragraphs. */
import type { Features } from './features.js';
import { MARKS } from './marks.js';
import { type Outline, outwards, type PageBlock, type PageElement } from './outline.js';
import { isRelatedHeading } from './phrases.js';
import type { Stretch } from './stretch.js';

/** Share of the article's prose above which a box is the article. */
const MAX_SHARE = 0.6;
/** Of a box beside the flow. */
const MAX_APART = 0.1;

/** By block: why its box is left out. */
export function boxedBlocks(outline: Outline, features: Features, stretch: Stretch): ReadonlyMap<number, string> {
  const boxed = new Map<number, string>();
  const page = new Boxes(outline, features, stretch);
  const leave = (element: number, reason: string): void => {
    const { firstBlock, endBlock } = outline.elements[element] ?? { firstBlock: 0, endBlock: 0 };
    for (let index = Math.max(firstBlock, stretch.first); index < Math.min(endBlock, stretch.end); index += 1)
      if (!boxed.has(index)) boxed.set(index, reason);
  };
  for (const element of page.forms()) leave(element, 'form');
  for (const element of page.cards()) leave(element, 'card');
  for (const element of page.underHeadings()) leave(element, 'related');
  for (const element of page.apart()) leave(element, 'box');
  return boxed;
}

class Boxes {
  readonly #elements: readonly PageElement[];
  readonly #blocks: readonly PageBlock[];
  readonly #features: Features;
  readonly #stretch: Stretch;
  readonly #total: number;

  constructor({ elements, blocks }: Outline, features: Features, stretch: Stretch) {
    this.#elements = elements;
    this.#blocks = blocks;
    this.#features = features;
    this.#stretch = stretch;
    this.#total = this.#massIn(stretch.first, stretch.end);
  }

  /** What stands around a field that asks for words. */
  *forms(): Generator<number> {
    for (const [index, { name, attributes }] of this.#elements.entries()) {
      const asks =
        name === 'textarea' || (name === 'input' && ASKING.has(attributes.get('type')?.toLowerCase() ?? 'text'));
      if (asks) yield* this.#boxAround(index, MAX_FORM, MAX_FORM_SHARE);
    }
  }

  /** Unless they are most of it: a list of things, each with a link, is an article of its own kind. */
  cards(): readonly number[] {
    const { first, end } = this.#stretch;
    const cards = this.#features.cards.filter((card) => {
      const { firstBlock, endBlock } = this.#elements[card] ?? NONE;
      return firstBlock >= first && endBlock <= end && this.#shareOf(card) <= MAX_CARD_SHARE;
    });
    const share = cards.reduce((sum, card) => sum + this.#shareOf(card), 0);
    return share > MAX_CARDS_SHARE ? [] : cards;
  }

  /** What stands under `More from …`. */
  underHeadings(): readonly number[] {
    const { first, end } = this.#stretch;
    const headings = this.#blocks.slice(first, end).filter(({ text }) => isRelatedHeading(text));
    // Each box once, though it may have thousands of such headings.
    const boxes = new Set(headings.map(({ element }) => this.#firstAround(element, 2)));
    return [...boxes].filter(
      (box) => box >= 0 && this.#shareOf(box) < (this.#isLinked(box) ? MAX_SHARE : MAX_SHARE / 2),
    );
  }

  /** Beside the paragraphs, with a heading or links of its own. */
  *apart(): Generator<number> {
    const flow = this.#flow();
    if (flow < 0) return;
    const branches = this.#branchesOf(flow);
    const shares = new Map<string, number>();
    for (const branch of branches) {
      const key = this.#signature(branch);
      shares.set(key, (shares.get(key) ?? 0) + this.#shareOf(branch));
    }
    for (const branch of branches) {
      const { name, firstBlock, endBlock } = this.#elements[branch] ?? NONE;
      if (IN_FLOW.has(name) || (shares.get(this.#signature(branch)) ?? 1) > MAX_APART || endBlock - firstBlock < 2)
        continue;
      const blocks = this.#blocks.slice(firstBlock, endBlock);
      const hasHeading = blocks.slice(0, 2).some((block) => this.#isHeading(block) || isTitleLike(block));
      if (blocks.filter(({ element }) => this.#isSet(element)).length > blocks.length / 2) continue;
      const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
      const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
      if (hasHeading || linked > MIN_LINKED * length) yield branch;
    }
  }

  /** The deepest element that holds nearly all of the article's prose. */
  #flow(): number {
    let flow = -1;
    const { first, end } = this.#stretch;
    for (const [index, { firstBlock, endBlock }] of this.#elements.entries()) {
      if (endBlock <= first || firstBlock >= end) continue;
      if (this.#massIn(Math.max(first, firstBlock), Math.min(end, endBlock)) >= FLOW * this.#total) flow = index;
    }
    // Paragraphs may be wrapped one by one: then their own element is none.
    while (
      flow >= 0 &&
      (IN_FLOW.has(this.#elements[flow]?.name ?? '') ||
        (this.#elements[flow]?.endBlock ?? 0) - (this.#elements[flow]?.firstBlock ?? 0) < 2)
    )
      flow = this.#elements[flow]?.parent ?? -1;
    return flow;
  }

  /** The children of an element that have words. */
  #branchesOf(parent: number): number[] {
    const branches: number[] = [];
    const { endElement } = this.#elements[parent] ?? NONE;
    for (let index = parent + 1; index < endElement; ) {
      const element = this.#elements[index] ?? NONE;
      if (element.endBlock > element.firstBlock) branches.push(index);
      index = Math.max(index + 1, element.endElement);
    }
    return branches;
  }

  #signature(index: number): string {
    const { name, attributes } = this.#elements[index] ?? NONE;
    return `${name} ${attributes.get('class') ?? ''}`;
  }

  /** The largest element around another one that has no more blocks than these, and no more of the prose. */
  *#boxAround(index: number, maxBlocks: number, maxShare: number): Generator<number> {
    let box = -1;
    for (const [at, { firstBlock, endBlock }] of outwards(this.#elements, index, MAX_CLIMB)) {
      if (endBlock - firstBlock > maxBlocks || this.#shareOf(at) > maxShare) break;
      if (endBlock > firstBlock) box = at;
    }
    if (box >= 0) yield box;
  }

  /** The first element around another one that has so many blocks. */
  #firstAround(index: number, blocks: number): number {
    for (const [at, { firstBlock, endBlock }] of outwards(this.#elements, index, MAX_CLIMB))
      if (endBlock - firstBlock >= blocks) return at;
    return -1;
  }

  #isHeading({ element }: PageBlock): boolean {
    return ((this.#features.marks[element] ?? 0) & MARKS.heading) !== 0;
  }

  #isLinked(index: number): boolean {
    const { firstBlock, endBlock } = this.#elements[index] ?? NONE;
    const blocks = this.#blocks.slice(firstBlock, endBlock);
    const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
    return linked > MIN_LINKED_CARDS * blocks.reduce((sum, { text }) => sum + text.length, 0);
  }

  /** In a table, a quotation or a picture: set apart, and part of the article. */
  #isSet(element: number): boolean {
    return ((this.#features.marks[element] ?? 0) & (MARKS.table | MARKS.quotation | MARKS.figure)) !== 0;
  }

  #shareOf(index: number): number {
    const { firstBlock, endBlock } = this.#elements[index] ?? NONE;
    return this.#total === 0 ? 0 : this.#massIn(firstBlock, endBlock) / this.#total;
  }

  #massIn(first: number, end: number): number {
    return (this.#features.before[end] ?? 0) - (this.#features.before[first] ?? 0);
  }
}

const NONE = {
  name: '',
  attributes: new Map<string, string>(),
  parent: -1,
  start: 0,
  firstBlock: 0,
  endBlock: 0,
  endElement: 0,
};
const ASKING: ReadonlySet<string> = new Set(['text', 'email', 'password', 'tel', 'url', '']);
const IN_FLOW: ReadonlySet<string> = new Set(
  'p,h1,h2,h3,h4,h5,h6,ul,ol,dl,table,blockquote,pre,figure,br,a,b,strong,i,em,span'.split(','),
);
const MAX_CLIMB = 12;
const MAX_FORM = 8;
const MAX_FORM_SHARE = 0.15;
const MAX_CARD_SHARE = 0.2;
const MAX_CARDS_SHARE = 0.5;
const FLOW = 0.75;
const MIN_LINKED = 0.3;
const MIN_LINKED_CARDS = 0.15;

/** A short line without an end. */
function isTitleLike({ text }: PageBlock): boolean {
  return text.length < 80 && !/[.!?…:;,]["'”’]?$/.test(text);
}
