/**
 * Whether a person is a woman or a man, as far as the text and the person's names tell.
 *
 *     Mrs. Ruiz, spokeswoman Ana Ruiz       the title, the role
 *     Ana Ruiz                              the given name
 */

import type { TokenEntity } from '../../document/index.js';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../english/people/gendered-names.js';
import { type Gender, genderOf } from '../../resources/given-names.js';
import { plain } from '../../resources/word-table.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { FEMALE, GIVEN, MALE, NAME_PART, nameFlags, SURNAME } from '../tagger/name-table.js';
import { genderOfNoun } from './noun-genders.js';

export type { Gender } from '../../resources/given-names.js';

/** Null when it is not known. */
export function genderOfPerson({ tokens }: Layers, { name, roles, mentions }: TokenEntity): Gender | null {
  const titles = mentions.map(({ first }) => tokens.lower(first - 1));
  const [given = '', ...others] = name.split(' ');
  return (
    byWords(titles.filter((word) => vocabulary.honorifics.has(word) || vocabulary.roles.has(word))) ??
    genderOfName([given, ...others]) ??
    byWords(roles.flatMap(({ first, end }) => tokens.slice(first, end).toLowerCase().split(' '))) ??
    (others.length > 0 ? (genderOf(given) ?? genderByCulture(given)) : null)
  );
}

/** Of given names that the tables do not settle: `Tunde Falana`, `Sung-min Cho`, `Solveig Dahl`. */
function genderByCulture(given: string): Gender | null {
  const name = plain(given.toLowerCase());
  if (NAMES_OF_WOMEN.has(name)) return 'female';
  return NAMES_OF_MEN.has(name) ? 'male' : null;
}

function byWords(words: readonly string[]): Gender | null {
  for (const word of words) {
    const gender = genderOfNoun(word);
    if (gender !== null) return gender;
  }
  return null;
}

/** By its given name; a lone word counts where it is never a surname. @param parts of the name */
export function genderOfName([given = '', ...others]: readonly string[]): Gender | null {
  const flags = nameFlags(given.toLowerCase());
  if (others.length === 0 && ((flags & GIVEN) === 0 || (flags & (SURNAME | NAME_PART)) !== 0)) return null;
  if ((flags & FEMALE) !== 0) return 'female';
  return (flags & MALE) === 0 ? null : 'male';
}
