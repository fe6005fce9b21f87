/** Gold of all formats. */
import { basename, extname } from 'node:path';
import { UsageError } from '../../errors.js';
import {
  DOCUMENTS_FILE,
  filesIn,
  invalid,
  isFolder,
  KnownDocuments,
  readText,
  STANDOFF_FORMATS,
  type StandoffFormat,
} from '../../standoff/index.js';
import type { GoldDocument, Layers } from '../documents.js';
import { conll } from './conll.js';
import { fixtures } from './fixtures.js';
import type { GoldFile, GoldFormat, GoldRead } from './format.js';
import { ownRows } from './own-rows.js';
import { goldFormat } from './standoff.js';

/** Formats that say which layers they have. */
const OWN_LAYERS: ReadonlySet<string> = new Set(['timeml', 'conllu']);

export const GOLD_FORMATS: readonly GoldFormat[] = [
  ownRows,
  fixtures,
  conll,
  ...STANDOFF_FORMATS.map((format: StandoffFormat) => goldFormat(format, !OWN_LAYERS.has(format.name))),
];

/**
 * @param paths files, or folders of them; of a folder only files of a format are read
 * @param as the name of a format, where it is not to be told by names and contents
 * @throws {UsageError} `input-missing`, `input-no-texts`; {@link InputError} `gold-format`
 */
export async function readGold(paths: readonly string[], as: string | null = null): Promise<GoldRead> {
  const documents: GoldDocument[] = [];
  const notes: string[] = [];
  const asked = GOLD_FORMATS.find(({ name }) => name === as) ?? null;
  const byFormat = new Map<GoldFormat, GoldDocument[]>();
  const known = new KnownDocuments();
  for (const path of paths) {
    const isFolderOfGold = isFolder(path);
    for (const file of isFolderOfGold ? filesIn(path) : [path]) {
      const format = await formatOf(file, asked, isFolderOfGold);
      if (format === null) continue;
      const read = await format.read({ path: file, text: await readText(file) });
      const list = byFormat.get(format) ?? [];
      byFormat.set(format, list);
      for (const document of read.documents) list.push(await withKnown(document, file, format, known));
      for (const note of read.notes) notes.push(note);
    }
  }
  for (const [format, list] of byFormat) {
    for (const document of format.sharesLayers ? withShared(list) : list) documents.push(document);
  }
  if (documents.length === 0) throw noGold(paths);
  refuseTwice(documents);
  return { documents, notes: [...notes, ...withoutLayers(documents)] };
}

/** With the id and the day of publication that an export of ours had for it, where the file has no place for them. */
async function withKnown(
  document: GoldDocument,
  file: string,
  { idsAre }: GoldFormat,
  lists: KnownDocuments,
): Promise<GoldDocument> {
  const known = idsAre === undefined ? null : await lists.find(file, document.id, idsAre);
  return known === null
    ? document
    : { ...document, id: known.id, published: document.published ?? known.published?.slice(0, DAY) ?? null };
}

const DAY = '2031-05-07'.length;

/** Null for a file of a folder that is no gold. */
async function formatOf(path: string, asked: GoldFormat | null, isInFolder: boolean): Promise<GoldFormat | null> {
  const name = path.toLowerCase().replace(/\.(?:gz|zst|zstd)$/, '');
  const ofEnding = (asked === null ? GOLD_FORMATS : [asked]).filter(({ endings }) =>
    endings.some((ending) => name.endsWith(ending)),
  );
  if (isInFolder && (ofEnding.length === 0 || isOurs(basename(path)))) return null;
  if (asked !== null) return asked;
  const file: GoldFile | null = ofEnding.length === 0 ? null : { path, text: await readText(path) };
  const format = ofEnding.find((each) => file !== null && each.isIt(file));
  if (format !== undefined) return format;
  if (isInFolder) return null;
  const known = GOLD_FORMATS.map((each) => `${each.name} (${each.endings.join(', ')})`).join(', ');
  throw invalid(
    path,
    `gold of an unknown format (${extname(path) || 'no ending'}), expected ${known}; or say it with --as`,
  );
}

/** Beside gold, and none. */
function isOurs(name: string): boolean {
  return name === DOCUMENTS_FILE || name.startsWith('known-differences');
}

/** Layers that any document has: where another has nothing of them, nothing is there. */
function withShared(documents: readonly GoldDocument[]): GoldDocument[] {
  const has = (layer: keyof Layers) => documents.some((document) => document[layer] !== null);
  const shared = {
    timexes: has('timexes') ? [] : null,
    names: has('names') ? [] : null,
    statements: has('statements') ? [] : null,
    clusters: has('clusters') ? [] : null,
    links: has('links') ? [] : null,
  };
  return documents.map((document) => ({
    ...document,
    timexes: document.timexes ?? shared.timexes,
    names: document.names ?? shared.names,
    statements: document.statements ?? shared.statements,
    clusters: document.clusters ?? shared.clusters,
    links: document.links ?? shared.links,
  }));
}

/** @throws {InputError} `gold-format` where no document has anything */
function withoutLayers(documents: readonly GoldDocument[]): string[] {
  const empty = documents.filter(isWithoutLayers);
  const [first] = empty;
  if (first === undefined) return [];
  if (empty.length === documents.length) {
    throw invalid(
      first.place,
      'nothing that can be compared: no sentences, names, entities, links, dates or statements',
    );
  }
  return [`nothing can be compared in ${empty.length} of the gold's documents; the first is ${first.place}`];
}

function isWithoutLayers({ timexes, names, statements, clusters, links, sentences, expected }: GoldDocument): boolean {
  return [timexes, names, statements, clusters, links, sentences, expected].every((layer) => layer === null);
}

function refuseTwice(documents: readonly GoldDocument[]): void {
  const places = new Map<string, string>();
  for (const { id, group, place } of documents) {
    const key = JSON.stringify([group, id]);
    const before = places.get(key);
    if (before !== undefined) throw invalid(place, `the document ${id} was there before: ${before}`);
    places.set(key, place);
  }
}

function noGold(paths: readonly string[]): UsageError {
  return new UsageError({
    code: 'input-no-texts',
    message: `${paths.join(', ')}: no gold`,
    hint: `Give files or folders of gold: ${GOLD_FORMATS.map(({ about }) => about).join('; ')}.`,
  });
}
