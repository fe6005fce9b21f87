/**
 * Which of the people who share a part of their names a lone part means.
 *
 *     Ana Bell, Tom Bell … Mr. Bell            the title says which
 *     Ana Bell, 43, Tom Bell, 40 … Bell, 43,   the age
 *     Tom Bell, Ana Bell … Bell                whom the text has just named, else whom it names most
 */
import type { Gender } from '../coreference/genders.js';
import { agree, type Marks } from './people-marks.js';

export interface Person {
  readonly key: string;
  readonly surname: string;
  /** Named first as somebody's father, sister … */
  readonly isRelative: boolean;
  /** Where the text names the person first. */
  readonly paragraph: number;
  /** Of the full name. */
  readonly marks: Marks;
  /** By the name and what stands before it, in any place. */
  gender: Gender | null;
  /** Of most people with that first name, where a title says more: `Jessie Bell`. */
  readonly usualGender: Gender | null;
  /** `mrs` of Mrs. Bell, as the text calls her first. */
  courtesy: string | null;
  /** `his wife, Ana Bell`, whose husband has the same surname. */
  besideHim: boolean;
  /** As the text gives it first: `43` of Tom Bell, 43, */
  age: string | null;
  /** Whether the text calls the person somebody's child. */
  child: boolean;
  /** Whether the text calls the person somebody's father, mother, aunt. */
  parent: boolean;
  /** Whether the text has called the person by the first name alone, as Ethiopia and Iceland do. */
  byFirstName: boolean;
  /** Whether the text has called the person by the first of two surnames. */
  byFathersName: boolean;
  /** Where the full name stood last. */
  lastSentence: number;
  /** How often the text names the person, as far as it is known yet. */
  times: number;
}

export interface Position {
  /** Index among the names. */
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** `By | Ana Bell |`: who wrote it, of whom the text does not speak. */
  readonly isAuthor: boolean;
}

/** A full name, or a part of it that tells who is meant. */
export interface Named extends Position {
  readonly person: Person;
  /** By a first name: "Mr. Bell" after "his son Frank said" is whom the text calls so. */
  readonly byGiven?: boolean;
  /** `the grandson of | Josiah Bell`: the sentence is about somebody else. */
  readonly aside?: boolean;
  /** Between quotation marks, where somebody else speaks. */
  readonly quoted?: boolean;
  /** `Tom Bell | said`. */
  readonly speaks?: boolean;
  /** `his father, | Tom Bell`: the text is about somebody else. */
  readonly isRelative?: boolean;
  /** By the last of two surnames, the mother's: `Cano` of José Herrero Cano, whom a text calls Herrero. */
  readonly isMothers?: boolean;
}

export type HasOffice = (place: number, title: number) => boolean;

/** A full name within this many sentences counts as recent. */
const JUST_NOW = 1;

/**
 * Those that may be meant; null where the title says that it is one of several, and not which one.
 *
 * @param hasOffice whether the first of two places, by index of the name, says of whom it names what the title at the second one does
 */
