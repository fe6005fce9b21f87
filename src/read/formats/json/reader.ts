/** Finds the articles of a JSON file, wherever they stand in it. */
import { InputError } from '../../../errors.js';
import { readFields } from '../../field-names.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { type Utf8Source, utf8Source } from '../../utf8-source.js';
import { JsonCursor, SIGNS } from './cursor.js';
import { type ItemKind, ItemReader, type Value } from './items.js';
import { isContainerName, isListName, MAX_LEVEL } from './names.js';

/** Bytes of a text beside a list that is no news of its own, such as what was searched for. */
const SHORT_TEXT = 200;

export class JsonReader {
  readonly #place: string;
  readonly #options: FormatOptions;
  readonly #hasLists: boolean;
  readonly #source: Utf8Source;
  readonly #cursor: JsonCursor;
  readonly #items: ItemReader;
  readonly #textNames = new Map<string, boolean>();
  /** Whether the object of the file that is read has a list of articles. */
  #hasList = false;

  constructor(file: SourceFile, options: FormatOptions, kind: ItemKind) {
    this.#place = file.place;
    this.#options = options;
    this.#hasLists = kind.hasLists;
    this.#source = utf8Source(file);
    this.#cursor = new JsonCursor(this.#source.chunks);
    this.#items = new ItemReader(file.place, this.#source, options, kind);
  }

  close(): Promise<void> {
    return this.#cursor.close();
  }

  /** One value in most files; JSON lines of another name are many. */
  async *all(): AsyncGenerator<Found> {
    let last: Value | null = null;
    for (let isEmpty = true; ; isEmpty = false) {
      const sign = await this.#cursor.peek();
      const isEnd = sign === SIGNS.end;
      if (last !== null) yield* isEnd && this.#items.count === 0 ? this.#items.only(last) : this.#items.next(last);
      last = null;
      if (isEnd && !isEmpty) return;
      if (sign === SIGNS.comma) this.#cursor.step();
      else if (sign === SIGNS.openList) yield* this.#topList();
      else if (sign === SIGNS.openObject) last = yield* this.#topObject();
      else throw this.#unexpected('{ or [');
    }
  }

  async *#topList(): AsyncGenerator<Found> {
    this.#cursor.step();
    const sign = await this.#cursor.peek();
    const isOfObjects = sign === SIGNS.openObject || sign === SIGNS.closeList || sign === SIGNS.end;
    if (!isOfObjects && this.#items.count === 0) throw this.#unexpected('a list of objects');
    yield* this.#list();
  }

  /** Yields the articles of its lists; returns it where it has none. */
  async *#topObject(): AsyncGenerator<Found, Value | null> {
    const start = this.#cursor.offset;
    this.#hasList = false;
    this.#cursor.record(this.#items.longest);
    const depth = this.#hasLists ? yield* this.#object(1) : await this.#over(start);
    return this.#hasList ? null : { start, end: this.#cursor.offset, depth, bytes: this.#cursor.recorded() };
  }

  /** @returns how deep it nests */
  async *#object(level: number): AsyncGenerator<Found, number> {
    const start = this.#cursor.offset;
    let hasText = false;
    let deepest = level;
    this.#cursor.step();
    for (;;) {
      const sign = await this.#cursor.peek();
      if (sign === SIGNS.comma || sign === SIGNS.closeObject) {
        this.#cursor.step();
        if (sign === SIGNS.comma) continue;
        return deepest;
      }
      if (sign === SIGNS.end) throw this.#cut('the object', start);
      if (sign !== SIGNS.quote) throw this.#unexpected('a name in quotes');
      const name = await this.#cursor.name();
      if (name === null) throw this.#cut('the object', start);
      const value = await this.#afterColon(start);
      if (value === SIGNS.openList && !hasText && isListName(name)) yield* this.#namedList(start);
      else if (value === SIGNS.openObject && !hasText && level < MAX_LEVEL && isContainerName(name))
        deepest = Math.max(deepest, yield* this.#object(level + 1));
      else {
        const from = this.#cursor.offset;
        deepest = Math.max(deepest, level + (await this.#over(start)));
        if (value !== SIGNS.quote || !this.#isTextName(name)) continue;
        hasText = true;
        if (this.#hasList && this.#cursor.offset - from > SHORT_TEXT) yield this.#passedOver(name);
      }
    }
  }

  /** A list under a usual name, if its first item is an object. */
  async *#namedList(start: number): AsyncGenerator<Found> {
    this.#cursor.step();
    const sign = await this.#cursor.peek();
    if (sign !== SIGNS.openObject && sign !== SIGNS.closeList) {
      await this.#over(start, 1);
      return;
    }
    this.#cursor.forget();
    this.#hasList = true;
    yield* this.#list();
  }

  /** From after its bracket. */
  async *#list(): AsyncGenerator<Found> {
    for (;;) {
      const sign = await this.#cursor.peek();
      const start = this.#cursor.offset;
      if (sign === SIGNS.end) throw this.#cut(`the list, after item ${this.#items.count}`, start);
      if (sign === SIGNS.closeObject || sign === SIGNS.colon) throw this.#unexpected(', or ]');
      if (sign === SIGNS.comma || sign === SIGNS.closeList) {
        this.#cursor.step();
        if (sign === SIGNS.comma) continue;
        return;
      }
      this.#cursor.record(this.#items.longest);
      const depth = await this.#cursor.skip();
      if (depth === null) throw this.#cut(`item ${this.#items.count + 1}`, start);
      yield* this.#items.next({ start, end: this.#cursor.offset, depth, bytes: this.#cursor.recorded() });
    }
  }

  async #afterColon(start: number): Promise<number> {
    const colon = await this.#cursor.peek();
    if (colon === SIGNS.end) throw this.#cut('the object', start);
    if (colon !== SIGNS.colon) throw this.#unexpected('a colon');
    this.#cursor.step();
    return this.#cursor.peek();
  }

  /** @param start of the object that the value is in */
  async #over(start: number, depth = 0): Promise<number> {
    const deepest = await this.#cursor.skip(depth);
    if (deepest === null) throw this.#cut('the object', start);
    return deepest;
  }

  #isTextName(name: string): boolean {
    let isText = this.#textNames.get(name);
    if (isText === undefined) {
      const fields = readFields({ [name]: name }, this.#options.fields);
      isText = fields.has('text') || fields.has('html');
      if (this.#textNames.size < MAX_NAMES) this.#textNames.set(name, isText);
    }
    return isText;
  }

  #passedOver(name: string): Found {
    const error = new InputError({
      code: 'input-format',
      message: `${this.#place}: a list of articles and, after it, a text in field ${name}; only the list was read`,
      hint: 'Put the text into a file of its own, or the list.',
    });
    return { number: null, id: null, error };
  }

  #unexpected(expected: string): InputError {
    return new InputError({
      code: 'input-damaged',
      message: `${this.#place}: byte ${this.#source.placeOf(this.#cursor.offset)}: not valid JSON, expected ${expected}`,
      hint: 'What stands before it was read. Mend the file, or say what it is with --as.',
    });
  }

  #cut(what: string, start: number): InputError {
    return new InputError({
      code: 'input-damaged',
      message: `${this.#place}: the file ends within ${what}, from byte ${this.#source.placeOf(start)}; it is cut short`,
      hint: 'What stands before it was read. Fetch the file again.',
    });
  }
}

/** Names that are remembered; a file with more has made them up. */
const MAX_NAMES = 1000;
