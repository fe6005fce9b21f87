/** Languages, and what is done with them. Written for this project from general knowledge. */
import { wordSet } from '../words.js';

/** Languages whose names are no people's, as written. */
export const LANGUAGES_AND_NOTHING_ELSE: ReadonlySet<string> = new Set(
  'Latin,Hindi,Urdu,Swahili,Kiswahili,Mandarin,Cantonese,Farsi,Hebrew,Sanskrit,Yiddish,Esperanto,Welsh,Gaelic,Tagalog,Filipino,Afrikaans,Braille'.split(
    ',',
  ),
);

/** `fluent | Russian`, and no article. */
export const BEFORE_LANGUAGES = wordSet('some, no, both, only, fluent, good, broken, little, basic, perfect');

/** `| taught Russian`: lemmas. */
export const LANGUAGE_VERBS = wordSet('speak, teach, learn, study, offer, read, write, master, understand');
