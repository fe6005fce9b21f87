/** Places that are tied to an identifier: each mention of the gold with a link, and each found, by borders and identifier. */
import type { FoundDocument, GoldDocument, Link } from '../documents.js';
import { type Counts, count, type Figure, type Measure, prf, Sums, share } from './measure.js';

export const links: Measure = { name: 'links', count: countLinks, figures };

function countLinks({ links: gold }: GoldDocument, { links: found }: FoundDocument): Counts | null {
  if (gold === null || found === null) return null;
  const expected = keysOf(gold);
  const given = keysOf(found);
  const sums = new Sums();
  sums.add('gold', expected.size);
  sums.add('found', given.size);
  for (const key of expected) sums.add('right', Number(given.has(key)));
  return sums.counts;
}

function keysOf(list: readonly Link[]): Set<string> {
  return new Set(list.map(({ start, end, target }) => `${start}-${end} ${target}`));
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
