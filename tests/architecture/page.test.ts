/** The page of a report stands by itself: a browser runs it, so that it takes little from the program but types. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.js';
import { circlesOf } from './rules.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const PAGE = 'report/page/';
/** Development packages: the build puts what is used of them into the page. */
const PACKAGES: ReadonlySet<string> = new Set([
  'preact',
  'preact/hooks',
  '@tanstack/virtual-core',
  'd3-array',
  'd3-geo',
  'virtual:land',
]);
/** Pure parts of the program: two versions of a story are compared as `report --against` does it. */
const SHARED: ReadonlySet<string> = new Set(['compare/index.ts', 'report/differences.ts']);
/** Of which types may be taken. */
const TYPES: ReadonlySet<string> = new Set(['report/contract.ts', 'record.ts']);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(join(SRC, path), 'utf8') }));
const ofPage = files.filter(({ path }) => path.startsWith(PAGE));
const targetOf = (path: string, from: string): string =>
  posix.normalize(posix.join(posix.dirname(path), from)).replace(/\.js$/, '.ts');

describe('the page', () => {
  it('imports its own files, types of the contract, what compares, and its packages', () => {
    const broken = ofPage.flatMap(({ path, source }) =>
      importsOf(source)
        .filter(({ from, typeOnly }) => {
          if (!from.startsWith('.')) return !PACKAGES.has(from);
          const target = targetOf(path, from);
          return !target.startsWith(PAGE) && !SHARED.has(target) && !(typeOnly && TYPES.has(target));
        })
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(ofPage.length).toBeGreaterThan(40);
    expect(broken).toEqual([]);
  });

  it('is imported by nothing else', () => {
    const others = files.filter(({ path }) => !path.startsWith(PAGE));
    expect(
      others.filter(({ path, source }) =>
        importsOf(source).some(({ from }) => from.startsWith('.') && targetOf(path, from).startsWith(PAGE)),
      ),
    ).toEqual([]);
  });

  it('has no circle of imports', () => {
    const existing = new Set(ofPage.map(({ path }) => path));
    const named = ofPage.map(({ path, source }) => ({
      path: path.replace(/\.tsx$/, '.ts'),
      source: source.replace(/^import type .*$/gm, ''),
    }));
    expect(existing.size).toBe(named.length);
    expect(circlesOf(named)).toEqual([]);
  });
});
