/** `tables.json` of a folder of tables, after rows were taken out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { statsOf, writeWhole } from '../write/index.js';

/** A file of rows, and how many of them are gone. */
interface Shortened {
  readonly file: string;
  readonly removed: number;
}

/** What changes of it; all else stays as it is. */
const manifestSchema = z.looseObject({
  records: z.number(),
  copies: z.number(),
  tables: z.record(
    z.string(),
    z.looseObject({
      rows: z.number(),
      files: z.array(z.looseObject({ name: z.string(), rows: z.number(), bytes: z.number() })),
    }),
  ),
});

/**
 * Says how many rows are left. A folder without the file, or with another one of this name, is left alone.
 *
 * @param copies how many statements that copy another one are gone, or copy nothing any more
 */
export async function recount(folder: string, changed: readonly Shortened[], copies: number): Promise<void> {
  const path = join(folder, 'tables.json');
  const parsed = manifestSchema.safeParse(await jsonAt(path));
  if (!parsed.success) return;
  const removed = new Map(changed.map((table) => [table.file, table.removed]));
  const tables = Object.entries(parsed.data.tables).map(([name, table]) => {
    const files = table.files.map((file) => ({
      ...file,
      rows: file.rows - (removed.get(file.name) ?? 0),
      bytes: statsOf(join(folder, file.name))?.size ?? file.bytes,
    }));
    return [name, { ...table, rows: files.reduce((sum, { rows }) => sum + rows, 0), files }] as const;
  });
  const left = Object.fromEntries(tables);
  const { documents } = left;
  const counts = { records: documents?.rows ?? parsed.data.records, copies: parsed.data.copies - copies };
  await writeWhole(path, `${JSON.stringify({ ...parsed.data, ...counts, tables: left }, null, 2)}\n`);
}

async function jsonAt(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
