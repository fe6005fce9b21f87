/** Nouns for who leads or belongs to something, and for offices. Written for this project from general knowledge. */
import { wordSet } from '../words.js';

/** `the owner of Blikk`: what stands after "of" is an organisation. */
export const LEADERS = wordSet(
  'head, chairman, chairwoman, chair, ceo, director, leader, president, spokesman, spokeswoman, spokesperson, founder, member, members, secretary-general, manager, owner, governor, executive, officer',
);

/** `Minister of | Justice and Public Security`: what they are in charge of is a part of their title. */
export const OFFICES_OF = wordSet('minister, secretary, undersecretary, commissioner');
