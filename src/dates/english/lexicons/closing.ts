/** How offices write the end of a day or a period. Written for this project from general knowledge of English. */
import { wordSet } from '../../../english/words.js';
import type { Unit } from '../../meaning.js';

export const CLOSING_CODES: ReadonlyMap<string, Unit> = new Map([
  ['eod', 'day'],
  ['eob', 'day'],
  ['cob', 'day'],
  ['eow', 'week'],
  ['eom', 'month'],
  ['eoq', 'quarter'],
  ['eoy', 'year'],
]);

/** "close of | business". */
export const CLOSING_TIMES = wordSet('business, play, trading');

/** "by | end of year". */
export const BEFORE_CLOSING = wordSet('by, before, at, until, till, from, since, toward, towards');
