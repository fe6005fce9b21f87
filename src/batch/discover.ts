/** From what the user named (files, folders, globs, standard input) to the files that a run reads, in order. */
import { type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from '../errors.js';
import { RECORDS_FILE } from '../write/index.js';
import { QUARANTINE_FILE } from './quarantine.js';

/** A file of a run, or standard input (`path` null). */
export interface BatchInput {
  readonly path: string | null;
  /** Where its record goes, below the output folder and without an extension: `sports/cup` for `inputs/sports/cup.txt`. */
  readonly name: string;
  /** Extension in lower case; '.txt' for standard input. */
  readonly extension: string;
}

/** What a folder is searched for. */
const TEXT_FILES = '**/*.{txt,ndjson,jsonl}';
const RESULT_FILES: ReadonlySet<string> = new Set([RECORDS_FILE, QUARANTINE_FILE]);

/**
 * Finds the inputs: in the order in which they were named, those of a folder or a glob sorted by path, none twice.
 *
 * @param named paths, globs, or `-` for standard input
 * @param outputs the folder that results go to; what lies in it is no input, unless a file in it is named
 * @throws {UsageError} `input-missing` or `input-no-texts`
 */
export async function discover(named: readonly string[], outputs: string): Promise<BatchInput[]> {
  const found = new Map<string, BatchInput>();
  for (const name of named) {
    for (const input of await inputsOf(name, outputs)) {
      const key = input.path === null ? '-' : resolve(input.path);
      if (!found.has(key)) found.set(key, input);
    }
  }
  return [...found.values()];
}

async function inputsOf(named: string, outputs: string): Promise<BatchInput[]> {
  if (named === '-') return [{ path: null, name: 'stdin', extension: '.txt' }];
  const stats = statsOf(named);
  if (stats?.isDirectory()) return search(named, TEXT_FILES, outputs, `${named}: a folder without texts`);
  if (stats !== undefined) return [fileInput(named, basename(named))];
  if (isDynamicPattern(named)) {
    const [folder, pattern] = splitGlob(named);
    return search(folder, pattern, outputs, `${named}: no file matches`);
  }
  throw new UsageError({
    code: 'input-missing',
    message: `${named}: no such file or folder`,
    hint: 'Check the path. Inputs are files, folders, globs in quotation marks, or - for standard input.',
  });
}

async function search(folder: string, pattern: string, outputs: string, nothing: string): Promise<BatchInput[]> {
  const files = await glob(pattern, {
    cwd: folder,
    ignore: '**/node_modules/**',
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const inputs = files
    .filter((file) => !isResult(resolve(folder, file), resolve(folder), resolve(outputs)))
    .sort(byCodeUnits)
    .map((file) => fileInput(join(folder, file), file));
  if (inputs.length > 0) return inputs;
  throw new UsageError({
    code: 'input-no-texts',
    message: `${nothing}, expected .txt, .ndjson or .jsonl files`,
    hint: 'Give a folder or a glob with such files in it.',
  });
}

/** A run over a folder that holds its own output folder does not read what the last run wrote. */
function isResult(file: string, folder: string, outputs: string): boolean {
  if (dirname(file) === outputs && RESULT_FILES.has(basename(file))) return true;
  return outputs.startsWith(withSeparator(folder)) && file.startsWith(withSeparator(outputs));
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** @param file the path below the folder or glob that was named */
function fileInput(path: string, file: string): BatchInput {
  const extension = extname(file);
  const below = file.split(sep).join('/');
  const name = below.startsWith('../') ? basename(below) : below;
  return { path, name: name.slice(0, name.length - extension.length), extension: extension.toLowerCase() };
}

/** `news/2024/*.txt` is the folder `news/2024` and the pattern `*.txt`. */
function splitGlob(named: string): [string, string] {
  const segments = named.split('/');
  const first = segments.findIndex((segment) => isDynamicPattern(segment));
  const folder = segments.slice(0, first).join('/');
  return [folder === '' ? (named.startsWith('/') ? '/' : '.') : folder, segments.slice(first).join('/')];
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
