/**
 * What speaks for and against each of those whom a pronoun may mean, as signs by number. What a sign is worth has been learnt
 * (`models/pronouns.md`); some count for what the
 * pronoun does in its clause as well, beside what they count for all.
 *
 *     person opening near 1      named in the sentence before, for a "he" or "she" that opens its sentence
 *     thing often 3              the text names it eight times or more
 */

import type { Gender } from '../../resources/given-names.js';
import type { Place, Referent } from './discourse.js';
import type { Class } from './pronoun-forms.js';

/** One that a pronoun may mean. */
export interface Candidate {
  readonly referent: Referent;
  /** How many points more it has than the others. */
  readonly ahead: number;
  /** How many points it has. */
  readonly points: number;
  /** Where it was spoken of last. */
  readonly last: Place;
  /** Sentences from there to the pronoun. */
  readonly distance: number;
  /** Paragraphs from there to the pronoun. */
  readonly paragraphs: number;
  /** Sentences from where it was a subject last; null where it was none. */
  readonly led: number | null;
  /** How many others that fit were spoken of since. */
  readonly rank: number;
  /** How often it was spoken of in the last sentences, and as a subject. */
  readonly places: number;
  readonly subjects: number;
  /** Whether it is the subject of the pronoun's clause. */
  readonly bound: boolean;
  readonly speaks: boolean;
  readonly quoted: boolean;
  /** Whether the last pronoun of the same form means it. */
  readonly chain: boolean;
  /** The place of the most named person of the text that fits: 0 by far, 1, 2 another. */
  readonly standing: number;
  /** Whether the last sentence begins with it. */
  readonly opened: boolean;
  /** Whether it only said whose something is: 0 no, 1 a name, 2 a pronoun. */
  readonly owner: number;
  /** Whether it was spoken of together with another last: `Ruiz and Bell`. */
  readonly joined: boolean;
  /** Its share of all mentions of those that fit, in the text so far and of names in all of it. */
  readonly share: number;
  /** The word before a noun: 0 for a name, 1 a, 2 the, 3 whose it is, 4 none of these. */
  readonly article: number;
}

/** What is the same for all candidates of one pronoun. */
export interface Situation {
  readonly class: Class;
  readonly gender: Gender | null;
  readonly role: number;
  readonly speaks: boolean;
  readonly quoted: boolean;
  /** How many with a name fit. */
  readonly named: number;
  /** Whether its own paragraph has named one that fits. */
  readonly hasOwn: boolean;
  /** Whether its own paragraph has spoken of none that fits. */
  readonly fresh: boolean;
}

interface Template {
  readonly name: string;
  /** Values from 0 to this, exclusive. */
  readonly size: number;
  readonly byRole?: true;
  /** Null where it says nothing. */
  readonly of: (candidate: Candidate, situation: Situation) => number | null;
}

const CLASSES: readonly Class[] = ['person', 'thing', 'many'];
/** What a pronoun does: it opens a paragraph, or a sentence; it is the subject after `said`, `that`; another subject; a possessive that opens a sentence; … */
export const ROLES = [
  'paragraph',
  'opening',
  'reported',
  'subject',
  'object',
  'owner',
  'possessive',
  'reflexive',
] as const;
const FORMS = ['name', 'noun', 'pronoun'] as const;

const cut = (value: number, most: number) => Math.min(value, most);
/** 0, 1, 2 to 3, 4 to 7, … */
const doublings = (value: number, most: number) => cut(value <= 0 ? 0 : 1 + Math.floor(Math.log2(value)), most);
const flag = (value: boolean) => (value ? 1 : 0);
/** 0 for what is no pronoun, else how sure it was whom it means. */
const doubt = ({ form, chance }: Place) => (form !== 'pronoun' ? 0 : chance >= 0.9 ? 1 : chance >= 0.7 ? 2 : 3);

