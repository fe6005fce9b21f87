/** Nouns for people by their gender. Written for this project from general knowledge of English. */
import { wordSet } from '../words.js';

export const FEMALE_NOUNS = wordSet(
  `mrs,mrs.,ms,ms.,miss,madam,madame,mme,mme.,queen,princess,duchess,baroness,countess,lady,dame,sister,mother,daughter,wife,widow,
  actress,aunt,niece,grandmother,granddaughter,girlfriend,woman,girl,heroine,nun,waitress,goddess,empress,bride,stepmother,mum,mom,fiancée,sra,señora`,
);

export const MALE_NOUNS = wordSet(
  `mr,mr.,sir,king,prince,duke,baron,count,lord,earl,brother,father,son,husband,widower,actor,uncle,nephew,grandfather,grandson,
  boyfriend,imam,man,boy,monk,waiter,emperor,groom,stepfather,dad,fiancé,señor`,
);

/** They end in "man" and are no men, or women as well. */
export const NO_MEN = wordSet('german, human, norman, ottoman, superhuman, inhuman, talisman, caiman');

/** `the Bell | family`: nouns for people of one name. */
export const FAMILY = wordSet('family, families, brothers, sisters, siblings, twins, couple');
