/**
 * XML as it comes: pieces of the file become trees, one at a time; all else is passed over. Entities of the file's own and external ones are never resolved.
 *
 * Saxes tells tags; which are open is counted here, since it closes all of them at one end tag that was never opened.
 */
import type { SaxesParser, SaxesTagPlain } from 'saxes';
import { InputError } from '../../errors.js';
import { attributesOf, halfReference, withoutLoneAmpersands } from './ampersands.js';
import { Problems, placeOf } from './problems.js';
import { CHARACTERS } from './references.js';
import { OpenTree, type TreeOptions } from './tree.js';

export interface ParserOptions extends TreeOptions {
  /** As errors name the file. */
  readonly place: string;
}

/** No news nests so deep. */
const MAX_DEPTH = 500;

export class XmlParser {
  readonly problems: Problems;
  readonly #options: ParserOptions;
  readonly #saxes: SaxesParser;
  readonly #tree: OpenTree;
  /** The end of the last markup, and the characters from there on or from before. */
  #last = 0;
  #raw = '';
  #rawStart = 0;
  #tagStart = 0;
  /** What may be the beginning of a reference, at the end of what came. */
  #held = '';
  #isClosing = false;

  constructor(saxes: SaxesParser, options: ParserOptions) {
    this.#saxes = saxes;
    this.#options = options;
    this.#tree = new OpenTree(options);
    this.problems = new Problems(options.place);
    Object.assign(saxes.ENTITIES, CHARACTERS);
    saxes.on('error', ({ message }) => this.#failed(message));
    saxes.on('opentagstart', ({ name }) => {
      this.#tagStart = saxes.position - name.length - 2;
    });
    saxes.on('opentag', (tag) => this.#opened(tag));
    saxes.on('closetag', (tag) => this.#closed(tag));
    saxes.on('text', () => this.#text(saxes.position - 1));
    saxes.on('cdata', () => this.#cdata(saxes.position));
    saxes.on('comment', () => this.#pass(saxes.position + 1));
    saxes.on('processinginstruction', () => this.#pass(saxes.position));
    saxes.on('xmldecl', () => this.#pass(saxes.position));
    saxes.on('doctype', () => this.#pass(saxes.position));
  }

  /** The place before which nothing is asked for any more. */
  get done(): number {
    return this.#tree.start ?? this.#last;
  }

  /** @throws {InputError} `input-format`, `input-too-large` */
  write(piece: string): void {
    const text = this.#held + piece;
    this.#held = halfReference(text);
    this.#write(text.slice(0, text.length - this.#held.length));
  }

  #write(text: string): void {
    this.#raw = this.#raw.slice(this.#last - this.#rawStart) + text;
    this.#rawStart = this.#last;
    this.#saxes.write(withoutLoneAmpersands(text));
    if (this.#rawStart + this.#raw.length - this.#last > this.#options.longest)
      throw this.#error('input-too-large', `a tag or a text of more than ${this.#options.longest} characters`);
    const { start } = this.#tree;
    if (start !== undefined && this.#last - start > this.#options.longest) this.#tree.drop();
  }

  /** @throws {InputError} `input-damaged` where the file breaks off */
  close(): void {
    this.#write(this.#held);
    this.#isClosing = true;
    const { inner, hadRoot } = this.#tree;
    const cut =
      inner !== undefined
        ? this.#error('input-damaged', `the file ends within <${inner}>, expected </${inner}>`)
        : this.#error('input-format', 'expected XML, found no element');
    this.#saxes.close();
    if (inner !== undefined || !hadRoot) throw cut;
  }

  #error(code: 'input-damaged' | 'input-format' | 'input-too-large', reason: string): InputError {
    return new InputError({
      code,
      message: `${this.#options.place}: ${placeOf(this.#here())}: ${reason}`,
      hint: 'What could be read before was read. Mend the file, or fetch it again.',
    });
  }

  #here(): { line: number; column: number } {
    return { line: this.#saxes.line, column: Math.max(1, this.#saxes.columnIndex) };
  }

  #failed(told: string): void {
    const message = told.replace(/^\d+:\d+: /, '');
    if (this.#isClosing) return;
    const unmatched = /^unmatched closing tag: (.*)\.$/.exec(message)?.[1];
    if (unmatched !== undefined) {
      this.#close(unmatched, this.#saxes.position);
      return;
    }
    // Which tags do not match is said at their ends. The others are said of what follows an end tag that was never opened.
    if (message === 'unexpected close tag.') return;
    if (this.#tree.depth > 0 && /only one root|outside of root/.test(message)) return;
    this.problems.add({ ...this.#here(), message });
  }

  #opened({ name: written, attributes: given }: SaxesTagPlain): void {
    if (this.#tree.depth >= MAX_DEPTH) throw this.#error('input-format', `tags nest deeper than ${MAX_DEPTH}`);
    this.#tree.open(written, attributesOf(given), this.#tagStart);
    this.#pass(this.#saxes.position);
  }

  /** Told of every tag that saxes closes, at the one end tag that is written. */
  #closed({ name, isSelfClosing }: SaxesTagPlain): void {
    const end = this.#saxes.position;
    if (isSelfClosing) this.#close(name, end, true);
    if (isSelfClosing || this.#last === end) return;
    const tag = this.#raw.slice(this.#last - this.#rawStart, end - this.#rawStart);
    this.#close(tag.slice(tag.lastIndexOf('<') + 2, -1).trim(), end);
  }

  #close(written: string, end: number, isSelfClosing = false): void {
    if (this.#last === end && !isSelfClosing) return;
    this.#pass(end);
    const at = this.#tree.depthOf(written);
    const { inner, depth } = this.#tree;
    if (at !== depth - 1) {
      const message = at < 0 ? `</${written}> closes nothing` : `</${written}> before the end of <${inner}>`;
      this.problems.add({ ...this.#here(), message });
    }
    while (at >= 0 && this.#tree.depth > at) this.#tree.close(end);
  }

  #text(end: number): void {
    this.#add(this.#last, end, false);
    this.#pass(end);
  }

  #cdata(end: number): void {
    const start = this.#last + this.#raw.slice(this.#last - this.#rawStart).indexOf('[CDATA[') + '[CDATA['.length;
    this.#add(start, end - ']]>'.length, true);
    this.#pass(end);
  }

  #add(start: number, end: number, isCdata: boolean): void {
    if (!this.#tree.isKept || end <= start) return;
    const raw = this.#raw.slice(start - this.#rawStart, end - this.#rawStart);
    this.#tree.add({ raw, start, isCdata });
  }

  #pass(place: number): void {
    this.#last = place;
  }
}
