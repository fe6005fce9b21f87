/**
 * HTML becomes an outline. Tags are paired as far as reading asks for it: an end tag closes the innermost element of its name, a paragraph ends where a block
 * begins. Linear in the length of the page, however deep it nests.
 */
import { Tokenizer } from 'htmlparser2';
import { ATTRIBUTES, BLOCKS, HIDDEN, LEAVES, RAW, STRESSED } from './names.js';
import type { Outline, PageBlock, PageElement, RawContent } from './outline.js';
import { type Around, BlockWords } from './words.js';

export function outlineOf(html: string): Outline {
  const parser = new PageParser(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, parser);
  tokenizer.write(html);
  tokenizer.end();
  return parser.done();
}

/** Characters of an attribute that are kept. */
const MAX_VALUE = 2000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

class PageParser {
  readonly #html: string;
  readonly #words: BlockWords;
  readonly #elements: PageElement[] = [];
  readonly #blocks: PageBlock[] = [];
  readonly #raw: RawContent[] = [];
  /** Indices of the elements that stand open. */
  readonly #stack: number[] = [];
  /** How many of each name stand open. */
  readonly #open = new Map<string, number>();
  /** Elements around what comes now: how many hide it, are links, or stress it. */
  #hidden = 0;
  #links = 0;
  #stress = 0;
  #name = '';
  #tagStart = 0;
  #attributes: Map<string, string> | null = null;
  #attribute = '';
  #value = '';
  /** Where the last token ended: a reference begins there. */
  #last = 0;
  /** Where the content begins of an element that holds no markup; −1 outside of one. */
  #rawStart = -1;

  constructor(html: string) {
    this.#html = html;
    this.#words = new BlockWords(html);
    this.#name = ROOT;
    this.#opened(); // around all, since a piece of a page has no element that is
  }

