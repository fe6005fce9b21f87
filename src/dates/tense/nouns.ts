/** Dates that a noun has: "Wednesday's ruling", "the July 8 bombing", "a Sept. 9 trial date". */
import type { Syntax } from '../../document/index.js';
import { AHEAD, APOSTROPHES, INCIDENTS, NOUN_STARTS, OCCASIONS, OF_WHAT_WAS } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';
import type { Clauses } from './clauses.js';
import { BORDER, isSilent, type Tense, tenseOf } from './said.js';

const REACH_OF_NOUN = 5;

/** Whether the expression that ends here owns what follows: "Sunday | 's attack". */
export function isOwner(words: Words, end: number): boolean {
  return words.lower(end + 1) === 's' && APOSTROPHES.has(words.lower(end));
}

/** "Wednesday's ruling": what has an owner has mostly happened; "can attend Sunday's concert" speaks of a plan. */
export function ofOwner(words: Words, clauses: Clauses, first: number, end: number): Tense {
  if (AHEAD.some((phrase) => words.reads(first - phrase.length, phrase))) return 'future';
  // ", the winner of Sunday's race,"; "the winner will take the lead" says itself
  if (words.lower(first - 1) === 'of' && OF_WHAT_WAS.has(words.lower(first - 2))) {
    if (words.lower(first - 3) === ',' || words.lower(first - 4) === ',') return 'past';
  }
  const occasion = [2, 3, 4].find((ahead) => OCCASIONS.has(words.lower(end + ahead)));
  // "Sunday's abandoned match"
  if (occasion === undefined || words.lower(end + occasion - 1).endsWith('ed')) return 'past';
  const left = clauses.before(first);
  const said = isSilent(left) || left === BORDER ? clauses.after(end) : left;
  return tenseOf(said, words, first, end) ?? 'past';
}

/** Whether the expression stands between an article and a noun. */
export function isBeforeNoun(words: Words, syntax: Syntax, first: number, end: number): boolean {
  const before = words.lower(first - 1);
  if (!(NOUN_STARTS.has(before) || before === 's') || words.isGlued(end)) return false;
  const upos = syntax.upos(words.token(end));
  return upos === 'NOUN' || upos === 'ADJ';
}

/** "the July 8 bombing", "a Sept. 9 trial date", "tickets for the July 20 concert", "the Nov. 7 gales killed forty". */
export function ofNoun(words: Words, clauses: Clauses, first: number, end: number): Tense | null {
  const nouns = [0, 1, 2].map((ahead) => words.lower(end + ahead));
  if (nouns.some((noun) => INCIDENTS.has(noun))) return 'past';
  if (/^an?$/.test(words.lower(first - 1)) && nouns.some((noun) => noun === 'date' || noun === 'deadline'))
    return 'future';
  if (words.lower(first - 2) === 'for' && nouns.some((noun) => OCCASIONS.has(noun))) return 'future';
  return tenseOf(clauses.after(end, REACH_OF_NOUN), words, first, end);
}
