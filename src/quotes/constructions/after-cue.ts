/**
 * Content after its cue: the source comes first, what it says follows.
 *
 *     Oliveira told reporters on Monday that the strike would go on.
 *     She denied the charges and promised “to fight every one of them”.
 */
import type { Range } from '../../document/index.js';
import { ENDING_ASIDES } from '../../english/clause-words.js';
import { OBJECT_PRONOUNS, SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { WORDS_FOR_BEFORE } from '../../english/reporting/saying.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { hasFiniteVerb, isPlainClauseAt } from '../../grammar/clauses.js';
import { verbOfDescribed } from '../../grammar/described-subjects.js';
import { isFronted, isInFrontedPhrase } from '../../grammar/fronted-clauses.js';
import { coreAfter, nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isPronoun } from '../../grammar/noun-phrase-words.js';
import { treeSubject } from '../../grammar/tree-subject.js';
import { isFiniteVerb, type VerbGroup } from '../../grammar/verb-groups.js';
import { commaAfter } from '../../grammar/word-ends.js';
import type { CueSite } from '../cues.js';
import type { Reading } from '../reading.js';
import type { IsCue, Scope } from '../scope.js';
import type { Statement } from '../statement.js';
import type { Complement } from './complement-kinds.js';
import { findings } from './findings.js';
import { heavyObject } from './heavy-objects.js';
import { looseComplement, thatAhead } from './loose-complements.js';
import { objectOfSubject } from './object-of-subject.js';
import { distantPhrase, phraseComplement } from './phrase-complements.js';
import { overQuotation, quotedEnd } from './quoted-ends.js';
import { isSaid } from './said-phrases.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const AFTER_CUE: VerbConstruction = {
  name: 'after-cue',
  read(scope) {
    const { reading, cue, isFiniteForm } = scope;
    if (isCutOff(scope)) return NOTHING;
    const found = reported(scope);
    if (found === null) return null;
    if (found.kind === 'clause' && isInFrontedPhrase(reading, cue.group.first, found.first)) return NOTHING;
    const { speaker } = scope;
    const isClause = found.kind === 'clause' || found.kind === 'quote';
    const by =
      speaker ??
      (!scope.hasSubject && isFiniteForm ? treeSubject(reading, cue.group.verb) : null) ??
      (isClause ? wordsBefore(reading, cue.group) : null);
    return (by === null ? null : afterCue(scope, found, by)) ?? NOTHING;
  },
};

/** `It | felt, her niece said, | “like an hour”`, `What she will not | accept, she says, | is the toll`: somebody else says all of it. */
function isCutOff({ reading, cue, limit, isCue, subject, complement }: VerbScope): boolean {
  if (reading.tokens.text(cue.end) !== ',') return false;
  if (subject !== null && reading.lower(subject.first - 1) === 'what' && complement?.kind === 'clause') return true; // `If that is what she said, | he should go`
  let verb = nounPhraseAfter(reading, cue.end + 1, limit)?.end ?? limit;
  while (verb < limit && /^(?:AUX|ADV)$/.test(reading.upos(verb))) verb += 1;
  if (verb >= limit || !isCue(verb) || !isFiniteVerb(reading, verb)) return false;
  const addressed = reading.upos(verb + 1) === 'PUNCT' ? verb + 1 : coreAfter(reading, verb + 1, limit);
  return addressed !== null && reading.tokens.text(addressed) === ',';
}

/** What follows the cue: a clause or the like, else a noun phrase. */
function reported(scope: VerbScope): Complement | null {
  const { reading, cue, limit, isFiniteForm, complement, previous } = scope;
  const object = objectOfSubject(scope) ?? heavyObject(scope);
  if (object !== null) return object;
  const whole = complement ?? (isFiniteForm ? looseComplement(reading, cue, limit) : thatAhead(reading, cue, limit));
  if (whole !== null) return whole;
  const same = isFiniteForm ? sameComplement(scope) : null;
  if (same !== null) return same;
  const { form, first } = cue.group;
  const isReport = form === 'gerund' && goesOnWith(reading, cue, previous, first);
  if (!isSaid(scope)) return null;
  const site = overAside(reading, cue);
  const phrase = phraseComplement(reading, site, limit, isReport);
  if (phrase !== null) return site === cue ? phrase : { ...phrase, cueEnd: cue.end };
  return distantPhrase(reading, cue, limit) ?? findings(scope);
}

/** `denied|, however, | a request` */
function overAside(reading: Reading, cue: CueSite): CueSite {
  const { end } = cue;
  const isAside =
    reading.tokens.text(end) === ',' && reading.tokens.text(end + 2) === ',' && cue.group.form === 'finite';
  return isAside && ENDING_ASIDES.has(reading.lower(end + 1)) ? { ...cue, end: end + 3 } : cue;
}

