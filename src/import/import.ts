/**
 * What annotators made of a text, back: as gold that `wirecopy evaluate` reads, and as fixtures of `wirecopy check` with their inputs. Files are
 * read twice: first to find what is wrong with any of them and which layers they have, then to write, a document after another.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFixture } from '../check/index.js';
import type { Facts } from '../compare/index.js';
import { UsageError } from '../errors.js';
import { type GoldDocument, goldOf, goldRow } from '../evaluate/index.js';
import { parseDocument } from '../pipeline.js';
import { type AnnotatedDocument, invalid } from '../standoff/index.js';
import { fileNameOf, flushFolder, PendingFile, reportedLater, UniqueNames, writeWhole } from '../write/index.js';
import { checkLayers } from './check-layers.js';
import { cleaned } from './cleaned.js';
import { type Cut, factsOfAnnotated, givenDate } from './facts.js';
import { annotatedDocuments, type ReadOptions } from './read.js';

export interface ImportOptions extends ReadOptions {
  /** The folder. */
  readonly out: string;
  /** Takes texts that were changed since the export. */
  readonly force: boolean;
  readonly overwrite: boolean;
}

export interface ImportSummary {
  readonly out: string;
  readonly documents: number;
  readonly fixtures: number;
  /** Labels that are none of ours, and of which nothing was made, with their number. */
  readonly unknown: { readonly [label: string]: number };
  /** Texts that were changed since the export. */
  readonly changed: number;
  readonly notes: readonly string[];
}

/**
 * @throws {InputError} `gold-format`, with file, line and span; {@link UsageError} `input-missing`, `input-no-texts`, `output-occupied`;
 *   {@link OutputError} `output-unwritable`
 */
export async function importAnnotations(options: ImportOptions): Promise<ImportSummary> {
  const found = await lookThrough(options);
  const { out } = options;
  await makeFolder(out, options.overwrite);
  const names = new UniqueNames();
  let documents = 0;
  let fixtures = 0;
  const gold = await PendingFile.open(join(out, GOLD_FILE), out);
  let isDone = false;
  try {
    for await (const { document, name, holdsAll } of annotatedDocuments(options, () => {})) {
      await gold.append(Buffer.from(goldRow(withShared(goldOf(document).gold, found.layers))));
      documents += 1;
      if (!holdsAll) continue;
      await writeOne(document, names.claim(isSafe(name) ? name : fileNameOf(name), document.id), out);
      fixtures += 1;
    }
    await gold.finish();
    await gold.place();
    isDone = true;
  } finally {
    if (!isDone) await gold.discard();
  }
  await flushFolder(out);
  const { unknown, changed, notes } = found;
  return { out, documents, fixtures, unknown: Object.fromEntries(unknown), changed, notes };
}

const GOLD_FILE = 'gold.jsonl';

/** A name that an export gave. */
function isSafe(name: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._~-]{0,99}$/u.test(name);
}

type Layer = 'timexes' | 'names' | 'statements' | 'clusters' | 'links';
const LAYERS: readonly Layer[] = ['timexes', 'names', 'statements', 'clusters', 'links'];

interface LookedThrough {
  /** Layers that any document has. */
  readonly layers: ReadonlySet<Layer>;
  readonly unknown: Map<string, number>;
  readonly changed: number;
  readonly notes: readonly string[];
}

/** @throws {InputError} `gold-format` for the first fault; nothing is written then */
async function lookThrough(options: ImportOptions): Promise<LookedThrough> {
  const layers = new Set<Layer>();
  const unknown = new Map<string, number>();
  const notes: string[] = [];
  const places = new Map<string, string>();
  let changed = 0;
  for await (const read of annotatedDocuments(options, (note) => notes.push(note))) {
    const { document } = read;
    const before = places.get(document.id);
    if (before !== undefined) throw invalid(document.place, `the document ${document.id} was there before: ${before}`);
    places.set(document.id, document.place);
    if (isChanged(document)) {
      if (!options.force) throw textChanged(document);
      changed += 1;
    }
    checkLayers(document);
    const { gold, unknown: labels } = goldOf(document);
    for (const layer of LAYERS) if (gold[layer] !== null) layers.add(layer);
    for (const label of labels) unknown.set(label, (unknown.get(label) ?? 0) + 1);
    if (read.holdsAll) factsOf(document);
  }
  if (places.size === 0) {
    throw new UsageError({
      code: 'input-no-texts',
      message: `${options.paths.join(', ')}: no annotations`,
      hint: 'Give the files or folders that the tool has written, and their format with --from.',
    });
  }
  return { layers, unknown, changed, notes };
}

function isChanged({ text, details }: AnnotatedDocument): boolean {
  const { textSha256 } = details;
  return textSha256 !== undefined && createHash('sha256').update(text).digest('hex') !== textSha256;
}

function textChanged({ id, place }: AnnotatedDocument): Error {
  return invalid(place, `the text of ${id} is not the one that was exported; --force takes it as it is now`);
}

/** What a document says nothing of, where others have it: there is nothing of it in its text. */
function withShared(gold: GoldDocument, layers: ReadonlySet<Layer>): GoldDocument {
  const empty = LAYERS.filter((layer) => layers.has(layer) && gold[layer] === null);
  return { ...gold, ...Object.fromEntries(empty.map((layer) => [layer, []])) };
}

function factsOf(document: AnnotatedDocument): Facts {
  const clean = cleaned(document);
  return factsOfAnnotated(clean, () => cutOf(clean.text));
}

/** As this version cuts it. */
function cutOf(text: string): Cut {
  const { segmentation } = parseDocument({ text });
  return { paragraphs: segmentation.paragraphs, sentences: segmentation.sentences };
}

async function writeOne(document: AnnotatedDocument, name: string, out: string): Promise<void> {
  const given = givenDate(document);
  const fixture = writeFixture(factsOf(document), {
    input: `../inputs/${name}.txt`,
    given: given === null ? {} : { published: given },
  });
  await writeWhole(join(out, 'inputs', `${name}.txt`), document.text);
  await writeWhole(join(out, 'fixtures', `${name}.yaml`), fixture);
}

/** @throws {UsageError} `output-occupied` */
async function makeFolder(out: string, overwrite: boolean): Promise<void> {
  await reportedLater(out, () => mkdir(out, { recursive: true }));
  const [found] = await reportedLater(out, () => readdir(out));
  if (found === undefined || overwrite) return;
  throw new UsageError({
    code: 'output-occupied',
    message: `${out}: not empty, ${found} is there`,
    hint: 'Give another folder with --out, or write over files of the same names with --overwrite.',
  });
}
