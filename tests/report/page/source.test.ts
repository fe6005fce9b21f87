/** What the page's code must not do: make markup of text, run text, write styles as text, fetch from elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutComments } from '../../architecture/imports.js';

const PAGE = fileURLToPath(new URL('../../../src/report/page', import.meta.url));
const FORBIDDEN: readonly RegExp[] = [
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|srcdoc/,
  /document\.write|\beval\b|new Function|setTimeout\(\s*['"`]/,
  /setAttribute\(\s*['"]style|cssText|style="/,
  /javascript:|\bhttps?:\/\/(?!\/i)/,
  /\bas (?!const\b)[A-Z]\w*|: any\b/,
];

const files = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: withoutComments(readFileSync(join(PAGE, path), 'utf8')) }));

describe('the code of the page', () => {
  it.each(FORBIDDEN)('has no %s', (pattern) => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter(({ source }) => pattern.test(source)).map(({ path }) => path)).toEqual([]);
  });

  it('fetches only in data/live.ts and in views/annotate.tsx', () => {
    expect(
      files
        .filter(({ source }) => /\bfetch\(/.test(source))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['data/live.ts', 'views/annotate.tsx']);
  });
});
