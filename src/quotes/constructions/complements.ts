/**
 * What stands after a cue: its content, over adjuncts and the one addressed.
 *
 *     told | reporters | in Lisbon on Monday | that the strike would go on
 */
import type { Range } from '../../document/index.js';
import { ASIDE_RELATIVES, BEFORE_TIMES, CLAUSE_OPENERS, CLAUSE_TIMES } from '../../english/clause-words.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { CUE_LINES } from '../../english/reporting/lexicon.js';
import { wordSet } from '../../english/words.js';
import { places } from '../../grammar/adjuncts.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import { endsFront, isMainClauseAfter } from '../../grammar/fronted-clauses.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isHyphen } from '../../grammar/noun-phrase-words.js';
import { commaAfter } from '../../grammar/word-ends.js';
import { isHearing } from '../../grammar/writers-comments.js';
import type { CueAct } from '../../record.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import { addresseeAt, afterAddressee, takesAddressee } from './addressees.js';
import { type Complement, isInfinitive, kindAt } from './complement-kinds.js';
import { afterCommas, afterTimeClause, conditionAfter } from './insertions.js';

/** Maximum tokens from a cue to the beginning of its content. */
export const FARTHEST = 30;

/** A clause, a quotation or the like. @param limit index after the last word of the sentence */
export function clauseComplement(reading: Reading, cue: CueSite, limit: number): Complement | null {
  const { verbs, end } = cue;
  if (endsFront(reading, cue.group.first, end)) return null;
  const far = Math.min(limit, end + FARTHEST);
  const addressed = verbs.some(takesAddressee) ? addresseeAt(reading, cue, far) : null;
  return (
    (addressed === null ? null : firstComplement(reading, cue, addressed, far, limit)) ??
    (addressed === null ? null : withCondition(reading, cue, addressed, limit)) ??
    firstComplement(reading, cue, null, far, limit) ??
    afterInsertion(reading, cue, addressed, limit)
  );
}

/** `told the mayor|, if it rains, we leave` */
function withCondition(reading: Reading, cue: CueSite, addressed: Range, limit: number): Complement | null {
  const verb = cue.verbs.find(({ frames }) => frames.has('addressee') && frames.has('clause'));
  const first = verb === undefined ? null : conditionAfter(reading, addressed.end, limit);
  return verb === undefined || first === null
    ? null
    : { kind: 'clause', verb, first, cueEnd: cue.end, addressee: addressed };
}

/** A clause after what stands between commas, or after one that says when it was said. */
function afterInsertion(reading: Reading, cue: CueSite, addressed: Range | null, limit: number): Complement | null {
  const verb = cue.verbs.find(({ frames }) => frames.has('clause'));
  if (verb === undefined) return null;
  const first = afterTimeClause(reading, addressed?.end ?? cue.end, limit) ?? afterCommas(reading, cue, limit);
  return first === null ? null : { kind: 'clause', verb, first, cueEnd: cue.end, addressee: addressed };
}

/** The first place after the cue, or after the one addressed, where one of the verb's complements begins. */
function firstComplement(
  reading: Reading,
  { verbs, end }: CueSite,
  addressed: Range | null,
  far: number,
  limit: number,
): Complement | null {
  const from = addressed === null ? end : afterRelative(reading, verbs, addressed.end, far);
  for (const place of places(reading, from, far)) {
    for (const verb of verbs) {
      if (addressed === null) {
        const kind = kindAt(reading, verb, place, end, limit);
        if (kind === 'infinitive' && place > end && reading.lower(end) === 'for' && verb.prepositions.has('for'))
          continue; // `appealed | for witnesses to come`
        if (kind === 'infinitive' && verb.lemma === 'say' && place > end && reading.upos(place - 1) === 'NOUN')
          continue; // `said in his bid | to be mayor`
        if (kind === 'clause' && isAnotherReport(reading, place, limit)) return null;
        const isMeant = kind === 'gerund' && place === end + 1 && reading.upos(end) === 'ADV'; // `denied | ever seeing him`
        const opener = kind === 'clause' ? openerBefore(reading, from, place, limit) : null;
        const first = isMeant ? end : (opener ?? place);
        const named = kind === 'infinitive' ? namedEnd(reading, first) : null;
        const ending = named === null ? {} : { end: named };
        if (kind !== null) return { kind, verb, first, cueEnd: end, addressee: null, ...ending };
      } else {
        const after = afterAddressee(reading, verb, place, end, addressed, limit, from);
        if (after !== null) return after;
      }
    }
  }
  return null;
}

/** `asked | not to be named | because the talks are private`: why, says the writer. */
function namedEnd(reading: Reading, first: number): number | null {
  const isNamed = reading.tokens.slice(first, first + 3) === 'not to be' && NAMING_PEOPLE.has(reading.lower(first + 3));
  return isNamed ? first + 4 : null;
}

