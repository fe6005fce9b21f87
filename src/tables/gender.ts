/**
 * What a text itself says of a person's gender: pronouns that stand for the person, and titles. A first name is never asked:
 * names are no evidence of how people call themselves.
 *
 *     Ms Okoro said she would stay.    female: Ms, she
 *     Robin Okoro said so.             unknown
 */
import type { Entity, Speaker } from '../record.js';
import { genderEvidence, genderOf } from '../register/index.js';
import type { DocumentView } from './view.js';

export const GENDERS = ['female', 'male', 'both', 'unknown'] as const;
export type Gender = (typeof GENDERS)[number];

export interface GenderRead {
  /** Null for what is no person. */
  readonly gender: Gender | null;
  /** Pronouns and titles, in small letters, each once. */
  readonly evidence: readonly string[];
}

const NO_PERSON: GenderRead = { gender: null, evidence: [] };

/** Of an entity, by all that the document says of it. */
export function genderOfEntity({ record }: DocumentView, entity: Entity): GenderRead {
  return entity.type === 'PERSON' ? read(record.text, entity) : NO_PERSON;
}

/** Of a speaker: the person that it names, else its own words, "she" or "a spokeswoman". */
export function genderOfSpeaker(document: DocumentView, speaker: Speaker): GenderRead {
  const entity = document.entity(speaker.entity);
  if (entity !== null) return genderOfEntity(document, entity);
  if (speaker.kind === 'document' || speaker.kind === 'place') return NO_PERSON;
  const { start, text } = speaker;
  const isPronoun = speaker.kind === 'pronoun';
  return read(document.record.text, {
    mentions: isPronoun ? [{ kind: 'pronoun', start, text }] : [],
    roles: isPronoun ? [] : [{ text: text.replace(ARTICLE, '') }],
  });
}

const ARTICLE = /^(?:the|a|an|its|their|his|her|one|another) /i;

function read(text: string, source: Parameters<typeof genderEvidence>[1]): GenderRead {
  const { female, male } = genderEvidence(text, source);
  const evidence = [...female, ...male].map((word) => word.toLowerCase());
  return { gender: genderOf(female.length, male.length), evidence: [...new Set(evidence)] };
}