export function fittingOf(
  named: readonly Named[],
  { at, sentence }: Position,
  marks: Marks,
  hasOffice: HasOffice,
): readonly Named[] | null {
  const isOther = named.some(({ isAuthor }) => !isAuthor);
  // "José Herrero Cano … Herrero … Ana Cano … Cano": not he.
  const isByFather = ({ isMothers, person }: Named) => isMothers === true && person.byFathersName;
  const isAnother = named.some((one) => !isByFather(one));
  const agreeing = named.filter(
    (one) =>
      !(one.isAuthor && isOther) &&
      !(isByFather(one) && isAnother) &&
      agree(one.person.gender, marks.gender) &&
      agree(one.person.marks.generation, marks.generation) &&
      agree(one.person.age, marks.age),
  );
  // "Mrs. Bell": whom the name says to be a woman; of those of whom nothing is known most are men.
  const women =
    marks.gender === 'female'
      ? agreeing.filter(({ person }) => (person.gender ?? person.usualGender) === 'female')
      : [];
  const fitting = women.length > 0 ? women : withoutUnusual(agreeing, at, marks.gender);
  // "Mrs. Bell": his wife, and not him, of whom only that says that he is a man.
  const beside = marks.gender === 'female' ? fitting.filter(({ person }) => person.besideHim) : [];
  if (beside.length > 0 && areOne(beside)) return beside;
  // "Ms Bell … Mrs Bell": two women.
  const called = marks.courtesy === null ? [] : fitting.filter(({ person }) => person.courtesy !== null);
  const sameWay = called.filter(({ person }) => person.courtesy === marks.courtesy);
  if (sameWay.length > 0 && areOne(sameWay)) return sameWay;
  const others = fitting.filter((one) => !called.includes(one));
  if (called.length > 0 && sameWay.length === 0 && others.some((one) => one.at < at) && areOne(others)) return others;
  const aged = marks.age === null ? [] : fitting.filter(({ person }) => person.age === marks.age);
  if (aged.length > 0) return aged;
  if (marks.generation !== null && fitting.some(({ person }) => person.marks.generation !== null))
    return fitting.filter(({ person }) => person.marks.generation !== null);
  if (marks.elder !== null) return byAge(fitting, marks.elder);
  // "Mayor Tom Bell, Councillor Ana Bell … Mayor Bell"
  const inOffice = areOne(fitting) ? [] : fitting.filter((one) => hasOffice(one.at, at));
  if (inOffice.length > 0 && areOne(inOffice)) return inOffice;
  if (marks.title === null) return fitting;
  const titled = fitting.filter(({ person }) => person.marks.title === marks.title);
  if (titled.length > 0 || areOne(fitting)) return titled.length > 0 ? titled : fitting;
  // Nobody has that title: the only one whom the text has named so far, or has just named.
  const before = fitting.filter((one) => one.at < at);
  const recent = before.filter((one) => sentence - one.sentence <= JUST_NOW);
  return [before, recent].find((some) => some.length > 0 && areOne(some)) ?? null;
}

/** "Jessie Bell, Dwayne Bell … Mr. Bell": Dwayne; where only Jessie was named before, Jessie. */
function withoutUnusual(named: readonly Named[], at: number, gender: Gender | null): readonly Named[] {
  const isUnusual = ({ person }: Named) =>
    gender !== null && person.gender === null && !agree(person.usualGender, gender);
  const usual = named.filter((one) => !isUnusual(one));
  const before = named.filter((one) => one.at < at);
  if (usual.length === 0 || (before.length > 0 && before.every(isUnusual))) return before.length > 0 ? before : named;
  return usual;
}

/** Named just now; of a relative no longer than the paragraph: the next one is about whose relative it is. */
export function isSpokenOf({ sentence, paragraph, isRelative }: Named, now: Position): boolean {
  return now.sentence - sentence <= JUST_NOW && (isRelative !== true || now.paragraph === paragraph);
}

export function areOne(named: readonly Named[]): boolean {
  return named.every(({ person }) => person === named[0]?.person);
}

/** Whom the text named last; in one sentence, whom it is about. */
export function lastOf(named: readonly Named[]): Named | undefined {
  const last = named.at(-1);
  if (last?.aside !== true) return last;
  const other = named.findLast((one) => one.sentence === last.sentence && one.aside !== true);
  return other ?? (last.isRelative === true ? named.findLast((one) => one.isRelative !== true) : last);
}

/** The younger one is somebody's child in the text, the elder one whom the text names first besides. */
function byAge(named: readonly Named[], elder: boolean): readonly Named[] | null {
  const parents = named.filter(({ person }) => person.parent);
  const others = elder ? parents : named.filter(({ person }) => !person.parent);
  if (parents.length > 0 && others.length > 0 && areOne(others)) return others;
  const fitting = named.filter(({ person }) => person.child !== elder);
  const [first] = fitting;
  if (first === undefined || (fitting.length === named.length && !areOne(fitting))) return null;
  return fitting.filter(({ person }) => person === first.person);
}

/** Of equals the first that is nobody's relative. */
export function mostNamed(named: readonly Named[]): Person | null {
  let most: Person | null = null;
  for (const { person } of named) if (most === null || weightOf(person) > weightOf(most)) most = person;
  return most;
}

function weightOf({ times, isRelative }: Person): number {
  return isRelative ? times / 2 : times;
}
