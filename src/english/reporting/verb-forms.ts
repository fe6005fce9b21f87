/** Regular English verb forms: `ruled`, `signalled`, `denies`. A lemma guessed for a rare form is often wrong; this one is not. */

/** The forms in -ed, -ing and -s, each with its lemma. */
export function regularForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) {
    for (const stem of stemsOf(lemma)) {
      forms.set(`${stem.replace(/([^aeiou])y$/, '$1i')}ed`, lemma);
      forms.set(`${stem}ing`, lemma);
    }
    forms.set(thirdPerson(lemma), lemma);
  }
  return forms;
}

/** `rul`, or `signal` and `signall`. */
function stemsOf(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  return /(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(lemma) ? [stem, lemma + lemma.slice(-1)] : [stem];
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
