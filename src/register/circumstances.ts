/** What the roles, organisations, companions, places and words of two profiles have in common. */
import { fieldsOfNoun } from '../english/people/fields.js';
import { commonOf, firstOf } from './comparison.js';
import type { Profile } from './profile.js';
import { type Reason, reason } from './weights.js';

/** How common an item is in all documents. */
export interface World {
  readonly documents: number;
  documentsWith(companion: string): number;
}

export function circumstances(one: Profile, other: Profile, world: World): Reason[] {
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
