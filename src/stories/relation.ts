/** What a document is to an earlier one: nothing, a copy, or an update; and how far the two are the same text. */
import { type Alignment, NOWHERE } from './alignment.js';
import { type Change, changedFacts } from './changed-facts.js';
import { type Difference, differences } from './differences.js';
import { isFilledInAgain } from './forms.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import type { Reading } from './reading.js';
import { sharedNames, sharedVocabulary } from './shared-vocabulary.js';
import { eachWindowMinimum } from './window-minima.js';

export interface Relation {
  readonly kind: 'copy' | 'update';
  /** Of the words of the earlier document, how many the later one has; and the other way round. */
  readonly shareOfEarlier: number;
  readonly shareOfLater: number;
  /** Which of thirty-two slices of each the other has. */
  readonly slicesOfEarlier: number;
  readonly slicesOfLater: number;
  readonly differs: readonly Difference[];
  readonly numbers: readonly Change[];
}

/** What is known of the two besides their words. */
export interface Circumstances {
  /** Days from one publication to the other; null when one is unknown. */
  readonly daysApart: number | null;
  /** How many documents have a run of words, if the run stands for documents in the index. */
  readonly documentsWith: (run: number) => number;
}

export function relationOf(
  earlier: Reading,
  later: Reading,
  alignment: Alignment,
  circumstances: Circumstances,
): Relation | null {
  const isLaterLonger = later.length > earlier.length;
  const shorter = isLaterLonger ? earlier : later;
  const inShorter = isLaterLonger ? alignment.coveredEarlier : alignment.coveredLater;
  const share = inShorter / Math.max(1, shorter.length);
  if (!isSameText(earlier, later, alignment, share, inShorter)) return null;
  if (share < SURE && isBoilerplate(earlier, later, alignment, circumstances)) return null;
  const facts = changedFacts(earlier, later, alignment);
  if (isFilledInAgain(facts, inShorter, share, circumstances.daysApart)) return null;
  const { differs, isUpdate } = differences(earlier, later, alignment, facts);
  return {
    kind: isUpdate ? 'update' : 'copy',
    shareOfEarlier: alignment.coveredEarlier / Math.max(1, earlier.length),
    shareOfLater: alignment.coveredLater / Math.max(1, later.length),
    slicesOfEarlier: slicesOf(alignment.inLater, earlier.length),
    slicesOfLater: slicesOf(alignment.inEarlier, later.length),
    differs,
    numbers: isUpdate ? facts.changedNumbers.slice(0, MOST_NUMBERS) : [],
  };
}

const MOST_NUMBERS = 50;

/** Most of the shorter one; or a good part of it, with its beginning: copies are cut at the end, backgrounds stand there. */
function isSameText(
  earlier: Reading,
  later: Reading,
  { inLater, inEarlier }: Alignment,
  share: number,
  words: number,
): boolean {
  if (words < FEWEST_SHARED) return false;
  if (share >= MOST_OF_IT) return true;
  if (share < PART_OF_IT) return share >= LEAST_OF_IT && isReworded(earlier, inLater, later, inEarlier);
  if (earlier.headline !== 0 && earlier.headline === later.headline) return true;
  if (sharesLead(earlier, inLater) || sharesLead(later, inEarlier)) return true;
  return differInLead(earlier, inLater, later, inEarlier) || isReworded(earlier, inLater, later, inEarlier);
}

const FEWEST_SHARED = 8;
const MOST_OF_IT = 0.62;
const PART_OF_IT = 0.3;
const LEAST_OF_IT = 0.2;
/** So much that it is the same text, even if others have it too. */
const SURE = 0.9;

function sharesLead(reading: Reading, places: Int32Array): boolean {
  const lead = Math.min(LEAD, reading.length);
  let found = 0;
  for (let place = 0; place < lead; place += 1) if (places[place] !== NOWHERE) found += 1;
  return found >= lead * SHARE_OF_LEAD;
}

/** Whether it is the same text with words changed all over it: the same words, and what runs are left come everywhere. */
function isReworded(earlier: Reading, inLater: Int32Array, later: Reading, inEarlier: Int32Array): boolean {
  if (spreadOf(inLater, earlier.length) < EVERYWHERE || spreadOf(inEarlier, later.length) < EVERYWHERE) return false;
  return sharedVocabulary(earlier, later) >= SAME_VOCABULARY && sharedNames(earlier, later) >= SAME_NAMES;
}

const SAME_VOCABULARY = 0.7;
const SAME_NAMES = 0.75;
const EVERYWHERE = 0.8;

/** In how many of sixteen stretches of a text something stands in the other. */
function spreadOf(places: Int32Array, length: number): number {
  const stretches = Math.max(1, Math.min(16, Math.floor(length / 15)));
  let found = 0;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const to = Math.floor((length * (stretch + 1)) / stretches);
    let place = Math.floor((length * stretch) / stretches);
    while (place < to && places[place] === NOWHERE) place += 1;
    if (place < to) found += 1;
  }
  return found / stretches;
}

/** Whether each has all of the other but its first paragraph. */
function differInLead(earlier: Reading, inLater: Int32Array, later: Reading, inEarlier: Int32Array): boolean {
  const isRest = ({ kept }: Paragraph, index: number) => kept !== (index === 0);
  return paragraphsOf(earlier, inLater).every(isRest) && paragraphsOf(later, inEarlier).every(isRest);
}

/** Words at the beginning. */
const LEAD = 30;
const SHARE_OF_LEAD = 0.7;

/**
 * Whether what they share is shared by very many, while each has words of its own that far fewer have: a paragraph of the paper, under all its
 * stories. Of a story that many printed, all paragraphs are in about as many documents.
 */
function isBoilerplate(
  earlier: Reading,
  later: Reading,
  { inLater, inEarlier }: Alignment,
  { documentsWith }: Circumstances,
): boolean {
  const one = countsOf(earlier, inLater, documentsWith);
  const other = countsOf(later, inEarlier, documentsWith);
  const most = one.shared[Math.floor(one.shared.length / 4)] ?? 0;
  const own = (counts: readonly number[]) => counts.filter((count) => count * FAR_FEWER <= most).length;
  return most >= VERY_MANY && own(one.unshared) >= FEWEST_OWN && own(other.unshared) >= FEWEST_OWN;
}

/** In how many documents each of its runs is that stand for it in the index; in rising order. */
function countsOf({ grams, gramCount }: Reading, places: Int32Array, documentsWith: (run: number) => number) {
  const shared: number[] = [];
  const unshared: number[] = [];
  eachWindowMinimum(grams, gramCount, (place) => {
    (places[place] === NOWHERE ? unshared : shared).push(documentsWith(grams[place] ?? 0));
  });
  return { shared: shared.sort((a, b) => a - b), unshared };
}

const VERY_MANY = 24;
const FAR_FEWER = 3;
/** Runs that stand for a document: one for four or five words. */
const FEWEST_OWN = 3;

/** A bit for each slice of the text of which most has its place in the other. */
function slicesOf(places: Int32Array, length: number): number {
  let slices = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    const from = Math.floor((length * slice) / SLICES);
    const to = Math.max(from + 1, Math.floor((length * (slice + 1)) / SLICES));
    let found = 0;
    for (let place = from; place < to; place += 1) if (place < length && places[place] !== NOWHERE) found += 1;
    if (found * 2 >= to - from) slices |= 1 << slice;
  }
  return slices;
}

const SLICES = 32;
