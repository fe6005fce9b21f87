/** `Asked whether she would stay, Ruiz left the room.`, `Ruiz, asked if she would stay, left`: whoever asks is left out, or stands after "by". */

import { AFTER_ASKED, QUESTION_WORDS } from '../../english/clause-words.js';
import { wordSet } from '../../english/words.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { withName } from '../../grammar/role-and-name.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import { afterCue } from './after-cue.js';
import type { Complement } from './complement-kinds.js';
import { clauseComplement } from './complements.js';
import { phraseComplement } from './phrase-complements.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const ASKED: VerbConstruction = {
  name: 'asked',
  read({ reading, cue, limit, isCue, previous }) {
    if (!isAbsoluteAsked(reading, cue)) return null;
    const comma = mainClauseAt(reading, cue.end, limit);
    const phrase = reading.lower(cue.end) === 'by' ? nounPhraseAfter(reading, cue.end + 1, comma) : null;
    const agent = phrase === null ? null : withName(reading, phrase, limit);
    const isNamed = agent !== phrase && agent !== null && reading.tokens.text(agent.end) === ','; // `by the coroner, Tom Bell, | whether`
    const after = agent === null ? cue.end : isNamed ? agent.end + 1 : afterAside(reading, agent.end, limit);
    const site = agent === null ? cue : { ...cue, end: after };
    const isApart = agent !== null && after > agent.end;
    const question =
      (isApart ? questionAt(reading, cue, after) : null) ??
      clauseComplement(reading, site, comma) ??
      phraseComplement(reading, site, comma, false);
    const found = afterCue({ reading, cue: site, limit: comma, isCue, previous }, question, agent);
    if (found === null) return NOTHING;
    return found.cue && agent !== null ? { ...found, cue: { ...found.cue, end: cue.end } } : found;
  },
};

/** `Asked by Ruiz, for the family, | why he left`: the words at a place, where they are a question. */
function questionAt(reading: Reading, { verbs }: CueSite, first: number): Complement | null {
  const verb = verbs.find(({ frames }) => frames.has('question'));
  if (verb === undefined || !QUESTION_WORDS.has(reading.lower(first))) return null;
  return { kind: 'question', verb, first, cueEnd: first, addressee: null };
}

/** `Asked by Ruiz | , for the family, | why he left`: over what stands between commas before a question. */
function afterAside(reading: Reading, end: number, limit: number): number {
  if (reading.tokens.text(end) !== ',') return end;
  const comma = commaAfter(reading, end + 1, limit);
  const isQuestion = comma < limit && AFTER_ASKED.has(reading.lower(comma + 1));
  return isQuestion && !hasFiniteVerb(reading, { first: end, end: comma }) ? comma + 1 : end;
}

function isAbsoluteAsked(reading: Reading, { group }: CueSite): boolean {
  const isTold = TOLD.has(reading.lower(group.verb)) && reading.lower(group.verb + 1) === 'that';
  if (reading.lower(group.verb) !== 'asked' && !isTold) return false;
  if (group.verb === reading.sentenceAt(group.verb).first || reading.lower(group.verb - 1) === 'when') return true;
  return isAside(reading, group.verb);
}

/** `(When) told that it was late, Ruiz wept`: with "that", who told her is left out in the same way. */
const TOLD = wordSet('told, informed, reminded, warned');

/** Maximum tokens of what somebody is asked. */
const MAX_ASIDE = 30;

/** `Bell, | asked if it was late, | said no`: between the commas after a subject; not `Bell came, asked if it was late, and left`. */
function isAside(reading: Reading, verb: number): boolean {
  if (reading.tokens.text(verb - 1) !== ',' || !AFTER_ASKED.has(reading.lower(verb + 1))) return false;
  const limit = Math.min(reading.sentenceAt(verb).end, verb + MAX_ASIDE);
  const comma = commaAfter(reading, verb, limit);
  return comma < limit && isFiniteVerb(reading, comma + 1);
}

/** The first comma that a subject and its verb stand after; `limit` where there is none. */
function mainClauseAt(reading: Reading, from: number, limit: number): number {
  for (let token = from; token < limit; token += 1) {
    if (reading.tokens.text(token) !== ',') continue;
    const subject = nounPhraseAfter(reading, token + 1, limit);
    if (subject === null) continue;
    const verb = reading.upos(subject.end) === 'ADV' ? subject.end + 1 : subject.end;
    if (isFiniteVerb(reading, verb)) return token;
  }
  return unmarkedClauseAt(reading, from, limit) ?? commaAfter(reading, from, limit);
}

/** `Asked if it was late | he laughed`: without a comma, a pronoun that is a subject after a whole question. */
function unmarkedClauseAt(reading: Reading, from: number, limit: number): number | null {
  let verbs = 0;
  for (let token = from; token < limit; token += 1) {
    if (isFiniteVerb(reading, token)) verbs += 1;
    if (verbs === 0 || !/^(?:he|she)$/.test(reading.lower(token))) continue;
    if (/^(?:NOUN|PROPN|ADJ|ADV)$/.test(reading.upos(token - 1)) && isFiniteVerb(reading, token + 1)) return token;
  }
  return null;
}
