/** The evidence for and against two profiles of one kind being the same. */

import { fieldsOfNoun } from '../english/people/fields.js';
import { GIVEN_NAMES } from '../english/people/given-names.js';
import { FREQUENT_SURNAMES } from '../english/people/name-words.js';
import { wordSet } from '../english/words.js';
import { isGeneric, isKnown } from './organisation-name.js';
import { middlesAgree, type PersonName, relationOfGiven, surnamesOf } from './person-name.js';
import { levelled, plainText } from './plain.js';
import type { Counts, Profile } from './profile.js';
import { type Reason, reason } from './weights.js';

/** How common an item is in all documents. */
export interface World {
  readonly documents: number;
  documentsWith(companion: string): number;
}

/** What two names are to each other: the least sum depends on it. */
export type Relation = 'same' | 'other' | 'surname-only';

export interface Comparison {
  readonly relation: Relation;
  readonly reasons: readonly Reason[];
}

/** Null where the names alone rule it out: two different given names, two surnames. */
export function compare(one: Profile, other: Profile, world: World): Comparison | null {
  const named = one.kind === 'person' ? comparePeople(one, other) : compareNames(one, other);
  if (named === null) return null;
  const reasons = [...named.reasons, ...circumstances(one, other, world)];
  const own = one.isOwn || other.isOwn ? commonName(one, other) : null;
  if (own === null) return { relation: named.relation, reasons };
  return { relation: 'same', reasons: [...reasons, reason('named-by-user', own)] };
}

/** A name that both have as it is written, but for case and signs. */
function commonName(one: Profile, other: Profile): string | null {
  const names = new Set([...one.names.keys()].map(plainText));
  return [...other.names.keys()].find((name) => names.has(plainText(name))) ?? null;
}

const givenNames = wordSet(GIVEN_NAMES);

function comparePeople(one: Profile, other: Profile): Comparison | null {
  const names = relationOfNames([...one.parsed.values()], [...other.parsed.values()]);
  if (names === null) return null;
  return { relation: names.relation, reasons: [...names.reasons, ...marks(one, other)] };
}

/** The closest relation of two lists of names; null when any two given names are different, or no two surnames are alike. */
function relationOfNames(ours: readonly PersonName[], theirs: readonly PersonName[]): Comparison | null {
  let best: Comparison | null = null;
  for (const a of ours) {
    for (const b of theirs) {
      if (isReversed(a, b)) {
        const reasons = [reason('other-order', `${a.written} / ${b.written}`)];
        if (best === null || best.relation === 'surname-only') best = { relation: 'other', reasons };
        continue;
      }
      const given = relationOfGiven(a.given, b.given);
      if (given === null) {
        // A document may give two names of one person: both have them then.
        if (ours.some((each) => isSameName(each, b)) || theirs.some((each) => isSameName(each, a))) continue;
        return null;
      }
      const found = relationOf(a, b, given);
      if (found !== null && (best === null || RANKS[found.relation] < RANKS[best.relation] || better(found, best)))
        best = found;
    }
  }
  return best;
}

/** `Kim Ji-hoon` and `Ji-hoon Kim`. */
function isReversed(a: PersonName, b: PersonName): boolean {
  return a.given !== '' && a.given === b.surname && b.given === a.surname && a.given !== a.surname;
}

function isSameName(one: PersonName, other: PersonName): boolean {
  return one.given === other.given && one.surname === other.surname;
}

const RANKS = { same: 0, other: 1, 'surname-only': 2 } as const;

function better(one: Comparison, other: Comparison): boolean {
  return one.relation === other.relation && (one.reasons[0]?.points ?? 0) > (other.reasons[0]?.points ?? 0);
}

function relationOf(
  a: PersonName,
  b: PersonName,
  given: NonNullable<ReturnType<typeof relationOfGiven>>,
): Comparison | null {
  const sameSurname = a.surname === b.surname;
  const alike = !sameSurname && isAlike(a.surname, b.surname);
  const second = !sameSurname && !alike && isSecondSurname(a, b);
  if (!sameSurname && !alike && !second) return null;
  const detail = `${a.written} / ${b.written}`;
  if (given === 'missing') {
    if (a.given === '' && b.given === '' && sameSurname)
      return { relation: 'surname-only', reasons: [reason('surname-only', a.written)] };
    return sameSurname || alike ? { relation: 'surname-only', reasons: [reason('surname-only', detail)] } : null;
  }
  if (given === 'same' && sameSurname) {
    const reasons = [reason('same-name', b.written)];
    if (FREQUENT_SURNAMES.has(a.surname) && givenNames.has(a.given)) reasons.push(reason('frequent-name', b.written));
    if (signsDiffer(a.written, b.written)) reasons.push(reason('signs-differ', detail));
    return a.given.length > 1 && !a.given.includes('.')
      ? { relation: 'same', reasons }
      : { relation: 'other', reasons: [reason('initial', detail)] };
  }
  const reasons: Reason[] = [];
  if (given === 'initial') reasons.push(reason('initial', detail));
  if (given === 'nickname') reasons.push(reason('nickname', detail));
  if (given === 'spelling' || alike) reasons.push(reason('spelling', detail));
  if (second) reasons.push(reason('second-surname', detail));
  return { relation: 'other', reasons };
}

