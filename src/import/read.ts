/** The documents of files that a tool has written, with what an export of ours knew of them. */
import { basename } from 'node:path';
import {
  type AnnotatedDocument,
  DOCUMENTS_FILE,
  filesIn,
  invalid,
  isFolder,
  KnownDocuments,
  LABEL_GROUPS,
  readText,
  STANDOFF_FORMATS,
  type StandoffFormat,
} from '../standoff/index.js';

export interface ReadOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The name of the format. */
  readonly from: string;
}

export interface ReadDocument {
  readonly document: AnnotatedDocument;
  /** Of its file, without an ending, or its id. */
  readonly name: string;
  /** Whether the format can say all that a fixture does. */
  readonly holdsAll: boolean;
}

/** Formats that have a part of the layers only. */
const PARTIAL: ReadonlySet<string> = new Set(['timeml', 'conllu']);

/** @throws {UsageError} `input-missing`; {@link InputError} `gold-format` */
export async function* annotatedDocuments(
  { paths, from }: ReadOptions,
  tell: (note: string) => void,
): AsyncGenerator<ReadDocument> {
  const format = STANDOFF_FORMATS.find(({ name }) => name === from);
  if (format === undefined) throw new Error(`no format ${from}`);
  const lists = new KnownDocuments();
  const holdsAll = !PARTIAL.has(format.name);
  for (const path of filesOf(paths, format)) {
    const { documents, notes } = await format.read({ path, text: await readText(path) });
    notes.forEach(tell);
    for (const document of documents) {
      const known = await lists.find(path, document.id, format.idsAre);
      const details = { ...known?.details, ...document.details };
      const looked = holdsAll && 'textSha256' in details ? LABEL_GROUPS : document.looked;
      yield {
        document: {
          ...document,
          id: known?.id ?? document.id,
          published: known?.published ?? document.published,
          details,
          looked,
        },
        name: known?.file ?? document.id,
        holdsAll,
      };
    }
  }
}

function filesOf(paths: readonly string[], { endings, name }: StandoffFormat): string[] {
  const isOne = (path: string) => endings.some((ending) => path.toLowerCase().endsWith(ending));
  return paths.flatMap((path) => {
    if (isFolder(path)) return filesIn(path).filter((each) => isOne(each) && basename(each) !== DOCUMENTS_FILE);
    if (!isOne(path)) throw invalid(path, `expected a file of ${name}: ${endings.join(', ')}`);
    return [path];
  });
}
