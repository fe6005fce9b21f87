/** What lies in folders of results, and what differs between two. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files, and folders with a `/` at their end. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => `${join(entry.parentPath, entry.name).slice(folder.length + 1)}${entry.isDirectory() ? '/' : ''}`)
    .sort();
}

/** Those in an output folder that hold no times: they must be the same for the same inputs, whatever happened before. */
export function timelessPathsIn(folder: string): string[] {
  return pathsIn(folder).filter((path) => path !== 'run.json' && !path.startsWith('.wirecopy/'));
}

/** What differs between two output folders; and what a run should not leave in the second one. */
export function differences(expected: string, actual: string): string[] {
  const [before, after] = [new Set(timelessPathsIn(expected)), new Set(timelessPathsIn(actual))];
  const differing = [...before]
    .filter((path) => after.has(path) && !path.endsWith('/'))
    .filter((path) => !readFileSync(join(expected, path)).equals(readFileSync(join(actual, path))));
  return [
    ...[...before].filter((path) => !after.has(path)).map((path) => `${path} is missing`),
    ...[...after].filter((path) => !before.has(path)).map((path) => `${path} should not be there`),
    ...differing.map((path) => `${path} differs`),
    ...leftAfter(actual),
  ];
}

/** A run that has ended keeps its journal and nothing else. */
function leftAfter(folder: string): string[] {
  const names = readdirSync(join(folder, '.wirecopy')).filter((name) => name !== 'journal.jsonl');
  return names.map((name) => `.wirecopy/${name} was left behind`);
}
