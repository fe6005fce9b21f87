/** Where a clause begins, read off part of speech and word order. */
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../../english/time-words.js';
import { isPronoun } from './noun-phrase-words.js';
import type { Range } from './range.js';
import { isFiniteVerb } from './verb-groups.js';
import type { Reading } from './view.js';

/** Maximum tokens of a clause before a cue or a source. */
export const MAX_CLAUSE = 150;

/** Maximum tokens of a subject, up to its verb. */
export const MAX_SUBJECT = 25;

/**
 * Whether a clause without "that" begins at the token: a subject, and a finite verb after it.
 *
 *     said | the party would choose        said | it had replaced
 *     asked | for seven years              told | reporters in Paris
 */
export function isClauseAt(reading: Reading, first: number, limit: number): boolean {
  if (!beginsSubject(reading, first) || isWhenPhrase(reading, first)) return false;
  let phrases = 0;
  let commas = 0;
  const most = Math.min(limit, first + MAX_SUBJECT);
  for (let token = first; token < most; token += 1) {
    const upos = reading.upos(token);
    if (reading.tokens.text(token) === ',') commas += 1;
    if (token > first && isFiniteVerb(reading, token)) {
      const before = reading.lower(token - 1);
      if (before === 'who' || before === 'which' || before === 'that') phrases += 1;
      else if (phrases > 0 && before !== ',' && upos === 'VERB') phrases -= 1;
      else if (upos === 'VERB' && isParticiple(reading, token)) continue;
      else return commas !== 1; // `a hard frost, study finds`: one comma opens no apposition
      continue;
    }
    if (upos === 'PUNCT' && !/^[-–’'"“”‘(),&]$/.test(reading.tokens.text(token))) return false;
    if (upos === 'SCONJ' && token > first) return false;
    if (upos === 'CCONJ' && isFiniteVerb(reading, token + 1)) return false; // `denied | the charge and left`
    // `a bigger rise | than the market had expected` is no clause, `more than 20 people had died` is one
    if (reading.lower(token) === 'than' && reading.upos(token + 1) === 'DET') return false;
  }
  return false;
}

/** `said | last week that …`, not `said | last week was bad`. */
function isWhenPhrase(reading: Reading, first: number): boolean {
  return (
    TIME_ADJECTIVES.has(reading.lower(first)) &&
    TIME_NOUNS.has(reading.lower(first + 1)) &&
    !/^(?:AUX|VERB)$/.test(reading.upos(first + 2))
  );
}

/** Words that a clause before a main one begins with. */
const OPENING = new Set(
  'if when while although though because unless once after before despite given even by without'.split(' '),
);

/** Whether words that a clause may begin with stand at the token and a finite verb follows at any distance. */
export function isLooseClauseAt(reading: Reading, first: number, limit: number): boolean {
  const opens = OPENING.has(reading.lower(first));
  if ((!opens && !beginsSubject(reading, first)) || isWhenPhrase(reading, first)) return false;
  let verbs = opens ? -1 : 0;
  for (let token = first + 1; token < limit; token += 1) {
    if (verbs === 0 && reading.upos(token) === 'SCONJ') return false; // `a meeting in Porto | that …`
    if (!isFiniteVerb(reading, token)) continue;
    const before = reading.lower(token - 1);
    if (/^(?:who|which|that)$/.test(before) || (reading.upos(token) === 'VERB' && isParticiple(reading, token)))
      continue;
    verbs += 1;
    if (verbs > 0) return true;
  }
  return false;
}

/** `a statement released on Friday`, after a noun and before a preposition. */
function isParticiple(reading: Reading, token: number): boolean {
  if (!/(?:ed|en|wn)$/.test(reading.lower(token))) return false;
  const next = reading.upos(token + 1);
  const before = reading.upos(token - 1);
  return before === 'DET' || before === 'ADJ' || (reading.lower(token + 1) === 'by' && next === 'ADP');
}

function beginsSubject(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (/^(?:me|him|us|them)$/.test(word)) return false;
  if (word === 'there' || isPronoun(reading, token)) return word !== 'who' && word !== 'which' && word !== 'that';
  if (/^["“‘']$/.test(reading.tokens.text(token)) || DAY_NAMES.has(word)) return false;
  if (TIME_NOUNS.has(word) && DAY_NAMES.has(reading.lower(token - 1))) return false; // `on Monday | evening`
  switch (reading.upos(token)) {
    case 'DET':
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
    case 'NUM':
    case 'ADJ':
    case 'SYM':
      return true;
    case 'ADV':
    case 'PART':
      return /^(?:not|only|even|almost|nearly|about|more|less|some|at|most)$/.test(word);
    case 'ADP':
      // `at least six ships`, `about half of them`
      return (
        (word === 'at' && /^(?:least|most)$/.test(reading.lower(token + 1))) ||
        (/^(?:about|around|over|under)$/.test(word) &&
          (reading.upos(token + 1) === 'NUM' || reading.lower(token + 1) === 'half'))
      );
    case 'VERB':
      return reading.lower(token).endsWith('ing') || reading.namedAt(token) !== null;
    default:
      return false;
  }
}

/** Whether a verb of the stretch's own stands in it, which makes words before a cue a clause. */
export function hasFiniteVerb(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (isFiniteVerb(reading, token)) return true;
  }
  return false;
}
