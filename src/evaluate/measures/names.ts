/**
 * Names by their exact extent and type, micro-averaged. Both sides are brought to one convention: types of many schemes become PER, ORG, LOC and MISC, an article
 * at the beginning and a genitive at the end do not count (OntoNotes has them within, CoNLL without). A span that is named twice counts once.
 */
import type { Span } from '../../document/index.js';
import type { FoundDocument, GoldDocument, Name } from '../documents.js';
import { type Counts, type Figure, type Measure, prf, type Row, row, Sums, share } from './measure.js';

export function names(types: readonly string[] | null = null): Measure {
  return { name: 'names', count: (gold, found) => countNames(gold, found, types), rows, figures };
}

export const COMMON_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** From a type of any of the usual schemes to one of four; undefined for what is no name, such as a sum of money. */
export function commonType(label: string): string | undefined {
  return TYPES.get(label);
}

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PER: 'PER PERSON Person person people',
    ORG: 'ORG Organization ORGANIZATION organization organisation Organisation corporation group',
    LOC: 'LOC GPE FAC Location Facility LOCATION location place COUNTRY STATE_OR_PROVINCE CITY',
    MISC: 'MISC Misc NORP Product EVENT PRODUCT WORK_OF_ART LAW LANGUAGE NATIONALITY RELIGION IDEOLOGY product creative-work event abstract object',
  }).flatMap(([type, labels]) => labels.split(' ').map((label) => [label, type] as const)),
);

const ARTICLE = /^(?:the|The|THE|a|A|an|An)\s+/u;
const GENITIVE = /\s*(?:'s|’s|'S|')$/u;

function countNames(
  { text, names: gold }: GoldDocument,
  { names: found }: FoundDocument,
  types: readonly string[] | null,
): Counts | null {
  if (gold === null || found === null) return null;
  const sums = new Sums();
  const expected = keysOf(text, gold, types);
  const given = keysOf(text, found, types);
  for (const type of expected.values()) {
    sums.add(`${type}/gold`, 1);
    sums.add('micro/gold', 1);
  }
  for (const type of given.values()) {
    sums.add(`${type}/found`, 1);
    sums.add('micro/found', 1);
  }
  for (const [key, type] of expected) {
    if (!given.has(key)) continue;
    sums.add(`${type}/right`, 1);
    sums.add('micro/right', 1);
  }
  sums.add('overlap/right', overlapping(expected, given));
  const [goldSpans, foundSpans] = [spansOf(expected), spansOf(given)];
  sums.add('span/gold', goldSpans.size);
  sums.add('span/found', foundSpans.size);
  for (const span of goldSpans) sums.add('span/right', Number(foundSpans.has(span)));
  return sums.counts;
}

/** How many of both sides can be joined one to one so that types agree and spans overlap, in the order of the text. */
function overlapping(expected: ReadonlyMap<string, string>, given: ReadonlyMap<string, string>): number {
  const [gold, found] = [expected, given].map((keys) => Array.from(keys.keys(), extentOf));
  let pairs = 0;
  for (const type of new Set(expected.values())) {
    const left = (gold ?? []).filter((name) => name.label === type).sort(byPlace);
    const right = (found ?? []).filter((name) => name.label === type).sort(byPlace);
    let at = 0;
    for (const { start, end } of left) {
      while ((right[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      if ((right[at]?.start ?? Number.POSITIVE_INFINITY) >= end) continue;
      pairs += 1;
      at += 1;
    }
  }
  return pairs;
}

function extentOf(key: string): Name {
  const [, start, end, label] = /^(\d+)-(\d+) (.*)$/.exec(key) ?? [];
  return { start: Number(start), end: Number(end), label: label ?? '' };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The type of each name, by its extent and type. */
function keysOf(text: string, list: readonly Name[], types: readonly string[] | null): Map<string, string> {
  const names = commonNames(text, list).filter(({ label }) => types === null || types.includes(label));
  return new Map(names.map(({ start, end, label }) => [`${start}-${end} ${label}`, label]));
}

/** Names in the convention that is compared. What is no name, such as a sum of money, is left out. */
export function commonNames(text: string, list: readonly Name[]): Name[] {
  return list.flatMap(({ label, start, end }) => {
    const type = commonType(label);
    if (type === undefined) return [];
    const words = text.slice(start, end);
    const article = ARTICLE.exec(words)?.[0].length ?? 0;
    const from = article > 0 && article < words.length ? start + article : start;
    const genitive = GENITIVE.exec(text.slice(from, end))?.index ?? 0;
    return [{ start: from, end: genitive > 0 ? from + genitive : end, label: type }];
  });
}

function spansOf(keys: ReadonlyMap<string, string>): Set<string> {
  return new Set(Array.from(keys.keys(), (key) => key.split(' ')[0] ?? key));
}

function rows(sums: Counts): Row[] {
  const of = (name: string) => sums.get(name) ?? 0;
  const rowOf = (name: string, key: string, right = of(`${key}/right`)) =>
    row(name, right, of(`${key}/found`), of(`${key}/gold`));
  return [
    rowOf('exact', 'micro'),
    rowOf('overlap', 'micro', of('overlap/right')),
    rowOf('borders', 'span'),
    ...COMMON_TYPES.map((type) => rowOf(type, type)),
  ];
}

function figures(sums: Counts): Figure[] {
  const known = new Set(Array.from(sums.keys(), (name) => name.split('/')[0] ?? name));
  const types = [...known].filter(
    (type) => (sums.get(`${type}/gold`) ?? 0) > 0 && type !== 'micro' && type !== 'span' && type !== 'overlap',
  );
  return ['micro', 'span', ...types.sort()].flatMap((type) => {
    const [right, found, gold] = ['right', 'found', 'gold'].map((kind) => sums.get(`${type}/${kind}`) ?? 0);
    const [precision, recall, mean] = prf(right ?? 0, found ?? 0, gold ?? 0);
    return [share(`${type} P`, precision), share(`${type} R`, recall), share(`${type} F1`, mean)];
  });
}
