/**
 * Names by their exact extent and type, micro-averaged. Both sides are brought to one convention: types of many schemes become PER, ORG, LOC and MISC, an article
 * at the beginning and a genitive at the end do not count (OntoNotes has them within, CoNLL without). A span that is named twice counts once.
 */
import type { FoundDocument, GoldDocument, Name } from '../documents.js';
import { type Counts, type Figure, type Measure, prf, Sums, share } from './measure.js';

export function names(types: readonly string[] | null = null): Measure {
  return { name: 'names', count: (gold, found) => countNames(gold, found, types), figures };
}

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
  const [goldSpans, foundSpans] = [spansOf(expected), spansOf(given)];
  sums.add('span/gold', goldSpans.size);
  sums.add('span/found', foundSpans.size);
  for (const span of goldSpans) sums.add('span/right', Number(foundSpans.has(span)));
  return sums.counts;
}

/** The type of each name, by its extent and type. */
function keysOf(text: string, list: readonly Name[], types: readonly string[] | null): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { label, start, end } of list) {
    const type = commonType(label);
    if (type === undefined || (types !== null && !types.includes(type))) continue;
    const words = text.slice(start, end);
    const article = ARTICLE.exec(words)?.[0].length ?? 0;
    const from = article > 0 && article < words.length ? start + article : start;
    const rest = text.slice(from, end);
    const genitive = GENITIVE.exec(rest)?.index ?? 0;
    keys.set(`${from}-${genitive > 0 ? from + genitive : end} ${type}`, type);
  }
  return keys;
}

function spansOf(keys: ReadonlyMap<string, string>): Set<string> {
  return new Set(Array.from(keys.keys(), (key) => key.split(' ')[0] ?? key));
}

function figures(sums: Counts): Figure[] {
  const known = new Set(Array.from(sums.keys(), (name) => name.split('/')[0] ?? name));
  const types = [...known].filter((type) => (sums.get(`${type}/gold`) ?? 0) > 0 && type !== 'micro' && type !== 'span');
  return ['micro', 'span', ...types.sort()].flatMap((type) => {
    const [right, found, gold] = ['right', 'found', 'gold'].map((kind) => sums.get(`${type}/${kind}`) ?? 0);
    const [precision, recall, mean] = prf(right ?? 0, found ?? 0, gold ?? 0);
    return [share(`${type} P`, precision), share(`${type} R`, recall), share(`${type} F1`, mean)];
  });
}
