/** Nouns for bodies of people, by what may stand beside them. Written for this project from general knowledge; lower case. */
import { wordSet } from './words.js';

/** `the Renewal party | said`: what a party does and no birthday party. */
export const PARTIES_DO = wordSet(`
  said, says, told, urged, denied, insisted, warned, announced, pledged, vowed, refused, backed, opposes, opposed, supports, supported, holds, governs, governed,
  campaigned, leader, leaders, leadership, chairman, chairwoman, spokesman, spokeswoman, spokesperson, candidate, candidates, lawmaker, lawmakers, mp, mps,
  senator, conference, manifesto, members, supporters, voters, official, officials, president, activist, activists, councillor, councillors, faithful`);

/** `the Garden | party`, `the Search | party`, `the Ruling | party`: no names. */
export const OTHER_PARTIES = wordSet(`
  christmas, halloween, birthday, garden, tea, dinner, wedding, cocktail, street, search, hunting, landing, boarding, house, beach, pool, working, third, other,
  same, ruling, opposition, new, old, first, second, main, major, minor, political, guilty, injured, rescue, raiding, bridal, farewell, engagement, pyjama, office`);

/** `charity | Open Door | said`: before a name of several words of which nothing was found. */
export const NOUNS_OF_BODIES = wordSet(`
  charity, union, ngo, nonprofit, non-profit, watchdog, retailer, supermarket, lender, airline, insurer, consultancy, brokerage, company, firm,
  startup, start-up, group, party, band,
  club, label, network, campaign, organisation, organization, thinktank, think-tank, cooperative, co-operative, collective, coalition, alliance, foundation, agency`);

/** `the company, | Savannah Swift |,`, `carmaker | Oriel |`: nobody is one, whatever the name looks like. */
export const NO_PERSON = wordSet(`
  charity, union, ngo, nonprofit, non-profit, supermarket, airline, insurer, consultancy, brokerage, company, firm, startup, start-up, club,
  carmaker, automaker, drugmaker, chipmaker,
  steelmaker, planemaker, truckmaker, phonemaker, bank, label, organisation, organization, conglomerate, subsidiary, think-tank, thinktank, utility`);

/** Of these, those that stand before a name without an article. */
export const BEFORE_NAMES = wordSet(`
  charity, union, nonprofit, supermarket, airline, insurer, consultancy, brokerage, startup, carmaker, automaker, drugmaker, chipmaker, steelmaker, planemaker,
  truckmaker, phonemaker, conglomerate`);

/** `| Heritage | Okunai`: what public bodies are for, before the name of their place. */
export const FIELDS_OF_BODIES = wordSet(`
  sport, sports, heritage, tourism, transport, creative, screen, athletics, cricket, hockey, netball, rugby, basketball, volleyball, badminton, swimming,
  cycling, rowing, sailing, triathlon, gymnastics, enterprise, arts, housing, skills, statistics, nature, invest`);
