/** Where an export goes: a folder of its own, whose files appear whole, or one file. */
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { UsageError } from '../errors.js';
import { type AnnotatedDocument, DOCUMENTS_FILE, documentLine } from '../standoff/index.js';
import { flushFolder, PendingFile, reportedLater, statsOf } from '../write/index.js';
import type { ExportedFile, ExportFormat, Written } from './format.js';

export class ExportOutput {
  readonly #format: ExportFormat;
  readonly #folder: string;
  /** The list of documents, which one file does not have beside it. */
  readonly #index: PendingFile | null;
  /** The file with all documents. */
  readonly #list: PendingFile | null;
  #documents = 0;

  private constructor(format: ExportFormat, folder: string, index: PendingFile | null, list: PendingFile | null) {
    this.#format = format;
    this.#folder = folder;
    this.#index = index;
    this.#list = list;
  }

  /**
   * @param out a folder that is empty or not there; of a format that is one file also its name, `records.conllu`
   * @throws {UsageError} `output-occupied`; {@link OutputError} `output-unwritable`
   */
  static async open(format: ExportFormat, out: string, overwrite: boolean): Promise<ExportOutput> {
    const { list, beside } = format;
    const isFile = list !== null && beside.length === 0 && extname(out) === extname(list.file);
    const folder = isFile ? dirname(out) : out;
    const occupied = isFile ? statsOf(out) !== null && basename(out) : await firstIn(folder);
    if (occupied !== false && occupied !== undefined && !overwrite) throw isOccupied(out, occupied);
    await reportedLater(folder, () => mkdir(folder, { recursive: true }));
    const pending = (name: string) => PendingFile.open(join(folder, name), folder);
    const output = new ExportOutput(
      format,
      folder,
      isFile ? null : await pending(DOCUMENTS_FILE),
      list === null ? null : await pending(isFile ? basename(out) : list.file),
    );
    await output.#list?.append(Buffer.from(list?.head ?? ''));
    return output;
  }

  async add(document: AnnotatedDocument, name: string, { files }: Written): Promise<void> {
    const between = this.#documents === 0 ? '' : (this.#format.list?.between ?? '');
    for (const file of files) {
      if (this.#list === null) await this.#place(file);
      else await this.#list.append(Buffer.from(between + file.content));
    }
    await this.#index?.append(Buffer.from(documentLine(document, name)));
    this.#documents += 1;
  }

  /** Gives the files of the whole export their names. */
  async finish(): Promise<void> {
    for (const file of this.#format.beside) await this.#place(file);
    await this.#list?.append(Buffer.from(this.#format.list?.tail ?? ''));
    const files = [this.#list, this.#index].filter((file) => file !== null);
    for (const file of files) await file.finish();
    for (const file of files) await file.place();
    await flushFolder(this.#folder);
  }

  /** Takes away what is not whole. Documents that are, stay. */
  async discard(): Promise<void> {
    for (const file of [this.#list, this.#index]) await file?.discard();
  }

  async #place({ name, content }: ExportedFile): Promise<void> {
    const file = await PendingFile.open(join(this.#folder, name), this.#folder);
    try {
      await file.append(Buffer.from(content));
      await file.finish();
      await file.place();
    } catch (error) {
      await file.discard();
      throw error;
    }
  }
}

/** What is in a folder; undefined for nothing, or no folder. */
async function firstIn(folder: string): Promise<string | undefined> {
  if (statsOf(folder) === null) return undefined;
  const [first] = await reportedLater(folder, () => readdir(folder));
  return first;
}

/** Annotators may have worked on it. */
function isOccupied(out: string, found: string): UsageError {
  return new UsageError({
    code: 'output-occupied',
    message: `${out}: ${found} is there already: an export writes into a folder of its own`,
    hint: 'Give another one with --out, or write over files of the same names with --overwrite: what annotators changed in them is lost.',
  });
}
