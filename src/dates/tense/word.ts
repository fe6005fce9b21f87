/**
 * What one word says of the time that its clause speaks of.
 *
 *     will | due to | agreed to meet | scheduled        what is to come
 *     plays | is meeting                                the present: beside a date, what is planned
 *     left | was | reached | could have                 what was
 */

import type { Syntax } from '../../document/index.js';
import { MODALS } from '../../english/auxiliaries.js';
import { MONTHS, WEEKDAYS } from '../../english/calendar.js';
import { IRREGULAR_PAST } from '../../english/past-forms.js';
import { UNTIL } from '../../english/time-prepositions.js';
import { SEASONS, SHIFTS } from '../english/lexicons/calendar-words.js';
import {
  ACCUSED,
  CLAUSE_OPENERS,
  FUTURE,
  LOOKING_AHEAD,
  OCCASIONS,
  PUT_OFF,
  SEEKING,
} from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';
import { ofModal } from './modals.js';
import { ofIrregular, ofParticiple, ofSet } from './past-forms.js';
import { ofInfinitive, ofLookingAhead, ofPlan, wasPlanned } from './plans.js';
import { isPresent } from './present.js';
import {
  BORDER,
  futureWhere,
  OPENS_CLAUSE,
  SAID_FUTURE,
  SAYS_FUTURE,
  SAYS_PAST,
  SAYS_PRESENT,
  SILENT,
} from './said.js';

export function saidBy(words: Words, syntax: Syntax, at: number): number {
  if (words.lower(at) === ';') return BORDER;
  const said = saidByWord(words, syntax, at);
  if (said === SAYS_FUTURE && wasPlanned(words, at)) return SAID_FUTURE;
  return said === SILENT && isPresent(words, syntax, at) ? SAYS_PRESENT : said;
}

/** What a word says at a place of the text. */
type Teller = (words: Words, syntax: Syntax, at: number) => number;

function saidByWord(words: Words, syntax: Syntax, at: number): number {
  const word = words.lower(at);
  if (CLAUSE_OPENERS.has(word)) return OPENS_CLAUSE;
  const teller = TELLERS.get(word);
  if (teller !== undefined) return teller(words, syntax, at);
  if (word.endsWith('ed')) return ofParticiple(words, syntax, at);
  // "after losing a vote on Tuesday"
  const isAfter = word.endsWith('ing') && words.lower(at - 1) === 'after';
  return isAfter && syntax.upos(words.token(at)) === 'VERB' ? SAYS_PAST : SILENT;
}

const PUT_OFF_TO: ReadonlySet<string> = new Set(['for', 'to', ...UNTIL]);

/** "has been moved to | Friday"; no "moved to | Oslo". */
function isPutOff(words: Words, at: number): boolean {
  if (!PUT_OFF_TO.has(words.lower(at + 1))) return false;
  return words.lower(at + 1) !== 'to' || isTimeWord(words, at + 2) || isTimeWord(words, at + 3);
}

function isTimeWord(words: Words, at: number): boolean {
  const word = words.lower(at);
  return words.isNumber(at) || WEEKDAYS.has(word) || MONTHS.has(word) || SEASONS.has(word) || SHIFTS.has(word);
}

const TELLERS: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ...tellers(IRREGULAR_PAST, ofIrregular),
  ...tellers(FUTURE, ofPlan),
  ...tellers(SEEKING, () => SAYS_FUTURE),
  ...tellers(LOOKING_AHEAD, ofLookingAhead),
  ...tellers(MODALS, ofModal),
  ...tellers(PUT_OFF, (words, syntax, at) => (isPutOff(words, at) ? SAYS_FUTURE : ofParticiple(words, syntax, at))),
  ...tellers(ACCUSED, (words, syntax, at) =>
    /^(?:of|with)$/.test(words.lower(at + 1)) ? SAYS_PAST : ofParticiple(words, syntax, at),
  ),
  ['to', ofInfinitive],
  ['set', ofSet],
  // "demand that elections be held"
  ['be', (words, syntax, at) => futureWhere(syntax.upos(words.token(at - 1)) === 'NOUN')],
  ['next', (words, _, at) => futureWhere(OCCASIONS.has(words.lower(at + 1)))],
  // "prepare for"
  ['for', (words, _, at) => futureWhere(words.lower(at - 1).startsWith('prepar'))],
]);

function tellers(list: ReadonlySet<string>, teller: Teller): [string, Teller][] {
  return Array.from(list, (word) => [word, teller]);
}
