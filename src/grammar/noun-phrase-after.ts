/**
 * The noun phrase that begins at a place, read rightwards off part of speech and word order: a subject after its verb,
 * the one addressed, a source after its preposition.
 *
 *     said | Finance Minister Leonore Trattner, who …
 *            ^------------------------------^
 */

import { lastStepRight } from '../advance.js';
import type { Range } from '../document/index.js';
import { TYING_PREPOSITIONS } from '../english/prepositions.js';
import { OBJECT_PRONOUNS, REFLEXIVE_PRONOUNS } from '../english/pronouns.js';
import { DAY_NAMES } from '../english/time-words.js';
import {
  breaksBetween,
  endsPhrase,
  isAttributive,
  isHyphen,
  isNounInIng,
  isPossessive,
  isPostmodifier,
  isPredeterminer,
  isPronoun,
  isTime,
  MAX_PHRASE,
} from './noun-phrase-words.js';
import type { View } from './view.js';

/** The phrase that begins at `first` (or after its determiners); `limit` is the index that it does not reach. */
export function nounPhraseAfter(view: View, first: number, limit: number): Range | null {
  const end = coreAfter(view, first, limit);
  if (end === null) return null;
  return { first, end: lastStepRight(end, (whole) => rightOf(view, whole, limit)) };
}

/** One step to the right: `the mayor | (HNS)`, `the head | of the union`, `Ruiz | and Bell`. */
function rightOf(view: View, end: number, limit: number): number | null {
  if (end >= limit) return null;
  if (view.tokens.text(end) === '(') return bracketAfter(view, end, limit);
  const word = view.lower(end);
  if (word === 'in' && view.namedAt(end - 1)?.entity.type === 'PERSON' && view.upos(end + 1) === 'DET') return null; // `said | Ruiz | in a letter`
  if (TYING_PREPOSITIONS.has(word) && !isTime(view, end + 1)) return coreAfter(view, end + 1, limit);
  if (isPostmodifier(view, end) && TYING_PREPOSITIONS.has(view.lower(end + 1))) {
    return coreAfter(view, end + 2, limit); // `officials | familiar with the matter`
  }
  if (word === 'and' && view.namedAt(end - 1) !== null && view.namedAt(end + 1) !== null) {
    return coreAfter(view, end + 1, limit);
  }
  return null;
}

/** Maximum tokens of a bracket. */
const MAX_BRACKET = 8;

/** After a bracket of one word, or of a party: `(HNS)`, `(R-S.C.)`. */
function bracketAfter(view: View, open: number, limit: number): number | null {
  const isParty = /^[-–]$/.test(view.tokens.text(open + 2)) && view.isCapitalised(open + 1);
  const most = Math.min(limit, open + (isParty ? MAX_BRACKET : 3));
  for (let token = open + 2; token < most; token += 1) if (view.tokens.text(token) === ')') return token + 1;
  return null;
}

/** End of the phrase without its ties that begins at `first`. */
export function coreAfter(view: View, first: number, limit: number): number | null {
  if (first >= limit) return null;
  if (
    isPronoun(view, first) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(view.upos(first + 1)) &&
    !isBeforeParticiple(view, first)
  ) {
    return first + 1;
  }
  if (OBJECT_PRONOUNS.has(view.lower(first)) || REFLEXIVE_PRONOUNS.has(view.lower(first))) {
    if (view.lower(first) !== 'her' || !/^(?:NOUN|ADJ|PROPN)$/.test(view.upos(first + 1))) return first + 1;
  }
  if (isReciprocal(view, first)) return first + 2;
  let end = first;
  let head = -1;
  const most = Math.min(limit, first + MAX_PHRASE);
  while (end < most && goesOnRight(view, end, first)) {
    if (endsPhrase(view, end)) head = end;
    end += 1;
  }
  return head < 0 ? null : head + 1;
}

/** `accused | each other | of theft` */
function isReciprocal(view: View, first: number): boolean {
  const other = view.lower(first + 1);
  return (other === 'other' && view.lower(first) === 'each') || (other === 'another' && view.lower(first) === 'one');
}

/** `another | leading lawyer` */
function isBeforeParticiple(view: View, first: number): boolean {
  const isParticiple = view.upos(first + 1) === 'VERB' && /(?:ing|ed)$/.test(view.lower(first + 1));
  return isParticiple && view.lower(first) === 'another' && /^(?:NOUN|PROPN|ADJ)$/.test(view.upos(first + 2));
}

/** `| monitoring | group Rovik`, `| mining | company Rovik`: before a noun and a name. */
function isKindOfBody(view: View, token: number): boolean {
  return (
    /ing$/.test(view.lower(token)) && view.upos(token + 1) === 'NOUN' && view.namedAt(token + 2)?.first === token + 2
  );
}

function goesOnRight(view: View, token: number, first: number): boolean {
  if (token > first && breaksBetween(view, token - 1, token)) return false;
  const named = view.namedAt(token);
  if (named !== null && (token > named.first || view.upos(token) === 'PRON')) return true; // the `WHO`
  if (named?.entity.type === 'PERSON' && named.end > token + 1) return true; // `said | Will Dorsey`, whatever “Will” is taken for
  if (DAY_NAMES.has(view.lower(token)) && named === null) {
    if (/^['’]s?$/.test(view.tokens.text(token + 1))) return true; // `Friday’s test`
    if (token > first && /^['’]s?$/.test(view.tokens.text(token - 1))) return view.upos(token + 1) === 'NOUN'; // `Radio 4’s | Today | programme`
    if (token === first || view.upos(token - 1) !== 'DET') return false;
    const next = view.upos(token + 1) === 'NUM' ? token + 2 : token + 1; // `the | February | talks`, `a | May 7 | memo`
    return view.upos(next) === 'NOUN';
  }
  if (token > first && (isHyphen(view, token) || isHyphen(view, token - 1))) return true; // `mother-of-three`
  const text = view.tokens.text(token);
  switch (view.upos(token)) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'SYM':
      return true;
    case 'DET':
      return token === first || view.upos(token - 1) === 'DET' || isPredeterminer(view, token - 1);
    case 'PRON':
      return isPossessive(view, token) && (token === first || isPredeterminer(view, token - 1));
    case 'PART':
      return /^['’]s?$/.test(text);
    case 'ADV':
      return view.upos(token + 1) === 'ADJ' || isPredeterminer(view, token);
    case 'VERB':
      if (token > first && isNounInIng(view, token)) return true;
      return (
        (token === first ? /ed$/.test(text) || isKindOfBody(view, token) : isAttributive(view, token)) &&
        /^(?:NOUN|PROPN|ADJ)$/.test(view.upos(token + 1))
      );
    case 'PUNCT':
      return (
        token > first && /^[-–&/]$/.test(text) && !view.tokens.spaceBefore(token) && !view.tokens.spaceBefore(token + 1)
      );
    case 'CCONJ':
      return text === '&';
    case 'X':
      return view.isCapitalised(token);
    default:
      return false;
  }
}
