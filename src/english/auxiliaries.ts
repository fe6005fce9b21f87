/** Auxiliary verbs. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

/** Past of "will" among them; "will" and "shall" are {@link FUTURE_AUXILIARIES}. */
export const MODALS = wordSet('would, may, can, might, could, should, must');

/** Also as they are cut: "he'll". */
export const FUTURE_AUXILIARIES = wordSet('will, shall, ll');

export const PRESENT_OF_BE = wordSet('is, are');
export const PAST_OF_BE = wordSet('was, were');
/** Without "am" and "being", after which news hardly has a participle. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set([...PRESENT_OF_BE, ...PAST_OF_BE, 'be', 'been']);
