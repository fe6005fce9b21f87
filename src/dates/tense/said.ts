/** What a word can say of the time that its clause speaks of, and the tense that this makes of a date. */
import { WEEKDAYS } from '../../english/calendar.js';
import type { Words } from '../words.js';

export type Tense = 'past' | 'future';

/** What a word says, in the order of its numbers; the first is left for words that nobody has read yet. */
const SAID = ['unread', 'nothing', 'clause', 'border', 'past', 'future', 'present', 'planned', 'decided'] as const;
const numberOf = (said: (typeof SAID)[number]): number => SAID.indexOf(said);

export const UNREAD = numberOf('unread');
export const SILENT = numberOf('nothing');
/** "who", "that": a clause opens. */
export const OPENS_CLAUSE = numberOf('clause');
/** ";": what stands after is another clause. */
export const BORDER = numberOf('border');
export const SAYS_PAST = numberOf('past');
export const SAYS_FUTURE = numberOf('future');
/** "meets", "is meeting". */
export const SAYS_PRESENT = numberOf('present');
/** "was expected to": to come, unless the sentence goes on with "but". */
export const SAID_FUTURE = numberOf('planned');
/** "voted to ban it": a weekday is the vote's, a month that of the ban. */
export const SAYS_DECIDED = numberOf('decided');

/** Whether a word leaves it to others. */
export function isSilent(said: number): boolean {
  return said <= OPENS_CLAUSE;
}

/** The tense of the date at the words `first` to `end`, or null where the word tells nothing of it. */
export function tenseOf(said: number, words: Words, first: number, end: number): Tense | null {
  switch (said) {
    case SAYS_PAST:
      return 'past';
    case SAYS_FUTURE:
    case SAYS_PRESENT:
    case SAID_FUTURE:
      return 'future';
    case SAYS_DECIDED:
      return hasWeekday(words, first, end) ? 'past' : 'future';
    default:
      return null;
  }
}

function hasWeekday(words: Words, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (WEEKDAYS.has(words.lower(at))) return true;
  return false;
}

/** What says of something that it is to come, or nothing. */
export function futureWhere(condition: boolean): number {
  return condition ? SAYS_FUTURE : SILENT;
}
