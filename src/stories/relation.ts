/** What a document is to an earlier one: nothing, a copy, or an update; and how far the two are the same text. */
import { type Alignment, NOWHERE } from './alignment.js';
import { type Change, type ChangedFacts, changedFacts } from './changed-facts.js';
import { type Difference, differences } from './differences.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import type { Reading } from './reading.js';
import { sharedNames, sharedVocabulary } from './shared-vocabulary.js';

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
  /** Whether a run of words is one that very many documents have. */
  readonly isCommon: (run: number) => boolean;
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
  if (isTemplate(facts, inShorter, circumstances.daysApart)) return null;
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

/** Whether what they share is shared by very many, while each has words of its own that few others have. */
function isBoilerplate(
  earlier: Reading,
  later: Reading,
  { inLater, inEarlier }: Alignment,
  { isCommon }: Circumstances,
): boolean {
  const one = commonness(earlier, inLater, isCommon);
  if (one.shared === 0 || one.commonShared < one.shared * MOSTLY || one.own < FEWEST_OWN) return false;
  return commonness(later, inEarlier, isCommon).own >= FEWEST_OWN;
}

const MOSTLY = 0.8;
const FEWEST_OWN = 12;

function commonness({ grams, gramCount }: Reading, places: Int32Array, isCommon: (run: number) => boolean) {
  let shared = 0;
  let commonShared = 0;
  let own = 0;
  for (let place = 0; place < gramCount; place += 1) {
    const common = isCommon(grams[place] ?? 0);
    if (places[place] !== NOWHERE) {
      shared += 1;
      if (common) commonShared += 1;
    } else if (!common) own += 1;
  }
  return { shared, commonShared, own };
}

/**
 * Whether it is the same form, filled in again: reports of markets and weather, results, notices of deaths. Then most of the numbers are
 * others, or the names; in an update most of what was said before still holds.
 */
function isTemplate(
  { numbers, changedNumbers, changedTimes, changedNames, kept, lead }: ChangedFacts,
  words: number,
  daysApart: number | null,
): boolean {
  const changed = changedNumbers.length;
  if (kept.foreign >= 3 && kept.foreign * 3 >= kept.all) return true;
  if (lead.foreign >= 2 && lead.foreign * 10 >= lead.all * 3 && changed + changedTimes.length > 0) return true;
  if (changedNames >= 2 && changedNames * 25 >= words) return true;
  const isOtherDay = daysApart === null ? changedTimes.length > 0 : daysApart >= ANOTHER_DAY;
  const isLongAgo = daysApart !== null && daysApart >= LONG_AGO;
  if (isLongAgo && changed + changedTimes.length > 0 && changed >= numbers * 0.5) return true;
  if (isLongAgo && changed >= 3) return true;
  if (changed >= 3 && changed >= numbers * 0.6 && changed * 16 >= words) return true;
  if (isOtherDay && changed >= 2 && changed >= numbers * 0.6 && (changed * 30 >= words || changedNames > 0))
    return true;
  return false;
}

const ANOTHER_DAY = 0.75;
const LONG_AGO = 7;

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
