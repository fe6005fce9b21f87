/**
 * How much each piece of evidence says for or against two sightings of a name being one person, organisation or place.
 *
 * All points are on one scale, and set by hand: 1 is a hint, 3 what leaves little doubt, −20 what rules it out. Two are joined when the
 * sum reaches the least that their names ask for (`LEAST`). A name alone never reaches it but where it is full and nothing speaks against it.
 */

interface Weight {
  readonly cue: string;
  readonly points: number;
  /** What it is, in words for a person. */
  readonly meaning: string;
}

export const WEIGHTS = [
  // What the names are to each other. One of these begins every comparison.
  { cue: 'same-name', points: 1.6, meaning: 'the full names are the same' },
  { cue: 'frequent-name', points: -0.8, meaning: 'both parts of the name are among the most frequent' },
  { cue: 'signs-differ', points: -0.3, meaning: 'the names differ in their diacritics' },
  { cue: 'initial', points: 0, meaning: 'the given name of one is the initial of the other’s' },
  { cue: 'nickname', points: -0.8, meaning: 'the given name of one is short for the other’s' },
  { cue: 'other-order', points: 0.4, meaning: 'the parts of the name stand in the other order' },
  { cue: 'spelling', points: 0.4, meaning: 'the names are two spellings of one' },
  { cue: 'second-surname', points: 0.2, meaning: 'one has a second surname that the other lacks' },
  { cue: 'surname-only', points: -1, meaning: 'one is named by surname only' },
  { cue: 'short-name', points: 0, meaning: 'one is a short form of the other' },
  { cue: 'known-name', points: 3, meaning: 'the whole world knows it by this name' },
  { cue: 'distinctive-name', points: 1.4, meaning: 'hardly two are called so' },
  { cue: 'generic-name', points: -1.2, meaning: 'many are called so, in every country' },
  { cue: 'named-by-user', points: 2, meaning: 'the register of the user has this name' },
  { cue: 'generic-elsewhere', points: -3, meaning: 'many are called so, and they are in different countries' },
  // What sets people of one name apart.
  { cue: 'other-middle-name', points: -20, meaning: 'their middle names are different' },
  { cue: 'other-generation', points: -20, meaning: 'one is Jr. and the other Sr.' },
  { cue: 'generation-missing', points: -1.8, meaning: 'only one is Jr. or Sr.' },
  { cue: 'same-middle-name', points: 1.5, meaning: 'they have the same middle name or initial' },
  { cue: 'same-gender', points: 0.3, meaning: 'pronouns and titles tell the same gender' },
  { cue: 'other-gender', points: -6, meaning: 'pronouns and titles tell different genders' },
  { cue: 'same-age', points: 2, meaning: 'they are of one age' },
  { cue: 'other-age', points: -6, meaning: 'their ages do not fit' },
  { cue: 'same-role', points: 2, meaning: 'they have the same role' },
  { cue: 'similar-role', points: 1, meaning: 'their roles have the same noun' },
  { cue: 'same-field', points: 0.5, meaning: 'their roles are of one field' },
  { cue: 'other-field', points: -2.5, meaning: 'their roles are of different fields in the same years' },
  { cue: 'other-field-later', points: -1, meaning: 'their roles are of different fields, years apart' },
  { cue: 'same-subject', points: 0.6, meaning: 'what is told of them is of one field' },
  { cue: 'other-subject', points: -0.9, meaning: 'what is told of them is of different fields' },
  { cue: 'same-organisation', points: 2.2, meaning: 'their roles are in the same organisation' },
  { cue: 'other-organisation', points: -0.8, meaning: 'their roles are in different organisations' },
  { cue: 'companion', points: 1.3, meaning: 'both are named beside the same person or organisation' },
  { cue: 'frequent-companion', points: 0.3, meaning: 'both are named beside one whom many are named beside' },
  {
    cue: 'no-companion',
    points: -0.9,
    meaning: 'nobody is named beside both; the more, the more are named beside them',
  },
  { cue: 'same-town', points: 1, meaning: 'both are named with the same town or province' },
  { cue: 'other-town', points: -0.3, meaning: 'they are named with different towns' },
  { cue: 'same-country', points: 0.4, meaning: 'both are named with the same country' },
  { cue: 'other-country', points: -1.4, meaning: 'they are named with different countries only' },
  { cue: 'same-words', points: 1.2, meaning: 'the same is told of them' },
  {
    cue: 'other-words',
    points: -0.8,
    meaning: 'what is told of them has nothing in common; the more, the more is told',
  },
  { cue: 'same-link', points: 20, meaning: 'they are linked to the same place' },
  { cue: 'other-link', points: -20, meaning: 'they are linked to different places' },
  { cue: 'other-type', points: -3, meaning: 'one is a town, the other a river or a building' },
] as const satisfies readonly Weight[];

export type Cue = (typeof WEIGHTS)[number]['cue'];
export const CUES: readonly Cue[] = WEIGHTS.map(({ cue }) => cue);

const POINTS: ReadonlyMap<string, number> = new Map(WEIGHTS.map(({ cue, points }) => [cue, points]));
const MEANINGS: ReadonlyMap<string, string> = new Map(WEIGHTS.map(({ cue, meaning }) => [cue, meaning]));

export function pointsOf(cue: Cue): number {
  return POINTS.get(cue) ?? 0;
}

export function meaningOf(cue: Cue): string {
  return MEANINGS.get(cue) ?? cue;
}

/** A piece of evidence that was found, and what it was: `same-role`, 2, `finance minister`. */
export interface Reason {
  readonly cue: Cue;
  readonly points: number;
  readonly detail: string | null;
}

export function reason(cue: Cue, detail: string | null = null, times = 1): Reason {
  return { cue, points: Math.round(pointsOf(cue) * times * 100) / 100, detail };
}

export function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

/** Cues that say nothing of the name itself. A join of two names that are not the same full name asks for several of these. */
export const INDEPENDENT: ReadonlySet<Cue> = new Set([
  'same-age',
  'same-role',
  'similar-role',
  'same-organisation',
  'companion',
  'same-town',
  'same-words',
]);

/** The least sum with which two are joined, by what their names are to each other. */
export const LEAST = {
  same: 0.3,
  /** A sighting that tells enough to stand by itself; what is joined too soon is never parted. */
  telling: 2.2,
  /** Two rows, or two groups of sightings that have been kept apart so far. */
  merged: 0.8,
  /** Initials, nicknames, spellings, second surnames, short forms. */
  other: 2,
  'surname-only': 1.8,
} as const;

/** By so much the best must be better than the next one. */
export const MARGIN = 0.8;
