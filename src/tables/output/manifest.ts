/** `tables.json`: what was read, by which version, and what lies beside it. It holds no times: the same records give the same bytes. */
import { z } from 'zod';

export const MANIFEST_FILE = 'tables.json';

const fileSchema = z.strictObject({
  name: z.string(),
  bytes: z.number(),
  rows: z.number(),
  sha256: z.string().nullable().default(null),
});

const cardSchema = z.strictObject({
  dataset: z.string().nullable().describe('what the user calls the tables'),
  licence: z.string().nullable().describe('a name of SPDX, or an address'),
  citation: z.string().nullable(),
});
/** What only the user knows of the tables. */
export type Card = Readonly<z.infer<typeof cardSchema>>;
export const NO_CARD: Card = { dataset: null, licence: null, citation: null };

export const manifestSchema = z.strictObject({
  wirecopy: z.string().describe('version of Wirecopy'),
  tablesVersion: z.number().describe('version of the columns'),
  schemaVersion: z.string().describe('version of the schema of records'),
  complete: z.boolean().describe('false while files are put in place, and where that was cut off'),
  format: z.string(),
  inputs: z.array(z.string()).describe('what was read, as it was named'),
  records: z.number().describe('how many were read'),
  across: z.boolean().describe('whether documents were looked at together'),
  copies: z.number().describe('how many of the statements copy another one of the same story'),
  converted: z
    .record(z.string(), z.number())
    .describe('by version of the schema how many older records were converted'),
  leftOut: z.record(z.string(), z.number()).describe('by reason how many lines and records were left out'),
  pipelines: z
    .array(z.strictObject({ version: z.string(), configHash: z.string(), records: z.number() }))
    .describe('versions of Wirecopy and settings that the records were made with'),
  card: cardSchema.default(NO_CARD).describe('what the user said of them, for `croissant.json`'),
  tables: z.record(z.string(), z.strictObject({ rows: z.number(), files: z.array(fileSchema) })),
});
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Null for what no Wirecopy has written. */
export function parseManifest(text: string): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
