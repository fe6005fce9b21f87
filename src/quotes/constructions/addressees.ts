/**
 * The one whom a cue addresses or speaks of, and what follows.
 *
 *     told | reporters | that …          urged | them | to act
 *     accused | them | of lying          called | it | “a lie”
 */
import type { Range } from '../../document/index.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { ABUSE, TOLD_THINGS } from '../../english/reporting/saying.js';
import { DAY_NAMES, TIME_ADJECTIVES } from '../../english/time-words.js';
import { wordSet } from '../../english/words.js';
import { afterDay } from '../../grammar/adjuncts.js';
import { isPlainClauseAt, MAX_SUBJECT } from '../../grammar/clauses.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPossessive, isTime } from '../../grammar/noun-phrase-words.js';
import { isFigure } from '../../grammar/quantities.js';
import { withName } from '../../grammar/role-and-name.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { CueSite } from '../cues.js';
import { isNounOfPeople } from '../people.js';
import type { Reading } from '../reading.js';
import { type Complement, isInfinitive, kindAt } from './complement-kinds.js';
import { joinedEnd, relativeEnd } from './joint-addressees.js';

export function takesAddressee({ frames, afterObject }: CueVerb): boolean {
  return frames.has('addressee') || frames.has('raising') || afterObject.size > 0;
}

/** The noun phrase directly after the cue. */
export function addresseeAt(reading: Reading, { verbs, end }: CueSite, limit: number): Range | null {
  const first = reading.lower(end) === 'both' ? end + 1 : end; // `called | both Ruiz and Bell | liars`
  // `called | that | “a lie”`
  if (reading.lower(first) === 'that' && isQuoted(reading, first + 1) && verbs.some(takesName))
    return { first, end: first + 1 };
  const quoted = verbs.some(takesName) ? beforeQuotedName(reading, first, limit) : null;
  if (quoted !== null) return { first: end, end: quoted };
  const phrase = coreAfter(reading, first, limit) ?? beforeName(reading, verbs, first);
  const core = verbs.some(takesName) ? (beforeBareName(reading, first, phrase) ?? phrase) : phrase;
  if (core === null || TOLD_THINGS.has(reading.lower(core - 1))) return null;
  if (verbs.some(({ frames }) => frames.has('addressee') && frames.has('clause'))) {
    const own = beforeSubject(reading, first, core);
    if (own < core) return { first: end, end: own };
  }
  const figured = verbs.some(({ afterObject }) => afterObject.has('at')) ? beforeFigure(reading, core, limit) : null;
  if (figured !== null) return { first: end, end: figured };
  const named = verbs.some(takesName) ? namedPhrase(reading, first, core, limit) : null;
  if (named !== null) return { first: end, end: named };
  const joined = joinedEnd(reading, core, limit, (token) => isAskedFor(reading, verbs, token));
  if (joined !== null) return { first: end, end: joined };
  const isPart = reading.lower(core) === 'of' && !verbs.some(({ afterObject }) => afterObject.has('of'));
  const isJoint = reading.lower(core) === 'and' && verbs.some(takesName);
  const whole = isPart || isJoint ? nounPhraseAfter(reading, first, limit) : { first, end: core };
  return whole === null ? null : { first: end, end: overName(reading, whole, limit) };
}

/** `called | the fine | “a joke”`: a noun taken for an adjective, right before what it is called. */
function beforeName(reading: Reading, verbs: readonly CueVerb[], first: number): number | null {
  const isBare = reading.upos(first) === 'DET' && reading.upos(first + 1) === 'ADJ';
  return isBare && reading.quotationAt(first + 2)?.first === first + 2 && verbs.some(takesName) ? first + 2 : null;
}

/** Maximum tokens of what is called a name. */
const MAX_NAMED = 16;

/**
 * `called | moving the pier north | “a mistake”`, `called | the notion of “clean coal” at the docks | “a joke”`: whatever has no verb of
 * its own, before quoted words that end the clause.
 */
