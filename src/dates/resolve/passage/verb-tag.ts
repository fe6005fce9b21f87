/** What a verb is, with the forms that can only be of the past told apart from the present that the tagger may see in them: "a storm | sank nine ships". */
import type { Syntax } from '../../../document/index.js';
import { IRREGULAR_PAST, ONLY_PAST } from '../../../english/past-forms.js';
import type { Words } from '../../words.js';

/** The tag of the Penn Treebank; empty where no word stands. */
export function verbTag(words: Words, syntax: Syntax, at: number): string {
  if (!words.isLetters(at)) return '';
  const tag = syntax.xpos(words.token(at));
  if (ONLY_PAST.has(words.lower(at)) && tag !== 'VBN') return 'VBD';
  return (tag === 'VBP' || tag === 'VBZ') && IRREGULAR_PAST.has(words.lower(at)) ? 'VBD' : tag;
}
