/**
 * Which record is of which document of the gold: by its id, by the digest of its bytes, or by the name of its file; and only where its text is that of the gold, which may have
 * a title before it, or be the clean one.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { NewsRecord } from '../record.js';
import type { GoldDocument } from './documents.js';
import { placeIn } from './found.js';

export interface Pair {
  readonly gold: GoldDocument;
  readonly record: NewsRecord;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  /** Documents of the gold that are not compared, each with why. */
  readonly left: readonly LeftOut[];
  /** Records of documents that the gold does not have. */
  readonly unused: number;
}

export interface LeftOut {
  readonly id: string;
  /** Of the gold. */
  readonly place: string;
  readonly why: 'no record' | 'a record of another text';
}

export class Matcher {
  readonly #gold: readonly GoldDocument[];
  readonly #byKey = new Map<string, GoldDocument[]>();
  readonly #matched = new Map<GoldDocument, NewsRecord>();
  /** Documents of which a record has the id, but another text. */
  readonly #foreign = new Set<GoldDocument>();
  #unused = 0;

  constructor(gold: readonly GoldDocument[]) {
    this.#gold = gold;
    for (const document of gold) {
      for (const key of keysOf(document)) {
        const list = this.#byKey.get(key);
        if (list === undefined) this.#byKey.set(key, [document]);
        else if (!list.includes(document)) list.push(document);
      }
    }
  }

  add(record: NewsRecord): void {
    const keys = [`id ${record.id}`, `sha256 ${record.source.sha256}`, ...namesOf(record.source.path)];
    const candidates = keys.flatMap((key) => this.#byKey.get(key) ?? []).filter((gold) => !this.#matched.has(gold));
    const fitting = candidates.find((gold) => isOf(gold, record));
    if (fitting !== undefined) this.#matched.set(fitting, record);
    else if (candidates.length === 0) this.#unused += 1;
    else for (const gold of candidates) this.#foreign.add(gold);
  }

  done(): Matching {
    const pairs = this.#gold.flatMap((gold): Pair[] => {
      const record = this.#matched.get(gold);
      return record === undefined ? [] : [{ gold, record }];
    });
    const left = this.#gold
      .filter((gold) => !this.#matched.has(gold))
      .map((gold): LeftOut => {
        const why = this.#foreign.has(gold) ? 'a record of another text' : 'no record';
        return { id: gold.id, place: gold.place, why };
      });
    return { pairs, left, unused: this.#unused };
  }
}

function keysOf({ id, text, input }: GoldDocument): string[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const name = input === null ? id : withoutEnding(input);
  return [`id ${id}`, `sha256 ${sha256}`, `name ${name}`];
}

function namesOf(path: string | null): string[] {
  return path === null ? [] : [`name ${withoutEnding(path)}`];
}

function withoutEnding(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}

function isOf(gold: GoldDocument, record: NewsRecord): boolean {
  // What an export hands out is the clean text.
  if (gold.input === null) return gold.text === record.text || placeIn(gold, record) !== null;
  const words = new Set(gold.text.split(/\s+/));
  const given = new Set(record.text.split(/\s+/));
  return [...words].filter((word) => given.has(word)).length >= LEAST_COMMON * words.size;
}

/** Of the words of a fixture, which has its text as a reader would clean it. */
const LEAST_COMMON = 0.5;