function beforeQuotedName(reading: Reading, first: number, limit: number): number | null {
  if (!/^(?:VERB|DET|PROPN|NOUN|PRON)$/.test(reading.upos(first)) || reading.quotationAt(first)?.first === first)
    return null;
  for (let token = first + 1; token < Math.min(limit, first + MAX_NAMED); token += 1) {
    if (isQuoted(reading, token) && endsClause(reading, token, limit))
      return /^(?:NOUN|PROPN|PRON|ADV|NUM)$/.test(reading.upos(token - 1)) || reading.quotationAt(token - 1) !== null
        ? token
        : null;
    if (reading.quotationAt(token) !== reading.quotationAt(first)) continue; // quoted words of its own
    if (isFiniteVerb(reading, token) || isInfinitive(reading, token) || /^[,;:–—(-]+$/.test(reading.tokens.text(token)))
      return null;
  }
  return null;
}

/** Whether the quoted words at a token are the last of their clause. */
function endsClause(reading: Reading, token: number, limit: number): boolean {
  const end = (reading.quotationAt(token) ?? reading.quotationAt(token + 1))?.end ?? limit;
  return end >= limit || /^(?:[.,;:]|and|but)$/.test(reading.lower(end));
}

/** `called it | theft`, `called the toll | theft`: what has no article is no part of the phrase before it; not `called it | quits`. */
function beforeBareName(reading: Reading, first: number, phrase: number | null): number | null {
  if (reading.lower(first) === 'it') return reading.syntax.xpos(first + 1) === 'NN' ? first + 1 : null;
  return phrase !== null && phrase > first + 2 && ABUSE.has(reading.lower(phrase - 1)) ? phrase - 1 : null;
}

/** `told the jury | Bell had lied`, `told reporters | prices would rise`: right before a verb the end of the words is its subject. */
function beforeSubject(reading: Reading, first: number, end: number): number {
  const isVerb = isFiniteVerb(reading, end) && (reading.upos(end) === 'AUX' || reading.syntax.xpos(end) !== 'VBN');
  if (!isVerb) return end;
  const named = reading.namedAt(end - 1);
  if (named !== null) return named.end === end && named.first > first ? named.first : end;
  for (let token = end - 2; token >= first; token -= 1)
    if (reading.syntax.xpos(token) === 'NNS' && isNounOfPeople(reading.lower(token))) return token + 1;
  return end;
}

/** Maximum tokens from a preposition to "at". */
const MAX_OF = 12;

/** `put | the number of strikers | at 4,000`, `put | support among voters | at 5 percent`: over what is counted. */
function beforeFigure(reading: Reading, core: number, limit: number): number | null {
  if (reading.upos(core) !== 'ADP' || reading.lower(core) === 'at') return null;
  for (let token = core + 1; token < Math.min(limit, core + MAX_OF); token += 1) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(reading.upos(token))) return null;
    if (reading.lower(token) === 'at' && isFigure(reading, token + 1)) return token;
  }
  return null;
}

/** `to leave`, `of theft`, `“a joke”`, after a day too. */
function isAskedFor(reading: Reading, verbs: readonly CueVerb[], token: number): boolean {
  return verbs.some(
    ({ afterObject }) =>
      (afterObject.has('infinitive') && isInfinitiveOrQuoted(reading, token)) ||
      (afterObject.has('of') && reading.lower(token) === 'of') ||
      (afterObject.has('naming') && isQuoted(reading, afterDay(reading, token))),
  );
}

/** `to leave`, `“to leave at once”` */
function isInfinitiveOrQuoted(reading: Reading, token: number): boolean {
  return isInfinitive(reading, token) || (isQuoted(reading, token) && isInfinitive(reading, token + 1));
}

function takesName({ afterObject }: CueVerb): boolean {
  return afterObject.has('naming');
}

/** `called | her vote in favour of the war | a mistake`: over prepositions to what it is called. */
function namedPhrase(reading: Reading, first: number, core: number, limit: number): number | null {
  const relative = relativeEnd(reading, core, limit);
  if (relative !== null) return relative;
  if (reading.upos(core) !== 'ADP') return null;
  const whole = nounPhraseAfter(reading, first, limit);
  if (whole === null || whole.end === core) return null;
  const { end } = whole;
  const isName = isQuoted(reading, end) || /^an?$/.test(reading.lower(end)) || endsInAdjective(reading, end, limit);
  return isName ? end : null;
}

/** `called her row with the board | unusual`, right before a mark. */
function endsInAdjective(reading: Reading, at: number, limit: number): boolean {
  return reading.upos(at) === 'ADJ' && (at + 1 >= limit || /^[,.;]$/.test(reading.tokens.text(at + 1)));
}

