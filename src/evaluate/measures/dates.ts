/**
 * Temporal expressions as TempEval-3 scores them (UzZaman et al. 2013): `strict` is the same extent, `relaxed` any overlap. Each gold expression has at most
 * one partner: first those of the same extent, then by the largest overlap. The F1 of types and values is the relaxed one times the share of partners
 * that agree; a value agrees when it is the same string.
 */
import type { FoundDocument, GoldDocument, Timex } from '../documents.js';
import { type Counts, count, type Figure, f1, type Measure, ratio, Sums, share } from './measure.js';

export const dates: Measure = { name: 'dates', count: countDates, figures };

/** Each gold expression with its partner, by their places in the lists. */
export function alignTimexes(gold: readonly Timex[], found: readonly Timex[]): [gold: number, found: number][] {
  const pairs: [number, number][] = [];
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const join = (one: number, other: number): void => {
    pairs.push([one, other]);
    usedGold.add(one);
    usedFound.add(other);
  };
  const byExtent = new Map(found.map(({ start, end }, index) => [`${start}-${end}`, index]));
  for (const [index, { start, end }] of gold.entries()) {
    const same = byExtent.get(`${start}-${end}`);
    if (same !== undefined && !usedFound.has(same)) join(index, same);
  }
  const overlaps = gold.flatMap((one, index) =>
    usedGold.has(index)
      ? []
      : found.flatMap((other, at) => {
          const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
          return usedFound.has(at) || overlap <= 0 ? [] : [{ overlap, start: one.start, index, at }];
        }),
  );
  overlaps.sort((a, b) => b.overlap - a.overlap || a.start - b.start || a.index - b.index || a.at - b.at);
  for (const { index, at } of overlaps) if (!usedGold.has(index) && !usedFound.has(at)) join(index, at);
  return pairs;
}

function countDates({ timexes: gold }: GoldDocument, { timexes: found }: FoundDocument): Counts | null {
  if (gold === null || found === null) return null;
  const sums = new Sums();
  sums.add('gold', gold.length);
  sums.add('found', found.length);
  for (const [one, other] of alignTimexes(gold, found)) {
    const [expected, given] = [gold[one], found[other]];
    if (expected === undefined || given === undefined) continue;
    sums.add('relaxed', 1);
    sums.add('strict', Number(expected.start === given.start && expected.end === given.end));
    sums.add('type', Number(expected.type === given.type));
    sums.add('value', Number(expected.value === given.value));
    sums.add('valueNorm', Number(normalised(expected.value) === normalised(given.value)));
  }
  return sums.counts;
}

/** Values that mean the same: `P2W` and `P14D`, `T10:00:00` and `T10`. */
function normalised(value: string): string {
  const plain = value
    .trim()
    .toUpperCase()
    .replace(/(T\d\d:\d\d):00$/, '$1')
    .replace(/(T\d\d):00$/, '$1')
    .replace(/Z+$/, '');
  const weeks = /^P(\d+)W$/.exec(plain)?.[1];
  if (weeks !== undefined) return `P${7 * Number(weeks)}D`;
  const decades = /^P(\d+)DE$/.exec(plain)?.[1];
  if (decades !== undefined) return `P${decades}0Y`;
  if (plain === 'PT24H') return 'P1D';
  return plain === 'P12M' ? 'P1Y' : plain;
}

function figures(sums: Counts): Figure[] {
  const of = (name: string) => sums.get(name) ?? 0;
  const [gold, found, relaxed] = [of('gold'), of('found'), of('relaxed')];
  const strict = [ratio(of('strict'), found), ratio(of('strict'), gold)] as const;
  const loose = [ratio(relaxed, found), ratio(relaxed, gold)] as const;
  const relaxedF = f1(...loose);
  const agreeing = (name: string) => (relaxed === 0 ? 0 : (relaxedF * of(name)) / relaxed);
  return [
    count('gold', gold),
    count('pred', found),
    share('strictP', strict[0], 2),
    share('strictR', strict[1], 2),
    share('strictF', f1(...strict), 2),
    share('relP', loose[0], 2),
    share('relR', loose[1], 2),
    share('relF', relaxedF, 2),
    share('typeAcc', ratio(of('type'), relaxed), 2),
    share('typeF', agreeing('type'), 2),
    share('valAcc', ratio(of('value'), relaxed), 2),
    share('valueF', agreeing('value'), 2),
    share('valueNormF', agreeing('valueNorm'), 2),
  ];
}
