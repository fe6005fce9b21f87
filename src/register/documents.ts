/** Which sightings each document has, in little room: of every document the first, of every sighting the next of its document. */
import { NumberList } from './numbers.js';

export class DocumentIndex {
  /** By the number of its id; the number of a sighting, from 1. */
  readonly #first = new Map<number, number>();
  readonly #next = new NumberList();

  get size(): number {
    return this.#first.size;
  }

  /** @param document number of its id */
  add(document: number, sighting: number): void {
    this.#next.set(sighting, this.#first.get(document) ?? 0);
    this.#first.set(document, sighting + 1);
  }

  /** Its sightings, the last one first. */
  of(document: number): number[] {
    const found: number[] = [];
    for (let at = this.#first.get(document) ?? 0; at > 0; at = this.#next.at(at - 1)) found.push(at - 1);
    return found;
  }

  delete(document: number): void {
    this.#first.delete(document);
  }
}
