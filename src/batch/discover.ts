/** From what the user named (files, folders, globs, standard input) to the files that a run reads, in order. */
import { lstatSync, type Stats } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { InputError, UsageError } from '../errors.js';
import { kindOf, look, reasonOf } from './look.js';
import { FOLDER_PATTERN, isGlob, patternOf, splitGlob } from './pattern.js';
import { realPathOf } from './real-path.js';
import { walk } from './walk.js';

/** A file of a run, or standard input (`path` null). */
export interface BatchInput {
  readonly path: string | null;
  /** Where its record goes, below the output folder and without an extension: `sports/cup` for `inputs/sports/cup.txt`. */
  readonly name: string;
  /** Extension in lower case; '.txt' for standard input, and for pipes and devices whose names have none. */
  readonly extension: string;
  /** Its size; null where only reading tells it (standard input, pipes, devices). */
  readonly bytes: number | null;
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
 * @throws {UsageError} `input-missing` or `input-no-texts`
 */
export async function discover(named: readonly string[], outputs: string): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const name of named) {
    for (const [key, one] of await lookAt(name, outputs)) {
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

/** What was found, each with what is the same for two paths to the same file. */
type Keyed = readonly [key: string, found: Found];

async function lookAt(named: string, outputs: string): Promise<Keyed[]> {
  if (named === '-') return [['-', { input: { path: null, name: 'stdin', extension: '.txt', bytes: null } }]];
  const stats = look(named);
  if (!(stats instanceof Error)) {
    return stats.isDirectory()
      ? search(named, FOLDER_PATTERN, outputs, `${named}: a folder without texts`)
      : [[realPathOf(named) ?? resolve(named), namedFile(named, stats)]];
  }
  if (!exists(named) && isGlob(named)) {
    const { folder, pattern } = splitGlob(named);
    return search(folder, pattern, outputs, `${named}: no file matches`);
  }
  const mayExist = exists(named) || isHidden(stats);
  throw new UsageError({
    code: 'input-missing',
    message: `${named}: ${mayExist ? reasonOf(stats) : 'no such file or folder'}`,
    hint: 'Check the path. Inputs are files, folders, globs in quotation marks, or - for standard input.',
    cause: stats,
  });
}

async function search(folder: string, pattern: string, outputs: string, nothing: string): Promise<Keyed[]> {
  const met = isThere(folder) ? await walk(folder, patternOf(pattern), outputs) : [];
  if (met.length === 0) {
    throw new UsageError({
      code: 'input-no-texts',
      message: `${nothing}, expected .txt, .ndjson or .jsonl files`,
      hint: 'Give a folder or a glob with such files in it.',
    });
  }
  return met.map(({ real, path, below, bytes, error }) =>
    error === undefined ? [real, { input: fileInput(path, below, bytes) }] : [real, { path, error }],
  );
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
    const input = fileInput(path, basename(path), null);
    return { input: input.extension === '' ? { ...input, extension: '.txt' } : input };
  }
  const error = new InputError({
    code: 'input-unreadable',
    message: `${path}: ${kindOf(stats)}, expected a file or a pipe`,
    hint: 'Give a file, or what comes out of a program as a pipe.',
  });
  return { path, error };
}

/** @param below the path below the folder or glob that was named, with `/` */
function fileInput(path: string, below: string, bytes: number | null): BatchInput {
  const extension = extname(below);
  return { path, name: below.slice(0, below.length - extension.length), extension: extension.toLowerCase(), bytes };
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
