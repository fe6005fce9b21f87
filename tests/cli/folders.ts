/** Folders of inputs and of results. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { pathsIn, timelessPathsIn } from '../../tools/bench/runs/folders.js';
import { temporaryFolder } from '../temporary.js';

export interface Files {
  readonly [path: string]: string | Uint8Array;
}

/** A temporary folder with such files in it. */
export function folderWith(files: Files): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export function filesIn(folder: string): string[] {
  return pathsIn(folder).filter((path) => !path.endsWith('/'));
}

/** The files of a run without what every run leaves: its index, its report, what is private to it. */
export function resultsIn(folder: string): string[] {
  const isOther = (file: string) => file.startsWith('.wirecopy/') || file === 'index.jsonl' || file === 'run.json';
  return filesIn(folder).filter((file) => !isOther(file));
}

/** All that must be the same for the same inputs, whatever happened before: paths, with a digest of the bytes of files. */
export function bytesIn(folder: string): { [path: string]: string | null } {
  return Object.fromEntries(
    timelessPathsIn(folder).map((path) => [path, path.endsWith('/') ? null : digestOf(join(folder, path))]),
  );
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

export function rowsIn<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** Changes what must stand in a file. */
export function edit(path: string, from: string | RegExp, to: string): void {
  const content = readFileSync(path, 'utf8');
  expect(content).toMatch(from);
  writeFileSync(path, content.replace(from, to));
}
