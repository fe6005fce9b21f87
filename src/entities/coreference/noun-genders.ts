/** What nouns say of the gender of a person. */

import { wordSet } from '../../english/words.js';
import type { Gender } from '../../resources/given-names.js';

/** What a noun says of the gender: `widow`, `spokesman`; lower case. */
export function genderOfNoun(word: string): Gender | null {
  if (FEMALE_WORDS.has(word) || /[a-z]{3}woman$/.test(word)) return 'female';
  return MALE_WORDS.has(word) || (/[a-z]{3}man$/.test(word) && !NO_MEN.test(word)) ? 'male' : null;
}

const NO_MEN = /^(?:german|human|norman|ottoman|superhuman|inhuman|talisman|caiman)$/;

const FEMALE_WORDS = wordSet(
  `mrs,mrs.,ms,ms.,miss,madam,madame,mme,mme.,queen,princess,duchess,baroness,countess,lady,dame,sister,mother,daughter,wife,widow,
  actress,aunt,niece,grandmother,granddaughter,girlfriend,woman,girl,heroine,nun,waitress,goddess,empress,bride,stepmother,mum,mom,fiancée,sra,señora`,
);
const MALE_WORDS = wordSet(
  `mr,mr.,sir,king,prince,duke,baron,count,lord,earl,brother,father,son,husband,widower,actor,uncle,nephew,grandfather,grandson,
  boyfriend,imam,man,boy,monk,waiter,emperor,groom,stepfather,dad,fiancé,señor`,
);
