/**
 * Whether a person is a woman or a man, as far as the text and the person's names tell.
 *
 *     Mrs. Ruiz, spokeswoman Ana Ruiz       the title, the role
 *     Ana Ruiz, Kim Jong-un                 the given name
 *     her niece Robin Ruiz, her niece, Robin    the noun before the name, or one that stands for it
 *     Sasha Ivanova, Robin Kaur             how the name ends
 */

import type { TokenEntity } from '../../document/index.js';
import {
  DAUGHTER_WORDS,
  ENDINGS_OF_WOMEN,
  givenNamesByGender,
  NAMES_AT_WOMENS_END,
  NAMES_OF_BOTH,
  NO_ENDINGS_OF_WOMEN,
  SON_WORDS,
  SURNAMES_IN_FRONT,
  TITLES_OF_MEN,
  TITLES_OF_WOMEN,
} from '../../english/people/gendered-names.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import { type Gender, genderOf } from '../../resources/given-names.js';
import { plain } from '../../resources/word-table.js';
import { kinshipOf } from '../clustering/kinship.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { FEMALE, GIVEN, MALE, NAME_PART, nameFlags, SURNAME } from '../tagger/name-table.js';

export type { Gender } from '../../resources/given-names.js';

/** Null when it is not known. */
export function genderOfPerson(layers: Layers, { name, roles, mentions }: TokenEntity): Gender | null {
  const { tokens } = layers;
  const before = mentions.map(({ first }) => tokens.lower(first - 1));
  const parts = name.split(' ');
  return (
    byWords(before.filter((word) => vocabulary.honorifics.has(word) || vocabulary.roles.has(word))) ??
    genderOfName(parts) ??
    byWords(roles.flatMap(({ first, end }) => tokens.slice(first, end).toLowerCase().split(' '))) ??
    byCompromise(parts) ??
    genderOfLast(parts) ??
    byTitles(before) ??
    byWords(mentions.flatMap((mention) => kinNoun(layers, mention))) ??
    byWords(mentions.filter(({ kind }) => kind === 'nominal').map(({ end }) => tokens.lower(end - 1)))
  );
}

function byWords(words: readonly string[]): Gender | null {
  for (const word of words) {
    const gender = genderOfNoun(word);
    if (gender !== null) return gender;
  }
  return null;
}

/** `Fr. | Achterberg`, `his niece | Robin Achterberg`. */
function byTitles(before: readonly string[]): Gender | null {
  if (before.some((word) => TITLES_OF_WOMEN.has(word))) return 'female';
  return before.some((word) => TITLES_OF_MEN.has(word)) ? 'male' : byWords(before);
}

/** `her | husband |, Tom,` */
function kinNoun(layers: Layers, { kind, first, end }: TokenEntity['mentions'][number]): readonly string[] {
  if (kind === 'pronoun' || kind === 'nominal' || layers.tokens.text(first - 1) !== ',') return [];
  const kinship = kinshipOf(layers, { first, end });
  return kinship === null ? [] : [kinship.noun];
}

function byCompromise([given = '', ...others]: readonly string[]): Gender | null {
  if (others.length === 0 || NAMES_OF_BOTH.has(given.toLowerCase())) return null;
  return genderOf(given);
}

/** By its given name; a lone word counts where it is never a surname. @param parts of the name */
export function genderOfName(parts: readonly string[]): Gender | null {
  const [given = '', ...others] = parts;
  const word = given.toLowerCase();
  const inFront = givenAfterSurname(word, others);
  if (inFront !== null) return listed(inFront, false);
  const flags = nameFlags(word);
  const alone = others.length === 0;
  if (alone && (flags & (SURNAME | NAME_PART)) !== 0) return null;
  const known = listed(word, alone);
  if (known !== null) return known;
  if ((alone && (flags & GIVEN) === 0) || NAMES_OF_BOTH.has(word)) return null;
  if ((flags & FEMALE) !== 0) return 'female';
  return (flags & MALE) === 0 ? null : 'male';
}

/** Of `Kim | Jong-un`, `Lee | Kok Meng` what stands after the surname; null where the surname does not stand first. */
function givenAfterSurname(surname: string, [given = '', second = '', ...more]: readonly string[]): string | null {
  if (!SURNAMES_IN_FRONT.has(surname) || more.length > 0) return null;
  const word = given.toLowerCase();
  if (second === '') return /^\p{L}{2,6}-\p{Ll}{1,6}$/u.test(given) || listed(word, false) !== null ? word : null;
  if (given.length > MAX_SYLLABLE || second.length > MAX_SYLLABLE) return null;
  return (nameFlags(word) & (FEMALE | MALE)) === 0 ? `${word}-${second.toLowerCase()}` : null;
}

/** Letters of a syllable of Chinese or Korean. */
const MAX_SYLLABLE = 6;

/** As the lists have it. @param alone whether it is the whole name */
function listed(word: string, alone: boolean): Gender | null {
  const names = givenNamesByGender();
  const bare = plain(word);
  for (const form of bare === word ? [word] : [word, bare]) {
    if (names.female.has(form) || (!alone && names.femaleBeforeOthers.has(form))) return 'female';
    if (names.male.has(form) || (!alone && names.maleBeforeOthers.has(form))) return 'male';
  }
  return null;
}

/** By what stands after the given name: `Sasha | Ivanova`, `Siti | binti Ahmad`. */
function genderOfLast([, ...others]: readonly string[]): Gender | null {
  const words = others.map((part) => part.toLowerCase());
  const last = words.at(-1) ?? '';
  if (words.some((word) => DAUGHTER_WORDS.has(word)) || NAMES_AT_WOMENS_END.has(last)) return 'female';
  if (words.some((word) => SON_WORDS.has(word))) return 'male';
  return ENDINGS_OF_WOMEN.test(last) && !NO_ENDINGS_OF_WOMEN.has(last) ? 'female' : null;
}
