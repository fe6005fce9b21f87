/** From what the user named (files, folders, globs, standard input) to the files that a run reads, in order. */
import { closeSync, existsSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { InputError, UsageError } from '../errors.js';
import { FORMATS, formatsOfPath, isKnown, SIDECAR_ENDING, withoutPacking } from '../read/index.js';
import { kindOf, look, reasonOf } from './look.js';
import { FOLDER_PATTERN, isGlob, patternOf, splitGlob } from './pattern.js';
import { realPathOf } from './real-path.js';
import { walk } from './walk.js';

/** A file of a run, or standard input (`path` null). */
export interface BatchInput {
  readonly path: string | null;
  /** Where its record goes, below the output folder and without an extension: `sports/cup` for `inputs/sports/cup.txt`. */
  readonly name: string;
  /** The file beside it that holds its metadata, if there is one. */
  readonly sidecar: string | null;
  /** Its size; null where only reading tells it (standard input, pipes, devices). */
  readonly bytes: number | null;
}

/** A file in a folder that is no news: not read, counted by its reason, and no failure. */
export interface LeftOut {
  readonly path: string;
  /** `.jpg`, `no text` */
  readonly reason: string;
}

export interface Discovery {
  readonly found: readonly Found[];
  readonly leftOut: readonly LeftOut[];
}

/** An input, or, in its place, what could not be looked at: a run that skipped it in silence would look complete. */
export type Found =
  | { readonly input: BatchInput; readonly path?: never; readonly error?: never }
  | { readonly path: string; readonly error: InputError; readonly input?: never };

/**
 * Finds the inputs: in the order in which they were named, those of a folder or a glob sorted by path. Each real file is
 * there once, under the first of its paths; links are followed.
 *
 * @param named paths, globs, or `-` for standard input
 * @param outputs the folder that results go to; what lies in it is no input, unless a file in it is named
 * @param isForced whether the caller says what all files are: then none is left out for its name
 * @throws {UsageError} `input-missing` or `input-no-texts`
 */
export async function discover(named: readonly string[], outputs: string, isForced = false): Promise<Discovery> {
  const found = new Map<string, Found>();
  const leftOut = new Map<string, LeftOut>();
  for (const name of named) {
    for (const [key, one] of await lookAt(name, outputs, isForced)) {
      if ('reason' in one) leftOut.set(key, one);
      else if (!found.has(key)) found.set(key, one);
    }
  }
  // What one name leaves out another may ask for.
  return { found: [...found.values()], leftOut: [...leftOut].flatMap(([key, one]) => (found.has(key) ? [] : [one])) };
}

/** What was found, each with what is the same for two paths to the same file. */
type Keyed = readonly [key: string, found: Found | LeftOut];

async function lookAt(named: string, outputs: string, isForced: boolean): Promise<Keyed[]> {
  if (named === '-') return [['-', { input: { path: null, name: 'stdin', sidecar: null, bytes: null } }]];
  const stats = look(named);
  if (!(stats instanceof Error)) {
    return stats.isDirectory()
      ? search(named, FOLDER_PATTERN, outputs, isForced, `${named}: a folder without texts`)
      : [[realPathOf(named) ?? resolve(named), namedFile(named, stats)]];
  }
  if (!exists(named) && isGlob(named)) {
    const { folder, pattern } = splitGlob(named);
    return search(folder, pattern, outputs, isForced, `${named}: no file matches`);
  }
  const mayExist = exists(named) || isHidden(stats);
  throw new UsageError({
    code: 'input-missing',
    message: `${named}: ${mayExist ? reasonOf(stats) : 'no such file or folder'}`,
    hint: 'Check the path. Inputs are files, folders, globs in quotation marks, or - for standard input.',
    cause: stats,
  });
}

async function search(
  folder: string,
  pattern: string,
  outputs: string,
  isForced: boolean,
  nothing: string,
): Promise<Keyed[]> {
  const met = isThere(folder) ? await walk(folder, patternOf(pattern), outputs) : [];
  const paths = new Set(met.map(({ path }) => path));
  // A folder shows all its files; a glob may leave out what lies beside those it matches.
  const isBeside = pattern === FOLDER_PATTERN ? (path: string) => paths.has(path) : existsSync;
  const keyed = met.flatMap((one): Keyed[] => {
    const { real, path, below, bytes, error } = one;
    if (error !== undefined) return [[real, { path, error }]];
    if (isSidecar(path, paths)) return [];
    const reason = isForced ? null : reasonToLeave(path);
    return [[real, reason === null ? { input: fileInput(path, below, bytes, isBeside) } : { path, reason }]];
  });
  if (keyed.some(([, one]) => !('reason' in one))) return keyed;
  throw new UsageError({
    code: 'input-no-texts',
    message: `${nothing}, expected ${FORMATS.map(({ label }) => label).join(', ')}`,
    hint: 'Give a folder or a glob with such files in it.',
  });
}

/** Metadata of a file that is there is no input. */
function isSidecar(path: string, paths: ReadonlySet<string>): boolean {
  return path.endsWith(SIDECAR_ENDING) && paths.has(path.slice(0, -SIDECAR_ENDING.length));
}

/** A file that nobody named is read if its name says a format, or if it has no extension and its first bytes do. */
function reasonToLeave(path: string): string | null {
  if (formatsOfPath(path).length > 0) return null;
  const extension = extname(path).toLowerCase();
  if (extension !== '') return extension;
  return isReadable(path) ? null : 'no text';
}

/** Bytes that are looked at. */
const HEAD_BYTES = 4096;

function isReadable(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD_BYTES);
      return isKnown(bytes.subarray(0, readSync(file, bytes, 0, HEAD_BYTES, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return true; // reading it will say why it cannot be
  }
}

/** The fixed part of a glob may be no folder. */
function isThere(folder: string): boolean {
  const stats = look(folder);
  return stats instanceof Error ? exists(folder) || isHidden(stats) : stats.isDirectory();
}

/** A named pipe is read, since `wirecopy run <(unzip -p news.zip)` names one; so is a terminal. */
function namedFile(path: string, stats: Stats): Found {
  if (stats.isFile()) return { input: fileInput(path, basename(path), stats.size) };
  if (stats.isFIFO() || stats.isCharacterDevice()) {
    return { input: fileInput(path, basename(path), null) };
  }
  const error = new InputError({
    code: 'input-unreadable',
    message: `${path}: ${kindOf(stats)}, expected a file or a pipe`,
    hint: 'Give a file, or what comes out of a program as a pipe.',
  });
  return { path, error };
}

/** @param below the path below the folder or glob that was named, with `/`; @param isBeside whether a file is there */
function fileInput(
  path: string,
  below: string,
  bytes: number | null,
  isBeside: (path: string) => boolean = existsSync,
): BatchInput {
  const bare = withoutPacking(below);
  const name = bare.slice(0, bare.length - extname(bare).length);
  const sidecar = `${path}${SIDECAR_ENDING}`;
  return { path, name, sidecar: bytes !== null && isBeside(sidecar) ? sidecar : null, bytes };
}

/** Also true of a link that leads nowhere. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** It lies in a folder that may not be searched. */
function isHidden({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EACCES' || code === 'EPERM';
}
