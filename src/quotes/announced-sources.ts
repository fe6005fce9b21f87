/**
 * Who is announced before a colon, in front of quoted words or at the end of the paragraph before them.
 *
 *     Statement from | Ana Ruiz |, head of the board: “We will act.”
 *     He read out a statement from | Ana Ruiz |: “We will act.”           no words of whoever reads it
 *     When Bell rose, | Ana Ruiz | turned to him: “It is late.”           the subject of the main clause
 *     The vote split the town - | Ana Ruiz |: “It is late.”               a name after a dash
 *     that famous | Ana Ruiz | quote: “It is late.”                       whom many repeat
 */
import type { Quotation, Range } from '../document/index.js';
import { SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import {
  ANNOUNCEMENTS,
  DOCUMENTS,
  IMPERSONAL_PRONOUNS,
  QUOTED_NOUNS,
  WORDS_OF_SOMEBODY,
} from '../english/people/sources.js';
import { wordSet } from '../english/words.js';
import { isFronted } from '../grammar/fronted-clauses.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { withName } from '../grammar/role-and-name.js';
import { subjectBefore } from '../grammar/subjects.js';
import { isFiniteVerb, verbGroupAt } from '../grammar/verb-groups.js';
import { possessor } from './constructions/noun-sources.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';

/** Words between the start of a sentence and its colon. */
const MAX_INTRODUCTION = 60;

/** Who is announced before a colon: in front of the words, or at the end of the paragraph before them. Null where no colon is. */
export function introducer(reading: Reading, { first }: Quotation): { readonly source: Range | null } | null {
  const colon = reading.tokens.text(first - 1) === ':' ? first - 1 : null;
  if (colon === null) return null;
  const start = Math.max(reading.sentenceAt(colon).first, colon - MAX_INTRODUCTION);
  const credited = creditedBefore(reading, colon, start);
  if (credited !== null) return { source: credited };
  let expletive: Range | null = null;
  for (let token = start; token < colon; token += 1) {
    if (!isFiniteVerb(reading, token) || isFronted(reading, token)) continue;
    const source = subjectBefore(reading, verbGroupAt(reading, token));
    if (source === null) continue; // `Here is the letter from Ruiz:`
    const opener = reading.lower(source.first - 1);
    const isInner = SUBORDINATING_CONJUNCTIONS.has(opener) && opener !== 'as'; // `of course, as | Ruiz | saw, the pier was weak:`
    if (!(isInner || IMPERSONAL_PRONOUNS.has(reading.lower(source.first)))) {
      // `read out a statement from | Ruiz |:`: no words of whoever reads it
      const isPassedOn = PASSING_ON.has(reading.lemma(token)) && reading.upos(token) === 'VERB';
      return { source: (isPassedOn ? announced(reading, token + 1, colon) : null) ?? source };
    }
    expletive ??= source; // `That is, when the board gave in, | Ruiz | called them on it:`
  }
  return { source: expletive ?? announced(reading, start, colon) ?? opening(reading, start, colon) };
}

/** Lemmas: what somebody else has written is read, shown or sent on. */
const PASSING_ON = wordSet('read, share, publish, issue, release, receive, print, relay');

/** `| Mayor Ruiz |, in a video message:`, `| Ana Ruiz | on the strike:`, `| Ana Ruiz |’s response:`: a person, and no verb. */
function opening(reading: Reading, start: number, colon: number): Range | null {
  const phrase = nounPhraseAfter(reading, start, colon);
  if (phrase === null) return null;
  const isSent = ANNOUNCEMENTS.has(reading.lower(phrase.end - 1)) || DOCUMENTS.has(reading.lower(phrase.end - 1));
  const owner = isSent && phrase.end === colon ? possessor(reading, phrase.end - 1) : null;
  if (owner !== null) return owner.first === start ? owner : null;
  const head = headOf(reading, phrase) + 1;
  const isOn = head < phrase.end && reading.namedAt(head - 1)?.entity.type === 'PERSON';
  if (isOn) return { first: phrase.first, end: head };
  const person = withName(reading, phrase, colon);
  const isName = reading.namedAt(person.end - 1)?.entity.type === 'PERSON';
  return isName && (person.end === colon || /^(?:,|on|in|at|to|after|from)$/.test(reading.lower(person.end)))
    ? person
    : null;
}

/** `The vote split the town - | Ana Costa |:` a name between a dash and the colon; `as in the | Ana Costa | quote:`, `| Ana Costa |’s old line:`. */
function creditedBefore(reading: Reading, colon: number, start: number): Range | null {
  if (QUOTED_NOUNS.has(reading.lower(colon - 1))) {
    let at = colon - 2;
    while (at > start && (reading.upos(at) === 'ADJ' || reading.upos(at) === 'PART')) at -= 1;
    const author = reading.namedAt(at);
    if (author?.entity.type === 'PERSON' && author.end === at + 1 && author.first >= start) return author;
  }
  const name = reading.namedAt(colon - 1);
  if (name === null || name.end !== colon || name.first - 1 <= start) return null;
  const isDash = /^[-–—]$/.test(reading.tokens.text(name.first - 1)) && reading.tokens.spaceBefore(name.first);
  return isDash && /^(?:PERSON|ORG)$/.test(name.entity.type) ? name : null;
}

/** `And from | Chairwoman Ruiz |:`, `Statement by | the union |:`, `Reaction from | Mayor Bell |:` */
export function announced(reading: Reading, start: number, colon: number): Range | null {
  for (let token = colon - 2; token >= start; token -= 1) {
    if (!/^(?:from|by)$/.test(reading.lower(token)) || !isAnnouncement(reading, token - 1, start)) continue;
    const source = nounPhraseBefore(reading, colon, token + 1);
    return source?.first === token + 1 ? source : personAfter(reading, token + 1, colon);
  }
  return null;
}

/** `from | Ana Ruiz |, head of the board:`, `from | her sister, Ana Ruiz |:`, and with "for" at the start of a sentence. */
export function personAfter(reading: Reading, first: number, limit: number): Range | null {
  const phrase = nounPhraseAfter(reading, first, limit);
  if (phrase === null) return null;
  const person = withName(reading, phrase, limit);
  const isName = reading.namedAt(person.end - 1)?.entity.type === 'PERSON';
  return isName && (person.end === limit || reading.tokens.text(person.end) === ',') ? person : null;
}

function isAnnouncement(reading: Reading, token: number, start: number): boolean {
  const word = reading.lower(token);
  if (token < start || reading.upos(token) === 'CCONJ') return true;
  return ANNOUNCEMENTS.has(word) || DOCUMENTS.has(word) || WORDS_OF_SOMEBODY.has(word);
}
