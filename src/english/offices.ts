/** Offices, ministries and what they are for. Written for this project from general knowledge; lower case. */
import { wordSet } from './words.js';

/** `Minister | for Trade, Labour and Sport`: what follows is the office's, and no name. */
export const WITH_PORTFOLIOS = wordSet(
  'minister, ministers, secretary, undersecretary, under-secretary, commissioner, commissioners, mec, mmc, secretaries',
);

/** `Conference on | Clean Seas`: what meets or is signed, and no organisation, by the word before the preposition. */
export const MEETINGS = wordSet('conference, summit, symposium, colloquium, roundtable, workshop');
export const AGREED_ON = wordSet('convention, treaty, covenant, protocol, pact');

/** `the Harbour Action Plan`: the last word. */
export const PLANS = wordSet('plan, doctrine, resolution, resolutions, strategy, manifesto');
export const TIMES_OF_YEAR = wordSet('day, week, month, weekend');

/** `(ABC) | project`: nouns that say of the letters before them that they are no organisation's. */
export const AFTER_COMMON_ACRONYMS = wordSet(
  'project, projects, model, method, system, technology, technique, test, tests, vaccine, syndrome, disease, scale, index, larvae, therapy, treatment, approach',
);

/** `the Tarnby Infirmary`: houses in which people are, unless they act. */
export const HOUSES = wordSet(
  'hospital, infirmary, clinic, hotel, restaurant, playground, cemetery, prison, stadium, mosque',
);

/** `Council for the Inclusion | of Persons | with Burns`: prepositions with which a long name goes on. */
export const INSIDE_LONG_NAMES = wordSet('of, for, with, against, by');

/** `Conference | on Clean Seas`: after the noun that says what it is. */
export const AFTER_HEADS = wordSet('of, for, on, against');

/** `told | Tarnby Hospital`: before a house that acts. */
export const BEFORE_ACTING_HOUSES = wordSet('of, for, by, told');

/** `Ministry of Health, | Police`: no part of a ministry's list. */
export const NEVER_IN_LISTS = wordSet(
  'police, parliament, army, navy, court, senate, congress, government, cabinet, council, opposition, treasury, military',
);

/** `Staff | Reporter`: last words of bylines that name nobody. */
export const NEWSROOM_HEADS = wordSet(
  'reporter, reporters, correspondent, correspondents, writer, writers, desk, bureau',
);

/** `Our Special | Correspondent`: what may stand before them. */
export const NEWSROOM_WORDS = wordSet(
  'our, staff, special, own, news, web, online, national, sports, business, city, crime, political, senior, monitoring',
);

/** `Culture and the | Arts |`: what offices are for, with an article. Lower case. */
export const FIELDS_AFTER_THE = wordSet(
  'arts, marine, environment, sea, humanities, sciences, regions, islands, elderly, interior, economy',
);

/** `the Catholic | Bishops | Conference of Kenya`: whose conference is a body, and no meeting. */
export const WITH_CONFERENCES = wordSet('bishops, churches, governors, mayors, leadership');

/** `the | DG |`, a director-general: offices that are written in letters. As written. */
export const OFFICES_IN_LETTERS: ReadonlySet<string> = new Set(['DG', 'DDG', 'CMD', 'GMD', 'CJ', 'VC', 'DVC']);
