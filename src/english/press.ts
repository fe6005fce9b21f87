/** Newspapers that are called by one word with an article, and what is said of them. Written for this project from general knowledge. */
import { wordSet } from './words.js';

/** `told the | Post`; lower case. */
export const PAPERS = wordSet(`
  post, times, guardian, herald, gazette, tribune, courier, chronicle, telegraph, observer, sentinel, examiner, mirror, star, sun, mail,
  express, standard, independent, globe, echo, mercury, argus, dispatch, journal, register, bulletin, nation, economist, scotsman, hindu, punch,
  citizen, monitor, vanguard, advertiser, enquirer, inquirer`);

/** `told | The Havnan`, `wrote in | The Havnan`: a paper stands after them; as written. */
export const BEFORE_PAPER: ReadonlySet<string> = new Set(['told', 'tell', 'tells', 'telling']);

/** `| The Havnan reported`. */
export const AFTER_PAPER = wordSet('reported, reports, newspaper, daily');

/** `| Vanguard newspaper |`: what the word before them is. */
export const PRINTED: ReadonlySet<string> = new Set(['newspaper', 'newspapers']);

/** `Baker, Holt & Finch | LLP`: firms of lawyers and the like, whose names are lists; lower case. */
export const FIRMS_OF_PARTNERS = wordSet(
  'llp, l.l.p., llp., pllc, p.c., pc, solicitors, attorneys, advocates, chartered, associates, co, co.',
);
