/**
 * Reports that are one form, filled in again: of markets and weather, results, notices of deaths, annual figures. Most of the numbers are others, or the
 * names. In an update the names stay, and so do most of the numbers or else every other word.
 */
import type { ChangedFacts } from './changed-facts.js';

/**
 * @param words that both have
 * @param share of the shorter one, how much that is
 */
export function isFilledInAgain(facts: ChangedFacts, words: number, share: number, daysApart: number | null): boolean {
  return hasOtherNames(facts, words) || hasOtherNumbers(facts, words, share, daysApart);
}

function hasOtherNames(
  { isReheaded, changedNumbers, changedTimes, changedNames, kept, lead }: ChangedFacts,
  words: number,
): boolean {
  if (kept.foreign >= 3 && kept.foreign * 3 >= kept.all) return true;
  if (changedNames >= 2 && changedNames * 25 >= words) return true;
  const isOther = isReheaded || changedNumbers.length + changedTimes.length > 0;
  return isOther && lead.foreign >= 2 && lead.foreign * 10 >= lead.all * 3;
}

function hasOtherNumbers(
  { numbers, changedNumbers, changedTimes, changedNames }: ChangedFacts,
  words: number,
  share: number,
  daysApart: number | null,
): boolean {
  const changed = changedNumbers.length;
  const density = changed / Math.max(1, words);
  if (daysApart !== null && daysApart >= LONG_AGO) return changed >= 3 || (changed > 0 && changed * 2 >= numbers);
  if (changed < 2 || changed < numbers * MOST) return false;
  const isOtherDay = changedTimes.length > 0 || (daysApart ?? 0) >= ANOTHER_DAY;
  const isReworded = share < WORD_FOR_WORD || changedNames > 0;
  if (isOtherDay) return density >= MANY || (density >= SOME && isReworded);
  return density >= MANY && isReworded;
}

/** In days. */
const ANOTHER_DAY = 0.75;
const LONG_AGO = 7;
/** Of the numbers that stand in the same place. */
const MOST = 0.6;
/** Changed numbers a word: of a report that is numbers, and of one that has some. */
const MANY = 0.055;
const SOME = 0.033;
const WORD_FOR_WORD = 0.95;
