/** All that views ask of a report: the catalogue, what belongs to what in it, and records, whose block is opened when one is asked for. */

import { addressable } from '../state/route.js';
import { Cache } from './cache.js';
import { type Groups, grouped } from './groups.js';
import type { Source } from './source.js';
import type { Catalogue, NewsRecord, ReportHead } from './types.js';

/** So many blocks stay open: what a screen of a list needs, and a few more. */
const OPEN_BLOCKS = 12;

export class Report {
  readonly head: ReportHead;
  readonly catalogue: Catalogue;
  readonly source: Source;
  readonly #blocks: Cache<NewsRecord[]>;
  readonly #documentById: Map<string, number>;

  /** Rows of statements by document, and by each actor that speaks. */
  readonly statementsOf: Groups;
  readonly statementsBy: Groups;
  /** Rows of namings by document, and by actor. */
  readonly namingsIn: Groups;
  readonly namingsOf: Groups;

  constructor(source: Source, catalogue: Catalogue) {
    this.head = source.head;
    this.source = source;
    this.catalogue = catalogue;
    this.#blocks = new Cache(OPEN_BLOCKS, (number) => source.block(number));
    this.#documentById = new Map(catalogue.documents.map(({ id }, index) => [addressable(id), index]));
    const { statements, namings, documents, actors } = catalogue;
    this.statementsOf = grouped(documents.length, statements.document);
    this.statementsBy = grouped(actors.length, statements.speaker, statements.speakers);
    this.namingsIn = grouped(documents.length, namings.document);
    this.namingsOf = grouped(actors.length, namings.actor);
  }

  document(id: string): number {
    return this.#documentById.get(id) ?? -1;
  }

  /** The block that a document is in; blocks are in the order of documents. */
  blockOf(document: number): number {
    const { blocks } = this.head;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.first ?? 0) <= document) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  block(number: number): Promise<NewsRecord[]> {
    return this.#blocks.get(number);
  }

  async record(document: number): Promise<NewsRecord> {
    const number = this.blockOf(document);
    const record = this.#in(await this.#blocks.get(number), number, document);
    if (record === undefined) throw new Error(`The report is incomplete: document ${document} is missing.`);
    return record;
  }

  /** The record where its block is open already. */
  peek(document: number): NewsRecord | undefined {
    const number = this.blockOf(document);
    const block = this.#blocks.peek(number);
    return block === undefined ? undefined : this.#in(block, number, document);
  }

  #in(block: readonly NewsRecord[], number: number, document: number): NewsRecord | undefined {
    return block[document - (this.head.blocks[number]?.first ?? 0)];
  }
}
