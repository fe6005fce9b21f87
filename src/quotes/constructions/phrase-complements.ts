/**
 * Noun phrases as what is said.
 *
 *     denied | the charges          called for | a strike          spoke often about | the storm
 */

import type { Range } from '../../document/index.js';
import { OBJECT_PRONOUNS } from '../../english/pronouns.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { ADMITTED_WORDS, ORDERED_ACTS } from '../../english/reporting/saying.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../../english/time-words.js';
import { wordSet } from '../../english/words.js';
import { places } from '../../grammar/adjuncts.js';
import { coreAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { CueSite } from '../cues.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import type { Reading } from '../reading.js';
import { type Complement, isWished } from './complement-kinds.js';
import { FARTHEST } from './complements.js';

/** `denied | the charges`, `called for | a strike`: noun phrases as content; not `has not called for a strike`. @param isReport whether it goes on with a report: `called it a lie, citing | the plan` */
export function phraseComplement(
  reading: Reading,
  { verbs, end, group }: CueSite,
  limit: number,
  isReport: boolean,
): Complement | null {
  for (const verb of verbs) {
    if (verb.frames.has('finite') && group.form !== 'finite' && !isReport) continue;
    if (
      !group.negated &&
      verb.prepositions.has(reading.lower(end)) &&
      end + 1 < limit &&
      !isWhen(reading, end + 1) &&
      reading.upos(end + 1) !== 'AUX'
    ) {
      return { kind: 'preposition', verb, first: end + 1, cueEnd: end + 1, addressee: null };
    }
    if (verb.frames.has('object') && isObjectAt(reading, end, limit) && isMeant(reading, verb, end, limit)) {
      const addressee = promisedTo(reading, verb, end, limit);
      return { kind: 'object', verb, first: addressee?.end ?? end, cueEnd: end, addressee };
    }
  }
  return null;
}

/** `promised | the crew | a rise`, `offered | them | his help`: somebody, and a noun phrase right after. */
function promisedTo(reading: Reading, { lemma }: CueVerb, at: number, limit: number): Range | null {
  if (!GIVING_WORDS.has(lemma)) return null;
  const end = coreAfter(reading, at, limit);
  if (end === null || !/^(?:DET|NUM)$/.test(reading.upos(end)) || !isObjectAt(reading, end, limit)) return null;
  const head = reading.lower(end - 1);
  const isSomebody =
    OBJECT_PRONOUNS.has(head) ||
    isNounOfPeople(head) ||
    isNounOfBodies(head) ||
    /^(?:PERSON|ORG|GPE)$/.test(reading.namedAt(end - 1)?.entity.type ?? '');
  return isSomebody ? { first: at, end } : null;
}

/** Lemmas: whoever is given a word stands before it. */
const GIVING_WORDS = wordSet('promise, offer, guarantee');

/** Those whom somebody speaks to: `addressed | journalists`, `a rally`, `the board`. */
function isListener(reading: Reading, head: number): boolean {
  const word = reading.lower(head);
  if (reading.namedAt(head) !== null || LISTENING.has(word)) return true;
  return isNounOfPeople(word) || isNounOfBodies(word) || OBJECT_PRONOUNS.has(word);
}

const LISTENING = wordSet(
  'crowd, crowds, rally, rallies, conference, meeting, gathering, audience, nation, press, media, congregation, summit, forum, session, assembly, event, convention, luncheon, dinner',
);

/** Verbs whose object is reported only where its head is something that is said, by lemma. */
const OBJECTS: ReadonlyMap<string, (reading: Reading, head: number) => boolean> = new Map([
  ['admit', (reading, head) => ADMITTED_WORDS.has(reading.lower(head))], // no `admitted | 40 patients`
  ['order', (reading, head) => ORDERED_ACTS.has(reading.lower(head))], // no `ordered | a coffee`
  ['address', (reading, head) => !isListener(reading, head)], // no `addressed | the crowd`
]);

/** Not `likes | a good book`, `ordered | a coffee`. */
function isMeant(reading: Reading, { frames, lemma }: CueVerb, at: number, limit: number): boolean {
  if (frames.has('wished')) return isWished(reading, at - 1);
  const isReported = OBJECTS.get(lemma);
  if (isReported === undefined) return true;
  const end = coreAfter(reading, at, limit);
  return end !== null && isReported(reading, end - 1);
}

/** A noun phrase that does not stand directly after its cue: `spoke often about | the storm`, `warned the crew of | a storm`. */
export function distantPhrase(reading: Reading, cue: CueSite, limit: number): Complement | null {
  const { verbs, end, group } = cue;
  if (group.negated || verbs.every(({ prepositions }) => prepositions.size === 0)) return null;
  const addressee = addressedBefore(reading, cue, Math.min(limit, end + FARTHEST));
  for (const place of places(reading, addressee?.end ?? end, Math.min(limit, end + FARTHEST))) {
    if (place === end || place + 1 >= limit || reading.tokens.text(place - 1) === ',') continue;
    if (reading.upos(place - 1) === 'VERB') continue; // `spoke on Monday, boasting | about the boats`
    const word = reading.lower(place);
    const verb = verbs.find(({ prepositions }) => prepositions.has(word));
    if (verb === undefined || isWhen(reading, place + 1)) continue;
    // `spoke to | a group of sailors`, `to all on board`
    if (/^(?:of|on)$/.test(word) && place === addressee?.end && !verb.frames.has('addressee')) continue;
    return { kind: 'preposition', verb, first: place + 1, cueEnd: end, addressee };
  }
  return null;
}

/** `warned | the crew | of a storm`, `spoke to | the crew | about it`. */
function addressedBefore(reading: Reading, { verbs, end }: CueSite, limit: number): Range | null {
  const first = /^(?:to|with)$/.test(reading.lower(end)) ? end + 1 : end;
  if (first === end && !verbs.some(({ frames }) => frames.has('addressee'))) return null;
  const core = coreAfter(reading, first, limit);
  return core === null ? null : { first, end: core };
}

/** `spoke on | Monday`, `in | 2020`, `on | condition of anonymity`, `on | behalf of the crew`. */
function isWhen(reading: Reading, at: number): boolean {
  if (/^(?:condition|behalf)$/.test(reading.lower(at)) || reading.lower(at + 1) === 'condition') return true;
  if (reading.upos(at) === 'NUM') return /^\d{4}$/.test(reading.tokens.text(at));
  return (
    DAY_NAMES.has(reading.lower(at)) ||
    (TIME_ADJECTIVES.has(reading.lower(at)) && TIME_NOUNS.has(reading.lower(at + 1)))
  );
}

/** Whether a noun phrase begins at the token that is no time. */
export function isObjectAt(reading: Reading, at: number, limit: number): boolean {
  const word = reading.lower(at);
  if (/^['’]s?$/.test(reading.tokens.text(at + 1)) || isWhatCalled(reading, at)) return true; // `Friday’s test`
  if (DAY_NAMES.has(word) || TIME_ADJECTIVES.has(word)) return false;
  if (reading.quotationAt(at)?.first === at || reading.upos(at) === 'DET') return true;
  // `promised | more patrols`, taken for an adverb
  const from = /^(?:more|less|fewer)$/.test(word) && /^(?:ADJ|NOUN)$/.test(reading.upos(at + 1)) ? at + 1 : at;
  return reading.upos(from) !== 'ADV' && coreAfter(reading, from, limit) !== null;
}

/** `condemned | what he called “a lie”` */
function isWhatCalled(reading: Reading, at: number): boolean {
  return reading.lower(at) === 'what' && !isFiniteVerb(reading, at + 1);
}
