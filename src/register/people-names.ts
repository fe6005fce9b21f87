/** What the names of two people are to each other. */
import { GIVEN_NAMES } from '../english/people/given-names.js';
import { FREQUENT_SURNAMES } from '../english/people/name-words.js';
import { wordSet } from '../english/words.js';
import type { Comparison } from './comparison.js';
import { type PersonName, relationOfGiven, surnamesOf } from './person-name.js';
import { levelled, plainText } from './plain.js';
import { type Reason, reason } from './weights.js';

/** The closest relation of two lists of names; null when any two given names are different, or no two surnames are alike. */
export function relationOfNames(ours: readonly PersonName[], theirs: readonly PersonName[]): Comparison | null {
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

const givenNames = wordSet(GIVEN_NAMES);

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
