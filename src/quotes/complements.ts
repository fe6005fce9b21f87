/**
 * What stands behind a cue: its content, over adjuncts and the one addressed.
 *
 *     told reporters in Lisbon on Monday | that the strike would go on      clause
 *     said in a statement: | “We will act.”                                 quote
 *     asked the minister | whether he would resign                          question
 *     promised | to resign                                                  infinitive
 */
import { isClauseAt } from './clauses.js';
import type { CueSite, CueVerb } from './cues.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from './lexicons/time-words.js';
import { coreAfter, nounPhraseAfter } from './noun-phrases.js';
import type { Range } from './range.js';
import type { Reading } from './reading.js';

export type ComplementKind = 'quote' | 'clause' | 'question' | 'infinitive' | 'gerund' | 'object' | 'preposition';

export interface Complement {
  readonly kind: ComplementKind;
  readonly verb: CueVerb;
  /** First token of the content. */
  readonly first: number;
  /** Index behind the cue: a preposition that the content hangs on belongs to it. */
  readonly cueEnd: number;
  readonly addressee: Range | null;
}

/** So far from its cue the content may begin, in tokens. */
const FARTHEST = 30;

/** @param limit index behind the last word of the sentence */
export function complementOf(reading: Reading, cue: CueSite, limit: number): Complement | null {
  const { verbs, end } = cue;
  const far = Math.min(limit, end + FARTHEST);
  for (const verb of verbs) {
    const near = nearComplement(reading, verb, end, limit);
    if (near !== null) return near;
  }
  const addressed = verbs.some(({ frames, behindObject }) => frames.has('addressee') || behindObject.size > 0)
    ? nounPhraseAfterCue(reading, end, far)
    : null;
  for (const place of places(reading, addressed?.end ?? end, far)) {
    for (const verb of verbs) {
      if (addressed !== null && !verb.frames.has('addressee') && verb.behindObject.size === 0) continue;
      const kind = kindAt(reading, verb, place, limit, addressed !== null);
      if (kind !== null) return { kind, verb, first: place, cueEnd: end, addressee: addressed };
      const behind = addressed === null ? null : behindAddressed(reading, verb, place, addressed, cue);
      if (behind !== null) return behind;
    }
    if (place > (addressed?.end ?? end) && addressed !== null) break;
  }
  if (addressed !== null) {
    for (const place of places(reading, end, far)) {
      for (const verb of verbs) {
        const kind = kindAt(reading, verb, place, limit, false);
        if (kind !== null) return { kind, verb, first: place, cueEnd: end, addressee: null };
      }
    }
    for (const place of places(reading, addressed.end, far)) {
      for (const verb of verbs) {
        if (!verb.frames.has('addressee')) continue;
        const kind = kindAt(reading, verb, place, limit, true);
        if (kind !== null) return { kind, verb, first: place, cueEnd: end, addressee: addressed };
      }
    }
  }
  for (const verb of verbs) {
    const phrase = phraseComplement(reading, verb, end, limit);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** A content that begins directly behind the cue. */
function nearComplement(reading: Reading, verb: CueVerb, end: number, limit: number): Complement | null {
  const kind = kindAt(reading, verb, end, limit, false);
  return kind === null ? null : { kind, verb, first: end, cueEnd: end, addressee: null };
}

function nounPhraseAfterCue(reading: Reading, first: number, limit: number): Range | null {
  if (/^["“‘'«]/.test(reading.tokens.text(first))) return null;
  const phrase = nounPhraseAfter(reading, first, limit);
  if (phrase === null) return null;
  const core = coreAfter(reading, first, limit);
  return core === null ? phrase : { first, end: core };
}

function kindAt(
  reading: Reading,
  { frames }: CueVerb,
  at: number,
  limit: number,
  behindAddressee: boolean,
): ComplementKind | null {
  if (at >= limit) return null;
  const word = reading.lower(at);
  if (
    frames.has('quote') &&
    /^(?:["“‘«„]|''|``)$/.test(reading.tokens.text(at)) &&
    reading.quotationAt(at)?.first === at
  ) {
    return 'quote';
  }
  if (frames.has('clause') && word === 'that' && !/^(?:is|was|,|\.)$/.test(reading.lower(at + 1))) {
    // `said that` + clause, not `believe that man`
    return 'clause';
  }
  if (frames.has('question') && isQuestion(reading, at)) return 'question';
  if (frames.has('infinitive') && !behindAddressee && isInfinitive(reading, at)) return 'infinitive';
  if (frames.has('gerund') && word.endsWith('ing') && reading.upos(at) === 'VERB') return 'gerund';
  if (frames.has('clause') && isClauseAt(reading, at, limit)) return 'clause';
  return null;
}

function isQuestion(reading: Reading, at: number): boolean {
  const word = reading.lower(at);
  if (/^(?:whether|if|why|how|what|who|where|when|which|whom)$/.test(word)) return true;
  return (
    /^(?:exactly|just|about|of|on|as)$/.test(word) &&
    /^(?:whether|why|how|what|who|where|when)$/.test(reading.lower(at + 1))
  );
}

function isInfinitive(reading: Reading, at: number): boolean {
  const to = reading.lower(at) === 'not' ? at + 1 : at;
  if (reading.lower(to) !== 'to') return false;
  let verb = to + 1;
  while (reading.upos(verb) === 'ADV') verb += 1;
  const upos = reading.upos(verb);
  return upos === 'VERB' || upos === 'AUX';
}

/** `urged them | to act`, `accused them of | lying`, `called it | “a lie”`. */
function behindAddressed(
  reading: Reading,
  verb: CueVerb,
  place: number,
  addressed: Range,
  cue: CueSite,
): Complement | null {
  if (verb.behindObject.has('infinitive') && isInfinitive(reading, place)) {
    return { kind: 'infinitive', verb, first: place, cueEnd: cue.end, addressee: addressed };
  }
  if (place !== addressed.end) return null;
  const word = reading.lower(place);
  if (verb.behindObject.has(word) && word !== 'quoted') {
    return { kind: 'preposition', verb, first: addressed.first, cueEnd: cue.end, addressee: null };
  }
  if (verb.behindObject.has('quoted')) {
    const at = /^(?:a|an|the|as)$/.test(word) ? place + 1 : place;
    if (reading.quotationAt(at)?.first === at) {
      return { kind: 'object', verb, first: addressed.first, cueEnd: cue.end, addressee: null };
    }
  }
  return null;
}

/** Noun phrases as content: `denied | the charges`, `called for | a strike`. */
function phraseComplement(reading: Reading, verb: CueVerb, end: number, limit: number): Complement | null {
  if (verb.prepositions.has(reading.lower(end)) && end + 1 < limit) {
    return { kind: 'preposition', verb, first: end + 1, cueEnd: end + 1, addressee: null };
  }
  if (!verb.frames.has('object')) return null;
  const upos = reading.upos(end);
  const opens = /^["“‘«]$/.test(reading.tokens.text(end));
  if (opens || upos === 'DET' || (upos !== 'ADV' && coreAfter(reading, end, limit) !== null)) {
    if (DAY_NAMES.has(reading.lower(end)) || TIME_ADJECTIVES.has(reading.lower(end))) return null;
    return { kind: 'object', verb, first: end, cueEnd: end, addressee: null };
  }
  return null;
}

/** Where the content may begin: behind each adjunct, comma or colon that can be passed over. */
function* places(reading: Reading, from: number, limit: number): Generator<number> {
  let at = from;
  while (at < limit) {
    yield at;
    const next = behindAdjunct(reading, at, limit);
    if (next === null) return;
    at = next;
  }
}

const ADJUNCT_PREPOSITIONS = new Set(
  'on in at during after before to with through via from of about by over under outside following'.split(' '),
);

/** Index behind the adjunct that begins at the token; null when none does. */
function behindAdjunct(reading: Reading, at: number, limit: number): number | null {
  const text = reading.tokens.text(at);
  if (/^[,:—–]$/.test(text)) return at + 1;
  const word = reading.lower(at);
  if (DAY_NAMES.has(word)) return at + 1;
  if (TIME_ADJECTIVES.has(word) && TIME_NOUNS.has(reading.lower(at + 1))) return at + 2;
  if (TIME_NOUNS.has(word) && reading.upos(at - 1) === 'PROPN') return at + 1; // `Monday morning`
  if (ADJUNCT_PREPOSITIONS.has(word)) {
    const phrase = nounPhraseAfter(reading, at + 1, limit);
    if (phrase !== null) return phrase.end;
    return DAY_NAMES.has(reading.lower(at + 1)) ? at + 2 : timeAfter(reading, at + 1);
  }
  if (reading.upos(at) === 'ADV' && !/^(?:why|how|when|where|so|not)$/.test(word)) return at + 1;
  if (reading.upos(at) === 'VERB' && /(?:ed|ing)$/.test(word) && at > 0) {
    // `in a statement | released by the ministry`, `said, | referring to the vote,`
    const upos = reading.upos(at + 1);
    if (upos === 'ADP') return at + 1;
    return null;
  }
  if (reading.upos(at) === 'NUM') return at + 1; // `on Aug. 12`, `2023`
  return null;
}

function timeAfter(reading: Reading, at: number): number | null {
  return TIME_ADJECTIVES.has(reading.lower(at)) && TIME_NOUNS.has(reading.lower(at + 1)) ? at + 2 : null;
}
