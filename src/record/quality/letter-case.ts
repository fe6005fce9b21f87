/** Texts that write all words in one case. */
import type { LetterCase, Segmentation } from '../../document/index.js';
import type { QualityFlag } from '../../record.js';

export function letterCaseFlag({ letterCase }: Segmentation): QualityFlag[] {
  const flag = CASES[letterCase];
  return flag === null ? [] : [flag];
}

const CASES: { readonly [letterCase in LetterCase]: QualityFlag | null } = {
  mixed: null,
  capitals: { code: 'all-capitals', detail: 'all in capitals: names can hardly be told from words' },
  small: { code: 'lower-case', detail: 'all in small letters: names can hardly be told from words' },
  titles: { code: 'title-case', detail: 'almost every word has a capital: names can hardly be told from words' },
};