const NAMING_PEOPLE = wordSet('named, identified, quoted');

/**
 * The word that makes the clause at a place part of the main clause after it, no time of saying: `said | since the day Ruiz left, he was ill`,
 * `said | after the siren went, they ran`.
 */
function openerBefore(reading: Reading, from: number, place: number, limit: number): number | null {
  const isNoun = CLAUSE_TIMES.has(reading.lower(place - 1)) && reading.lower(place - 2) === 'the';
  const opener = isNoun ? place - 3 : place - 1;
  if (opener < from || !(isNoun ? BEFORE_TIMES : CLAUSE_OPENERS).has(reading.lower(opener))) return null;
  const far = Math.min(limit, place + FARTHEST);
  for (let token = place + 1; token < far; token += 1) if (isMainClauseAfter(reading, token)) return opener;
  return null;
}

/**
 * After a comma, whoever says so, and no clause of the verb before: `complained about the pier, | a court in Porto has heard`,
 * `asked if she had faith in Bell, | Ruiz said that she had`, `replied to the ban, | Ruiz said, | by going to court`.
 */
export function isAnotherReport(reading: Reading, first: number, limit: number): boolean {
  if (reading.tokens.text(first - 1) !== ',') return false;
  if (isHearing(reading, first - 1)) return true;
  let verb = nounPhraseAfter(reading, first, limit)?.end ?? limit;
  while (verb < limit && /^(?:AUX|ADV)$/.test(reading.upos(verb))) verb += 1;
  const isAtEnd = verb === limit - 1 && limit - first <= MAX_SOURCE;
  const next = reading.upos(verb + 1) === 'ADV' ? verb + 2 : verb + 1; // `wrote | back | that`
  const isAhead = reading.lower(next) === 'that' || reading.quotationAt(next)?.first === next;
  const isAside = reading.tokens.text(verb + 1) === ',' && verb - first <= MAX_SOURCE;
  if (!isAtEnd && !isAhead && !isAside) return false;
  const lines = CUE_LINES.get(reading.lemma(verb))?.bare;
  return lines?.some(({ act, frames }) => frames.has('clause') && REPORTING.has(act)) === true;
}

/** Maximum tokens of a source and its verb at the end of a sentence. */
const MAX_SOURCE = 15;

const REPORTING: ReadonlySet<CueAct> = new Set(['say', 'report', 'claim', 'warn']);

/** Maximum tokens of a clause about those who are addressed. */
const MAX_RELATIVE = 12;

/** `urged anyone | who found a bird | not to touch it`: the end of the clause, before the infinitive; its beginning where there is none. */
function infinitiveAfter(reading: Reading, first: number, limit: number): number {
  for (let token = first + 2; token < Math.min(limit, first + MAX_RELATIVE); token += 1) {
    if (reading.tokens.text(token) === ',') return first;
    const isEnd = /^(?:NOUN|PROPN|NUM|ADV|PRON)$/.test(reading.upos(token - 1));
    if (isEnd && isInfinitive(reading, token)) return token;
  }
  return first;
}

/** `told the Courier | , which is owned by the town, | that …`, `called Tim Kane | , D-Va., | a liar` */
function afterRelative(reading: Reading, verbs: readonly CueVerb[], end: number, limit: number): number {
  if (reading.lower(end) === 'who' && verbs.every(({ frames }) => !frames.has('addressee')))
    return infinitiveAfter(reading, end, limit);
  if (reading.tokens.text(end) !== ',') return end;
  const isParty = /^[A-Z]$/.test(reading.tokens.text(end + 1)) && isHyphen(reading, end + 2);
  const isRelative = ASIDE_RELATIVES.has(reading.lower(end + 1)) || reading.lower(end + 1) === 'whom';
  const comma = commaAfter(reading, end + 1, limit);
  if (comma >= limit || comma === end + 1) return end;
  return isParty || isRelative || isDescription(reading, verbs, end + 1, comma) ? comma + 1 : end;
}

/** `accused Bell | , a former mate, | of theft`, `urged Ruiz | , the mayor, | to go`: a noun phrase, and the word that the verb asks for. */
function isDescription(reading: Reading, verbs: readonly CueVerb[], first: number, comma: number): boolean {
  if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(reading.upos(first)) || hasFiniteVerb(reading, { first, end: comma }))
    return false;
  const word = reading.lower(comma + 1);
  return verbs.some(
    ({ afterObject, frames }) =>
      (afterObject.has(word) && word === 'of') ||
      (afterObject.has('infinitive') && isInfinitive(reading, comma + 1)) ||
      (frames.has('addressee') && word === 'that'),
  );
}
