/**
 * By what the close decision is made: our own shares of runs and wink-nlp's measures of vocabulary, over pairs of which it is known whether they are
 * one text. A curve of thresholds each.
 */
import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import similarity from 'wink-nlp/utilities/similarity.js';
import { Alignment, RunTable } from '../../../src/stories/alignment.js';
import type { StoryDocument } from '../../../src/stories/index.js';
import { DocumentReader } from '../../../src/stories/reader.js';
import { Reading } from '../../../src/stories/reading.js';
import { sharedVocabulary } from '../../../src/stories/shared-vocabulary.js';
import { SketchStore } from '../../../src/stories/store.js';
import type { Marked } from './corpus.js';

interface Pair {
  readonly same: boolean;
  readonly measures: { readonly [name: string]: number };
}

/** Lines of a table. */
export function measureTable(marked: readonly Marked[], documents: readonly StoryDocument[]): string[] {
  const pairs = measured(marked, documents);
  const close = pairs.filter(({ measures }) => (measures[RUNS] ?? 0) >= 0.3 && (measures[RUNS] ?? 0) < 0.62);
  return [...tableOf('all pairs', pairs), '', ...tableOf('close pairs: a share of runs from 0.3 to 0.62', close)];
}

const RUNS = 'runs of five words, share of the shorter';
const THRESHOLDS = Array.from({ length: 17 }, (_, step) => 0.15 + step * 0.05);

function tableOf(title: string, pairs: readonly Pair[]): string[] {
  const same = pairs.filter((pair) => pair.same).length;
  return [
    `${title}: ${same} of one text, ${pairs.length - same} of two; precision/recall by threshold`,
    `${''.padEnd(46)} ${THRESHOLDS.map((threshold) => threshold.toFixed(2).padStart(7)).join(' ')}`,
    ...Object.keys(pairs[0]?.measures ?? {}).map((name) => {
      const cells = THRESHOLDS.map((threshold) => {
        const taken = pairs.filter(({ measures }) => (measures[name] ?? 0) >= threshold);
        const right = taken.filter((pair) => pair.same).length;
        const percent = (part: number, whole: number) =>
          (whole === 0 ? '-' : Math.round((100 * part) / whole)).toString();
        return `${percent(right, taken.length)}/${percent(right, same)}`.padStart(7);
      });
      return `${name.padEnd(46)} ${cells.join(' ')}`;
    }),
  ];
}

/** Each document with the first of its story, and those that must not be joined with each other. */
function measured(marked: readonly Marked[], documents: readonly StoryDocument[]): Pair[] {
  const store = new SketchStore();
  const reader = new DocumentReader();
  const bm25 = bm25Vectorizer();
  const tokens: string[][] = [];
  for (const document of documents) {
    store.add(reader.read(document));
    const words = wordsOf(document.text);
    tokens.push(words);
    bm25.learn(words);
  }
  const [earlier, later] = [new Reading(), new Reading()];
  const alignment = new Alignment();
  const table = new RunTable();
  const bags = tokens.map((words) => bm25.bowOf(words));
  return pairsOf(marked).map(({ one, other, same }) => {
    store.read(one, earlier);
    store.read(other, later);
    table.build(later);
    alignment.align(earlier, later, table);
    const [first = [], second = []] = [tokens[one], tokens[other]];
    const isFirstShorter = earlier.length <= later.length;
    const [wordsOfShorter = new Set(), wordsOfLonger = new Set()] = (
      isFirstShorter ? [first, second] : [second, first]
    ).map((words) => new Set(words));
    const covered = isFirstShorter ? alignment.coveredEarlier : alignment.coveredLater;
    return {
      same,
      measures: {
        [RUNS]: covered / Math.max(1, Math.min(earlier.length, later.length)),
        'wink-nlp Tversky 0.5/0.5 of codes, the shipped': sharedVocabulary(earlier, later),
        'wink-nlp Tversky 1/0': similarity.set.tversky(wordsOfShorter, wordsOfLonger, 1, 0),
        'wink-nlp Otsuka-Ochiai': similarity.set.oo(new Set(first), new Set(second)),
        'wink-nlp cosine of bags of words': similarity.bow.cosine(bagOf(first), bagOf(second)),
        'wink-nlp cosine of BM25 weights': similarity.bow.cosine(bags[one] ?? {}, bags[other] ?? {}),
      },
    };
  });
}

function pairsOf(marked: readonly Marked[]) {
  const pairs: { readonly one: number; readonly other: number; readonly same: boolean }[] = [];
  const firsts = new Map<string, number>();
  const alone = new Map<string, number[]>();
  marked.forEach(({ story, kind }, index) => {
    if (kind === 'first') firsts.set(story, index);
    const first = firsts.get(story);
    if (first !== undefined && first !== index) pairs.push({ one: first, other: index, same: true });
    const [group = ''] = story.split('.');
    if (group === story || kind === 'round-up') return;
    for (const one of alone.get(group) ?? []) pairs.push({ one, other: index, same: false });
    alone.set(group, [...(alone.get(group) ?? []), index]);
  });
  return pairs;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bagOf(words: readonly string[]): { [word: string]: number } {
  const bag: { [word: string]: number } = {};
  for (const word of words) bag[word] = (bag[word] ?? 0) + 1;
  return bag;
}