  done(): Outline {
    while (this.#stack.length > 0) this.#close();
    this.#endBlock();
    return { elements: this.#elements, blocks: this.#blocks, raw: this.#raw };
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    this.#attribute = ATTRIBUTES.has(name) ? name : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === '' || this.#value.length >= MAX_VALUE) return;
    this.#value += this.#html.slice(start, Math.min(end, start + MAX_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute !== '' && this.#value.length < MAX_VALUE) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#attribute === '') return;
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    this.#last = end + 1;
    this.#opened();
  }

  onselfclosingtag(end: number): void {
    this.#last = end + 1;
    this.#opened();
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    this.#last = this.#html.indexOf('>', end) + 1;
    if (name === 'br' || name === 'p') {
      if (name === 'br') this.#break();
      else if (this.#isOpen('p')) this.#closeTo('p');
      else this.#endBlock();
      return;
    }
    if (name === 'body' || name === 'html') this.#endBlock();
    else if (this.#isOpen(name)) this.#closeTo(name);
  }

  ontext(start: number, end: number): void {
    this.#last = end;
    if (this.#isShown) this.#words.add(start, end, this.#around);
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.#isShown) this.#words.addReference(codepoint, this.#last, end, this.#around);
    this.#last = end;
  }

  oncdata = nothing;
  oncomment = (_start: number, end: number): void => {
    this.#last = end + 1;
  };
  ondeclaration = nothing;
  onprocessinginstruction = nothing;
  onend = nothing;

  get #isShown(): boolean {
    return this.#hidden === 0 && this.#rawStart < 0;
  }

  get #around(): Around {
    return { stack: this.#stack, isLinked: this.#links > 0, isStressed: this.#stress > 0 };
  }

  #isOpen(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  #opened(): void {
    const name = this.#name;
    if (name === 'br') {
      this.#break();
      return;
    }
    // What comes after the end of a page, or in a second one, is part of it.
    if ((name === 'body' || name === 'html') && this.#isOpen(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#endBlock();
    this.#closeImplied(name, isBlock);
    this.#elements.push({
      name,
      attributes: this.#attributes ?? NO_ATTRIBUTES,
      parent: this.#stack.at(-1) ?? -1,
      start: this.#tagStart,
      end: this.#last,
      firstBlock: this.#blocks.length,
      endBlock: this.#blocks.length,
      endElement: this.#elements.length + 1,
    });
    if (LEAVES.has(name)) return;
    this.#stack.push(this.#elements.length - 1);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (name === 'a') this.#links += 1;
    else if (STRESSED.has(name)) this.#stress += 1;
    else if (HIDDEN.has(name)) this.#hidden += 1;
    if (RAW.has(name)) this.#rawStart = this.#last;
  }

  /** What must end before an element may begin. */
  #closeImplied(name: string, isBlock: boolean): void {
    if (isBlock && this.#hidden === 1 && name !== 'html' && this.#isOpen('head')) this.#closeTo('head');
    if (isBlock && this.#isOpen('p')) this.#closeWithin('p', SCOPES);
    if (name === 'li') this.#closeWithin('li', LISTS);
    else if (name === 'dt' || name === 'dd') {
      this.#closeWithin('dt', LISTS);
      this.#closeWithin('dd', LISTS);
    } else if (name === 'tr') this.#closeWithin('tr', TABLES);
    else if (name === 'td' || name === 'th') {
      this.#closeWithin('td', ROWS);
      this.#closeWithin('th', ROWS);
    } else if (name === 'a' && this.#links > 0) this.#closeWithin('a', SCOPES);
    else if (name === 'option') this.#closeWithin('option', SCOPES);
  }

  /** Closes the innermost element of a name, unless another one of these stands within it. */
  #closeWithin(name: string, barriers: ReadonlySet<string>): void {
    if (!this.#isOpen(name)) return;
    for (let at = this.#stack.length - 1; at >= Math.max(0, this.#stack.length - MAX_LOOK); at -= 1) {
      const open = this.#elements[this.#stack[at] ?? -1]?.name ?? '';
      if (open === name) {
        while (this.#stack.length > at) this.#close();
        return;
      }
      if (barriers.has(open)) return;
    }
  }

  /** An end tag within a cell closes nothing outside of it. */
  #closeTo(name: string): void {
    for (let at = this.#stack.length - 1; at >= Math.max(0, this.#stack.length - MAX_LOOK); at -= 1) {
      const open = this.#elements[this.#stack[at] ?? -1]?.name ?? '';
      if (open === name) break;
      if (CELLS.has(open) && !TABLES.has(name) && !ROWS.has(name) && !CELLS.has(name)) return;
    }
    for (let isDone = false; !isDone && this.#stack.length > 0; ) {
      isDone = this.#elements[this.#stack.at(-1) ?? -1]?.name === name;
      this.#close();
    }
  }

  #close(): void {
    const index = this.#stack.pop() ?? -1;
    this.#words.closed(this.#stack.length);
    const element = this.#elements[index];
    if (element === undefined) return;
    const { name } = element;
    if (BLOCKS.has(name)) this.#endBlock(index);
    this.#open.set(name, (this.#open.get(name) ?? 1) - 1);
    if (name === 'a') this.#links -= 1;
    else if (STRESSED.has(name)) this.#stress -= 1;
    else if (HIDDEN.has(name)) this.#hidden -= 1;
    if (RAW.has(name) && this.#rawStart >= 0) {
      const end = Math.max(this.#rawStart, this.#html.lastIndexOf('<', this.#last - 1));
      this.#raw.push({ element: index, text: this.#html.slice(this.#rawStart, end) });
      this.#rawStart = -1;
    }
    element.end = this.#last;
    element.endBlock = this.#blocks.length + (this.#words.isEmpty ? 0 : 1);
    element.endElement = this.#elements.length;
  }

  #break(): void {
    if (this.#hidden === 0 && this.#words.break()) this.#endBlock();
  }

  #endBlock(element = this.#stack.at(-1) ?? -1): void {
    const block = this.#words.take(element);
    if (block !== null) this.#blocks.push(block);
  }
}

function nothing(): void {}

/** The name of the first element, which is around all others. */
const ROOT = '#page';

/** Open elements that are looked through for one that must end. */
const MAX_LOOK = 100;
const SCOPES: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'button', 'object', 'body', 'html']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', ...SCOPES]);
const TABLES: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'body', 'html']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const ROWS: ReadonlySet<string> = new Set(['tr', 'table', 'body', 'html']);