/** `thought | otherwise`, `have long believed | as much`, `thought | so | too`: a word for what was said before; nothing of `said so`. */
function sameComplement({ reading, cue: { verbs, end }, limit }: VerbScope): Complement | null {
  const isTwo = reading.lower(end) === 'as' && reading.lower(end + 1) === 'much';
  const after = isTwo ? end + 2 : end + 1;
  if (!isTwo && !WORDS_FOR_BEFORE.has(reading.lower(end))) return null;
  const isEnd = after >= limit || /^(?:PUNCT|CCONJ)$/.test(reading.upos(after)) || reading.lower(after) === 'too';
  const verb = verbs.find(({ act, frames }) => frames.has('clause') && act === 'think');
  if (!isEnd || verb === undefined) return null;
  return { kind: 'object', verb, first: end, end: after, cueEnd: end, addressee: null };
}

/** `called it a lie, | citing the plan`, `“It is late,” Ruiz said, | citing the plan`: right after what was said, or after whoever says so. */
function goesOnWith(reading: Reading, { verbs }: CueSite, previous: Statement | undefined, first: number): boolean {
  if (previous === undefined) return false;
  const words = [previous.content.at(-1)?.end];
  if (verbs.some(({ act }) => act === 'say')) words.push(previous.cue?.end, previous.speaker?.end); // not `it says, | showing a crowd`
  return words.some((end) => end === first || (end === first - 1 && reading.tokens.text(end) === ','));
}

/** Maximum tokens of a source that is known only by its place before the verb. */
const MAX_SOURCE = 25;

/** `Three in five – and two thirds in Porto – | said that …`: all words before the verb, if no verb is among them. */
function wordsBefore(reading: Reading, group: VerbGroup): Range | null {
  if (group.form !== 'finite') return null;
  const { first } = reading.sentenceAt(group.first);
  const lead = /^(?:CCONJ|ADV)$/.test(reading.upos(first)) ? first + 1 : first;
  const words = { first: reading.tokens.text(lead) === ',' ? lead + 1 : lead, end: group.first };
  while (words.end > words.first && /^[,—–-]$/.test(reading.tokens.text(words.end - 1))) words.end -= 1;
  const length = words.end - words.first;
  if (length < 1 || length > MAX_SOURCE || hasFiniteVerb(reading, words)) return null;
  if (/^(?:ADP|SCONJ|VERB)$/.test(reading.upos(words.first))) return null; // `Regarding the films, the director said`
  return reading.quotationAt(words.first) === reading.quotationAt(group.first) ? words : null;
}

/** The statement of a complement that `complements.ts` found after the cue. */
export function afterCue(
  { reading, cue, limit, isCue }: Scope,
  complement: Complement | null,
  speaker: Range | null,
): Statement | null {
  if (complement === null) return null;
  const { verb, cueEnd, addressee } = complement;
  const close = mainVerb(reading, cue.group, speaker, complement, asideEnd(reading, speaker, complement.first, limit));
  const quoted = quotedAhead(reading, complement, limit);
  const kind = quoted === null ? complement.kind : 'quote';
  const content = quoted ?? contentOf(reading, complement, close, isCue, cue.group);
  // `A scan has shown` at the end of a line: nothing follows.
  if (content.first >= content.end) return null;
  if (isThatAlone(reading, content) && !verb.frames.has('object')) return null; // `he said this, she said | that`
  return {
    content: [content],
    speaker,
    cue: { first: cue.group.verb, end: cueEnd, lemma: cue.lemma, act: verb.act },
    addressee,
    construction: 'after-cue',
    kind,
  };
}

/**
 * Quoted words that what stands before them only leads to, up to the end of the sentence:
 *
 *     explained it this way: | “It is late.”          told the mates who had come, | “It is late.”
 *     said in May, when the pier fell, | “It is late.”
 */
function quotedAhead(reading: Reading, { kind, first, through }: Complement, limit: number): Range | null {
  if (kind === 'quote' || kind === 'gerund' || kind === 'infinitive' || through !== undefined) return null;
  const isPhrase = kind === 'object' || kind === 'preposition';
  const isAbout = LEADING.has(reading.lower(first));
  for (let token = first; token < Math.min(limit, first + MAX_LEAD); token += 1) {
    const text = reading.tokens.text(token);
    const quotation = reading.quotationAt(token + 1);
    if (quotation === null ? text === ',' || text === ':' : quotation.first !== token + 1) return null;
    if (quotation === null) continue;
    const isLed = isAbout ? text === ',' : text === ':' && (isPhrase || !hasFiniteVerb(reading, { first, end: token }));
    const isSentence = reading.isCapitalised(token + 2) || reading.lower(first) === 'who';
    const isWhole = quotation.closed && quotation.end >= limit - 1 && isSentence;
    return isLed && isWhole ? { first: quotation.first, end: quotation.end } : null;
  }
  return null;
}

