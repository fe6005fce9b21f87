/**
 * One spelling for the words that houses spell in two ways: `colour` and `color`, `organise` and `organize`, `travelled` and `traveled`.
 * What comes out need be no word (`hour` → `hor`): it only has to be the same for both.
 */
import { TWO_SPELLINGS } from '../english/spellings.js';

/** @param word lower case, without diacritics and apostrophes */
export function foldSpelling(word: string): string {
  const known = TWO_SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (word.length < SHORTEST) return word;
  return FOLDS.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word);
}

const SHORTEST = 5;

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)is(?=(?:e|ed|er|ers|es|ing|ation|ations|ational)$)/, 'iz'],
  [/(?<=..)ys(?=(?:e|ed|er|ers|es|ing)$)/, 'yz'],
  [/our/, 'or'],
  [/([tb])re(?=s?$)/, '$1er'],
  [/([tb])red$/, '$1ered'],
  [/([tb])ring$/, '$1ering'],
  [/ence(?=s?$)/, 'ense'],
  [/ogue(?=s?$)/, 'og'],
  [/ll/g, 'l'],
  [/[ao]e/g, 'e'],
];
