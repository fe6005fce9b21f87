/**
 * Lines that a typewriter or a mail program broke at the edge of the page are joined.
 *
 *     "The ministers met in Lisbon on Thursday and\nagreed to meet again."  →  one line
 *
 * The width of the page is found first, for as many paragraphs as agree in it (`page-width.ts`). Words that were divided are left to
 * `hyphenation.ts`. Lines of their author stay apart (`own-lines.ts`): a line that is joined wrongly is worse than one that is not joined.
 */
import { canBeCompound, waitsForWord } from './divided-words.js';
import type { Change, Operation } from './edits.js';
import { isOfOwnLines } from './own-lines.js';
import { blocksOf } from './page-lines.js';
import { agrees, type Border, evidenceOf, isBroken, type Stretch, stretchOf } from './page-width.js';
import { leadsOn } from './small-words.js';

export const lineJoin: Operation = {
  op: 'line-join',
  find: brokenLines,
  units: ['\n'],
  joinsLines: true,
  mostTurns: 20,
};

/** The evidence from which lines are joined, and where other paragraphs of the text are not broken. */
const ENOUGH = 3;
const ENOUGH_AMONG_LONG = 5;
/** A block that speaks so much against itself is none of prose, whatever its neighbours are. */
const AGAINST = -4;

function brokenLines(text: string): Change[] {
  const blocks = blocksOf(text);
  if (blocks.every(({ lines, isOnPage }) => lines.length < 2 || !isOnPage)) return [];
  const enough = blocks.every(({ isOnPage }) => isOnPage) ? ENOUGH : ENOUGH_AMONG_LONG;
  let smallWords: boolean | null = null;
  const isKnownLanguage = () => {
    smallWords ??= hasSmallWords(text);
    return smallWords;
  };
  const changes: Change[] = [];
  let page: Stretch[] = [];
  let width = 0;
  let tightest = Number.POSITIVE_INFINITY;
  const close = () => {
    for (const { line, next } of brokenOn(page, width, enough, isKnownLanguage)) changes.push(joint(text, line, next));
    page = [];
    width = 0;
    tightest = Number.POSITIVE_INFINITY;
  };
  for (const { lines, isOnPage } of blocks) {
    if (!isOnPage) close();
    if (lines.length < 2 || !isOnPage || isOfOwnLines(lines)) continue;
    const stretch = stretchOf(lines);
    if (stretch.borders.length === 0) continue;
    if (!agrees(stretch, width, tightest)) close();
    page.push(stretch);
    width = Math.max(width, stretch.widest);
    tightest = Math.min(tightest, stretch.tightest);
  }
  close();
  return changes;
}

/** The borders that were made at the edge of a page which these paragraphs share. */
function brokenOn(page: readonly Stretch[], width: number, enough: number, isKnownLanguage: () => boolean): Border[] {
  // That the language is known may only speak against a page: most texts need not be asked for it, which took a quarter of the time of joining lines.
  if (sumOf(scoresOf(page, width, false)) < enough) return [];
  const scored = scoresOf(page, width, isKnownLanguage());
  if (sumOf(scored) < enough) return [];
  const divides = dividesWords(page.flatMap(({ borders }) => borders));
  return scored.flatMap(({ stretch: { borders, isBare }, score }) => {
    if (score < (isBare ? enough : AGAINST)) return [];
    return borders.filter((border) => (!border.divided || !divides) && isBroken(border, width));
  });
}

interface Scored {
  readonly stretch: Stretch;
  readonly score: number;
}

function scoresOf(page: readonly Stretch[], width: number, isKnownLanguage: boolean): Scored[] {
  return page.map((stretch) => ({
    stretch,
    score: stretch.borders.reduce((sum, border) => sum + evidenceOf(border, width, isKnownLanguage), stretch.prose),
  }));
}

function sumOf(scored: readonly Scored[]): number {
  return scored.reduce((total, { score }) => total + score, 0);
}

/** Whether hyphens at line ends may have been put there; on a page with very few, all of them in compounds, they are the words' own. */
function dividesWords(borders: readonly Border[]): boolean {
  const divided = borders.filter((border) => border.divided);
  if (divided.length * FEW > borders.length) return true;
  return !divided.every(({ line, next }) => {
    const first = /\p{L}{1,40}(?=-$)/u.exec(line.text)?.[0] ?? '';
    const second = /^\s*(\p{L}{1,40})/u.exec(next.text)?.[1] ?? '';
    return canBeCompound(first, second);
  });
}

/** Of pages that divide words, hardly any divides fewer than one in so many lines. */
const FEW = 12;

/** Whether so many words are small ones of languages that are known here that their absence at line ends says something. */
function hasSmallWords(text: string): boolean {
  let words = 0;
  let small = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}{1,20}/gu)) {
    words += 1;
    if (leadsOn(word)) small += 1;
  }
  return small >= SMALL_SHARE * words;
}

const SMALL_SHARE = 0.2;
/** So many characters are enough to tell. */
const SAMPLE = 1000;

function joint(text: string, line: { start: number; text: string }, next: { start: number; indent: number }): Change {
  const start = line.start + line.text.length;
  const end = next.start + next.indent;
  return { start, end, after: isWithoutSpace(line.text, text.slice(end, end + 20)) ? '' : ' ' };
}

/** `1914-\n1918`, `Anglo-\nFrench`, `and/\nor`, `the port—\nwhich`; but `short-\nand long-term`. Chinese and Japanese have no spaces. */
function isWithoutSpace(line: string, next: string): boolean {
  if (/[\p{L}\p{N}][-‐]$/u.test(line)) return /^[\p{L}\p{N}]/u.test(next) && !waitsForWord(line.slice(-41), next);
  if (/[\p{L}\p{N}]\/$|[^\s—-](?:—|--)$/u.test(line)) return true;
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，]$/u.test(line) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u.test(next)
  );
}
