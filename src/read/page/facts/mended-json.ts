/**
 * JSON as pages write it, which is not always JSON: what is broken is mended where only one thing can be meant.
 *
 *     {"a": "x",}                    a comma too many
 *     {"a": "x
 *     y"}                            line ends and other control characters in words
 *     {"a": "said "no" to it"}       quotation marks in words: one ends them only where JSON goes on after it
 *     {"a": , "b": NaN}              no value: null
 *     {"a": 1} {"b": 2}              values after one another
 *     /* x *\/ // x                   comments
 *     {&quot;a&quot;: 1}             references in the place of quotation marks
 */
import { plain } from './element-words.js';

/** All values of a script, in their order; none where nothing can be made of it. */
export function valuesOf(script: string): unknown[] {
  const json = unwrapped(script);
  if (json === '') return [];
  try {
    return [JSON.parse(json)];
  } catch {
    return new Mender(/^\s*[{[]\s*&(?:quot|#34|#x22);/i.test(json) ? plain(json) : json).values();
  }
}

/** Without what hides a script from old browsers and from XML, and without the semicolon of a statement. */
function unwrapped(script: string): string {
  const json = script.trim().replace(/^(?:(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|<!--)/, '');
  const end = json.slice(-MAX_CLOSE);
  const close = /\s*;?\s*(?:(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?|(?:\/\/\s*)?-->)?$/.exec(end);
  return json.slice(0, json.length - (close === null ? 0 : end.length - close.index)).trim();
}

/** Characters that close what hides a script. */
const MAX_CLOSE = 40;

/** Values within values; what is deeper is not read, nor what comes after it. */
const MAX_DEPTH = 60;

/** What cannot be mended. */
class Unmendable extends Error {}

class Mender {
  readonly #json: string;
  #at = 0;

  constructor(json: string) {
    this.#json = json;
  }

  values(): unknown[] {
    const values: unknown[] = [];
    try {
      for (this.#skip(); this.#at < this.#json.length; this.#skip()) {
        const start = this.#at;
        if (this.#isAt('{[')) values.push(this.#value(0));
        // What stands between values is passed over.
        if (this.#at === start) this.#at += 1;
      }
    } catch (error) {
      if (!(error instanceof Unmendable)) throw error;
    }
    return values;
  }

  #isAt(signs: string): boolean {
    return this.#at < this.#json.length && signs.includes(this.#json[this.#at] ?? ' ');
  }

  /** White space and comments. */
  #skip(): void {
    for (;;) {
      this.#at = this.#afterSpace(this.#at);
      if (!this.#isAt('/<')) return;
      const close = COMMENTS.find(([open]) => this.#json.startsWith(open, this.#at))?.[1];
      if (close === undefined) return;
      const end = this.#json.indexOf(close, this.#at + 2);
      this.#at = end < 0 ? this.#json.length : end + close.length;
    }
  }

  #afterSpace(start: number): number {
    let at = start;
    while (isSpace(this.#json.charCodeAt(at))) at += 1;
    return at;
  }

  #value(depth: number, isItem = false): unknown {
    if (depth > MAX_DEPTH) throw new Unmendable();
    if (this.#isAt('{')) return this.#object(depth);
    if (this.#isAt('[')) return this.#list(depth);
    if (this.#isAt('"')) return this.#words((at) => this.#endsValue(at, isItem));
    return this.#bare();
  }

  #object(depth: number): object {
    const entries: [string, unknown][] = [];
    this.#at += 1;
    for (this.#skip(); this.#at < this.#json.length && !this.#isAt('}'); this.#skip()) {
      if (this.#isAt(',')) {
        this.#at += 1;
        continue;
      }
      if (!this.#isAt('"')) throw new Unmendable();
      const key = this.#words((at) => this.#json[this.#afterSpace(at)] === ':');
      this.#skip();
      if (!this.#isAt(':')) throw new Unmendable();
      this.#at += 1;
      this.#skip();
      entries.push([key, this.#value(depth + 1)]);
    }
    this.#at += 1;
    return Object.fromEntries(entries);
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    for (this.#skip(); this.#at < this.#json.length && !this.#isAt(']'); this.#skip()) {
      if (this.#isAt('}:')) throw new Unmendable();
      if (this.#isAt(',')) this.#at += 1;
      else items.push(this.#value(depth + 1, true));
    }
    this.#at += 1;
    return items;
  }

  /** @param ends whether words end at a quotation mark, by the place after it */
  #words(ends: (at: number) => boolean): string {
    const json = this.#json;
    const parts: string[] = [];
    let from = this.#at + 1;
    for (let at = from; at < json.length; at += 1) {
      const character = json[at];
      if (character === '\\') {
        const written = ESCAPE.exec(json.slice(at, at + 6))?.[0] ?? '\\';
        parts.push(json.slice(from, at), escaped(written));
        at += written.length - 1;
        from = at + 1;
      } else if (character === '"' && ends(at + 1)) {
        this.#at = at + 1;
        return parts.join('') + json.slice(from, at);
      }
    }
    throw new Unmendable();
  }

  /** After the words of a value comes an end, or a comma and what can only be the next member or item, or a line that begins with a member. */
  #endsValue(at: number, isItem: boolean): boolean {
    const next = this.#afterSpace(at);
    const sign = this.#json[next] ?? '';
    if (sign === '' || sign === '}' || sign === ']') return true;
    if (sign === '"') return this.#json.slice(at, next).includes('\n') && this.#isKey(next);
    if (sign === '/') return this.#json.startsWith('//', next) || this.#json.startsWith('/*', next);
    if (sign !== ',') return false;
    const after = this.#afterSpace(next + 1);
    const begun = this.#json[after] ?? '';
    if (begun === '' || begun === '}' || begun === ']' || begun === '/') return true;
    return isItem ? /["[{\d-]/.test(begun) : begun === '"' && this.#isKey(after);
  }

  #isKey(at: number): boolean {
    return /^"[\w@:$.-]{1,60}"\s{0,20}:/.test(this.#json.slice(at, at + 100));
  }

  /** A number, `true`, `false`; null for `null`, nothing and all else. */
  #bare(): unknown {
    BARE.lastIndex = this.#at;
    const word = BARE.exec(this.#json)?.[0] ?? '';
    this.#at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : null;
  }
}

const COMMENTS = [
  ['/*', '*/'],
  ['//', '\n'],
  ['<!--', '-->'],
] as const;

const BARE = /[^\s,:"[\]{}]*/y;
const ESCAPE = /^\\(?:u[\da-f]{4}|[^u])/i;

function escaped(written: string): string {
  const sign = written[1] ?? '';
  if (sign === 'u') return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  return SIGNS[sign] ?? sign;
}

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
