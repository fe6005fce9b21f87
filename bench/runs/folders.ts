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

const PRIVATE = new Set(['journal.jsonl', 'open.jsonl', 'tmp']);

function leftBehind(folder: string): string[] {
  const own = join(folder, '.wirecopy');
  return [
    ...readdirSync(own).filter((name) => !PRIVATE.has(name)),
    ...(readdirSync(own).includes('tmp') ? readdirSync(join(own, 'tmp')).map((name) => `tmp/${name}`) : []),
    ...(readFileSync(join(own, 'open.jsonl')).length > 0 ? ['open.jsonl is not empty'] : []),
  ].map((name) => `.wirecopy/${name} was left behind`);
}