/** Two spellings of one surname. Short ones are too often two names. */
function isAlike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 4 && levelled(one) === levelled(other);
}

/** `Ana Ruiz Bell` and `Ana Ruiz`, `Ana Ruiz-Bell` and `Ana Bell`. */
function isSecondSurname(a: PersonName, b: PersonName): boolean {
  return surnamesOf(a).includes(b.surname) || surnamesOf(b).includes(a.surname);
}

function signsDiffer(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a !== b && (plainText(a) !== a) !== (plainText(b) !== b);
}

/** Middle names, Jr. and Sr., gender and age. */
function marks(one: Profile, other: Profile): Reason[] {
  const found: Reason[] = [];
  const [ours, theirs] = [[...one.parsed.values()], [...other.parsed.values()]];
  const [middles, others] = [ours.map(({ middle }) => middle), theirs.map(({ middle }) => middle)];
  if (middles.some((a) => others.some((b) => !middlesAgree(a, b))))
    found.push(reason('other-middle-name', `${nameWithMiddle(ours)} / ${nameWithMiddle(theirs)}`));
  else if (middles.some(([a]) => a !== undefined && others.some(([b]) => b !== undefined)))
    found.push(reason('same-middle-name', nameWithMiddle(ours)));
  const [generation, their] = [generationOf(ours), generationOf(theirs)];
  if (generation !== null && their !== null && generation !== their)
    found.push(reason('other-generation', `${generation} / ${their}`));
  else if ((generation === null) !== (their === null)) found.push(reason('generation-missing', generation ?? their));
  const [gender, theirGender] = [genderOf(one), genderOf(other)];
  if (gender !== null && theirGender !== null)
    found.push(
      reason(
        gender === theirGender ? 'same-gender' : 'other-gender',
        gender === theirGender ? gender : `${gender} / ${theirGender}`,
      ),
    );
  if (one.born !== null && other.born !== null) {
    const years = Math.abs(one.born - other.born);
    if (years <= 1) found.push(reason('same-age', `born about ${one.born}`));
    else if (years > 2) found.push(reason('other-age', `born about ${one.born} / ${other.born}`));
  }
  return found;
}

function nameWithMiddle(names: readonly PersonName[]): string {
  return names.find(({ middle }) => middle.length > 0)?.written ?? '';
}

function generationOf(names: readonly PersonName[]): string | null {
  return names.find(({ generation }) => generation !== null)?.generation ?? null;
}

/** What pronouns and titles tell; null where they tell nothing, or both. */
export function genderOf({ female, male }: Pick<Profile, 'female' | 'male'>): 'female' | 'male' | null {
  if (female >= 3 * male && female > 0) return 'female';
  return male >= 3 * female && male > 0 ? 'male' : null;
}

/** Organisations and places. */
function compareNames(one: Profile, other: Profile): Comparison | null {
  const [link, theirs] = [firstOf(one.links), firstOf(other.links)];
  if (link !== null && theirs !== null) {
    return {
      relation: 'same',
      reasons: [link === theirs ? reason('same-link', link) : reason('other-link', `${link} / ${theirs}`)],
    };
  }
  const common = [...one.keys].find((key) => other.keys.has(key));
  if (common === undefined) return null;
  const [main, their] = [mainKey(one), mainKey(other)];
  const reasons: Reason[] = [];
  const isSame = main === their && (link === null) === (theirs === null);
  reasons.push(isSame ? reason('same-name', common) : reason('short-name', common));
  if (one.kind === 'organisation') {
    const cue = commonness(common);
    reasons.push(reason(cue, common));
    const isElsewhere =
      one.countries.size > 0 && other.countries.size > 0 && commonOf(one.countries, other.countries).length === 0;
    if (cue === 'generic-name' && isElsewhere) reasons.push(reason('generic-elsewhere', common));
  }
  if (one.kind === 'place' && firstOf(one.types) !== firstOf(other.types))
    reasons.push(reason('other-type', `${firstOf(one.types)} / ${firstOf(other.types)}`));
  return { relation: isSame ? 'same' : 'other', reasons };
}

function commonness(key: string): 'known-name' | 'generic-name' | 'distinctive-name' {
  if (isKnown(key)) return 'known-name';
  return isGeneric(key) ? 'generic-name' : 'distinctive-name';
}

function mainKey({ keys }: Profile): string {
  for (const key of keys) return key;
  return '';
}

function firstOf(counts: Counts): string | null {
  for (const item of counts.keys()) return item;
  return null;
}

