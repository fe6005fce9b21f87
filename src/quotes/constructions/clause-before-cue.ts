/**
 * A clause before its cue, or on both sides of it.
 *
 *     The strike would go on, she said.      The strike would go on, said Oliveira.
 *     The strike, she said, would go on.     Now and then, she said, nobody came.
 */

import type { Range } from '../../document/index.js';
import { DOCUMENTS } from '../../english/people/sources.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { afterDay, places } from '../../grammar/adjuncts.js';
import { hasFiniteVerb, MAX_CLAUSE } from '../../grammar/clauses.js';
import { coreAfter } from '../../grammar/noun-phrase-after.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import { afterTime } from '../../grammar/writers-comments.js';
import type { Reading } from '../reading.js';
import type { IsCue, Scope } from '../scope.js';
import type { ComplementKind, Statement } from '../statement.js';
import { addresseeAt } from './addressees.js';
import { beginningOf } from './beginning.js';
import { clauseAfter, isTail } from './clause-after-cue.js';
import { isAdverbial } from './fronted-adverbials.js';
import { isInterrupted } from './interrupted.js';
import { closingOf, endsHeadline, sourceAfter } from './inversion.js';
import {
  hasComma,
  isGoneOnWith,
  isOpenBefore,
  isPartOfSaid,
  isSoThat,
  isSubjectOf,
  isSubordinate,
} from './open-clauses.js';
import { isObjectAt } from './phrase-complements.js';
import { afterLead, isPause } from './sentence-parts.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const CLAUSE_BEFORE_CUE: VerbConstruction = {
  name: 'clause-before-cue',
  read(scope) {
    if (!scope.isFiniteForm || verbOfClause(scope) === undefined) return null;
    const { reading, complement, isInverted } = scope;
    if (!isInverted && complement === null && takesPhrase(scope)) return null;
    const isAlone = isInverted || complement === null || isTrailing(reading, complement.first);
    if (!isAlone && !/^[,:]$/.test(reading.tokens.text(tailOf(scope))) && !isInAside(scope) && !isMedium(scope))
      return null;
    if (!scope.hasBefore((token) => isPause(reading, token))) return null;
    if (!scope.hasSubject && !isInverted && !isHeadline(scope)) return null; // `The tale, inspired by a crime, | tells | the story of a student`
    const { subject } = scope;
    const isBefore = isAlone || isParenthetical(scope, subject, complement.kind);
    return isBefore ? clauseBeforeCue(scope, subject, complement?.addressee ?? addressedWithin(scope)) : null;
  },
};

/** The line of the verb that takes a clause; `, a judge | ruled |.`: at the end of its sentence also one that otherwise asks for "that" after it. */
function verbOfClause({ reading, cue: { verbs, end }, limit }: Scope): CueVerb | undefined {
  const isLast = afterTime(reading, end) >= limit; // `, a judge ruled | on Tuesday`
  return verbs.find(({ frames }) => frames.has('clause') || (frames.has('that') && !frames.has('quote') && isLast));
}

/** `Fares to rise, | warns | owner` */
function isHeadline({ reading, cue, limit }: VerbScope): boolean {
  const source = sourceAfter(reading, cue.end, limit);
  return source !== null && endsHeadline(reading, cue.group, source);
}

/** `Nobody came, she said Sunday, | ending a week in which all had come`: what she did, not what she said. */
function isTrailing(reading: Reading, first: number): boolean {
  // `The toll may end, her allies believe — | a toll she had fought`
  if (
    /^(?:—|–|--?)$/.test(reading.tokens.text(first - 1)) &&
    reading.lower(first) !== 'that' &&
    reading.quotationAt(first) === null
  )
    return true;
  const isParticiple = reading.upos(first) === 'VERB' && reading.lower(first).endsWith('ing');
  return isParticiple && reading.tokens.text(first - 1) === ',';
}

