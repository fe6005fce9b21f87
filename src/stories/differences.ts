/** In what two documents of one story differ, in words that programs can test; and whether the later one is an update. */
import { ABOUT_PAPERS, NEWER, SAYING, TO_READERS } from '../english/copies.js';
import { type Alignment, NOWHERE } from './alignment.js';
import type { ChangedFacts } from './changed-facts.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import type { Reading } from './reading.js';
import { CODE, codeOf, STYLES, TIME } from './word-codes.js';

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
  const before = paragraphsOf(earlier, alignment.inLater);
  const after = paragraphsOf(later, alignment.inEarlier);
  const added = after.filter(({ kept }) => !kept);
  const missing = before.filter(({ kept }) => !kept);
  const isLeadRewritten = before[0]?.kept === false && after[0]?.kept === false;
  const isCut = missing.length > (isLeadRewritten ? 1 : 0) || isCutWithin(before);
  const house = added.filter((paragraph) => speaksToReaders(later, paragraph));
  const news = added.filter((paragraph) => !house.includes(paragraph));
  const isLonger = news.length > (isLeadRewritten ? 1 : 0);
  const isHeadKept =
    earlier.headline === later.headline && earlier.byline === later.byline && earlier.dateline === later.dateline;
  // Whoever prints a story of others cuts it and sets a head of the house; whoever carries it on does neither.
  const isCarriedOn = isHeadKept && !isCut && !isLeadRewritten;
  const hasNews =
    news.length <= MOST_NEWS &&
    news.some((paragraph) => {
      if (countOf(later, paragraph, NEWS_CODES) > 0) return true;
      return isCarriedOn && countOf(later, paragraph, EVENT_CODES) > 0;
    });
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
    boilerplate: house.length > 0 || earlier.furniture !== later.furniture,
    typography: false,
  };
  return {
    differs: DIFFERENCES.filter((kind) => found[kind]),
    isUpdate: found.numbers || found.times || (isLonger && hasNews),
  };
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

/** `Sign up for our newsletter`: a paragraph of the paper, about itself. */
function speaksToReaders(later: Reading, paragraph: Paragraph): boolean {
  const { from, to } = paragraph;
  const about = countOf(later, paragraph, PAPER_CODES);
  const addressing = about + countOf(later, paragraph, ADDRESS_CODES);
  return to - from <= LONGEST_LINE || (about > 0 && addressing >= 2 && addressing * 14 >= to - from);
}

/** Words of a line that is no sentence: `Updated at 14:05`. */
const LONGEST_LINE = 5;

function countOf({ codes }: Reading, { from, to }: Paragraph, among: ReadonlySet<number>): number {
  let count = 0;
  for (let word = from; word < to; word += 1) if (among.has((codes[word] ?? 0) & CODE)) count += 1;
  return count;
}

/** More added paragraphs are another text: that of another agency, or of the house. */
const MOST_NEWS = 2;

const NEWS_CODES: ReadonlySet<number> = new Set(NEWER.map(codeOf));
/** Somebody has spoken, or something has happened on a day; backgrounds say what is always so. */
const EVENT_CODES: ReadonlySet<number> = new Set([TIME, ...SAYING.map(codeOf)]);
const PAPER_CODES: ReadonlySet<number> = new Set(ABOUT_PAPERS.map(codeOf));
const ADDRESS_CODES: ReadonlySet<number> = new Set(TO_READERS.map(codeOf));
