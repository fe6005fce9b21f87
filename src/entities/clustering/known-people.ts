/**
 * The people of a text by the parts of their names, as far as it is read: whom a full name means, and whom a lone surname or first name does.
 *
 *     Tom Bell … his father, Tom Bell     two
 *     Daniel Moss … Danny                 one
 *     Franklin Solano … Franklin Solano Díaz    one, whose second surname comes late
 */

import { NAMES_THAT_TITLES_TELL } from '../../english/people/gendered-names.js';
import { nicknameLines } from '../../english/people/nicknames.js';
import { TITLES_OF_DESCENT } from '../../english/people/titles.js';
import { genderOfName } from '../coreference/genders.js';
import { fondOf } from './alike-names.js';
import { keysOf } from './full-name-keys.js';
import { agree, type Marks } from './people-marks.js';
import {
  areOne,
  fittingOf,
  type HasOffice,
  isSpokenOf,
  lastOf,
  mostNamed,
  type Named,
  type Person,
  type Position,
} from './person-choice.js';
import { halvesOf, hasTwoSurnames, isFathersName, isInitial, isSurnameFirst } from './surnames.js';

/** Maximum full names with one part in common that are looked through for a lone one. */
const MAX_NAMESAKES = 16;

export class People {
  /** By first and last part, by initial and last part, and by every run of parts that is no single one. */
  readonly #byRun = new Map<string, Person[]>();
  readonly #bySurname = new Map<string, Named[]>();
  readonly #byGiven = new Map<string, Named[]>();
  readonly #byMiddle = new Map<string, Named[]>();
  readonly #hasOffice: HasOffice;
  #latest: Person | null = null;

  constructor(hasOffice: HasOffice) {
    this.#hasOffice = hasOffice;
  }

