/**
 * The catalogue of a report, gathered document by document. What documents tell together, stories and who is who, is known after the last: until then entities are held by
 * their ids.
 */
import type { NewsRecord } from '../record.js';
import { type Across, AcrossBuilder } from '../tables/index.js';
import { Actors } from './actors.js';
import type { Catalogue, ReportHead } from './contract.js';
import { DateTable } from './date-table.js';
import { type DocumentFacts, documentFacts } from './document-facts.js';
import { HeldEntities } from './held-entities.js';
import { StatementTable } from './statement-table.js';

export class CatalogueBuilder {
  readonly #across = new AcrossBuilder();
  readonly #documents: DocumentFacts[] = [];
  readonly #entities = new HeldEntities();
  readonly #statements = new StatementTable();
  readonly #dates = new DateTable();

  /** The next document. @param key instead of the record's id */
  add(record: NewsRecord, key: string): void {
    this.#across.add(record, key);
    this.#documents.push(documentFacts(record, key));
    this.#entities.add(record);
    this.#statements.add(record);
    this.#dates.add(record);
  }

  finish(): Catalogue {
    const across = this.#across.finish();
    const { actors, namings } = new Actors(across, this.#entities).finish();
    return {
      documents: documentsOf(this.#documents, across),
      actors,
      statements: this.#statements.finish(across, namings),
      dates: this.#dates.finish(),
      namings: namings.columns(),
    };
  }
}

/** How many rows each part of a catalogue has. */
export function countsOf({ documents, statements, actors, dates }: Catalogue): ReportHead['counts'] {
  return {
    documents: documents.length,
    statements: statements.document.length,
    actors: actors.length,
    dates: dates.document.length,
  };
}

/** Stories are numbered in the order in which they are met. */
function documentsOf(documents: readonly DocumentFacts[], across: Across): Catalogue['documents'] {
  const numbers = new Map<number, number>();
  return documents.map((facts, number) => {
    const { story, follows, isUpdate } = across.placeAt(number);
    if (story !== null && !numbers.has(story)) numbers.set(story, numbers.size);
    return { ...facts, story: numbers.get(story ?? -1) ?? -1, follows: follows ?? -1, isUpdate };
  });
}
