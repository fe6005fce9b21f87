/** Rows as the bytes of a Parquet file, a group at a time, so that no file need fit in memory. Loaded when Parquet is asked for. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { z } from 'zod';
import { type Column, columnsOf, isConverted, toCell } from './columns.js';
import { elementsOf } from './parquet-elements.js';
import { sharedWith } from './parquet-footer.js';

/** A row of a table, by the names of its columns. */
export interface Row {
  readonly [column: string]: unknown;
}

/** A group ends after so many rows, or so many code units of text, since it is held in memory until then. */
const ROWS_A_GROUP = 4_000;
const UNITS_A_GROUP = 8_000_000;

const NOTHING = new Uint8Array(0);

interface Gathered {
  readonly column: Column;
  readonly isConverted: boolean;
  cells: unknown[];
}

export class ParquetRows {
  readonly #columns: readonly Gathered[];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows = 0;
  #units = 0;

  readonly #unlike: ReadonlySet<string>;

  /**
   * @param name of the table, as it stands in the file
   * @param unlike columns whose cells are all different, so that a dictionary of them, and the first and last of a group, are of no use
   */
  constructor(name: string, schema: z.ZodObject, unlike: ReadonlySet<string>) {
    this.#unlike = unlike;
    const columns = columnsOf(schema);
    this.#columns = columns.map((column) => ({ column, isConverted: isConverted(column), cells: [] }));
    const elements = [{ name, num_children: columns.length }, ...columns.flatMap(elementsOf)];
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: elements });
  }

  /** Takes rows, and gives the next bytes of the file: none while their group goes on. */
  add(rows: readonly Row[]): Uint8Array {
    // Column by column: rows are many small objects, which need not outlive this.
    let units = 0;
    for (const { column, isConverted: isOther, cells } of this.#columns) {
      for (const row of rows) {
        const value = row[column.name] ?? null;
        if (typeof value === 'string') units += value.length;
        cells.push(isOther ? toCell(column, value) : value);
      }
    }
    this.#units += units;
    this.#rows += rows.length;
    return this.#rows >= ROWS_A_GROUP || this.#units >= UNITS_A_GROUP ? this.#group() : NOTHING;
  }

  /** The last bytes of the file. */
  end(): Uint8Array {
    const last = this.#group();
    this.#writer.finish();
    return Buffer.concat([last, this.#taken()]);
  }

  #group(): Uint8Array {
    // Indexes of pages would be held until the end, for every group; readers do with those of groups.
    const columnData = this.#columns.map(({ column: { name }, cells: data }) =>
      this.#unlike.has(name)
        ? { name, data, offsetIndex: false, encoding: 'PLAIN' as const, statistics: false }
        : { name, data, offsetIndex: false },
    );
    if (this.#rows > 0) {
      this.#writer.write({ columnData, rowGroupSize: this.#rows });
      this.#saveMemory();
    }
    for (const gathered of this.#columns) gathered.cells = [];
    this.#rows = this.#units = 0;
    return this.#taken();
  }

  /** What the writer holds of a group until the end of the file. */
  #saveMemory(): void {
    const groups = this.#writer.row_groups;
    const group = groups.pop();
    if (group !== undefined) groups.push(sharedWith(groups.at(-1), group));
    this.#writer.pendingIndexes = [];
  }

  /** What has been written since it was asked last; the writer's own count of all bytes goes on. */
  #taken(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }
}
