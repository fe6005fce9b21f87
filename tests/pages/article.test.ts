/** What is read of each own page against its gold. Differences that are known stand here; a change that mends one takes it out. */
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
/** A sponsor’s message without a mark of one; key points, which are a deck here, and the first time of a live blog. */
const KNOWN: { readonly [name: string]: Differences } = {
  'first-light-newsletter': {
    missing: [],
    extra: [
      'body: A MESSAGE FROM TARROW MARINE INSURANCE',
      'body: Would your boat come back up? Ask us before it goes down. Get a quote.',
      'table: How did you like today’s letter? Loved it · It was fine · Not so much',
    ],
  },
  'harbour-fire': {
    missing: [
      'subheading: What we know',
      'list: All fires in the timber sheds are out, the county fire service says',
      'list: One firefighter is in hospital; nobody is missing',
      'list: Ferries are running again, trains are not',
      'time: 13:58',
      'subheading: Terminal reopens',
    ],
    extra: [],
  },
};

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
