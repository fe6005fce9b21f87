/**
 * Whether a person is a woman or a man, as far as the text and the person's names tell.
 *
 *     Mrs. Ruiz, spokeswoman Ana Ruiz       the title, the role
 *     Ana Ruiz                              the given name
 */
import { type Gender, genderOf } from '../given-names.js';
import type { Entity } from '../record.js';
import type { Layers } from './layers.js';
import { wordSet } from './lexicons/words.js';
import { FEMALE, GIVEN, MALE, NAME_PART, nameFlags, SURNAME } from './tagger/name-table.js';
import * as vocabulary from './vocabulary.js';

export type { Gender } from '../given-names.js';

/** Null when it is not known. */
export function genderOfPerson({ tokens }: Layers, { name, roles, mentions }: Entity): Gender | null {
  const titles = mentions.map(({ start }) => tokens.lower(tokens.at(start) - 1));
  const [given = '', ...others] = name.split(' ');
  return (
    byWords(titles.filter((word) => vocabulary.honorifics.has(word) || vocabulary.roles.has(word))) ??
    genderOfName([given, ...others]) ??
    byWords(roles.flatMap(({ text }) => text.toLowerCase().split(' '))) ??
    (others.length > 0 ? genderOf(given) : null)
  );
}

/** What a noun says of the gender: `widow`, `spokesman`; lower case. */
export function genderOfNoun(word: string): Gender | null {
  if (FEMALE_WORDS.has(word) || /[a-z]{3}woman$/.test(word)) return 'female';
  return MALE_WORDS.has(word) || (/[a-z]{3}man$/.test(word) && !NO_MEN.test(word)) ? 'male' : null;
}

const NO_MEN = /^(?:german|human|norman|ottoman|superhuman|inhuman|talisman|caiman)$/;

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

const FEMALE_WORDS = wordSet(
  `mrs,mrs.,ms,ms.,miss,madam,madame,mme,mme.,queen,princess,duchess,baroness,countess,lady,dame,sister,mother,daughter,wife,widow,
  actress,aunt,niece,grandmother,granddaughter,girlfriend,woman,girl,heroine,nun,waitress,goddess,empress,bride,stepmother,mum,mom,fiancée,sra,señora`,
);
const MALE_WORDS = wordSet(
  `mr,mr.,sir,king,prince,duke,baron,count,lord,earl,brother,father,son,husband,widower,actor,uncle,nephew,grandfather,grandson,
  boyfriend,imam,man,boy,monk,waiter,emperor,groom,stepfather,dad,fiancé,señor`,
);
