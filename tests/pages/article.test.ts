/** What is read of each own page against its gold. Differences that are known stand in `known.json`; a change that mends one takes it out there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAll } from '../read/reading.js';
import { type OwnPage, ownPages } from './gold.js';

interface Differences {
  /** Lines of the gold that were not read, with their roles. */
  readonly missing: readonly string[];
  /** Lines that were read and are no part of the article. */
  readonly extra: readonly string[];
}

const NONE: Differences = { missing: [], extra: [] };
const KNOWN: { readonly [name: string]: Differences } = JSON.parse(
  readFileSync(new URL('known.json', import.meta.url), 'utf8'),
);

describe('the article of an own page', () => {
  it.each(ownPages().map((page) => [page.name, page] as const))('%s', async (name, page) => {
    expect(await differencesOf(page)).toEqual(KNOWN[name] ?? NONE);
  });
});

async function differencesOf({ bytes, name, gold }: OwnPage): Promise<Differences> {
  const { readings } = await readAll(bytes, { path: `${name}.html` });
  const document = readings[0]?.document;
  if (document === undefined) throw new Error(`${name}: nothing was read`);
  const { text, markup } = document;
  const read = markup.flatMap(({ kind, role, start, end }) =>
    kind === 'body' || role === 'time' ? [`${role ?? 'body'}: ${bare(text.slice(start, end))}`] : [],
  );
  const wanted = gold.body.map((line, index) => `${gold.roles[index] ?? 'body'}: ${bare(line)}`);
  return {
    missing: wanted.filter((line) => !read.includes(line)),
    extra: read.filter((line) => !wanted.includes(line)),
  };
}

/** White space drawn together, but for tabs between cells. */
function bare(line: string): string {
  return line.replace(/[^\S\t]+/gu, ' ').trim();
}
