/**
 * What stands after a cue: its content, over adjuncts and the one addressed.
 *
 *     told reporters in Lisbon on Monday | that the strike would go on      clause
 *     said in a statement: | “We will act.”                                 quote
 *     asked the minister | whether he would resign                          question
 *     promised | to resign                                                  infinitive
 */

import type { Range } from '../../document/index.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { DAY_NAMES, TIME_ADJECTIVES } from '../../english/time-words.js';
import { places } from '../../grammar/adjuncts.js';
import { isClauseAt, isLooseClauseAt } from '../../grammar/clauses.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import type { ComplementKind } from '../statement.js';

export interface Complement {
  readonly kind: ComplementKind;
  readonly verb: CueVerb;
  /** First token of the content. */
  readonly first: number;
  /** Index after the cue: a preposition that the content hangs on belongs to it. */
  readonly cueEnd: number;
  readonly addressee: Range | null;
  /** A token that the content holds whatever stands before it: `described the plan | as | a failure`. */
  readonly through?: number;
}

/** Maximum tokens from a cue to the beginning of its content. */
export const FARTHEST = 30;

/** A clause, a quotation or the like. @param limit index after the last word of the sentence */
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

function takesAddressee({ frames, afterObject }: CueVerb): boolean {
  return frames.has('addressee') || frames.has('raising') || afterObject.size > 0;
}

/** The first place after the cue, or after the one addressed, where one of the verb's complements begins. */
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
        const after = afterAddressee(reading, verb, place, end, addressed, limit);
        if (after !== null) return after;
      }
    }
  }
  return null;
}

/** `told reporters | that …`, `urged them | to act`, `accused them of | lying`, `called it | “a lie”`. */
function afterAddressee(
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
  if (verb.afterObject.has('infinitive') && isInfinitive(reading, place)) {
    return { kind: 'infinitive', verb, first: place, cueEnd, addressee: addressed };
  }
  if (place !== addressed.end) return null;
  if (verb.frames.has('raising') && isInfinitive(reading, place)) {
    return { kind: 'infinitive', verb, first: addressed.first, cueEnd, addressee: null };
  }
  const word = reading.lower(place);
  const named = verb.afterObject.has(word);
  const naming = verb.afterObject.has('naming') && isNameFor(reading, place);
  if (!named && !naming) return null;
  const kind = named ? 'preposition' : 'object';
  return { kind, verb, first: addressed.first, cueEnd, addressee: null, through: place };
}

/** `called it | a lie`, `called them | (wholly) unfit`. */
function isNameFor(reading: Reading, place: number): boolean {
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
  const end = coreAfter(reading, first, limit);
  if (end === null) return null;
  const isPart = reading.lower(end) === 'of' && !verbs.some(({ afterObject }) => afterObject.has('of'));
  return isPart ? nounPhraseAfter(reading, first, limit) : { first, end };
}

function kindAt(
  reading: Reading,
  { frames }: CueVerb,
  at: number,
  cueEnd: number,
  limit: number,
): ComplementKind | null {
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

/** Not `said that.`, and after a noun not a relative clause: `said in a report | that was published`. */
function isThatClause(reading: Reading, at: number, cueEnd: number): boolean {
  const next = at + 1;
  if (/^[.;]$/.test(reading.tokens.text(next))) return false;
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
  // `agreed to exchange crews`: taken for a noun, but "to" for no preposition
  if (upos === 'NOUN' && reading.upos(to) === 'PART') return true;
  // `promised to open two piers`: taken for an adjective, but a noun phrase begins after it
  return (upos === 'ADJ' || upos === 'NOUN') && /^(?:DET|NUM|PRON)$/.test(reading.upos(verb + 1));
}
