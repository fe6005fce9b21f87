/**
 * Whether somebody may be "he" or "she" against what the first name tells, as that is often wrong: the only person of the paragraph, who was
 * reported there just before, and of whom neither a title nor another pronoun says the gender.
 *
 *     Ana Ruiz left. ¶ Ainsley Bell said it was late. “We stay,” he said.        Ainsley Bell, though many of that name are women
 *     Ana Ruiz left. ¶ Ms Bell said it was late. “We stay,” he said.             not she
 *     Ana Ruiz left. ¶ Ainsley Bell said Tom Costa was late. “We stay,” he said. open: two are named
 */
import { firstNotBefore, type Range, type TokenEntity } from '../document/index.js';
import { genderOfNoun } from '../grammar/noun-genders.js';
import { isNounOfPeople } from './people.js';
import type { Reading } from './reading.js';

/** Tokens from the beginning of a paragraph to the pronoun. */
const MAX_BEFORE = 120;

/** @param since index of the last token that names who was reported */
export function mayBeMisjudged(
  reading: Reading,
  entity: TokenEntity,
  since: number,
  { first: pronoun }: Range,
): boolean {
  if (entity.type !== 'PERSON' || pronoun - since > MAX_BEFORE || isGenderTold(reading, entity)) return false;
  // `said a driver was late. He`
  for (let token = since + 1; token < pronoun; token += 1) if (isNounOfPeople(reading.lower(token))) return false;
  const { named } = reading;
  const paragraph = reading.paragraphAt(pronoun);
  const after = firstNotBefore(named.length, (index) => (named[index]?.first ?? 0) < pronoun);
  let isNamed = false;
  for (let index = after - 1; index >= 0; index -= 1) {
    const name = named[index];
    if (name === undefined || reading.paragraphAt(name.first) !== paragraph) break;
    if (pronoun - name.first > MAX_BEFORE) return false;
    if (name.entity.type !== 'PERSON') continue;
    if (name.entity !== entity) return false;
    isNamed = true;
  }
  return isNamed;
}

/** `| Ms | Bell`, `Bell, | a spokeswoman |,`, `Bell said | she | was late`. */
function isGenderTold(reading: Reading, { mentions, roles }: TokenEntity): boolean {
  if (roles.some(({ end }) => genderOfNoun(reading.lower(end - 1)) !== null)) return true;
  return mentions.some(({ kind, first }) => kind === 'pronoun' || genderOfNoun(reading.lower(first - 1)) !== null);
}
