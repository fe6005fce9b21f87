/** The fixtures of a folder. */
import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { UsageError } from '../errors.js';

export interface FixtureFiles {
  /** The folder that holds the list of known differences. */
  readonly folder: string;
  /** Paths of all fixtures in the folder, sorted. */
  readonly all: readonly string[];
  /** Those that were asked for. */
  readonly asked: readonly string[];
}

/**
 * @param target a folder of fixtures, or one fixture of it
 * @throws {UsageError} `input-missing` or `input-no-texts`
 */
export function findFixtures(target: string): FixtureFiles {
  const isFolder = isDirectory(target);
  const folder = isFolder ? target : dirname(target);
  const all = globSync('**/*.{yaml,yml}', { cwd: folder, expandDirectories: false })
    .sort()
    .map((file) => join(folder, file));
  if (all.length > 0) return { folder, all, asked: isFolder ? all : [target] };
  throw new UsageError({
    code: 'input-no-texts',
    message: `${target}: a folder without fixtures, expected .yaml files`,
    hint: 'Write fixtures as CONTRIBUTING.md says, or make them with: wirecopy accept --new TEXT.txt',
  });
}

/** `cup` for `fixtures/cup.yaml`. */
export function fixtureName(folder: string, path: string): string {
  const below = path.startsWith(join(folder, '/')) ? path.slice(join(folder, '/').length) : basename(path);
  return below.slice(0, below.length - extname(below).length);
}

function isDirectory(target: string): boolean {
  try {
    return statSync(target).isDirectory();
  } catch (cause) {
    throw new UsageError({
      code: 'input-missing',
      message: `${target}: no such folder of fixtures`,
      hint: 'Give the folder that holds your fixtures, or one of them.',
      cause,
    });
  }
}
