/** What was read, in numbers, for the summary and for `tables.json`. */
import { type NewsRecord, SCHEMA_VERSION } from '../../record.js';

interface Pipeline {
  readonly version: string;
  readonly configHash: string;
  records: number;
}

export class ReadCounts {
  #records = 0;
  #marked = 0;
  readonly #converted = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  readonly #pipelines = new Map<string, Pipeline>();

  get records(): number {
    return this.#records;
  }

  /** Documents with the id of another one. */
  get marked(): number {
    return this.#marked;
  }

  addMarked(): void {
    this.#marked += 1;
  }

  /** @param schemaVersion of the record as it was read */
  add({ pipeline: { version, configHash } }: NewsRecord, schemaVersion: string): void {
    this.#records += 1;
    if (schemaVersion !== SCHEMA_VERSION) increase(this.#converted, schemaVersion);
    const key = `${version} ${configHash}`;
    const pipeline = this.#pipelines.get(key) ?? { version, configHash, records: 0 };
    pipeline.records += 1;
    this.#pipelines.set(key, pipeline);
  }

  /** @param reason such as `record-format` */
  leaveOut(reason: string): void {
    increase(this.#leftOut, reason);
  }

  /** The settings of an earlier record, where they are others than these. */
  otherSettings(configHash: string): string | null {
    for (const known of this.#pipelines.values()) if (known.configHash !== configHash) return known.configHash;
    return null;
  }

  /** By version of the schema. */
  get converted(): { readonly [version: string]: number } {
    return sorted(this.#converted);
  }

  get leftOut(): { readonly [reason: string]: number } {
    return sorted(this.#leftOut);
  }

  get pipelines(): Pipeline[] {
    return [...this.#pipelines.values()];
  }
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): { readonly [name: string]: number } {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
