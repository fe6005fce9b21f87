import { WordSet } from './word-set.js';

/** The entries of a list as the lexicons write it: parted by commas (or another mark) and line ends. */
export function words(list: string, mark = ','): string[] {
  return list
    .split(mark === ',' ? /[,\n]/ : new RegExp(`[${mark}\n]`))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The entries as a set in lower case. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new WordSet(lists.flatMap((list) => words(list)).map((word) => word.toLowerCase()));
}

/** A list that lacks some words of a longer one on purpose. */
export function without(list: ReadonlySet<string>, ...words: readonly string[]): ReadonlySet<string> {
  return new WordSet(Array.from(list).filter((word) => !words.includes(word)));
}

/** The rows of a table as the lexicons write it: a line each, its columns parted by `|`. */
export function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}

/**
 * Whether a line is one of these as a whole, in whatever case its letters are; the alternatives are written in small ones. V8 compiles an
 * expression for all of them, with the flags `iu`, twelve times as long: a tenth of a cold start.
 */
export function wholeLines(alternatives: readonly string[]): (line: string) => boolean {
  const expressions = alternatives.map((alternative) => new RegExp(`^(?:${alternative})$`, 'u'));
  return (line) => {
    const small = line.toLowerCase().replaceAll(DOT_OF_TURKISH, '');
    return expressions.some((expression) => expression.test(small));
  };
}

/** What lower case makes of İ besides an i. */
const DOT_OF_TURKISH = '\u0307';

/** A regular expression for one of them: `(?:in|by|until)`. */
export function anyOf(alternatives: Iterable<string>): string {
  return `(?:${[...alternatives].join('|')})`;
}

/**
 * Set before a part of a long expression, it matches everywhere and changes nothing but the time that V8 takes to compile it. What follows several
 * optional parts is else written out once for every way that leads to it: a tenth of a second for a line with a date.
 */
export const ONCE = '(?=)';
