/** The pronouns of the third person, and what their forms and the words around them say. */
import type { Class } from './discourse.js';
import type { Gender } from './genders.js';
import type { Layers } from './layers.js';
import { isFiniteTag, isSpeaking } from './subjects.js';

export interface Pronoun {
  readonly token: number;
  readonly class: Class;
  readonly gender: Gender | null;
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive';
  readonly speaks: boolean;
}

/** What the form alone says. */
export type PronounForm = Pick<Pronoun, 'class' | 'gender' | 'role'>;

/** By the word in lower case. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', { class: 'person', gender: 'male', role: 'subject' }],
  ['him', { class: 'person', gender: 'male', role: 'object' }],
  ['his', { class: 'person', gender: 'male', role: 'possessive' }],
  ['himself', { class: 'person', gender: 'male', role: 'reflexive' }],
  ['she', { class: 'person', gender: 'female', role: 'subject' }],
  ['her', { class: 'person', gender: 'female', role: 'object' }],
  ['hers', { class: 'person', gender: 'female', role: 'possessive' }],
  ['herself', { class: 'person', gender: 'female', role: 'reflexive' }],
  ['it', { class: 'thing', gender: null, role: 'object' }],
  ['its', { class: 'thing', gender: null, role: 'possessive' }],
  ['itself', { class: 'thing', gender: null, role: 'reflexive' }],
  ['they', { class: 'many', gender: null, role: 'subject' }],
  ['them', { class: 'many', gender: null, role: 'object' }],
  ['their', { class: 'many', gender: null, role: 'possessive' }],
  ['themselves', { class: 'many', gender: null, role: 'reflexive' }],
]);

/** The pronoun at a token; null for any other word, and for one that stands for nothing. */
export function pronounAt(layers: Layers, token: number): Pronoun | null {
  const { tokens, syntax, spelling, forms } = layers;
  const known = forms.at(token).pronoun;
  if (known === null || syntax.upos(token) !== 'PRON') return null;
  const word = tokens.lower(token);
  // "Ruiz herself" says nothing new.
  if (known.role === 'reflexive' && /^(?:PROPN|NOUN|PRON)$/.test(syntax.upos(token - 1))) return null;
  const { class: kind, gender, role } = known;
  const pronoun: Pronoun = { class: kind, gender, role, token, speaks: isSpeaking(layers, token, token + 1) };
  if (word === 'her' && syntax.xpos(token) === 'PRP$') return { ...pronoun, role: 'possessive' };
  if (word === 'it') {
    const opens = spelling.opens(token) && !/^(?:PUNCT|ADP)$/.test(syntax.upos(token + 1));
    let next = token + 1;
    while (syntax.upos(next) === 'ADV' && next < token + 4) next += 1;
    const subject = opens || isFiniteTag(syntax.xpos(next));
    if (subject && isEmpty({ syntax }, next)) return null;
    // "I swam in it" may be anything.
    return subject ? { ...pronoun, role: 'subject' } : null;
  }
  return pronoun;
}

/** "It is late", "it seems that", "it took an hour": the pronoun stands for nothing. @param verb the finite verb behind it */
function isEmpty({ syntax }: Pick<Layers, 'syntax'>, verb: number): boolean {
  let last = verb;
  while (last < verb + 6 && /^(?:AUX|ADV|PART)$/.test(syntax.upos(last + 1))) last += 1;
  if (/^(?:seem|appear|take|turn|happen|rain|snow|matter|help|become|look)$/.test(syntax.lemma(last))) return true;
  const copula = syntax.upos(last) === 'AUX' && syntax.lemma(last) === 'be';
  if (copula) return syntax.upos(last + 1) !== 'VERB';
  return false;
}
