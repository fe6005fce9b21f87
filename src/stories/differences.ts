/** In what two documents of one story differ, in words that programs can test; and whether the later one is an update. */
import { type Alignment, NOWHERE } from './alignment.js';
import type { ChangedFacts } from './changed-facts.js';
import type { Reading } from './reading.js';
import { CODE, codeOf, STYLES } from './word-codes.js';

export const DIFFERENCES = [
  'headline',
  'byline',
  'dateline',
  'cut',
  'paragraphs-added',
  'paragraphs-moved',
  'numbers',
  'times',
  'wording',
  'spelling',
  'boilerplate',
  'typography',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

export function differences(
  earlier: Reading,
  later: Reading,
  alignment: Alignment,
  facts: ChangedFacts,
): { readonly differs: readonly Difference[]; readonly isUpdate: boolean } {
  const before = paragraphs(earlier, alignment.inLater);
  const after = paragraphs(later, alignment.inEarlier);
  const added = after.filter(({ kept }) => !kept);
  const missing = before.filter(({ kept }) => !kept);
  const isLeadRewritten = before[0]?.kept === false && after[0]?.kept === false;
  const isCut = missing.length > (isLeadRewritten ? 1 : 0) || isCutWithin(before);
  const isLonger = added.length > (isLeadRewritten ? 1 : 0);
  const hasNews = added.some((paragraph) => tellsNews(later, paragraph));
  const found: { readonly [kind in Difference]: boolean } = {
    headline: earlier.headline !== later.headline,
    byline: earlier.byline !== later.byline,
    dateline: earlier.dateline !== later.dateline,
    cut: isCut,
    'paragraphs-added': isLonger,
    'paragraphs-moved': isMoved(after),
    numbers: facts.changedNumbers.length > 0,
    times: facts.changedTimes.length > 0,
    wording: isLeadRewritten || facts.changedWords + facts.changedNames > 0,
    spelling: isSpeltOtherwise(earlier, later) || facts.relativeDays > 0,
    boilerplate: earlier.furniture !== later.furniture,
    typography: false,
  };
  return {
    differs: DIFFERENCES.filter((kind) => found[kind]),
    isUpdate: found.numbers || found.times || (isLonger && hasNews),
  };
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
  /** Whether the other document has it. */
  readonly kept: boolean;
  /** Where it begins there. */
  readonly place: number;
  /** How many words at its end the other has not. */
  readonly tail: number;
}

function paragraphs(reading: Reading, places: Int32Array): Paragraph[] {
  return Array.from({ length: reading.paragraphCount }, (_, index) => {
    const from = reading.paragraphs[index] ?? 0;
    const to = reading.endOf(index);
    let found = 0;
    let place = NOWHERE;
    let tail = 0;
    for (let word = from; word < to; word += 1) {
      const at = places[word] ?? NOWHERE;
      if (at === NOWHERE) tail += 1;
      else {
        if (place === NOWHERE) place = at;
        found += 1;
        tail = 0;
      }
    }
    return { from, to, kept: found * 2 >= to - from, place, tail };
  });
}

/** In the middle of a paragraph. */
function isCutWithin(before: readonly Paragraph[]): boolean {
  const last = before.findLast(({ kept }) => kept);
  return last !== undefined && last.tail >= FEWEST_CUT;
}

const FEWEST_CUT = 6;

function isMoved(after: readonly Paragraph[]): boolean {
  let last = NOWHERE;
  for (const { kept, place } of after) {
    if (!kept || place === NOWHERE) continue;
    if (place < last) return true;
    last = place;
  }
  return false;
}

function isSpeltOtherwise(earlier: Reading, later: Reading): boolean {
  return (
    PAIRS.some(([one, other]) => uses(earlier, one, other) && uses(later, other, one)) ||
    PAIRS.some(([one, other]) => uses(later, one, other) && uses(earlier, other, one))
  );
}

const PAIRS = [
  [STYLES.indexOf('british'), STYLES.indexOf('american')],
  [STYLES.indexOf('number-word'), STYLES.indexOf('digits')],
] as const;

/** One style, and never the other. */
function uses({ styles }: Reading, style: number, other: number): boolean {
  return (styles[style] ?? 0) > 0 && (styles[other] ?? 0) === 0;
}

/** Whether an added paragraph says that it is newer: `later on Tuesday`, `the latest figures`. */
function tellsNews({ codes }: Reading, { from, to }: Paragraph): boolean {
  for (let word = from; word < to; word += 1) if (NEWS_CODES.has((codes[word] ?? 0) & CODE)) return true;
  return false;
}

const NEWS_CODES: ReadonlySet<number> = new Set(
  [
    'later',
    'latest',
    'now',
    'since',
    'further',
    'update',
    'updated',
    'meanwhile',
    'overnight',
    'additional',
    'new',
  ].map(codeOf),
);
