/** The paragraphs of a Word document from its XML. What was deleted, moved away or hidden is no text; footnotes are in another file. */
import { Paragraphs } from '../../paragraphs.js';
import type { XmlEvents } from './xml.js';

/** Elements whose text stands elsewhere too, or is none. */
const HIDDEN: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);
const HEADING = /^(?:title|heading ?1)$/i;

export class Body implements XmlEvents {
  readonly #whole = new Paragraphs();
  /** Paragraphs that are open: a text box stands within one. */
  readonly #open: string[][] = [];
  #prefix = 'w:';
  #isRoot = true;
  /** Elements that hide, each within the other. */
  #hidden = 0;
  #isText = false;
  #isRun = false;
  #isVanished = false;
  #length = 0;
  #count = 0;
  #isHeading = false;
  /** The first paragraph, where its style says that it is the title. */
  heading: string | null = null;

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#isRoot) this.#prefix = prefixOf(attributes);
    this.#isRoot = false;
    const local = this.#local(name);
    if (local === null) return;
    const value = attributes[`${this.#prefix}val`];
    if (HIDDEN.has(local)) this.#hidden += 1;
    else if (local === 'p') {
      this.#open.push([]);
      this.#isHeading = false;
    } else if (local === 'pStyle') this.#isHeading = HEADING.test(value ?? '');
    else if (local === 'r') {
      this.#isRun = true;
      this.#isVanished = false;
    } else if (local === 'vanish') this.#isVanished = this.#isRun && value !== '0' && value !== 'false';
    else if (local === 't') this.#isText = true;
    else if (this.#isRun) this.#add(CHARACTERS.get(local) ?? '');
  }

  close(name: string): void {
    const local = this.#local(name);
    if (local === null) return;
    if (HIDDEN.has(local)) this.#hidden -= 1;
    else if (local === 't') this.#isText = false;
    else if (local === 'r') this.#isRun = false;
    else if (local === 'p') this.#paragraph();
  }

  text(text: string): void {
    if (this.#isText) this.#add(text);
  }

  done(): string {
    while (this.#open.length > 0) this.#paragraph();
    return this.#whole.done();
  }

  /** After {@link done}: the same as a plain text has it. */
  lines(): string {
    return this.#whole.lines();
  }

  #add(text: string): void {
    if (text === '' || this.#hidden > 0 || this.#isVanished) return;
    this.#length += text.length;
    this.#open.at(-1)?.push(text);
  }

  #paragraph(): void {
    const text = this.#open.pop()?.join('') ?? '';
    this.#whole.add(text);
    this.#whole.end();
    if (text.trim() === '') return;
    if (this.#count === 0 && this.#isHeading) this.heading = text.trim();
    this.#count += 1;
  }

  /** Null for an element of another vocabulary, such as that of drawings. */
  #local(name: string): string | null {
    if (name === 'mc:Fallback') return 'Fallback';
    return name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : null;
  }
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** `w:` in nearly all. */
function prefixOf(attributes: Readonly<Record<string, string>>): string {
  const [name] = Object.entries(attributes).find(([, value]) => value.includes('wordprocessingml')) ?? [];
  if (name === 'xmlns') return '';
  return name?.startsWith('xmlns:') ? `${name.slice('xmlns:'.length)}:` : 'w:';
}
