/** Which documents name whom. */
import type { NamingColumns } from './contract.js';

export interface Naming {
  readonly document: number;
  /** Its place in the record, and its id there. */
  readonly entity: number;
  readonly id: string;
  readonly actor: number;
}

export class Namings {
  readonly #columns: { [column in keyof NamingColumns]: number[] } = { document: [], entity: [], actor: [] };
  readonly #byDocument = new Map<number, Map<string, number>>();

  add({ document, entity, id, actor }: Naming): void {
    this.#columns.document.push(document);
    this.#columns.entity.push(entity);
    this.#columns.actor.push(actor);
    const actors = this.#byDocument.get(document) ?? new Map<string, number>();
    this.#byDocument.set(document, actors);
    actors.set(id, actor);
  }

  /** Whom the entity of a document stands for; -1 for nobody. */
  actorOf(document: number, entity: string | null): number {
    return (entity === null ? undefined : this.#byDocument.get(document)?.get(entity)) ?? -1;
  }

  columns(): NamingColumns {
    return this.#columns;
  }
}
