/** Entities of all documents until it is known who is who: by document their ids, and in which organisations a person's roles are. */
import type { NewsRecord } from '../record.js';

export interface HeldEntity {
  readonly id: string;
  /** Ids of the organisations that its roles are in. */
  readonly organisations: readonly string[];
}

export class HeldEntities {
  readonly #documents: (readonly HeldEntity[])[] = [];

  add({ entities }: Pick<NewsRecord, 'entities'>): void {
    this.#documents.push(
      entities.map(({ id, roles }) => ({ id, organisations: roles.flatMap(({ organisation }) => organisation ?? []) })),
    );
  }

  /** Of a document, by its number, in the order of its record. */
  of(document: number): readonly HeldEntity[] {
    return this.#documents[document] ?? [];
  }

  get documents(): number {
    return this.#documents.length;
  }
}
