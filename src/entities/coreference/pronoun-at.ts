/** What a pronoun of the third person says where it stands, by its form and the words around it. */

import { ATTITUDES, IMPERSONAL_VERBS, LOOKED } from '../../english/verb-words.js';
import { isSpeaking } from '../../grammar/subjecthood.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Layers } from '../layers.js';
import type { PronounForm } from './pronoun-forms.js';

export interface Pronoun extends PronounForm {
  readonly token: number;
  /** Whether a verb of saying stands beside it. */
  readonly speaks: boolean;
}

/** The pronoun at a token; null for any other word, and for one that stands for nothing. */
export function pronounAt(layers: Layers, token: number): Pronoun | null {
  const { view, tokens, syntax, spelling, forms } = layers;
  const known = forms.at(token).pronoun;
  if (known === null || syntax.upos(token) !== 'PRON') return null;
  const word = tokens.lower(token);
  // "Ruiz herself" says nothing new.
  if (known.role === 'reflexive' && /^(?:PROPN|NOUN|PRON)$/.test(syntax.upos(token - 1))) return null;
  const { class: kind, gender, role } = known;
  const pronoun: Pronoun = { class: kind, gender, role, token, speaks: isSpeaking(layers.view, token, token + 1) };
  if (word === 'her' && syntax.xpos(token) === 'PRP$') return { ...pronoun, role: 'possessive' };
  if (word === 'it') {
    const opens = spelling.opens(token) && !/^(?:PUNCT|ADP)$/.test(syntax.upos(token + 1));
    let next = token + 1;
    while (syntax.upos(next) === 'ADV' && next < token + 4) next += 1;
    const subject = opens || isFiniteVerb(view, next);
    if (subject && isEmpty(layers, next)) return null;
    // "I swam in it" may be anything.
    return subject ? { ...pronoun, role: 'subject' } : null;
  }
  return pronoun;
}

/** "It is late", "it seems that", "it took an hour": the pronoun stands for nothing. @param verb the finite verb after it */
function isEmpty({ syntax, tokens }: Pick<Layers, 'syntax' | 'tokens'>, verb: number): boolean {
  let main = verb;
  let auxiliary = syntax.upos(verb) === 'AUX' ? verb : -1;
  while (main < verb + 6 && /^(?:AUX|ADV|PART)$/.test(syntax.upos(main))) {
    if (syntax.upos(main) === 'AUX') auxiliary = main;
    main += 1;
  }
  // "It was “watching closely”"
  if (/^["“‘]$/.test(tokens.text(main))) main += 1;
  const head = syntax.upos(main) === 'VERB' ? main : verb;
  // "It looked into the matter", "it was aware of it": somebody does.
  if (IMPERSONAL_VERBS.has(syntax.lemma(head)))
    return syntax.lemma(head) !== 'look' || !LOOKED.has(tokens.lower(head + 1));
  if (ATTITUDES.has(tokens.lower(main))) return false;
  return auxiliary >= 0 && syntax.lemma(auxiliary) === 'be' && syntax.upos(main) !== 'VERB';
}
