/** What an export knows of its documents and a tool's files have no place for: `documents.jsonl`, a line a document, by the name of its files. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { AnnotatedDocument } from './annotated.js';
import { invalid } from './faults.js';
import { readText } from './files.js';
import type { StandoffFormat } from './format.js';

export const DOCUMENTS_FILE = 'documents.jsonl';

const lineSchema = z.object({
  file: z.string(),
  id: z.string(),
  published: z.string().nullable(),
  details: z.record(z.string(), z.string()),
});
export type KnownDocument = z.infer<typeof lineSchema>;

export function documentLine({ id, published, details }: AnnotatedDocument, file: string): string {
  return `${JSON.stringify({ file, id, published, details })}\n`;
}

/** The lists of the folders that files are read from, each read once. */
export class KnownDocuments {
  readonly #byFolder = new Map<string, ReadonlyMap<string, KnownDocument>>();

  /**
   * What an export said of a document; null where it said nothing.
   *
   * @param path of the file that it was read from
   * @param idsAre what the format has as ids
   * @throws {InputError} `gold-format` for a list that is none
   */
  async find(path: string, id: string, idsAre: StandoffFormat['idsAre']): Promise<KnownDocument | null> {
    const folder = dirname(path);
    const list = this.#byFolder.get(folder) ?? (await listIn(folder));
    this.#byFolder.set(folder, list);
    if (idsAre === 'ids') return list.get(`id ${onOneWord(id)}`) ?? null;
    return list.get(`file ${withoutEnding(path)}`) ?? list.get(`file ${id}`) ?? null;
  }
}

async function listIn(folder: string): Promise<ReadonlyMap<string, KnownDocument>> {
  const path = join(folder, DOCUMENTS_FILE);
  const known = new Map<string, KnownDocument>();
  if (!existsSync(path)) return known;
  (await readText(path)).split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = lineSchema.safeParse(jsonOf(line));
    if (!parsed.success) {
      throw invalid(`${path}:${index + 1}`, 'no line of an export, expected file, id, published and details');
    }
    known.set(`file ${parsed.data.file}`, parsed.data);
    known.set(`id ${onOneWord(parsed.data.id)}`, parsed.data);
  });
  return known;
}

function withoutEnding(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}

/** As CoNLL-U has ids. */
function onOneWord(id: string): string {
  return id.replaceAll(/\s+/g, '_');
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
