/** The elements that stand open, and the tree of the one that is cut out. */
import type { XmlElement, XmlNode } from './element.js';
import { nameOf, type Prefixes, prefixesIn, vocabularyOf } from './names.js';

/** An element around what is cut out. */
export type Opened = Pick<XmlElement, 'name' | 'attributes'>;

export interface TreeOptions {
  /** Whether an element becomes a tree. @param path from the root to the element itself */
  readonly isCut: (path: readonly Opened[]) => boolean;
  /** UTF-16 units: a longer tree is dropped while it is read, and told as null. */
  readonly longest: number;
  /** @param path of the elements around it, and its own */
  readonly onCut: (tree: XmlElement | null, path: readonly Opened[], start: number, end: number) => void;
}

interface Open extends Opened {
  readonly written: string;
  readonly prefixes: Prefixes;
  readonly start: number;
  readonly nodes: XmlNode[];
}

export class OpenTree {
  readonly #options: TreeOptions;
  readonly #stack: Open[] = [];
  #home: string | undefined;
  /** Index in the stack of the root of the tree that is built now, or -1. */
  #cut = -1;
  #isDropped = false;
  #hadRoot = false;

  constructor(options: TreeOptions) {
    this.#options = options;
  }

  get depth(): number {
    return this.#stack.length;
  }

  get hadRoot(): boolean {
    return this.#hadRoot;
  }

  /** The innermost element, as it is written. */
  get inner(): string | undefined {
    return this.#stack.at(-1)?.written;
  }

  /** Where the tree begins that is built now. */
  get start(): number | undefined {
    return this.#stack[this.#cut]?.start;
  }

  /** Whether text that comes now is kept. */
  get isKept(): boolean {
    return this.#cut >= 0 && !this.#isDropped;
  }

  open(written: string, attributes: ReadonlyMap<string, string>, start: number): void {
    const outer = this.#stack.at(-1)?.prefixes ?? NO_PREFIXES;
    const prefixes = attributes.size === 0 ? outer : prefixesIn(attributes, outer);
    if (!this.#hadRoot) this.#home = vocabularyOf(written, prefixes);
    this.#hadRoot = true;
    const name = nameOf(written, prefixes, this.#home);
    this.#stack.push({ written, name, attributes, prefixes, start, nodes: [] });
    if (this.#cut < 0 && this.#options.isCut(this.#stack)) this.#cut = this.#stack.length - 1;
  }

  add(node: XmlNode): void {
    this.#stack.at(-1)?.nodes.push(node);
  }

  /** How deep the last element of a name stands, from 0; -1 where there is none. */
  depthOf(written: string): number {
    return this.#stack.findLastIndex((open) => open.written === written);
  }

  /** Closes the innermost element. */
  close(end: number): void {
    const top = this.#stack.pop();
    if (top === undefined || this.#cut < 0) return;
    const { name, attributes, nodes, start } = top;
    const element = { name, attributes, nodes, start, end };
    if (this.#stack.length > this.#cut) {
      if (!this.#isDropped) this.add(element);
      return;
    }
    const path = [...this.#stack, top];
    const isWhole = !this.#isDropped && end - start <= this.#options.longest;
    this.#cut = -1;
    this.#isDropped = false;
    this.#options.onCut(isWhole ? element : null, path, start, end);
  }

  /** The tree is too long: nothing of it stays. */
  drop(): void {
    this.#isDropped = true;
    for (const open of this.#stack) open.nodes.length = 0;
  }
}

const NO_PREFIXES: Prefixes = new Map();