  /** @param parts two or more; @param spelledOut the surname as others write its letters: `mueller` of Müller */
  add(parts: readonly string[], position: Position, written: Marks, spelledOut: string | null): Person {
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    const { whole, ends, initial, alike, sounded, runs } = keysOf(parts);
    const known = this.#apartFromRelative(
      position,
      written,
      this.#notFather(parts, written, this.#byName(whole, written)) ??
        this.#byName(ends, written) ??
        this.#inOtherOrder(parts, position, written) ??
        this.#alike(alike, position, written) ??
        this.#byBeginning(parts, position, written) ??
        this.#withoutDescent(parts, position, written) ??
        (isInitial(first)
          ? (this.#byName(initial, written) ?? this.#elsewhere(sounded, position, written))
          : this.#elsewhere(`${INITIALS}${initial}`, position, written)),
    );
    const usual = genderOfName(parts);
    const isTold = NAMES_THAT_TITLES_TELL.has(first) || isSurnameFirst(parts);
    const marks = { ...written, gender: written.gender ?? (isTold ? null : usual) };
    const isRelative = written.relativeOf !== null;
    const key = `PERSON:${[...parts, ...(written.generation === null ? [] : [written.generation])].join(' ')}`;
    const isTaken = isRelative && this.#byName(whole, written) !== undefined;
    const person = known ?? {
      key: isTaken ? `${key}/${position.at}` : key,
      isRelative,
      paragraph: position.paragraph,
      surname: isSurnameFirst(parts) ? first : last,
      marks,
      gender: marks.gender,
      usualGender: usual,
      courtesy: written.courtesy,
      besideHim: false,
      age: null,
      child: false,
      parent: false,
      byFirstName: false,
      byFathersName: false,
      lastSentence: -1,
      times: 0,
    };
    this.#latest = person;
    person.times += 1;
    person.gender ??= written.gender;
    person.courtesy ??= written.courtesy;
    person.besideHim ||= written.relativeOf === 'male' && written.gender === 'female' && written.elder === null;
    person.child ||= written.child;
    person.parent ||= written.parent;
    person.age ??= written.age;
    person.lastSentence = position.sentence;
    for (const run of runs) learnRun(this.#byRun, run, person);
    if (known === undefined && isInitial(first)) learnRun(this.#byRun, `${INITIALS}${initial}`, person);
    if (spelledOut !== null) learnRun(this.#byRun, `${first} ${spelledOut}`, person);
    // "his mother, Ana Bell, told …; Ana Bell had left.": in that paragraph still somebody's mother.
    const isBesides = isRelative || (person.isRelative && person.paragraph === position.paragraph);
    const named = {
      person,
      ...position,
      aside: written.aside,
      isRelative: isBesides,
      quoted: written.quoted,
      speaks: written.speaks,
    };
    const isMothers = hasTwoSurnames(parts);
    learn(this.#bySurname, isSurnameFirst(parts) ? first : last, isMothers ? { ...named, isMothers } : named);
    learn(this.#byGiven, isSurnameFirst(parts) ? last : first, named);
    for (const line of nicknameLines(first)) learn(this.#byGiven, `~${line}`, named);
    if (isMothers) learn(this.#bySurname, parts.at(-2) ?? '', named);
    if (spelledOut !== null) learn(this.#bySurname, spelledOut, named);
    for (const part of [...parts.slice(1, -1), ...halvesOf(last)]) learn(this.#byMiddle, part, { person, ...position });
    return person;
  }

  /** `Tomás "Comandante Nube" Arce … Comandante Nube`: by several words that friends use. */
  alsoCalled(parts: readonly string[], person: Person): void {
    if (parts.length > 1) learnRun(this.#byRun, parts.join(' '), person);
  }

  /**
   * The person whom a lone part of a name means.
   *
   * @param before key of whom the paragraph named last
   */
  byPart(part: string, position: Position, marks: Marks, before: string | undefined): Person | null {
    const { at, sentence } = position;
    // "“It is Tom Bell's,” Bell said": another one.
    const isQuotedHere = (one: Named) =>
      one.quoted === true && sentence - one.sentence <= (one.byGiven === true ? 1 : 0);
    // "Abdullah Noor … Abdullah … Umm Abdullah": whose first name it is, where nobody of that surname was named before.
    const isKnown = (of: ReadonlyMap<string, readonly Named[]>) => of.get(part)?.some((one) => one.at < at) === true;
    const isGiven = isKnown(this.#byGiven) && (!isKnown(this.#bySurname) || this.#isFirstName(part, at));
    for (const named of isGiven ? [this.#byGiven, this.#bySurname] : [this.#bySurname, this.#byGiven]) {
      const all = fittingOf(named.get(part) ?? [], position, marks, this.#hasOffice);
      if (all === null) return null;
      // "Tom Bell said Mr. Bell was late": another one, where somebody else was named before.
      const speaker = all.findLast((one) => one.speaks === true && one.sentence === sentence && one.at < at)?.person;
      const besides = all.filter((one) => one.person !== speaker && one.at < at);
      const fitting = speaker === undefined || besides.length === 0 ? all : besides;
      // "Tom Bell … his son, Tom Jr.": another one.
      const isOwn = ({ person }: Named) => person.marks.generation === marks.generation;
      if (named === this.#byGiven && marks.generation !== null && !fitting.some(isOwn)) return null;
      // "“Loretta hates it,” Bell said": somebody else.
      const isSpeaker = !marks.quoted && fitting.some((one) => one.at < at && !isQuotedHere(one));
      const isTitled = marks.gender !== null || marks.title !== null;
      const known = fitting
        .filter((one) => one.at < at && !(isTitled && one.byGiven === true) && !(isSpeaker && isQuotedHere(one)))
        .sort((one, other) => one.at - other.at);
      const last = lastOf(known);
      const most =
        last !== undefined && isSpokenOf(last, position) ? last.person : mostNamed(known.length > 0 ? known : fitting);
      // Of relatives whom the paragraph is about.
      const found = most?.isRelative === true && last !== undefined && last.person.key === before ? last.person : most;
      if (found === null) continue;
      found.times += 1;
      if (areOne(fitting)) found.gender ??= marks.gender;
      found.courtesy ??= marks.courtesy;
      found.byFirstName ||= named === this.#byGiven;
      found.byFathersName ||= named === this.#bySurname && found.surname !== part;
      found.child ||= marks.child;
      found.age ??= marks.age;
      // Who is named by a first name or with a title is who a surname means next.
      const isNamed = named === this.#byGiven || marks.gender !== null || marks.title !== null;
      if (isNamed && found.surname !== part)
        learn(this.#bySurname, found.surname, { person: found, ...position, byGiven: true, quoted: marks.quoted });
      else if (isNamed && fitting.length > 1) learn(this.#bySurname, part, { person: found, ...position });
      return found;
    }
    return (this.#byMiddle.get(part) ?? []).findLast((one) => one.at < at)?.person ?? this.#byShortName(part, at);
  }

  /** "Abebe Girma … Abebe … Girma Worku … Girma": the last one named, where the text calls those of that surname by their first names. */
  #isFirstName(part: string, at: number): boolean {
    const before = (named: ReadonlyMap<string, readonly Named[]>) =>
      (named.get(part) ?? []).filter((one) => one.at < at);
    const surnames = before(this.#bySurname);
    const last = before(this.#byGiven).at(-1);
    return surnames.every(({ person, at: place }) => person.byFirstName && place < (last?.at ?? -1));
  }

  /** "Tom Bell … his father, Tom Bell": another one, where nobody else was named in between; so are two relatives of one sentence. */
  #apartFromRelative(
    { sentence }: Position,
    { relativeOf, relativeOfName, generation }: Marks,
    known: Person | undefined,
  ): Person | undefined {
    if (relativeOf === null || known === undefined) return known;
    // "Tom Bell … his father, Tom Bell Sr."
    if (generation !== null && known.marks.generation !== generation) return undefined;
    if (known.isRelative) return known.lastSentence === sentence ? undefined : known;
    if (relativeOfName !== null && isCalled(known, relativeOfName)) return undefined;
    const isOwner = known === this.#latest && (relativeOf === 'any' || agree(known.marks.gender, relativeOf));
    return isOwner ? undefined : known;
  }

  /** "Daniel Moss … Danny": whose first name is made short so, where the text has named one such person. */
  #byShortName(part: string, at: number): Person | null {
    const fond = fondOf(part).flatMap((given) => this.#byGiven.get(given)?.filter((one) => one.at < at) ?? []);
    if (fond[0] !== undefined && areOne(fond)) return fond[0].person;
    for (const line of nicknameLines(part)) {
      const before = (this.#byGiven.get(`~${line}`) ?? []).filter((one) => one.at < at);
      const [one] = before;
      if (one !== undefined && areOne(before)) return one.person;
    }
    return null;
  }

  /** "Franklin Solano … Franklin Solano Díaz": whose whole name is all but the end of this one, if the sentence does not name that person. */
  #byBeginning(parts: readonly string[], position: Position, written: Marks): Person | undefined {
    if (parts.length < 3 || isInitial(parts.at(-2) ?? '')) return undefined;
    const beginning = parts.slice(0, -1).join(' ');
    const person = this.#elsewhere(beginning, position, written);
    return person?.key === `PERSON:${beginning}` ? person : undefined;
  }

  /** "Tanaka Hiroshi … Hiroshi Tanaka", "Kovács Péter … Péter Kovács". */
  #inOtherOrder(
    [one = '', other = '', more]: readonly string[],
    position: Position,
    written: Marks,
  ): Person | undefined {
    const person = more === undefined ? this.#elsewhere(`${other} ${one}`, position, written) : undefined;
    return person?.key === `PERSON:${other} ${one}` ? person : undefined;
  }

  /** "Ahmad Nawaf Al-Ahmad Al-Sabah … Nawaf Al-Ahmad Al-Sabah": his father. */
  #notFather(parts: readonly string[], { hasArticle }: Marks, person: Person | undefined): Person | undefined {
    return person !== undefined && hasArticle && isFathersName(parts, person.key) ? undefined : person;
  }

  /** "Seyyed Ana Ruiz … Ana Ruiz": with and without a title of descent that stands in the name. */
  #withoutDescent(parts: readonly string[], position: Position, written: Marks): Person | undefined {
    const [first = '', ...rest] = parts;
    if (rest.length < 2 || !TITLES_OF_DESCENT.has(first)) return undefined;
    return this.#elsewhere(rest.join(' '), position, written);
  }

  #alike(keys: readonly string[], position: Position, written: Marks): Person | undefined {
    for (const key of keys) {
      const person = this.#elsewhere(key, position, written);
      if (person !== undefined) return person;
    }
    return undefined;
  }

  /** The same, if the sentence does not name that person: "Ahmad Ali met Ahmed Ali". */
  #elsewhere(run: string, { sentence }: Position, written: Marks): Person | undefined {
    const person = this.#byName(run, written);
    return person?.lastSentence === sentence ? undefined : person;
  }

  /** The first person of that name whom nothing sets apart. */
  #byName(run: string, { generation, middle }: Marks): Person | undefined {
    const people = this.#byRun.get(run);
    return people?.find(({ marks }) => agree(marks.generation, generation) && agree(marks.middle, middle));
  }
}

/** `donnie` of Donnie Bell. @param word lower case */
function isCalled({ key }: Person, word: string): boolean {
  return key.slice('PERSON:'.length).split(' ').includes(word);
}

/** Before the runs of people whom the text first named by initials: `J. R. Bell … John Bell`. */
const INITIALS = '.';

/** Of very many of one name the first ones are kept. */
function learnRun(map: Map<string, Person[]>, run: string, person: Person): void {
  const known = map.get(run);
  if (known === undefined) map.set(run, [person]);
  else if (known.length < MAX_NAMESAKES && !known.includes(person)) known.push(person);
}

/** Of very many of one name the first and the last ones are kept. */
function learn(map: Map<string, Named[]>, part: string, named: Named): void {
  const known = map.get(part);
  if (known === undefined) map.set(part, [named]);
  else {
    if (known.length >= MAX_NAMESAKES) known.splice(1, 1);
    known.push(named);
  }
}
