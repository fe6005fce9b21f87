/**
 * Ends of sentences within a text, compared in characters that are no white space, so that a cleaned text can be held against its raw one. The end of the text itself
 * counts for nothing. Groups (paragraphs, whole documents …) are counted apart.
 */
import type { Span } from '../../document/index.js';
import type { FoundDocument, GoldDocument } from '../documents.js';
import { type Counts, count, type Figure, type Measure, type Row, ratio, row, Sums, share } from './measure.js';

export const sentences: Measure = { name: 'sentences', count: countEnds, rows, figures };

/** How far a sentence's character is looked for in the text of the gold, where cleaning changed it. */
const MAX_SKIP = 40;

function countEnds(gold: GoldDocument, found: FoundDocument): Counts | null {
  if (gold.expected !== null) return countGolden(gold.expected, found);
  if (gold.sentences === null) return null;
  const sums = new Sums();
  const { expected, given, inked } = sentenceEnds(gold.text, gold.sentences, found.sentences);
  const name = gold.group === '' ? 'all' : gold.group;
  sums.add(`${name}/found`, given.size);
  sums.add(`${name}/gold`, expected.size);
  for (const end of expected) sums.add(`${name}/right`, Number(given.has(end)));
  if (gold.glued !== null) {
    const glued = new Set(gold.glued.map((end) => inked[end] ?? 0));
    sums.add(`${GLUED}/gold`, glued.size);
    for (const end of glued) sums.add(`${GLUED}/right`, Number(given.has(end)));
  }
  return sums.counts;
}

export interface SentenceEnds {
  /** In characters that are no white space. */
  readonly expected: ReadonlySet<number>;
  readonly given: ReadonlySet<number>;
  /** For each offset the number of characters before it that are no white space. */
  readonly inked: Int32Array;
  /** The offset after so many such characters. */
  offsetOf(end: number): number;
}

export function sentenceEnds(text: string, gold: readonly Span[], found: readonly string[]): SentenceEnds {
  const inked = inkedBefore(text);
  const { ends, length } = endsOf(text, found);
  const isWithin = (end: number) => end > 0 && end < length;
  return {
    expected: new Set(gold.map(({ end }) => inked[end] ?? 0).filter(isWithin)),
    given: new Set(ends.filter(isWithin)),
    inked,
    offsetOf: (end) => inked.indexOf(end),
  };
}

/** A short text that is right as a whole or wrong. */
function countGolden(expected: readonly string[], { sentences: found }: FoundDocument): Counts {
  const given = found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  const isRight = given.length === expected.length && expected.every((sentence, index) => given[index] === sentence);
  return new Map([
    [`${GOLDEN}/gold`, 1],
    [`${GOLDEN}/right`, Number(isRight)],
  ]);
}

const GOLDEN = 'whole texts';
const GLUED = 'glued ends';

/** For each offset the number of characters before it that are no white space. */
function inkedBefore(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    counts[at] = count;
    if (isInk(text, at)) count += 1;
  }
  counts[text.length] = count;
  return counts;
}

/** The second half of a pair counts with the first. */
function isInk(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !(unit >= 0xdc00 && unit <= 0xdfff) && !/\s/u.test(text.charAt(at));
}

/** The end of each sentence, in characters without white space. */
function endsOf(text: string, found: readonly string[]): { ends: number[]; length: number } {
  const characters = [...text].filter((character) => !/\s/u.test(character));
  let place = 0;
  const ends = found.map((sentence) => {
    for (const character of sentence) {
      if (/\s/u.test(character)) continue;
      if (place < characters.length && characters[place] === character) {
        place += 1;
        continue;
      }
      const stop = Math.min(characters.length, place + MAX_SKIP);
      let next = place;
      while (next < stop && characters[next] !== character) next += 1;
      if (next < stop) place = next + 1;
    }
    return place;
  });
  return { ends, length: characters.length };
}

function rows(sums: Counts): Row[] {
  return groupsOf(sums).map((group) => {
    const of = (kind: string) => sums.get(`${group}/${kind}`) ?? 0;
    // Of these only the gold is known: whole texts are right or wrong, and other ends are counted elsewhere.
    const found = group === GOLDEN ? of('gold') : group === GLUED ? of('right') : of('found');
    return row(group, of('right'), found, of('gold'));
  });
}

function groupsOf(sums: Counts): string[] {
  return [...new Set(Array.from(sums.keys(), (name) => name.split('/')[0] ?? name))];
}

function figures(sums: Counts): Figure[] {
  const groups = groupsOf(sums);
  return groups.flatMap((group) => {
    const of = (kind: string) => sums.get(`${group}/${kind}`) ?? 0;
    if (group === GLUED) return [share('glued ends recall', ratio(of('right'), of('gold')))];
    if (group === GOLDEN) return [count('golden', of('gold')), share('golden right', ratio(of('right'), of('gold')))];
    return [share(`${group} F1`, ratio(2 * of('right'), of('found') + of('gold')))];
  });
}
