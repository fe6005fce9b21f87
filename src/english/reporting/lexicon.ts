/** The reporting verbs, read once: what each takes, and their forms. The lines are in `verbs.ts`. */
import { WordSet } from '../word-set.js';
import { readCueVerbs } from './cue-verb-lines.js';
import { regularForms } from './verb-forms.js';
import { REPORTING_VERBS } from './verbs.js';

/** By lemma. */
export const CUE_LINES = readCueVerbs(REPORTING_VERBS);

/** The lemma of a regular form of a reporting verb: `ruled`, `signalled`, `denies`. */
export const LEMMA_OF_FORM = regularForms(CUE_LINES.keys());

const IRREGULAR_PASTS: { readonly [lemma: string]: string } = {
  begin: 'began',
  read: 'read',
  say: 'said',
  sing: 'sang',
  swear: 'swore',
  tell: 'told',
  write: 'wrote',
};

/** The finite forms of verbs that report speech in quotation marks: `said`, `says`, `joked`. */
export const SAYING: ReadonlySet<string> = new WordSet(
  Array.from(CUE_LINES).flatMap(([lemma, { bare }]) =>
    bare.some(({ frames }) => frames.has('quote')) ? finiteForms(lemma) : [],
  ),
);

/** Lemmas of verbs that say something or call it something: `told`, `described`, `called`; no `thought`. */
export const SAYING_OR_NAMING: ReadonlySet<string> = new WordSet(
  Array.from(CUE_LINES).flatMap(([lemma, { bare }]) =>
    bare.some(({ act, frames, afterObject }) => (act === 'say' && frames.has('quote')) || afterObject.has('naming'))
      ? [lemma]
      : [],
  ),
);

/** Those that report speech without quotation marks, too, before the one who speaks: `They would strike, said Ruiz.` No `, announced a merger`. */
export const SAYING_WITHOUT_MARKS: ReadonlySet<string> = new WordSet(
  'said says added adds told asked wrote replied warned explained insisted recalled noted admitted continued concluded'.split(
    ' ',
  ),
);

function finiteForms(lemma: string): string[] {
  const past = IRREGULAR_PASTS[lemma];
  const forms = [...regularForms([lemma]).keys()].filter((form) => !form.endsWith('ing'));
  return past === undefined ? forms : [past, ...forms.filter((form) => !form.endsWith('ed'))];
}
