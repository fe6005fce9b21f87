/** The pieces of an XML file that a format asks for, one after another, each with its tree, its bytes and what is wrong with it. */
import type { Part, ReadWarning } from '../../document/index.js';
import type { SourceFile } from '../format.js';
import { BytePlaces } from './byte-places.js';
import { decodedChunks } from './decoded-chunks.js';
import type { XmlElement } from './element.js';
import { XmlParser } from './parser.js';
import type { Opened } from './tree.js';

export interface XmlItem {
  /** Null where it is longer than is read. */
  readonly element: XmlElement | null;
  /** The elements from the root to it. */
  readonly path: readonly Opened[];
  /** All bytes of the file where it is the root. */
  readonly bytes: Uint8Array;
  /** In bytes. */
  readonly place: Omit<Part, 'index'>;
  readonly encoding: string;
  readonly warnings: readonly ReadWarning[];
}

interface Cut {
  readonly element: XmlElement | null;
  readonly path: readonly Opened[];
  readonly start: number;
  readonly end: number;
  readonly warnings: readonly ReadWarning[];
}

/**
 * @param isCut whether an element is such a piece, by the names from the root to it
 * @param longest bytes that a piece may have
 * @throws {InputError} after the last piece that is whole: `input-damaged`, `input-format`, `input-too-large`, and what reading the file throws
 */
export async function* xmlItems(
  { chunks, place }: SourceFile,
  longest: number,
  isCut: (path: readonly Opened[]) => boolean,
): AsyncGenerator<XmlItem> {
  const { SaxesParser } = await import('saxes');
  const places = new BytePlaces();
  const cuts: Cut[] = [];
  const parser = new XmlParser(new SaxesParser({ xmlns: false }), {
    place,
    isCut,
    longest,
    onCut: (element, path, start, end) => cuts.push({ element, path, start, end, warnings: parser.problems.take() }),
  });
  let file: Pick<XmlItem, 'encoding' | 'warnings'> = { encoding: 'utf-8', warnings: [] };
  /** The root, which is whole only when the file is. */
  let root: Cut | undefined;
  const ready = function* (): Generator<XmlItem> {
    for (const cut of cuts.splice(0)) {
      if (cut.path.length === 1) root ??= cut;
      else yield itemOf(cut, places, file);
    }
  };
  for await (const chunk of decodedChunks(chunks, place)) {
    file = chunk;
    places.add(chunk);
    let failure: unknown = null;
    try {
      parser.write(chunk.text);
    } catch (error) {
      failure = error;
    }
    yield* ready();
    if (failure !== null) throw failure;
    if (root === undefined) places.forget(parser.done);
    else if (places.length > longest) places.forget(places.length);
  }
  let failure: unknown = null;
  try {
    parser.close();
  } catch (error) {
    failure = error;
  }
  yield* ready();
  if (failure !== null) throw failure;
  if (root !== undefined) {
    const warnings = [...root.warnings, ...parser.problems.take()];
    yield { ...itemOf({ ...root, warnings }, places, file), bytes: places.bytes(0, Number.POSITIVE_INFINITY) };
  }
}

function itemOf(
  { element, path, start, end, warnings }: Cut,
  places: BytePlaces,
  file: Pick<XmlItem, 'encoding' | 'warnings'>,
): XmlItem {
  const place = { start: places.startOf(start), end: places.endOf(end) };
  const bytes = element === null ? new Uint8Array(0) : places.bytes(place.start, place.end);
  return { element, path, bytes, place, encoding: file.encoding, warnings: [...file.warnings, ...warnings] };
}