/** `Ports to close, unions | warn of | strikes`, `In those years, he | acknowledged | a mistake`: what the verb takes follows it. */
function takesPhrase({ reading, cue: { verbs, end, lemma }, limit }: VerbScope): boolean {
  if (reading.upos(end) === 'PRON' && /^(?:this|that)$/.test(reading.lower(end))) return true; // `He says this, she | says | that`
  if (lemma === 'respond' && /^(?:to|with|by)$/.test(reading.lower(end))) return true; // `When they lost, he | responded | with insults`
  if (verbs.some(({ frames }) => frames.has('object')) && isObjectAt(reading, end, limit))
    return !isTime(reading, (coreAfter(reading, end, limit) ?? end + 1) - 1);
  if (lemma === 'agree' && /^(?:on|with|to)$/.test(reading.lower(end))) return !isTime(reading, end + 1); // `the two unions, | agreed | on the vote`
  if (lemma === 'feel' && /^(?:ADV|ADJ)$/.test(reading.upos(end)) && reading.upos(end + 1) !== 'PUNCT') return true; // `Then the sun came, and, all at once, I | felt | even better`
  return (
    end + 1 < limit &&
    /^(?:of|against)$/.test(reading.lower(end)) &&
    verbs.some(({ prepositions }) => prepositions.has(reading.lower(end)))
  );
}

/** `The film, she told | the crew |, took years`, `He had, he told | friends |, no plans`: what follows the comma goes on with what stands before. */
function addressedWithin(scope: VerbScope): Range | null {
  const { reading, cue, limit, complement, isCue } = scope;
  if (complement !== null || !cue.verbs.some(({ frames }) => frames.has('addressee'))) return null;
  const addressed = addresseeAt(reading, cue, limit);
  if (addressed === null || reading.tokens.text(addressed.end) !== ',') return null;
  const { subject } = scope;
  const goesOn =
    isFiniteVerb(reading, addressed.end + 1) ||
    (subject !== null &&
      (isInterrupted(reading, subject.first - 1, addressed.end, limit) ||
        isGoneOnWith(reading, subject.first, addressed.end, isCue) ||
        (reading.lower(addressed.end + 1) === 'or' && isTail(reading, addressed.end + 1, limit))));
  return goesOn ? addressed : null;
}

/** Index after the cue, or after the one addressed: `There is a risk, she told | the crew |, that …` */
function tailOf({ cue, complement }: VerbScope): number {
  return complement?.addressee?.end ?? cue.end;
}

/** `Now and then, | she said, | nobody came`: a comma on either side, and no clause before it yet. */
function isParenthetical(scope: VerbScope, subject: Range | null, kind: ComplementKind): boolean {
  const { reading, isCue, limit } = scope;
  const end = tailOf(scope);
  // `Nobody came, she said: the sea was high`
  if (reading.tokens.text(end) === ':' && (kind === 'clause' || isQuotedAfter(scope, subject, kind))) return true;
  if (isInAside(scope)) return true;
  if (subject === null || subject.end > end) return false;
  if (isMedium(scope)) return true;
  if (reading.tokens.text(end) !== ',') return false;
  if (isGoneOnWith(reading, subject.first, end, isCue)) return true;
  if (end > scope.cue.end) return false; // `Then, | she reminded the crew, | the pier had been shut`
  const isOpenQuote = kind === 'quote' && reading.upos(subject.first - 2) !== 'AUX';
  return (
    !isOpenQuote &&
    (isOpenBefore(reading, subject.first) ||
      isSoThat(reading, subject.first, end) ||
      isInterrupted(reading, subject.first - 1, end, limit))
  );
}

/** `They will meet in May, she wrote | on the board |, “with better maps”` */
function isMedium(scope: VerbScope): boolean {
  return scope.complement?.kind === 'quote' && commaOfQuotation(scope, scope.subject, tailOf(scope)) !== null;
}

