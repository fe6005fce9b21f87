/**
 * Points of a place for a pronoun, set by hand: subjects, what is near, and what is named often have more. They are one of the signs
 * that `antecedent-signs.ts` weighs.
 */
import type { Place } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** Points of a place by how many sentences lie between it and the pronoun. */
const NEARNESS = [5, 4, 2, 1];
const SUBJECT = 2;
/** A subject for a pronoun that is one. */
const PARALLEL = 1;
/** The subject of the pronoun's own clause, for "his" and "himself". */
const BOUND = 3;
/** One who speaks, for a pronoun that does. */
const SPEAKS = 1.5;
/** The speaker whose words the pronoun opens: `Ruiz said she was late`. */
const REPORTED = 2;
/** One who is named in somebody's words, for a pronoun in them. */
const QUOTED = 1;
/** One of another paragraph, where the pronoun's own names somebody. */
const ELSEWHERE = 2;
/** Somebody whom a pronoun stands for already. */
const PRONOUN = 1;
/** A noun that is a woman's or a man's, as "her mother": the text has somebody else in mind. */
const KIN = 1.5;
/** A name of which it is not known whether it is a person's. */
const NO_PERSON = -2;
const KNOWN_GENDER = 1;
/** Maximum for one whom the text names often. */
const MAX_OFTEN = 2.5;
/** How often the mentions of one in the text must double for a point. */
const DOUBLINGS_A_POINT = 1.6;
export interface Standing {
  /** In sentences. */
  readonly distance: number;
  /** Whether it is the subject of the pronoun's clause. */
  readonly bound: boolean;
  /** Whether both stand in quotations. */
  readonly quoted: boolean;
  /** Whether it stands in another paragraph, where the pronoun's own names somebody. */
  readonly elsewhere: boolean;
}

export function pointsOf(place: Place, pronoun: Pronoun, { distance, bound, quoted, elsewhere }: Standing): number {
  const { referent, subject, subordinate, speaks, form, aside } = place;
  const leads = subject && (!subordinate || (bound && pronoun.role !== 'subject'));
  const near = NEARNESS[distance];
  if (near === undefined || aside === true) return 0;
  let points = near;
  if (leads) points += SUBJECT;
  if (leads && pronoun.role === 'subject') points += PARALLEL;
  if (speaks && pronoun.speaks) points += SPEAKS;
  if (form === 'pronoun') points += PRONOUN;
  if (form === 'noun' && referent.gender !== null) points += KIN;
  if (referent.class === 'any' && pronoun.class === 'person') points += NO_PERSON;
  if (referent.gender !== null) points += KNOWN_GENDER;
  if (bound && (pronoun.role === 'possessive' || pronoun.role === 'reflexive')) points += BOUND;
  if (bound && speaks && pronoun.role === 'subject') points += REPORTED;
  if (quoted) points += QUOTED;
  if (elsewhere) points -= ELSEWHERE;
  return points + Math.min(MAX_OFTEN, Math.log2(referent.times) / DOUBLINGS_A_POINT);
}
