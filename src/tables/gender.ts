/**
 * What a text itself says of a person's gender: pronouns that stand for the person, and titles. A first name is never asked:
 * names are no evidence of how people call themselves.
 *
 *     Ms Okoro said she would stay.    female: title Ms, pronoun she
 *     Robin Okoro said so.             unknown
 */
import { GENDER_PRONOUNS, GENDER_TITLES } from '../english/people/gender-titles.js';
import type { Entity, Speaker } from '../record.js';
import type { DocumentView } from './view.js';

export const GENDERS = ['female', 'male', 'contradictory', 'unknown'] as const;
export type Gender = (typeof GENDERS)[number];

export interface GenderRead {
  /** Null for what is no person. */
  readonly gender: Gender | null;
  /** What was found, each once: `pronoun she`, `title Ms`. */
  readonly evidence: ReadonlySet<string>;
}

const NO_PERSON: GenderRead = { gender: null, evidence: new Set() };

/** Of an entity, by all that the document says of it. */
export function genderOf(document: DocumentView, entity: Entity): GenderRead {
  if (entity.type !== 'PERSON') return NO_PERSON;
  const found = new Findings();
  for (const { start, kind, text } of entity.mentions) {
    if (kind === 'pronoun') found.addPronoun(text);
    else if (kind !== 'nominal')
      found.addTitle(TITLE_BEFORE.exec(document.textOf({ start: Math.max(0, start - LONGEST), end: start }))?.[1]);
  }
  for (const role of entity.roles) found.addTitle(HEAD_OF_ROLE.exec(role.text)?.[1]);
  return found.read();
}

/** Of a speaker: the person that it names, else its own words, "she" or "a spokeswoman". */
export function genderOfSpeaker(document: DocumentView, speaker: Speaker): GenderRead {
  const entity = document.entity(speaker.entity);
  if (entity !== null) return genderOf(document, entity);
  if (speaker.kind === 'document' || speaker.kind === 'place') return NO_PERSON;
  const found = new Findings();
  if (speaker.kind === 'pronoun') found.addPronoun(speaker.text);
  else found.addTitle(HEAD_OF_ROLE.exec(speaker.text.replace(ARTICLE, ''))?.[1]);
  return found.read();
}

/** Characters that the longest title and its space may have. */
const LONGEST = 20;
/** `Ms. ` before a name; a title that stands in the name itself is a part of it. */
const TITLE_BEFORE = /(?:^|[^\p{L}])(\p{L}+)\.?[ \u00a0]$/u;
/** `spokeswoman` of `deputy spokeswoman for the bank`, `King` of `King of Norway`. */
const HEAD_OF_ROLE = /^(?:[^ ]+ )*?([^ ]+)(?= (?:of|for|to|in|at|from|with|who) |$)/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|one|another) /i;

class Findings {
  readonly #evidence = new Set<string>();
  readonly #genders = new Set<Gender>();

  addPronoun(text: string): void {
    const word = text.toLowerCase();
    this.#add('pronoun', word, GENDER_PRONOUNS.get(word));
  }

  addTitle(title: string | undefined): void {
    if (title === undefined) return;
    const lower = title.toLowerCase();
    // "king" and "sister" in small letters are not always titles.
    if (lower === title && !/(?:wo)?man$/.test(lower)) return;
    this.#add('title', title, GENDER_TITLES.get(lower));
  }

  #add(kind: string, word: string, gender: 'female' | 'male' | undefined): void {
    if (gender === undefined) return;
    this.#evidence.add(`${kind} ${word}`);
    this.#genders.add(gender);
  }

  read(): GenderRead {
    const [gender = 'unknown', ...others] = this.#genders;
    return { gender: others.length > 0 ? 'contradictory' : gender, evidence: this.#evidence };
  }
}
