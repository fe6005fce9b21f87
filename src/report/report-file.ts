/**
 * A report in the making: documents are added one by one, and the file has its name when all of it is there. The head counts what comes after it, so blocks wait in a file of
 * their own beside it until the last document is known.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OutputError } from '../errors.js';
import { readFileChunks } from '../read/index.js';
import type { NewsRecord } from '../record.js';
import { flushFolder, PendingFile, reportedLater, statsOf } from '../write/index.js';
import { Blocks } from './blocks.js';
import { CatalogueBuilder } from './catalogue.js';
import { type Comparison, ELEMENTS } from './contract.js';
import { clearElement, packedElement } from './elements.js';
import { headOf } from './head.js';
import { packed } from './pack.js';
import { type Page, titled } from './page-file.js';

export interface ReportWritten {
  readonly documents: number;
  readonly statements: number;
  readonly actors: number;
  readonly bytes: number;
}

export class ReportFile {
  readonly #path: string;
  readonly #page: Page;
  readonly #title: string;
  readonly #body: PendingFile;
  readonly #blocks: Blocks;
  readonly #catalogue = new CatalogueBuilder();
  #file: PendingFile | null = null;

  private constructor(path: string, page: Page, title: string, body: PendingFile) {
    this.#path = path;
    this.#page = page;
    this.#title = title;
    this.#body = body;
    this.#blocks = new Blocks(body);
  }

  /** @throws {OutputError} `output-unwritable`; `output-occupied` where something stands that is no page */
  static async open(path: string, { page, title }: { page: Page; title: string }): Promise<ReportFile> {
    checkTarget(path);
    await reportedLater(path, () => mkdir(dirname(path), { recursive: true }));
    return new ReportFile(path, page, title, await PendingFile.open(path, dirname(path)));
  }

  /** The next document. @param key instead of the record's id. @throws {OutputError} `output-unwritable` */
  async add(record: NewsRecord, key = record.id): Promise<void> {
    this.#catalogue.add(record, key);
    await this.#blocks.add(record);
  }

  /** After the last document. @throws {OutputError} `output-unwritable` */
  async place(comparison: Comparison | null = null): Promise<ReportWritten> {
    const blocks = await this.#blocks.finish();
    const bodyPath = await this.#body.closed();
    const catalogue = this.#catalogue.finish();
    const head = headOf(catalogue, blocks, { title: this.#title, comparison: comparison !== null, live: false });
    const { counts } = head;
    const file = await PendingFile.open(this.#path, dirname(this.#path));
    this.#file = file;
    const page = titled(this.#page, this.#title);
    const write = (text: string) => file.append(Buffer.from(text));
    await write(page.before);
    await write(clearElement(ELEMENTS.head, head));
    await write(await packedJson(ELEMENTS.catalogue, catalogue));
    if (comparison !== null) await write(await packedJson(ELEMENTS.comparison, comparison));
    for await (const chunk of readFileChunks(bodyPath)) await file.append(chunk);
    await write(page.after);
    const { bytes } = await file.finish();
    await file.place();
    await flushFolder(dirname(this.#path));
    return { documents: counts.documents, statements: counts.statements, actors: counts.actors, bytes };
  }

  /** Takes away what is not in its place; always called at the end. */
  async close(): Promise<void> {
    await this.#body.discard();
    await this.#file?.discard();
  }
}

async function packedJson(id: string, value: unknown): Promise<string> {
  const [before, after] = packedElement(id);
  return `${before}${await packed(JSON.stringify(value))}${after}`;
}

/** A report is written over; any other file, such as the records themselves by a slip, is not. */
function checkTarget(path: string): void {
  const stats = statsOf(path);
  if (stats === null || (stats.isFile() && (stats.size === 0 || beginsAsPage(path)))) return;
  throw new OutputError({
    code: 'output-occupied',
    message: `${path}: ${stats.isDirectory() ? 'a folder' : 'there already, and no page'}, expected the name of a report`,
    hint: 'Give another name with --out, such as report.html.',
  });
}

function beginsAsPage(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(64);
    return /^\s*<!doctype html/i.test(bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0)));
  } finally {
    closeSync(file);
  }
}
