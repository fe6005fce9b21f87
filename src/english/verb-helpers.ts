/** Words that stand before a verb in its group, as the tokens cut them: "he | 'll | not | say". Written for this project from general knowledge of English. */
import { FORMS_OF_BE, MODALS } from './auxiliaries.js';
import { WordSet } from './word-set.js';
import { wordSet } from './words.js';

export const HELPERS_BE: ReadonlySet<string> = new WordSet([
  ...FORMS_OF_BE,
  ...wordSet("being, am, ’s, 's, ’re, 're, ’m, 'm"),
]);

export const HELPERS_HAVE = wordSet("have, has, had, having, 've, ’ve, 'd, ’d");

/** With "do", "need" and "to", and "ca" and "wo" before "n't". */
export const HELPERS_MODAL: ReadonlySet<string> = new WordSet([
  ...MODALS,
  ...wordSet("will, shall, do, does, did, 'll, ’ll, wo, ca, need, to"),
]);

/** After them nobody says it, or not yet: "might say", "to say". */
export const UNREAL_HELPERS = wordSet("to, may, might, would, could, can, ca, should, must, will, 'll, ’ll");

/** Nobody has yet done what they stand before. */
export const FUTURE_HELPERS = wordSet("will, 'll, ’ll, wo, would, should, shall, must");

/** After the noun that is their subject. */
export const FINITE_HELPERS = wordSet('is, are, was, were, has, have, had, will, would');

export const NEGATIONS = wordSet("not, n't, n’t, never");

/** After "I" and "we": "I’m sure that". */
export const PRESENT_BE = wordSet("am, are, ’m, 'm, ’re, 're");

/** Of what is reported in the past: "said she | had | left, and | would | not return". */
export const REPORTED_HELPERS = wordSet('had, would, could, might, should');

/** They stand before a helper and its subject: "| Nor | did she say". */
export const FRONTED_NEGATIONS = wordSet('nor, neither, never, nowhere');

/** `…, and they | did |`, `but it never | was |`: helpers that stand for a whole predicate. */
export const SHORT_PREDICATES = wordSet('did, do, does, was, were, had, has, have, would');

/** `but it | never | was`: before them. */
export const BEFORE_OUTCOME = wordSet('never, always, duly, indeed, soon, really, certainly');

/** Forms of one, and of many: "she | has |", "they | have |". */
export const SINGULAR_FORMS = wordSet('has, is, was, does');
export const PLURAL_FORMS = wordSet('have, are, were, do');

/** "which she | did |", "which it | has |" */
export const FACTUAL_HELPERS = wordSet('did, does, do, has, had, have');