/** `They will meet in May, she wrote | on the board|, “with better maps”`: index of the comma, after a main clause. */
function commaOfQuotation({ reading, limit, isCue }: Scope, subject: Range | null, end: number): number | null {
  if (subject === null || reading.tokens.text(end) === ',' || reading.tokens.text(subject.first - 1) !== ',')
    return null;
  const { first } = reading.sentenceAt(subject.first);
  if (isSubordinate(reading, first) || !hasFiniteVerb(reading, { first, end: subject.first - 1 })) return null;
  for (const comma of places(reading, end, Math.min(limit, end + MAX_MEDIUM))) {
    if (reading.tokens.text(comma) === ',' && reading.quotationAt(comma + 1)?.first === comma + 1)
      return isGoneOnWith(reading, subject.first, comma, isCue) ? comma : null;
  }
  return null;
}

/** Maximum tokens of `on the board`. */
const MAX_MEDIUM = 12;

/** `He is, | she says with some pride, | the only one`: between commas, over how it was said, after what asks for more. */
function isInAside(scope: VerbScope): boolean {
  const { reading, complement } = scope;
  if (complement === null || reading.tokens.text(complement.first - 1) !== ',') return false;
  if (!scope.hasBefore((token) => isPause(reading, token) && reading.upos(token - 1) === 'AUX')) return false;
  const { subject } = scope;
  return subject !== null && isPause(reading, subject.first - 1) && reading.upos(subject.first - 2) === 'AUX';
}

/** `It is nothing of the sort, | she said: | “It is late.”`; not `In a letter, she said: “It is late.”` */
function isQuotedAfter({ reading }: VerbScope, subject: Range | null, kind: ComplementKind): boolean {
  if (kind !== 'quote' || subject === null) return false;
  const { first } = reading.sentenceAt(subject.first);
  return (
    !/^(?:ADP|VERB)$/.test(reading.upos(first)) && // nor `Pressed on what it meant, she said: “It is late.”`
    !isSubordinate(reading, first) &&
    hasFiniteVerb(reading, { first, end: subject.first - 1 })
  );
}

/** A clause and a comma before the subject: `The strike would go on, she said.` */
export function clauseBeforeCue(scope: Scope, subject: Range | null, addressee: Range | null = null): Statement | null {
  const { reading, cue, limit, isCue } = scope;
  const start = subject?.first ?? cue.group.first;
  const verb = verbOfClause(scope);
  const speaker = subject ?? sourceAfter(reading, cue.end, limit);
  const spoken = Math.max(cue.end, subject?.end ?? afterSource(scope, speaker), addressee?.end ?? 0);
  const tail = commaOfQuotation(scope, subject, spoken) ?? spoken;
  // `She keeps bees and, | she insists, | never plays`: only what follows is said to be so
  const isJoined = reading.upos(start - 2) === 'CCONJ' && start - 2 > reading.sentenceAt(start).first;
  const isOpen =
    isJoined ||
    isOpenBefore(reading, start) ||
    isSoThat(reading, start, tail) ||
    isGoneOnWith(reading, start, tail, isCue) ||
    isSubjectOf(reading, start, tail) ||
    (subject !== null && isInterrupted(reading, start - 1, tail, limit));
  const isLine = subject === null && speaker !== null && endsHeadline(reading, cue.group, speaker);
  const isCut = reading.upos(start - 2) === 'AUX';
  const after = isLine ? [] : clauseAfter({ reading, from: tail, limit, isCue, isOpen, isCut });
  if (verb === undefined || speaker === null) return null;
  // `the airline announced | Friday`
  const final = afterDay(reading, cue.end) >= limit || isLine;
  const isApart = isJoined && after.length > 0;
  const content = isApart ? null : clauseBefore(reading, start, final, after.length > 0, isCue);
  if (content === null && !isApart) return null;
  if (subject !== null && hasRelative(reading, subject)) return null; // `said the mate, | who knew Bell`, `| one of whom knew Bell`
  return {
    content: content === null ? after : [content, ...after],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee,
    construction: 'before-cue',
    kind: 'clause',
  };
}

