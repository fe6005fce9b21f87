/** Places that are tied to an identifier: each mention of the gold with a link, and each found, by borders and identifier. */
import { type FoundDocument, type GoldDocument, type Link, NOT_SAID } from '../documents.js';
import { type Counts, count, type Figure, type Measure, prf, type Row, row, Sums, share } from './measure.js';

export const links: Measure = { name: 'links', count: countLinks, rows, figures };

function countLinks({ links: gold }: GoldDocument, { links: found }: FoundDocument): Counts | null {
  if (gold === null || found === null) return null;
  const expected = keysOf(gold);
  const open = new Set(gold.filter(({ target }) => target === NOT_SAID).map(extentOf));
  const given = keysOf(found.filter((link) => !open.has(extentOf(link))));
  const sums = new Sums();
  sums.add('gold', expected.size);
  sums.add('found', given.size);
  for (const key of expected) sums.add('right', Number(given.has(key)));
  return sums.counts;
}

function keysOf(list: readonly Link[]): Set<string> {
  return new Set(list.filter(({ target }) => target !== NOT_SAID).map((link) => `${extentOf(link)} ${link.target}`));
}

function extentOf({ start, end }: Link): string {
  return `${start}-${end}`;
}

function rows(sums: Counts): Row[] {
  return [row('exact', sums.get('right') ?? 0, sums.get('found') ?? 0, sums.get('gold') ?? 0)];
}

function figures(sums: Counts): Figure[] {
  const [right, found, gold] = ['right', 'found', 'gold'].map((name) => sums.get(name) ?? 0);
  const [precision, recall, mean] = prf(right ?? 0, found ?? 0, gold ?? 0);
  return [
    count('gold', gold ?? 0),
    count('pred', found ?? 0),
    share('P', precision),
    share('R', recall),
    share('F1', mean),
  ];
}
