/** Nouns for who leads or belongs to something, and for offices. Written for this project from general knowledge. */
import { wordSet } from '../words.js';

/** `the owner of Blikk`: what stands after "of" is an organisation. */
export const LEADERS = wordSet(`
  head, chairman, chairwoman, chair, ceo, director, leader, president, spokesman, spokeswoman, spokesperson, founder, member, members,
  secretary-general, manager, owner, governor, executive, officer`);

/** `Minister of | Justice and Public Security`: what they are in charge of is a part of their title. */
export const OFFICES_OF = wordSet('minister, secretary, undersecretary, commissioner');

/** `chairman of | Acme`, `spokesman for | Acme`: between a role and the organisation that it is in. */
export const IN_AN_ORGANISATION = wordSet('of, for, at, with, from, in');

/** `a critic of Acme`: what nobody is in an organisation. */
export const OUTSIDE_AN_ORGANISATION = wordSet(`
  critic, opponent, rival, challenger, contender, victim, survivor, suspect, witness, regulator, friend, neighbour, neighbor, son, daughter,
  father, mother, brother, sister, husband, wife, widow, uncle, aunt, nephew, niece, cousin, grandson, grandmother, grandfather, investor,
  contributor, donor, tenant, landlord, resident, mr, mrs, ms, dr, dr., prof., sir`);
