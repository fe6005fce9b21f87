/**
 * What stands behind a cue: its content, over adjuncts and the one addressed.
 *
 *     told reporters in Lisbon on Monday | that the strike would go on      clause
 *     said in a statement: | “We will act.”                                 quote
 *     asked the minister | whether he would resign                          question
 *     promised | to resign                                                  infinitive
 */
import { isClauseAt, isLooseClauseAt } from './clauses.js';
import type { CueSite, CueVerb } from './cues.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from './lexicons/time-words.js';
import { coreAfter, nounPhraseAfter } from './noun-phrase-after.js';
import type { Range } from './range.js';
import type { Reading } from './reading.js';
import { isFiniteVerb } from './verbs.js';

export type ComplementKind = 'quote' | 'clause' | 'question' | 'infinitive' | 'gerund' | 'object' | 'preposition';

export interface Complement {
  readonly kind: ComplementKind;
  readonly verb: CueVerb;
  /** First token of the content. */
  readonly first: number;
  /** Index behind the cue: a preposition that the content hangs on belongs to it. */
  readonly cueEnd: number;
  readonly addressee: Range | null;
  /** A token that the content holds whatever stands in front of it: `described the plan | as | a failure`. */
  readonly through?: number;
}

/** So far from its cue the content may begin, in tokens. */
const FARTHEST = 30;

/** A clause, a quotation or the like. @param limit index behind the last word of the sentence */
export function clauseComplement(reading: Reading, cue: CueSite, limit: number): Complement | null {
  const { verbs, end } = cue;
  const far = Math.min(limit, end + FARTHEST);
  const addressed = verbs.some(takesAddressee) ? addresseeAt(reading, cue, far) : null;
  return (
    (addressed === null ? null : firstComplement(reading, cue, addressed, far, limit)) ??
    firstComplement(reading, cue, null, far, limit)
  );
}

/**
 * What a verb that takes no noun phrase says, however long its subject is and whatever stands between that and its verb.
 *
 *     said | the plan for the harbour, which had cost the town so much, was dead
 *     said | if the ferry sailed, it would be late
 */
export function looseComplement(reading: Reading, { verbs, end }: CueSite, limit: number): Complement | null {
  const verb = verbs.find(({ frames }) => frames.has('clause') && !frames.has('object'));
  if (verb !== undefined) {
    for (const first of places(reading, end, Math.min(limit, end + FARTHEST))) {
      if (isLooseClauseAt(reading, first, limit)) return { kind: 'clause', verb, first, cueEnd: end, addressee: null };
    }
  }
  return wordAhead(reading, verbs, end, limit);
}

/** `wrote the town's paper, the Courier, | that …`, `asked the two that were left | why …`: over whatever has no verb. */
function wordAhead(reading: Reading, verbs: readonly CueVerb[], end: number, limit: number): Complement | null {
  for (let first = end; first < Math.min(limit, end + FARTHEST); first += 1) {
    if (isFiniteVerb(reading, first)) return null;
    const isThat =
      reading.lower(first) === 'that' && (reading.upos(first) === 'SCONJ' || reading.upos(first - 1) !== 'NOUN');
    const isAsked = /^(?:whether|why|how|what|if)$/.test(reading.lower(first));
    const verb = verbs.find(
      ({ frames }) =>
        (isThat && frames.has('clause')) || (isAsked && frames.has('question') && frames.has('addressee')),
    );
    if (verb !== undefined) return { kind: isThat ? 'clause' : 'question', verb, first, cueEnd: end, addressee: null };
  }
  return null;
}

function takesAddressee({ frames, behindObject }: CueVerb): boolean {
  return frames.has('addressee') || frames.has('raising') || behindObject.size > 0;
}

/** The first place behind the cue, or behind the one addressed, where one of the verb's complements begins. */
function firstComplement(
  reading: Reading,
  { verbs, end }: CueSite,
  addressed: Range | null,
  far: number,
  limit: number,
): Complement | null {
  for (const place of places(reading, addressed?.end ?? end, far)) {
    for (const verb of verbs) {
      if (addressed === null) {
        const kind = kindAt(reading, verb, place, end, limit);
        if (kind !== null) return { kind, verb, first: place, cueEnd: end, addressee: null };
      } else {
        const behind = behindAddressee(reading, verb, place, end, addressed, limit);
        if (behind !== null) return behind;
      }
    }
  }
  return null;
}

/** `told reporters | that …`, `urged them | to act`, `accused them of | lying`, `called it | “a lie”`. */
function behindAddressee(
  reading: Reading,
  verb: CueVerb,
  place: number,
  cueEnd: number,
  addressed: Range,
  limit: number,
): Complement | null {
  if (verb.frames.has('addressee')) {
    const kind = kindAt(reading, verb, place, cueEnd, limit);
    if (kind !== null) return { kind, verb, first: place, cueEnd, addressee: addressed };
  }
  if (verb.behindObject.has('infinitive') && isInfinitive(reading, place)) {
    return { kind: 'infinitive', verb, first: place, cueEnd, addressee: addressed };
  }
  if (place !== addressed.end) return null;
  if (verb.frames.has('raising') && isInfinitive(reading, place)) {
    return { kind: 'infinitive', verb, first: addressed.first, cueEnd, addressee: null };
  }
  const word = reading.lower(place);
  const named = verb.behindObject.has(word) && word !== 'quoted';
  const quoted = verb.behindObject.has('quoted') && isQuoted(reading, place);
  const naming = verb.behindObject.has('naming') && isNameFor(reading, place, limit);
  if (!named && !quoted && !naming) return null;
  const kind = named ? 'preposition' : 'object';
  return { kind, verb, first: addressed.first, cueEnd, addressee: null, through: place };
}

