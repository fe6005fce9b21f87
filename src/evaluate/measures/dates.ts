/**
 * Temporal expressions as TempEval-3 scores them (UzZaman et al. 2013): `strict` is the same extent, `relaxed` any overlap. Each gold expression has at most
 * one partner: first those of the same extent, then by the largest overlap. The F1 of types and values is the relaxed one times the share of partners
 * that agree; a value agrees when it is the same string.
 */
import { alignSpans } from '../align-spans.js';
import type { FoundDocument, GoldDocument } from '../documents.js';
import { type Counts, count, type Figure, f1, type Measure, type Row, ratio, row, Sums, share } from './measure.js';

export const dates: Measure = { name: 'dates', count: countDates, rows, figures };

function countDates({ timexes: gold }: GoldDocument, { timexes: found }: FoundDocument): Counts | null {
  if (gold === null || found === null) return null;
  const sums = new Sums();
  sums.add('gold', gold.length);
  sums.add('found', found.length);
  for (const [one, other] of alignSpans(gold, found)) {
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

function rows(sums: Counts): Row[] {
  const of = (name: string) => sums.get(name) ?? 0;
  const [gold, found] = [of('gold'), of('found')];
  return [
    row('exact', of('strict'), found, gold),
    row('overlap', of('relaxed'), found, gold),
    row('type', of('type'), found, gold),
    row('value', of('value'), found, gold),
  ];
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
