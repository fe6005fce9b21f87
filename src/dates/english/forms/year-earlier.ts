/** A period and a year before it: "year-ago", "the year-earlier quarter", "the corresponding period last year". */
import { wordSet } from '../../../english/words.js';
import { afterThe, DIGITS, type Form, type Match } from '../../form.js';
import type { Words } from '../../words.js';
import { readYearDigits } from '../year-names.js';

const LIKE: ReadonlySet<string> = new Set(['comparable', 'corresponding', 'same', 'similar', 'latest']);

const LIKE_NOUNS = wordSet('period, quarter, half, month, months');

export const yearEarlier: Form = {
  name: 'year-earlier',
  starts: ['year', 'a', 'latest', 'its', 'last', ...afterThe([...LIKE, 'last', 'year', DIGITS])],
  triggers: ['year', 'period', 'quarter', 'half', 'month', 'months'],
  read({ words }, at) {
    const first = words.lower(at);
    const article = first === 'the' || first === 'a' || first === 'its';
    let from = article ? at + 1 : at;
    if (article && LIKE.has(words.lower(from))) {
      const like = readLikePeriod(words, from);
      if (like !== null) return like;
      from += 1;
    }
    const numbered = article ? readYearDigits(words, from) : null;
    if (numbered !== null && isPeriod(words, numbered.end)) {
      return { end: numbered.end + 1, meaning: { kind: 'period', years: 0, year: { number: numbered.value } } };
    }
    const possessive = readLastYears(words, from);
    if (possessive !== null) return possessive;
    if (words.lower(from) !== 'year' || !/^[-–]$/.test(words.lower(from + 1))) return null;
    if (!/^(?:ago|earlier)$/.test(words.lower(from + 2))) return null;
    const end = from + 3;
    const noun = isPeriod(words, end) ? end + 1 : end;
    // "the year-ago profit": the article belongs to the profit, and the expression begins after it.
    if (article && noun === end) return null;
    return { end: noun, meaning: { kind: 'period', years: -1, year: null } };
  },
};

function isPeriod(words: Words, at: number): boolean {
  return /^(?:period|quarter|half)$/.test(words.lower(at)) && words.lower(at + 1) !== '-';
}

/** "the corresponding period last year", "the same period a year ago", "the latest period". */
function readLikePeriod(words: Words, at: number): Match | null {
  const latest = words.lower(at) === 'latest';
  if (!LIKE_NOUNS.has(words.lower(at + 1))) return null;
  if (latest) {
    return words.lower(at + 1) === 'period' ? { end: at + 2, meaning: { kind: 'period', years: 0, year: null } } : null;
  }
  let next = at + 2;
  if (words.lower(next) === 'of' || words.lower(next) === 'in') next += 1;
  const digits = readYearDigits(words, next);
  if (digits !== null)
    return { end: digits.end, meaning: { kind: 'period', years: 0, year: { number: digits.value } } };
  if (/^(?:last|a|the)$/.test(words.lower(next)) && words.lower(next + 1) === 'year') {
    const end = next + 2;
    return {
      end: /^(?:ago|earlier|before)$/.test(words.lower(end)) ? end + 1 : end,
      meaning: { kind: 'period', years: -1, year: null },
    };
  }
  return null;
}

/** "last year's quarter", "last year's period". */
function readLastYears(words: Words, at: number): Match | null {
  if (words.lower(at) !== 'last' || words.lower(at + 1) !== 'year') return null;
  const possessive = /^['’]$/.test(words.lower(at + 2)) && words.lower(at + 3) === 's' ? at + 4 : at + 2;
  if (possessive === at + 2 || !isPeriod(words, possessive)) return null;
  return { end: possessive + 1, meaning: { kind: 'period', years: -1, year: null } };
}