/** What begins a clause about those addressed, or about the time. */
const LEADING: ReadonlySet<string> = new Set(['who', 'when', 'after', 'before', 'while', 'as']);

/** Maximum tokens of such words. */
const MAX_LEAD = 20;

/** `A man | who | said he was ill | was jailed`, `Crews | demanding | a rise | marched`: the verb of what the words describe. */
function mainVerb(
  reading: Reading,
  { first, form }: VerbGroup,
  speaker: Range | null,
  { kind, first: words, through }: Complement,
  limit: number,
): number {
  const subject = speaker?.first ?? first - 1;
  const isRelative = SUBJECT_RELATIVES.has(reading.lower(subject));
  if (!isRelative && (form !== 'gerund' || speaker === null || speaker.end > first)) return limit;
  const isClause =
    kind === 'clause' || kind === 'question' || (through !== undefined && reading.lower(through) === 'that');
  return verbOfDescribed(reading, isRelative ? subject : first, words, limit, isClause ? 1 : 0);
}

function isThatAlone(reading: Reading, { first, end }: Range): boolean {
  return end === first + 1 && reading.lower(first) === 'that';
}

/** `Ruiz, | who has said she will run|, met voters`: the comma before the verb of the main clause closes what "who" opened. */
function asideEnd(reading: Reading, speaker: Range | null, first: number, limit: number): number {
  if (speaker === null || !SUBJECT_RELATIVES.has(reading.lower(speaker.first))) return limit;
  if (reading.tokens.text(speaker.first - 1) !== ',') return limit;
  const isOpening = !hasFiniteVerb(reading, { first: reading.sentenceAt(first).first, end: speaker.first });
  const marked = markAfterComma(reading, first, limit);
  if (marked !== null && isFiniteVerb(reading, marked)) return marked;
  let comma = commaAfter(reading, first, limit);
  // `As for the ruling, which found it was illegal, | he did not believe it`
  if (isOpening && isPronoun(reading, comma + 1) && isPlainClauseAt(reading, comma + 1)) return comma;
  while (comma < limit && !(isFiniteVerb(reading, comma + 1) && hasFiniteVerb(reading, { first, end: comma })))
    comma = commaAfter(reading, comma + 1, limit);
  return comma;
}

/** `Ruiz, who wrote of a contest “where nobody won,” | has cast herself …`: after the first mark that a comma stands before. */
function markAfterComma(reading: Reading, first: number, limit: number): number | null {
  for (let token = first + 1; token < limit; token += 1)
    if (reading.tokens.text(token) === ',')
      return /^(?:[”"]|'')$/.test(reading.tokens.text(token + 1)) ? token + 2 : null;
  return null;
}

function contentOf(
  reading: Reading,
  { kind, first, end: known, through }: Complement,
  limit: number,
  isCue: IsCue,
  group: VerbGroup,
): Range {
  if (known !== undefined) return { first, end: known };
  // `unions that have endorsed | her | say`: the verb of what the relative clause describes
  if (
    kind === 'object' &&
    through === undefined &&
    OBJECT_PRONOUNS.has(reading.lower(first)) &&
    isFiniteVerb(reading, first + 1)
  )
    return { first, end: first + 1 };
  const fronted = isFronted(reading, group.first);
  const quotation = kind === 'quote' ? reading.quotationAt(first) : null;
  if (quotation !== null)
    return { first: quotation.first, end: quotedEnd(reading, quotation, limit, { isCue, verb: group.verb, fronted }) };
  const isThat = through !== undefined && reading.lower(through) === 'that';
  const phrase = !isThat && (kind === 'object' || kind === 'preposition');
  const end = clauseEnd(reading, through ?? afterAside(reading, first, limit), limit, {
    isCue,
    phrase,
    finite: kind === 'clause' || isThat,
    fronted,
    verb: group.verb,
  });
  return { first, end: phrase && isListed(reading, first, end) ? limit : overQuotation(reading, first, end) };
}

/** `explained | the changes: rooms would be shared, clerks would move, and …`: what is listed after a colon. */
function isListed(reading: Reading, first: number, end: number): boolean {
  for (let token = first + 1; token < end - 1; token += 1)
    if (reading.tokens.text(token) === ':') return hasFiniteVerb(reading, { first: token, end });
  return false;
}

/** `said | that, although it rained, | it would sail`: the clause between commas does not end what it stands in. */
function afterAside(reading: Reading, first: number, limit: number): number {
  if (reading.lower(first) !== 'that' || reading.tokens.text(first + 1) !== ',') return first;
  const comma = commaAfter(reading, first + 2, limit);
  return comma + 1 < limit ? comma + 1 : first;
}
