/**
 * What is known of documents only when all have been read: stories, who is who, and which statements are copies. Every record is
 * added once; then each is read again, and asks here.
 */
import type { NewsRecord, Quote } from '../../record.js';
import { meaningOf, type Register, RegisterBuilder } from '../../register/index.js';
import { StoryIndex, storyDocumentOf } from '../../stories/index.js';
import type { AcrossDocument } from '../view.js';
import { StatementIndex, wordsHash } from './statement-index.js';
import { type Place, Places } from './stories.js';

export class AcrossBuilder {
  readonly #stories = new StoryIndex();
  readonly #statements = new StatementIndex();
  readonly #register: RegisterBuilder;
  readonly #keys: string[] = [];

  /** @param register with the rows of an earlier one, and those of the user */
  constructor(register = new RegisterBuilder()) {
    this.#register = register;
  }

  /** The next document. @param key instead of the record's id */
  add(record: NewsRecord, key: string): void {
    const keyed = { ...record, id: key };
    this.#stories.add(storyDocumentOf(keyed));
    this.#register.add(keyed);
    this.#statements.add(record);
    this.#keys.push(key);
  }

  finish(): Across {
    const places = new Places(this.#stories.places(), this.#keys);
    return new Across(this.#keys, places, this.#register.finish(), this.#statements);
  }
}

export class Across {
  readonly #keys: readonly string[];
  readonly #places: Places;
  readonly #statements: StatementIndex;
  readonly register: Register;

  constructor(keys: readonly string[], places: Places, register: Register, statements: StatementIndex) {
    this.#keys = keys;
    this.#places = places;
    this.register = register;
    this.#statements = statements;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** The key of a document, by its number in the order of reading. */
  keyAt(number: number): string | null {
    return this.#keys[number] ?? null;
  }

  documentAt(number: number): AcrossDocument {
    const key = this.#keys[number] ?? '';
    const { story, follows, isUpdate, differs, numbers } = this.#places.at(number);
    const followed = follows === null ? null : this.keyAt(follows);
    return {
      storyId: story === null ? null : this.keyAt(story),
      duplicateOf: isUpdate ? null : followed,
      updateOf: isUpdate ? followed : null,
      differs,
      changedNumbers: numbers.map(({ from, to }) => `${from} → ${to}`),
      registerKey: (entity) => this.register.keyOf(key, entity),
      reasons: (entity) => this.#reasonsOf(key, entity),
      originalOf: (text, quote) => this.#originalOf(number, text, quote),
    };
  }

  /** Where a document stands among the stories, by number. */
  placeAt(number: number): Place {
    return this.#places.at(number);
  }

  /** Of each statement of a document, by number, the one that it copies. */
  originalsIn(number: number): (Original | null)[] {
    return Array.from(this.#statements.hashesOf(number), (hash) => this.#originalBefore(number, hash));
  }

  #reasonsOf(key: string, entity: string): string[] {
    const { reasons = [] } = this.register.explain(key, entity) ?? {};
    return reasons.map(({ cue, points, detail }) => {
      const told = detail === null ? meaningOf(cue) : `${meaningOf(cue)}: ${detail}`;
      return `${points > 0 ? '+' : ''}${points} ${told}`;
    });
  }

  #originalOf(number: number, text: string, quote: Quote): string | null {
    const original = this.#originalBefore(number, wordsHash(text, quote));
    if (original === null) return null;
    const { document, statement } = original;
    return `${this.#keys[document] ?? ''}#${this.#statements.idOf(document, statement)}`;
  }

  /** The earliest one with the same words in the documents before this one. */
  #originalBefore(number: number, hash: number): Original | null {
    let original: Original | null = null;
    for (const document of this.#places.before(number)) {
      const statement = this.#statements.find(document, hash);
      if (statement !== null) original = { document, statement };
    }
    return original;
  }
}

/** A statement by the number of its document, and which one it is there, from 0. */
export interface Original {
  readonly document: number;
  readonly statement: number;
}
