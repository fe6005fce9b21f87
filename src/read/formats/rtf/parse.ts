/** The text of RTF, and what it says of itself. Linear: each byte is looked at once. */
import { Paragraphs } from '../../paragraphs.js';
import { ofCharset, ofCodePage } from './code-pages.js';
import { type Token, tokensOf } from './tokens.js';
import { CHARACTERS, HIDDEN, PARAGRAPHS, SHOWN, TIMES, TOLD } from './words.js';

export interface Rtf {
  readonly text: string;
  /** The same as a plain text has it: see {@link Paragraphs.lines}. */
  readonly lines: string;
  readonly encoding: string;
  /** By name: `title`, `author`; dates as ISO 8601. */
  readonly info: ReadonlyMap<string, string>;
  /** `cut`: groups are open at the end. `deep`: they nest too deep, and the rest was not read. */
  readonly problem: 'cut' | 'deep' | null;
}

const MAX_DEPTH = 1000;

interface Group {
  /** Where its text goes: into the document, a field of `\info` of this name, the table of fonts, or nowhere. */
  into: 'document' | 'nowhere' | 'fonts' | `info:${string}`;
  encoding: string;
  /** Characters after `\u8217` that stand for it where nobody knows it. */
  fallback: number;
  isHidden: boolean;
}

/** @param rtf a character a byte */
export function parseRtf(rtf: string): Rtf {
  const parser = new Parser(rtf);
  let depth = 0;
  for (const token of tokensOf(rtf)) {
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth -= 1;
    if (depth > MAX_DEPTH) return parser.done('deep');
    if (depth === 0) return parser.done(null);
    parser.take(token);
  }
  return parser.done('cut');
}

class Parser {
  readonly #rtf: string;
  readonly #text = new Paragraphs();
  readonly #info = new Map<string, string>();
  readonly #times = new Map<string, Map<string, number>>();
  readonly #fonts = new Map<number, string>();
  readonly #groups: Group[] = [];
  #group: Group = { into: 'document', encoding: 'windows-1252', fallback: 1, isHidden: false };
  #encoding = 'windows-1252';
  #font = 0;
  /** After `\*`: what is not known is not shown. */
  #isOptional = false;
  /** Characters that are still to be passed over. */
  #passing = 0;
  #bytes: number[] = [];

  constructor(rtf: string) {
    this.#rtf = rtf;
  }

  done(problem: Rtf['problem']): Rtf {
    this.#flush();
    for (const [name, parts] of this.#times) {
      const [year, month, day, hour = 0, minute = 0] = ['yr', 'mo', 'dy', 'hr', 'min'].map((part) => parts.get(part));
      if (year === undefined || month === undefined || day === undefined) continue;
      this.#info.set(name, `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`);
    }
    return { text: this.#text.done(), lines: this.#text.lines(), encoding: this.#encoding, info: this.#info, problem };
  }

  take(token: Token): void {
    if (token.kind === 'text') this.#addText(token.start, token.end);
    else if (token.kind === 'byte') {
      if (this.#passing > 0) this.#passing -= 1;
      else this.#bytes.push(token.byte);
    } else {
      this.#flush();
      if (token.kind === 'word') this.#word(token.word, token.value);
      else {
        this.#passing = 0;
        this.#isOptional = false;
        if (token.kind === 'open') this.#groups.push({ ...this.#group });
        else this.#group = this.#groups.pop() ?? this.#group;
      }
    }
  }

  #addText(start: number, end: number): void {
    const passed = Math.min(this.#passing, end - start);
    this.#passing -= passed;
    if (this.#group.into === 'nowhere') return;
    const text = this.#rtf.slice(start + passed, end);
    if (this.#bytes.length === 0 && /^[\0-\x7f]*$/.test(text)) {
      this.#add(text);
      return;
    }
    // What was begun with bytes may go on with a letter: Japanese is written so.
    for (let at = start + passed; at < end; at += 1) this.#bytes.push(this.#rtf.charCodeAt(at));
  }

  #word(word: string, value: number | null): void {
    if (word === 'u' && value !== null) {
      this.#add(String.fromCharCode(value & 0xffff));
      this.#passing = this.#group.fallback;
      return;
    }
    if (this.#passing > 0) {
      this.#passing -= 1;
      return;
    }
    if (word === '*') {
      this.#isOptional = true;
      return;
    }
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    const characters = CHARACTERS.get(word);
    if (characters !== undefined) this.#add(characters);
    else if (PARAGRAPHS.has(word)) {
      if (this.#group.into === 'document') this.#text.end();
    } else if (!this.#destination(word, isOptional)) this.#property(word, value);
  }

  /** Whether the word says where the text of its group goes. */
  #destination(word: string, isOptional: boolean): boolean {
    const group = this.#group;
    if (word === 'ud') group.into = this.#groups.at(-2)?.into ?? 'document';
    else if (group.into === 'nowhere') return true;
    else if (word === 'fonttbl') group.into = 'fonts';
    else if (word === 'info') group.into = 'info:';
    else if (group.into.startsWith('info:') && (TOLD.has(word) || TIMES.has(word))) group.into = `info:${word}`;
    else if (HIDDEN.has(word) || (isOptional && !SHOWN.has(word))) group.into = 'nowhere';
    else return false;
    return true;
  }

  #property(word: string, value: number | null): void {
    const group = this.#group;
    if (word === 'ansicpg' && value !== null) this.#encoding = group.encoding = ofCodePage(value);
    else if (word === 'mac') this.#encoding = group.encoding = 'macintosh';
    else if (word === 'uc') group.fallback = Math.min(100, Math.max(0, value ?? 1));
    else if (word === 'v' || word === 'deleted') group.isHidden = value !== 0;
    else if (word === 'plain') {
      group.isHidden = false;
      group.encoding = this.#encoding;
    } else if (word === 'f' && value !== null) {
      this.#font = value;
      group.encoding = this.#fonts.get(value) ?? this.#encoding;
    } else if (word === 'fcharset' && group.into === 'fonts' && value !== null) {
      const encoding = ofCharset(value);
      if (encoding !== null) this.#fonts.set(this.#font, encoding);
    } else if (group.into.startsWith('info:') && value !== null)
      this.#time(group.into.slice('info:'.length), word, value);
  }

  #time(name: string, part: string, value: number): void {
    const parts = this.#times.get(name) ?? new Map<string, number>();
    if (TIMES.has(name)) this.#times.set(name, parts.set(part, value));
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const decoder = new TextDecoder(this.#group.encoding);
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    this.#add(decoder.decode(bytes, { stream: true }) + decoder.decode());
  }

  #add(text: string): void {
    const { into, isHidden } = this.#group;
    if (into === 'document' && !isHidden) this.#text.add(text);
    else if (into.startsWith('info:')) {
      const name = into.slice('info:'.length);
      if (name !== '') this.#info.set(name, (this.#info.get(name) ?? '') + text);
    }
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
