/** The pronouns of the third person, and what their forms say. */
import type { Gender } from '../../resources/given-names.js';

/** What a pronoun may stand for: `he` and `she` for a person, `it` for a thing, `they` for many. */
export type Class = 'person' | 'thing' | 'many';

export interface PronounForm {
  readonly class: Class;
  readonly gender: Gender | null;
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive';
}

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
