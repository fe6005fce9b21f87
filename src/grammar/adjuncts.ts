/** Words between a cue and its content that say when, where or how: `said | in Lisbon | on Monday | that …`. */

import { onward } from '../advance.js';
import { QUESTION_ADVERBS } from '../english/clause-words.js';
import { ADJUNCT_PREPOSITIONS, APPROXIMATING_PREPOSITIONS } from '../english/prepositions.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../english/time-words.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import type { View } from './view.js';

/** Where the content may begin: after each adjunct, comma or colon that can be passed over. */
export function* places(view: View, from: number, limit: number): Generator<number> {
  for (let at = from; at < limit; ) {
    yield at;
    const next = afterAdjunct(view, at, limit);
    if (next === null) return;
    at = onward(at, next);
  }
}

/** Index after the adjunct that begins at the token; null when none does. */
function afterAdjunct(view: View, at: number, limit: number): number | null {
  const text = view.tokens.text(at);
  if (/^[,:—–]$/.test(text)) return at + 1;
  const word = view.lower(at);
  if (DAY_NAMES.has(word)) return at + 1;
  if (TIME_ADJECTIVES.has(word) && (TIME_NOUNS.has(view.lower(at + 1)) || DAY_NAMES.has(view.lower(at + 1))))
    return at + 2;
  if (TIME_NOUNS.has(word) && view.upos(at - 1) === 'PROPN') return at + 1; // `Monday morning`
  if (ADJUNCT_PREPOSITIONS.has(word)) {
    // `at | about 8 p.m.`
    const first = APPROXIMATING_PREPOSITIONS.has(view.lower(at + 1)) && view.upos(at + 2) === 'NUM' ? at + 2 : at + 1;
    const phrase = nounPhraseAfter(view, first, limit);
    if (phrase !== null) return phrase.end;
    return DAY_NAMES.has(view.lower(at + 1)) ? at + 2 : timeAfter(view, at + 1);
  }
  if (view.upos(at) === 'ADV' && !QUESTION_ADVERBS.has(word) && word !== 'so' && word !== 'not') return at + 1;
  if (view.upos(at) === 'VERB' && /(?:ed|ing)$/.test(word) && at > 0) {
    // `in a statement | released by the ministry`, `said, | referring to the vote,`
    const upos = view.upos(at + 1);
    return upos === 'ADP' || DAY_NAMES.has(view.lower(at + 1)) ? at + 1 : null;
  }
  if (view.upos(at) === 'NUM') return at + 1; // `on Aug. 12`, `2023`
  return null;
}

/** `| on Friday |`, `| Friday |`: index after the day; the token itself where none stands there. */
export function afterDay(view: View, at: number): number {
  const day = view.lower(at) === 'on' ? at + 1 : at;
  return DAY_NAMES.has(view.lower(day)) ? day + 1 : at;
}

function timeAfter(view: View, at: number): number | null {
  return TIME_ADJECTIVES.has(view.lower(at)) && TIME_NOUNS.has(view.lower(at + 1)) ? at + 2 : null;
}