/** `It was, said one diplomat, | a failure`, `It is hard to see, says Ruiz, | how it could`: what follows the source goes on with the clause. */
function afterSource({ reading, cue, limit, isCue }: Scope, source: Range | null): number {
  if (source === null || reading.tokens.text(source.end) !== ',') return 0;
  const start = cue.group.first;
  // `The answer, said Ruiz, who owns the pier, | was no`
  const closing = closingOf(reading, source, limit);
  if (closing > source.end && !hasFiniteVerb(reading, { first: reading.sentenceAt(start).first, end: start }))
    return closing;
  return reading.upos(start - 2) === 'AUX' || isGoneOnWith(reading, start, source.end, isCue) ? source.end : 0;
}

function hasRelative(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (RELATIVES.has(reading.lower(token)) && (token === first || reading.upos(token - 1) === 'ADP')) return true;
  }
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set([...SUBJECT_RELATIVES, 'whom']);

/**
 * The words before the comma. They are a clause where they have a verb; where nothing follows the cue or its source (`final`),
 * or the clause goes on after it (`goesOn`), they are content without one too.
 */
function clauseBefore(reading: Reading, start: number, final: boolean, goesOn: boolean, isCue: IsCue): Range | null {
  const comma = isStrayMark(reading, start - 1) ? start - 2 : start - 1;
  if (!isPause(reading, comma)) return null;
  const sentence = reading.sentenceAt(start).first;
  const home = reading.quotationAt(start);
  const whole = Math.max(sentence, start - MAX_CLAUSE, home === null ? 0 : home.first + 1);
  // `the crew, | who, | she said, are late`, `a report | that, | she said, was late`
  const isRelative =
    RELATIVES.has(reading.lower(comma - 1)) &&
    (reading.tokens.text(comma - 2) === ',' || reading.syntax.xpos(comma - 1).startsWith('W'));
  if (isRelative) return goesOn ? { first: comma - 1, end: comma } : null;
  const first = afterLead(reading, beginningOf(reading, whole, comma, isCue));
  const clause = { first, end: comma };
  if (clause.end <= first) return null;
  const opener = afterAdjunct(reading, clause);
  const isLead = isSubordinate(reading, opener) && !hasComma(reading, { first: opener, end: comma });
  if (isLead && final && isRecorded(reading, clause, start)) return clause;
  if (isLead) return goesOn && isPartOfSaid(reading, opener) ? clause : null;
  if (goesOn) return clause;
  if (isAdverbial(reading, clause)) return null;
  const verbless = final && reading.upos(first) !== 'ADP';
  return clause.end - first >= 3 && (verbless || hasFiniteVerb(reading, clause)) ? clause : null;
}

/** `In 1996, | when the pier fell`: where a clause begins after a comma that no verb stands before. */
function afterAdjunct(reading: Reading, { first, end }: Range): number {
  if (reading.upos(first) !== 'ADP') return first;
  const comma = commaAfter(reading, first, end);
  return comma < end && !hasFiniteVerb(reading, { first, end: comma }) ? comma + 1 : first;
}

/** `After the storm hit the town they left, | records show`: a document says all of it, where a main clause stands in it. */
function isRecorded(reading: Reading, { first, end }: Range, start: number): boolean {
  const source = coreAfter(reading, start, start + MAX_DOCUMENT);
  if (source === null || !DOCUMENTS.has(reading.lower(source - 1))) return false;
  let verbs = 0;
  for (let token = first; token < end; token += 1)
    if (isFiniteVerb(reading, token) && reading.upos(token - 1) !== 'AUX') verbs += 1;
  return verbs > 1;
}

/** Maximum tokens of `court records`. */
const MAX_DOCUMENT = 8;

/** `We will act,” she said`: a closing mark whose opening one is lost. */
function isStrayMark(reading: Reading, token: number): boolean {
  const quotation = reading.quotationAt(token);
  return /^(?:["”]|'')$/.test(reading.tokens.text(token)) && (quotation === null || quotation.last !== token - 1);
}
