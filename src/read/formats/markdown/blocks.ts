/** Markdown by lines: what is a paragraph, and which marks its lines begin with. */
import type { HtmlText } from '../../html-text.js';
import { MappedText } from '../../mapped-text.js';
import { addInline } from './inline.js';
import { fenceAt, headingAt, isRule, isTableRule, markerAt, rawEnd, trimmed, UNDERLINE } from './line-marks.js';
import type { Piece } from './spread.js';

export interface MarkdownText extends HtmlText {
  /** The words of a heading of the first or second rank that the text begins with. */
  readonly heading: string | null;
}

/** @param from where the text begins, after the fields */
export function textOfMarkdown(source: string, from: number): MarkdownText {
  const reader = new BlockReader(source, from);
  for (let at = from; at < source.length; ) at = reader.line(at);
  return reader.done();
}

/** `[port]: https://port.example`: where `[the port][port]` leads. */
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S/gm;

class BlockReader {
  readonly #source: string;
  readonly #out = new MappedText();
  readonly #defined: ReadonlySet<string>;
  #pieces: Piece[] = [];
  #fence: string | null = null;
  #heading: string | null = null;
  #blocks = 0;

  constructor(source: string, from: number) {
    this.#source = source;
    this.#defined = new Set(
      Array.from(source.slice(from).matchAll(DEFINITION), ([, label = '']) => label.toLowerCase()),
    );
  }

  /** Reads the line that begins at a place. @returns where the next one begins */
  line(at: number): number {
    const feed = this.#source.indexOf('\n', at);
    const end = feed < 0 ? this.#source.length : feed;
    const line = this.#source.slice(at, end).replace(/\r$/, '');
    if (this.#fence !== null) this.#code(line, at);
    else {
      const skipped = rawEnd(this.#source, at, line);
      if (skipped !== null) {
        this.#flush();
        return skipped;
      }
      this.#text(line, at);
    }
    return end + 1;
  }

  done(): MarkdownText {
    this.#flush();
    return { ...this.#out.done(), heading: this.#heading };
  }

  #code(line: string, at: number): void {
    const fence = fenceAt(line);
    if (fence !== null && this.#fence !== null && fence.marks.startsWith(this.#fence) && fence.info === '') {
      this.#fence = null;
      this.#out.breakParagraph();
      return;
    }
    this.#out.addExact(line, at);
    this.#out.breakLine();
  }

  #text(line: string, lineStart: number): void {
    const { length, isItem } = markerAt(line);
    const content = line.slice(length);
    const at = lineStart + length;
    const fence = fenceAt(content);
    if (isItem) this.#flush();
    if (fence !== null) {
      this.#flush();
      this.#fence = fence.marks;
    } else if (UNDERLINE.test(content) && this.#pieces.length > 0) this.#flush(true);
    else if (content.trim() === '' || isRule(content)) this.#flush();
    else if (isTableRule(content)) return;
    else this.#words(content, at);
  }

  #words(content: string, at: number): void {
    const heading = headingAt(content);
    const definition = /^ {0,3}\[(\^)?[^\]\n]{1,200}\]:[ \t]*/.exec(content);
    if (heading !== null) {
      this.#flush();
      this.#pieces.push({ start: at + heading.start, end: at + heading.end, isHard: false });
      this.#flush(heading.rank <= 2);
    } else if (definition !== null) {
      this.#flush();
      // A note has words; an address has none.
      if (definition[1] !== undefined) this.#add(content, at, definition[0].length);
    } else if (/^\s*\|/.test(content)) {
      this.#flush();
      for (const cell of content.matchAll(/(?:[^|\\]|\\[\s\S])+/g)) this.#add(cell[0], at + cell.index, 0);
      this.#flush();
    } else this.#add(content, at, 0);
  }

  #add(content: string, at: number, from: number): void {
    const [start, end] = trimmed(content, from);
    if (start < end) this.#pieces.push({ start: at + start, end: at + end, isHard: content.endsWith('  ') });
  }

  #flush(isHeading = false): void {
    if (this.#pieces.length === 0) return;
    if (isHeading && this.#blocks === 0 && this.#pieces.length === 1) {
      const words = new MappedText();
      addInline(words, this.#source, this.#pieces, this.#defined);
      this.#heading = words.done().text || null;
    }
    this.#out.breakParagraph();
    addInline(this.#out, this.#source, this.#pieces, this.#defined);
    this.#out.breakParagraph();
    this.#blocks += 1;
    this.#pieces = [];
  }
}