/** Roles, organisations, companions, places and words. */
function circumstances(one: Profile, other: Profile, world: World): Reason[] {
  const found = [
    ...roles(one, other),
    ...organisations(one, other),
    ...companions(one, other, world),
    ...places(one, other),
    ...subjects(one, other),
    ...words(one, other),
  ];
  // What an organisation is named beside changes from story to story; only another country says something.
  return one.kind === 'person' ? found : found.filter(({ cue, points }) => points > 0 || cue === 'other-country');
}

function roles(one: Profile, other: Profile): Reason[] {
  const same = commonOf(one.roles, other.roles);
  const [telling] = same
    .filter((role) => role.includes(' ') || fieldsOfNoun(role).length > 0)
    .sort((a, b) => b.length - a.length);
  if (telling !== undefined) return [reason('same-role', telling)];
  const [head] = commonOf(one.heads, other.heads);
  if (head !== undefined) return [reason('similar-role', head)];
  if (one.fields.size === 0 || other.fields.size === 0) return [];
  const common = [...one.fields.keys()].find((field) => other.fields.has(field));
  if (common !== undefined) return [reason('same-field', common)];
  const detail = `${[...one.heads.keys()][0]} / ${[...other.heads.keys()][0]}`;
  return [reason(isSameTime(one, other) ? 'other-field' : 'other-field-later', detail)];
}

/** Years within which one hardly changes from one field to another. */
const SAME_YEARS = 3;

function isSameTime(one: Profile, other: Profile): boolean {
  if (one.firstDay === null || other.firstDay === null || one.lastDay === null || other.lastDay === null) return true;
  const years = (later: string, earlier: string) => Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  return years(one.firstDay, other.lastDay) <= SAME_YEARS && years(other.firstDay, one.lastDay) <= SAME_YEARS;
}

function organisations(one: Profile, other: Profile): Reason[] {
  if (one.organisations.size === 0 || other.organisations.size === 0) return [];
  const common = commonOf(one.organisations, other.organisations);
  if (common.length > 0) return [reason('same-organisation', common[0])];
  return [reason('other-organisation')];
}

/** As many companions count. */
const MAX_COMPANIONS = 3;

function companions(one: Profile, other: Profile, world: World): Reason[] {
  if (one.companions.size === 0 || other.companions.size === 0) return [];
  // Whom the roles name has been counted.
  const common = commonOf(one.companions, other.companions).filter(
    (item) => !(one.organisations.has(item) && other.organisations.has(item)),
  );
  const frequent = Math.max(20, world.documents / 50);
  const rare = common.filter((item) => world.documentsWith(item) <= frequent).slice(0, MAX_COMPANIONS);
  if (rare.length > 0) return rare.map((item) => reason('companion', item));
  if (common.length > 0) return [reason('frequent-companion', common[0])];
  return [reason('no-companion', null, Math.min(1, (one.companions.size * other.companions.size) / 20))];
}

function places(one: Profile, other: Profile): Reason[] {
  const found: Reason[] = [];
  const [town] = commonOf(one.places, other.places);
  if (town !== undefined) found.push(reason('same-town', town));
  else if (one.places.size > 0 && other.places.size > 0) found.push(reason('other-town'));
  if (one.countries.size === 0 || other.countries.size === 0) return found;
  const [country] = commonOf(one.countries, other.countries);
  if (country !== undefined) found.push(reason('same-country', country));
  else if (town === undefined)
    found.push(reason('other-country', `${firstOf(one.countries)} / ${firstOf(other.countries)}`));
  return found;
}

function subjects(one: Profile, other: Profile): Reason[] {
  const [ours, theirs] = [mainFields(one), mainFields(other)];
  if (ours.length === 0 || theirs.length === 0) return [];
  const common = ours.find((field) => theirs.includes(field));
  if (common !== undefined) return [reason('same-subject', common)];
  return [reason('other-subject', `${ours[0]} / ${theirs[0]}`)];
}

/** What most of its documents speak of, and the fields of its roles. */
function mainFields({ subjects, fields }: Profile): string[] {
  const most = Math.max(0, ...subjects.values());
  const spoken = [...subjects].filter(([, times]) => 3 * times >= most).map(([field]) => field);
  return [...new Set([...spoken, ...fields.keys()])];
}

/** So many pairs of words without a common one are as telling as it gets. */
const MANY_PAIRS = 500;

function words(one: Profile, other: Profile): Reason[] {
  if (one.words.size < 3 || other.words.size < 3) return [];
  const common = commonOf(one.words, other.words);
  const pairs = one.words.size * other.words.size;
  const share = common.length / Math.sqrt(pairs);
  if (common.length >= 2 && share >= 0.1) return [reason('same-words', longestOf(common), Math.min(1.5, share / 0.2))];
  // Few in common among many say the same as none.
  return share < 0.05 ? [reason('other-words', null, Math.min(1, pairs / MANY_PAIRS))] : [];
}

/** The longest word tells most; what stands for all of them takes no room of its own. */
function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function commonOf(one: Counts, other: Counts): string[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few.keys()].filter((item) => many.has(item));
}
