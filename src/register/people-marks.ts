/** What tells people of one name apart: middle names, Jr. and Sr., gender and age. */
import { middlesAgree, type PersonName } from './person-name.js';
import type { Profile } from './profile.js';
import { type Reason, reason } from './weights.js';

export function marksOf(one: Profile, other: Profile): Reason[] {
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
