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

/** `the | former | Acme chairwoman`: before a role they say that it is over. Lower case. */
export const ENDED = wordSet('former, ex, onetime, one-time, erstwhile');

/** `a critic of Acme`: what nobody is in an organisation. */
export const OUTSIDE_AN_ORGANISATION = wordSet(`
  critic, opponent, rival, challenger, contender, victim, survivor, suspect, witness, regulator, friend, neighbour, neighbor, son, daughter,
  father, mother, brother, sister, husband, wife, widow, uncle, aunt, nephew, niece, cousin, grandson, grandmother, grandfather, investor,
  contributor, donor, tenant, landlord, resident, mr, mrs, ms, dr, dr., prof., sir`);

/** `the Okello | administration |`: after the name of whoever governs, or governed. Lower case. */
export const REIGNS = wordSet(
  'administration, administrations, presidency, premiership, chancellorship, era, regime, dictatorship, years, government',
);
/** Of these the ones that hardly anything but somebody has. */
export const SURE_REIGNS = wordSet(
  'administration, presidency, premiership, chancellorship, era, regime, dictatorship',
);
/** `the Okun | delegate |`: whoever is for a candidate or works for one. Lower case. */
export const ON_SOMEBODYS_SIDE = wordSet(
  'delegate, delegates, surrogate, surrogates, aide, aides, loyalist, loyalists, voter, appointee, appointees',
);
/** `the | Meiji | era`: of nobody. Lower case. */
export const NAMED_ERAS = wordSet(
  'meiji, edo, heian, showa, heisei, reiwa, taisho, tokugawa, muromachi, jomon, yayoi, joseon, goryeo, qing, ming, tang, song, han, yuan, mughal, maurya, gupta, abbasid, umayyad',
);