/** `called it | a lie`, `called them | (wholly) unfit`. */
function isNameFor(reading: Reading, place: number, limit: number): boolean {
  if (place >= limit) return false;
  if (isQuoted(reading, place)) return true;
  const at = reading.upos(place) === 'ADV' ? place + 1 : place;
  return (
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(reading.upos(at)) &&
    !DAY_NAMES.has(reading.lower(at)) &&
    !TIME_ADJECTIVES.has(reading.lower(at))
  );
}

/** `“a lie”`, `a “lie”`, `as “a lie”`. */
function isQuoted(reading: Reading, place: number): boolean {
  const at = /^(?:a|an|the|as)$/.test(reading.lower(place)) ? place + 1 : place;
  return reading.quotationAt(at)?.first === at;
}

function addresseeAt(reading: Reading, { verbs, end: first }: CueSite, limit: number): Range | null {
  if (/^["“‘'«]/.test(reading.tokens.text(first)) || DAY_NAMES.has(reading.lower(first))) return null;
  const end = coreAfter(reading, first, limit);
  if (end === null) return null;
  const isPart = reading.lower(end) === 'of' && !verbs.some(({ behindObject }) => behindObject.has('of'));
  return isPart ? nounPhraseAfter(reading, first, limit) : { first, end };
}

function kindAt(
  reading: Reading,
  { frames }: CueVerb,
  at: number,
  cueEnd: number,
  limit: number,
): ComplementKind | null {
  if (at >= limit) return null;
  const word = reading.lower(at);
  if (
    frames.has('quote') &&
    /^(?:["“‘«„']|''|``)$/.test(reading.tokens.text(at)) &&
    reading.quotationAt(at)?.first === at
  ) {
    return 'quote';
  }
  const clausal = frames.has('clause') || frames.has('that');
  if (clausal && word === 'that' && isThatClause(reading, at, cueEnd)) return 'clause';
  if (frames.has('question') && isQuestion(reading, at)) return 'question';
  if (frames.has('infinitive') && isInfinitive(reading, at)) return 'infinitive';
  if (frames.has('gerund') && word.endsWith('ing') && reading.upos(at) === 'VERB') return 'gerund';
  if (frames.has('clause') && isClauseAt(reading, at, limit)) return 'clause';
  return null;
}

/** Not `said that.`, and behind a noun not a relative clause: `said in a report | that was published`. */
function isThatClause(reading: Reading, at: number, cueEnd: number): boolean {
  const next = at + 1;
  if (/^[.,;]$/.test(reading.tokens.text(next)) && reading.tokens.text(next) !== ',') return false;
  const isRelative = at > cueEnd && reading.upos(at - 1) === 'NOUN' && isFiniteVerb(reading, next);
  return !isRelative && !(at === cueEnd && isFiniteVerb(reading, next) && reading.upos(next) === 'AUX');
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
  if (upos === 'VERB' || upos === 'AUX') return true;
  // `promised to open two piers`: taken for an adjective, but a noun phrase begins behind it
  return (upos === 'ADJ' || upos === 'NOUN') && /^(?:DET|NUM|PRON)$/.test(reading.upos(verb + 1));
}

/** `denied | the charges`, `called for | a strike`: noun phrases as content. */
export function phraseComplement(reading: Reading, { verbs, end, group }: CueSite, limit: number): Complement | null {
  for (const verb of verbs) {
    if (verb.frames.has('finite') && group.form !== 'finite') continue;
    if (verb.prepositions.has(reading.lower(end)) && end + 1 < limit && !isWhen(reading, end + 1)) {
      return { kind: 'preposition', verb, first: end + 1, cueEnd: end + 1, addressee: null };
    }
    if (verb.frames.has('object') && isObjectAt(reading, end, limit)) {
      return { kind: 'object', verb, first: end, cueEnd: end, addressee: null };
    }
  }
  return null;
}

/** A noun phrase that does not stand directly behind its cue: `spoke in Lisbon about | the storm`. */
export function distantPhrase(reading: Reading, { verbs, end }: CueSite, limit: number): Complement | null {
  if (verbs.every(({ prepositions }) => prepositions.size === 0)) return null;
  for (const place of places(reading, end, Math.min(limit, end + FARTHEST))) {
    if (place === end || place + 1 >= limit || reading.tokens.text(place - 1) === ',') continue;
    const verb = verbs.find(({ prepositions }) => prepositions.has(reading.lower(place)));
    if (verb === undefined || isWhen(reading, place + 1)) continue;
    return { kind: 'preposition', verb, first: place + 1, cueEnd: end, addressee: null };
  }
  return null;
}

/** `spoke on | Monday`, `in | 2020`, `on | condition of anonymity`. */
function isWhen(reading: Reading, at: number): boolean {
  if (reading.lower(at) === 'condition' || reading.lower(at + 1) === 'condition') return true;
  if (reading.upos(at) === 'NUM') return /^\d{4}$/.test(reading.tokens.text(at));
  return (
    DAY_NAMES.has(reading.lower(at)) ||
    (TIME_ADJECTIVES.has(reading.lower(at)) && TIME_NOUNS.has(reading.lower(at + 1)))
  );
}

function isObjectAt(reading: Reading, at: number, limit: number): boolean {
  const word = reading.lower(at);
  if (DAY_NAMES.has(word) || TIME_ADJECTIVES.has(word)) return false;
  if (/^["“‘«]$/.test(reading.tokens.text(at)) || reading.upos(at) === 'DET') return true;
  return reading.upos(at) !== 'ADV' && coreAfter(reading, at, limit) !== null;
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
  `on in at during after before to with through via from of about by over under outside following for near inside among between
   since until amid despite without alongside aboard`.split(/\s+/),
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
