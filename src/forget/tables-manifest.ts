/** `tables.json` of a folder of tables, and the card made of it, after rows were taken out. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readFileChunks } from '../read/index.js';
import { CROISSANT_FILE, croissantText, parseManifest } from '../tables/index.js';
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
      files: z.array(
        z.looseObject({
          name: z.string(),
          rows: z.number(),
          bytes: z.number(),
          sha256: z.string().nullable().default(null),
        }),
      ),
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
  const left: typeof parsed.data.tables = {};
  for (const [name, table] of Object.entries(parsed.data.tables)) {
    const files = [];
    for (const file of table.files) {
      const at = join(folder, file.name);
      const rows = file.rows - (removed.get(file.name) ?? 0);
      const sha256 = removed.has(file.name) ? await sha256Of(at) : file.sha256;
      files.push({ ...file, rows, bytes: statsOf(at)?.size ?? file.bytes, sha256 });
    }
    left[name] = { ...table, rows: files.reduce((sum, { rows }) => sum + rows, 0), files };
  }
  const { documents } = left;
  const counts = { records: documents?.rows ?? parsed.data.records, copies: parsed.data.copies - copies };
  const text = `${JSON.stringify({ ...parsed.data, ...counts, tables: left }, null, 2)}\n`;
  await writeWhole(path, text);
  const card = join(folder, CROISSANT_FILE);
  const manifest = parseManifest(text);
  if (manifest !== null && statsOf(card) !== null) await writeWhole(card, croissantText(manifest));
}

async function sha256Of(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of readFileChunks(path)) digest.update(chunk);
  return digest.digest('hex');
}

async function jsonAt(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