/** `called on the minister | , Tom Bell, | to leave` */
function overName(reading: Reading, phrase: Range, limit: number): number {
  const { end } = withName(reading, phrase, limit);
  return end > phrase.end && reading.tokens.text(end) === ',' ? end + 1 : phrase.end;
}

/** Nouns that the infinitive after them belongs to. */
const BEFORE_AIMS = wordSet(
  'attempt, attempts, effort, efforts, move, moves, bid, bids, decision, decisions, plan, plans, proposal, proposals, right, rights, power, powers, ability, failure, refusal, order, orders',
);

/** `told reporters | that …`, `urged them | to act`, `accused them of | lying`, `called it | “a lie”`. @param from after the one addressed, over a clause about him */
export function afterAddressee(
  reading: Reading,
  verb: CueVerb,
  place: number,
  cueEnd: number,
  addressed: Range,
  limit: number,
  from: number,
): Complement | null {
  if (verb.frames.has('addressee')) {
    const kind = kindAt(reading, verb, place, cueEnd, limit);
    if (kind !== null) return { kind, verb, first: place, cueEnd, addressee: addressed };
  }
  if (verb.afterObject.has('infinitive') && isInfinitiveOrQuoted(reading, place)) {
    if (verb.frames.has('object') && BEFORE_AIMS.has(reading.lower(place - 1))) return null; // `challenged | any attempt to sail`
    return { kind: 'infinitive', verb, first: place, cueEnd, addressee: addressed };
  }
  // `compared him | favourably | to Bell`
  const isAfterAdverb = place === from + 1 && reading.upos(from) === 'ADV';
  // `accused the rebels | on Friday | of burning it`
  const isAfterDay = place > from && reading.lower(place) === 'of' && isTime(reading, place - 1);
  // `called the report | Friday | a “lie”`
  const isNamedAfterDay = place > from && takesName(verb) && isTime(reading, place - 1) && isQuoted(reading, place);
  if (place !== from && !isAfterAdverb && !isAfterDay && !isNamedAfterDay) return null;
  if (verb.frames.has('raising') && isInfinitive(reading, place)) {
    return { kind: 'infinitive', verb, first: addressed.first, cueEnd, addressee: null };
  }
  const word = reading.lower(place);
  // `condemned the launch | as the town slept`, `| as well`: no name for it
  const isWhen = word === 'as' && (reading.lower(place + 1) === 'well' || isWhile(reading, place + 1));
  const named = verb.afterObject.has(word) && !isWhen && (word !== 'at' || isFigure(reading, place + 1));
  const naming = !isAfterAdverb && verb.afterObject.has('naming') && isNameFor(reading, place);
  if (!named && !naming) return null;
  const kind = named ? 'preposition' : 'object';
  return { kind, verb, first: addressed.first, cueEnd, addressee: null, through: place };
}

/** `called it | a lie`, `called them | (wholly) unfit`. */
function isNameFor(reading: Reading, place: number): boolean {
  if (isQuoted(reading, place)) return true;
  const at = reading.upos(place) === 'ADV' ? place + 1 : place;
  // `calling it | misleading`
  const isParticiple = reading.upos(at) === 'VERB' && /(?:ing|ed)$/.test(reading.lower(at)) && at === place;
  return (
    (isParticiple || /^(?:DET|ADJ|NOUN|PROPN)$/.test(reading.upos(at)) || isPossessive(reading, at)) &&
    !DAY_NAMES.has(reading.lower(at)) &&
    !TIME_ADJECTIVES.has(reading.lower(at))
  );
}

/** `“a lie”`, `a “lie”`, `as “a lie”`. */
function isQuoted(reading: Reading, place: number): boolean {
  const at = /^(?:a|an|the|as)$/.test(reading.lower(place)) ? place + 1 : place;
  return reading.quotationAt(at)?.first === at;
}

/** `condemned the launch as | Arden fired three shots`; not `as | a man accused of theft`. */
function isWhile(reading: Reading, at: number): boolean {
  if (isPlainClauseAt(reading, at)) return true;
  const subject = nounPhraseAfter(reading, at, at + MAX_SUBJECT);
  if (subject === null || !isFiniteVerb(reading, subject.end)) return false;
  return /^(?:DET|NUM|PRON|PROPN|NOUN)$/.test(reading.upos(subject.end + 1));
}
