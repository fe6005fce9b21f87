/** Markdown within a paragraph: emphasis, links, images, code, HTML. What is a mark goes, the words stay where they are. */
import { BLOCKS } from '../../html-text.js';
import type { MappedText } from '../../mapped-text.js';
import { Emphasis } from './emphasis.js';
import { characterAt, commentEnd, destinationEnd, type Edit, tagAt } from './inline-marks.js';
import { type Piece, Spread } from './spread.js';

export function addInline(
  out: MappedText,
  source: string,
  pieces: readonly Piece[],
  defined: ReadonlySet<string>,
): void {
  const words = pieces.map(({ start, end }) => source.slice(start, end)).join('\n');
  const edits = new InlineReader(words, pieces, defined).edits();
  const spread = new Spread(out, source, pieces);
  let at = 0;
  for (const { start, end, becomes } of edits) {
    if (start < at) {
      at = Math.max(at, end);
      continue;
    }
    spread.words(at, start);
    if (becomes === 'line') out.breakLine();
    else if (becomes === 'paragraph') out.breakParagraph();
    else if (becomes !== null) spread.reference(start, end, becomes.character);
    at = end;
  }
  spread.words(at, words.length);
}

interface Bracket {
  readonly start: number;
  readonly isImage: boolean;
}

class InlineReader {
  readonly #words: string;
  readonly #defined: ReadonlySet<string>;
  readonly #edits: Edit[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #emphasis: Emphasis;
  /** Line ends that count, by their place. */
  readonly #hard = new Set<number>();
  /** Where the last run of that number of backticks begins. */
  readonly #lastTicks = new Map<number, number>();

  constructor(words: string, pieces: readonly Piece[], defined: ReadonlySet<string>) {
    this.#words = words;
    this.#defined = defined;
    this.#emphasis = new Emphasis(words, this.#edits);
    let at = 0;
    for (const { start, end, isHard } of pieces) {
      at += end - start;
      if (isHard) this.#hard.add(at);
      at += 1;
    }
    for (const { 0: run, index } of words.matchAll(/`+/g)) this.#lastTicks.set(run.length, index);
  }

  edits(): readonly Edit[] {
    const special = /[\\`<&![\]*_~\n]/g;
    for (let match = special.exec(this.#words); match !== null; match = special.exec(this.#words)) {
      special.lastIndex = Math.max(match.index + 1, this.#mark(match[0], match.index));
    }
    return this.#edits.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** @returns where to go on */
  #mark(sign: string, at: number): number {
    switch (sign) {
      case '\\':
        return this.#escape(at);
      case '\n':
        return this.#hard.has(at) ? this.#edit(at, at + 1, 'line') : at + 1;
      case '`':
        return this.#code(at);
      case '<':
        return this.#angle(at);
      case '&': {
        const found = characterAt(this.#words, at);
        return found === null ? at + 1 : this.#edit(at, found.end, found);
      }
      case '!':
        if (this.#words[at + 1] === '[') this.#brackets.push({ start: at, isImage: true });
        return this.#words[at + 1] === '[' ? at + 2 : at + 1;
      case '[':
        return this.#open(at);
      case ']':
        return this.#close(at);
      default:
        return this.#emphasis.run(at);
    }
  }

  #edit(start: number, end: number, becomes: Edit['becomes'] = null): number {
    if (end > start) this.#edits.push({ start, end, becomes });
    return end;
  }

  #escape(at: number): number {
    const next = this.#words[at + 1] ?? '';
    if (next === '\n') return this.#edit(at, at + 2, 'line');
    if (!/[!-/:-@[-`{-~]/.test(next)) return at + 1;
    this.#edit(at, at + 1);
    return at + 2;
  }

  #code(at: number): number {
    const ticks = /`+/y;
    ticks.lastIndex = at;
    const length = ticks.exec(this.#words)?.[0].length ?? 1;
    if ((this.#lastTicks.get(length) ?? -1) <= at) return at + length;
    const runs = /`+/g;
    runs.lastIndex = at + length;
    for (let run = runs.exec(this.#words); run !== null; run = runs.exec(this.#words)) {
      if (run[0].length !== length) continue;
      this.#edit(at, at + length);
      return this.#edit(run.index, run.index + length);
    }
    return at + length;
  }

  #angle(at: number): number {
    const comment = commentEnd(this.#words, at);
    if (comment !== null) return this.#edit(at, comment);
    const tag = tagAt(this.#words, at);
    if (tag === null) return at + 1;
    if (tag.name === null) {
      // `<https://port.example>`
      this.#edit(at, at + 1);
      return this.#edit(tag.end - 1, tag.end);
    }
    return this.#edit(at, tag.end, tag.name === 'br' ? 'line' : BLOCKS.has(tag.name) ? 'paragraph' : null);
  }

  #open(at: number): number {
    const note = /\[\^[^\]\s]{1,40}\]/y;
    note.lastIndex = at;
    if (note.test(this.#words)) return this.#edit(at, note.lastIndex);
    this.#brackets.push({ start: at, isImage: false });
    return at + 1;
  }

  #close(at: number): number {
    const open = this.#brackets.pop();
    const end = open === undefined ? null : this.#linkEnd(open, at);
    if (open === undefined || end === null) return at + 1;
    if (open.isImage) return this.#edit(open.start, end);
    this.#edit(open.start, open.start + 1);
    return this.#edit(at, end);
  }

  /** Null where the brackets are only that. */
  #linkEnd({ start, isImage }: Bracket, at: number): number | null {
    if (this.#words[at + 1] === '(') return destinationEnd(this.#words, at + 1);
    const reference = /\[[^[\]\n]{0,200}\]/y;
    reference.lastIndex = at + 1;
    const label = this.#words.slice(start + (isImage ? 2 : 1), Math.min(at, start + 204)).toLowerCase();
    const match = reference.exec(this.#words);
    if (match !== null && this.#defined.has(match[0].slice(1, -1).toLowerCase() || label)) return reference.lastIndex;
    return this.#defined.has(label) ? at + 1 : null;
  }
}