const TEMPLATES: readonly Template[] = [
  { name: 'ahead', size: 12, byRole: true, of: ({ ahead }) => Math.max(0, cut(Math.floor(ahead) + 6, 11)) },
  { name: 'points', size: 12, of: ({ points }) => Math.max(0, cut(Math.floor(points), 11)) },
  { name: 'near', size: 15, byRole: true, of: ({ distance, last }) => cut(distance, 4) * 3 + FORMS.indexOf(last.form) },
  {
    name: 'subject',
    size: 6,
    byRole: true,
    of: ({ distance, last }) => cut(distance, 2) * 2 + flag(last.subject && !last.subordinate),
  },
  { name: 'led', size: 5, byRole: true, of: ({ led }) => (led === null ? null : cut(led, 4)) },
  { name: 'rank', size: 4, byRole: true, of: ({ rank }) => cut(rank, 3) },
  { name: 'bound', size: 2, byRole: true, of: ({ bound, distance }) => (distance === 0 ? flag(bound) : null) },
  { name: 'opened', size: 2, byRole: true, of: ({ opened }) => flag(opened) },
  { name: 'owner', size: 3, of: ({ owner }) => owner },
  { name: 'says', size: 2, byRole: true, of: ({ last, distance }) => (distance === 0 ? flag(last.speaks) : null) },
  { name: 'speaks', size: 4, of: ({ speaks }, s) => flag(speaks) * 2 + flag(s.speaks) },
  {
    name: 'gender',
    size: 15,
    of: ({ referent, last }, s) => FORMS.indexOf(last.form) * 5 + genderSign(referent, s.gender),
  },
  { name: 'often', size: 6, of: ({ referent }) => doublings(referent.times, 5) },
  { name: 'taken', size: 6, of: ({ referent }) => doublings(referent.taken, 5) },
  { name: 'places', size: 5, of: ({ places }) => doublings(places, 4) },
  { name: 'subjects', size: 4, of: ({ subjects }) => doublings(subjects, 3) },
  { name: 'paragraph', size: 6, of: ({ paragraphs }, s) => cut(paragraphs, 2) * 2 + flag(s.hasOwn) },
  {
    name: 'chain',
    size: 6,
    byRole: true,
    of: ({ chain, distance, paragraphs }) => (chain ? cut(distance, 2) * 2 + flag(paragraphs > 0) : null),
  },
  { name: 'doubt', size: 4, of: ({ last }) => doubt(last) },
  { name: 'quoted', size: 4, of: ({ quoted }, s) => flag(quoted) * 2 + flag(s.quoted) },
  { name: 'standing', size: 3, byRole: true, of: ({ standing }) => standing },
  { name: 'standing quoted', size: 3, of: ({ standing }, s) => (s.quoted ? standing : null) },
  {
    name: 'fresh',
    size: 12,
    of: ({ standing, rank, last }, s) => (s.fresh ? (standing * 2 + flag(rank === 0)) * 2 + flag(last.subject) : null),
  },
  { name: 'share', size: 8, of: ({ share }, s) => cut(Math.floor(share * 4), 3) * 2 + flag(s.fresh) },
  { name: 'joined', size: 1, of: ({ joined }) => (joined ? 0 : null) },
  { name: 'first', size: 2, of: ({ referent }) => flag(referent.early) },
  { name: 'aside', size: 1, of: ({ last }) => (last.aside === true ? 0 : null) },
  { name: 'article', size: 5, of: ({ article }) => article },
  { name: 'kind', size: 5, of: ({ referent }) => kindOf(referent) },
];

/** 0 not known, 1 known, 2 perhaps nobody, 3 likely, 4 likely another. */
function genderSign({ class: kind, gender, likely }: Referent, wanted: Gender | null): number {
  if (kind === 'any') return 2;
  if (gender !== null) return 1;
  return likely === null ? 0 : likely === wanted ? 3 : 4;
}

function kindOf({ entity }: Referent): number {
  if (entity === null) return 0;
  if (entity.type === 'PERSON') return 1;
  if (entity.type === 'ORG') return 2;
  return entity.type === 'GPE' || entity.type === 'LOC' ? 3 : 4;
}

/** Signs that it means none of them. */
const NONE: readonly { readonly name: string; readonly size: number; readonly of: (s: Situation) => number }[] = [
  { name: 'none', size: ROLES.length, of: ({ role }) => role },
  { name: 'none of', size: 5, of: ({ named }) => cut(named, 4) },
  { name: 'none quoted', size: 2, of: ({ quoted }) => flag(quoted) },
];

/** Names of all signs, by number. */
export const SIGNS: readonly string[] = CLASSES.flatMap((kind) => [
  ...TEMPLATES.flatMap(({ name, size, byRole }) =>
    [kind, ...(byRole === true ? ROLES.map((role) => `${kind} ${role}`) : [])].flatMap((front) =>
      numbered(front, name, size),
    ),
  ),
  ...NONE.flatMap(({ name, size }) => numbered(kind, name, size)),
]);

function numbered(front: string, name: string, size: number): string[] {
  return Array.from({ length: size }, (_, value) => `${front} ${name} ${value}`);
}

const SIGNS_A_CLASS = SIGNS.length / CLASSES.length;

/** The signs of one candidate, by number. */
export function signsOf(candidate: Candidate, situation: Situation): number[] {
  let base = CLASSES.indexOf(situation.class) * SIGNS_A_CLASS;
  const signs: number[] = [];
  for (const { size, byRole, of } of TEMPLATES) {
    const value = of(candidate, situation);
    if (value !== null) signs.push(base + value);
    if (value !== null && byRole === true) signs.push(base + (1 + situation.role) * size + value);
    base += byRole === true ? (1 + ROLES.length) * size : size;
  }
  return signs;
}

/** The signs that none is meant. */
export function signsOfNone(situation: Situation): number[] {
  let base = (CLASSES.indexOf(situation.class) + 1) * SIGNS_A_CLASS - NONE.reduce((sum, { size }) => sum + size, 0);
  return NONE.map(({ size, of }) => {
    const sign = base + of(situation);
    base += size;
    return sign;
  });
}
