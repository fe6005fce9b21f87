/** Compares output folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths in an output folder, folders with a `/` at their end, without what holds times. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => `${join(entry.parentPath, entry.name).slice(folder.length + 1)}${entry.isDirectory() ? '/' : ''}`)
    .filter((path) => path !== 'run.json' && !path.startsWith('.wirecopy/'))
    .sort();
}

/** What differs between two output folders; and what a run should not leave in the second one. */
export function differences(expected: string, actual: string): string[] {
  const [before, after] = [new Set(pathsIn(expected)), new Set(pathsIn(actual))];
  const differing = [...before]
    .filter((path) => after.has(path) && !path.endsWith('/'))
    .filter((path) => {
      return !readFileSync(join(expected, path)).equals(readFileSync(join(actual, path)));
    });
  return [
    ...[...before].filter((path) => !after.has(path)).map((path) => `${path} is missing`),
    ...[...after].filter((path) => !before.has(path)).map((path) => `${path} is too many`),
    ...differing.map((path) => `${path} differs`),
    ...leftBehind(actual),
  ];
}

/** A run that has ended keeps its journal and nothing else. */
function leftBehind(folder: string): string[] {
  const names = readdirSync(join(folder, '.wirecopy')).filter((name) => name !== 'journal.jsonl');
  return names.map((name) => `.wirecopy/${name} was left behind`);
}
