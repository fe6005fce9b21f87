/**
 * The statement that a verb reports: what its form says about where the source stands, and then the patterns in turn.
 *
 *     finite      “…,” she said / she said that … / …, she said        a quotation in front, a complement behind, a clause in front
 *     gerund      she said no, adding that …                           the source is carried on
 *     passive     it was reported that … / she is expected to …        nobody is named, or the one behind "by"
 */
import { limitAt } from './clauses.js';
import { type Complement, type ComplementKind, clauseComplement, phraseComplement } from './complements.js';
import type { CueSite, CueVerb } from './cues.js';
import { DOCUMENTS } from './lexicons/speakers.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { clauseBeforeCue, isOpenBefore, quotationBeforeCue } from './patterns/before-cue.js';
import { behindCue } from './patterns/behind-cue.js';
import { isTurnOfSpeech } from './quoted-words.js';
import type { Range } from './range.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';
import { subjectBefore, subjectCarriedOn } from './subjects.js';
import { relativeObject, treeComplement, treePhrase, treeSubject } from './tree-complements.js';

/** @param isCue whether a cue verb stands at a token; @param previous the statement found before, whose source may go on */
export function verbStatement(
  reading: Reading,
  cue: CueSite,
  isCue: (token: number) => boolean,
  previous: Statement | undefined,
): Statement | null {
  const statement = statementOf(reading, cue, isCue, previous);
  return statement === null || isTurnOfSpeech(reading, statement, cue.group) ? null : statement;
}

function statementOf(
  reading: Reading,
  cue: CueSite,
  isCue: (token: number) => boolean,
  previous: Statement | undefined,
): Statement | null {
  const { group } = cue;
  const limit = limitAt(reading, group.verb);
  if (group.form === 'participle') return null;
  if (group.form === 'infinitive' && isCue(group.first - 1)) return null; // `declined to say`: the first verb reports
  const subject = subjectBefore(reading, group);
  if (isAbsoluteAsked(reading, cue)) {
    const comma = commaBehind(reading, cue.end, limit);
    return behindCue(reading, cue, clauseComplement(reading, cue, comma), null, comma, isCue);
  }
  if (group.form === 'passive') return passiveStatement(reading, cue, subject, limit, isCue);
  if (cue.verbs.every(({ frames }) => frames.has('document')) && !isDocument(reading, subject)) return null;
  const finite = group.form === 'finite';
  const spoken = finite ? quotationBeforeCue(reading, cue, subject, limit) : null;
  if (spoken !== null) return spoken;
  const own = finite || isAbsolute(reading, cue, subject);
  const fallback = subject === null && finite ? treeSubject(reading, group.verb) : null;
  const speaker = subject !== null && own ? subject : (carriedOn(reading, cue, isCue, previous) ?? fallback);
  const complement = clauseComplement(reading, cue, limit);
  if (complement?.kind === 'infinitive' && complement.verb.frames.has('seeming') && subject !== null) {
    return seeming(behindCue(reading, cue, complement, null, limit, isCue), subject);
  }
  if (finite && (complement === null || isParenthetical(reading, cue, subject, complement.kind))) {
    const clause = clauseBeforeCue(reading, cue, subject, limit, isCue);
    if (clause !== null) return clause;
  }
  if (speaker === null) return null;
  const clause = complement === null ? treeComplement(reading, cue, limit) : null;
  if (clause !== null) return behindCue(reading, cue, clause, speaker, limit, isCue);
  if (complement === null && finite) {
    const relative = relativeObject(reading, cue, subject);
    if (relative !== null) return relativeStatement(cue, relative, speaker);
  }
  // `has not asked for aid`, `ready to admit them`, `would back it`: a noun phrase is content only where somebody does say it.
  const said =
    group.form !== 'infinitive' && !group.negated && !CONDITIONAL.test(reading.tokens.slice(group.first, group.verb));
  const phrase =
    complement === null && said ? (phraseComplement(reading, cue, limit) ?? treePhrase(reading, cue, limit)) : null;
  return behindCue(reading, cue, complement ?? phrase, speaker, limit, isCue);
}

const CONDITIONAL = /\b(?:would|could|might)\b/i;

/** `what | she said`, `the plan, which | the mayor announced,`. */
function relativeStatement({ group, end, lemma, verbs }: CueSite, relative: Range, speaker: Range): Statement | null {
  const verb = verbs.find(({ frames }) => TAKES_OBJECT.some((frame) => frames.has(frame)));
  if (verb === undefined) return null;
  const cue = { first: group.verb, end, lemma, act: verb.act };
  return { content: [relative], speaker, cue, addressee: null, pattern: 'relative', confidence: 0.4 };
}

const TAKES_OBJECT = ['clause', 'object', 'question', 'quote'];

/** `Now and then, | she said, | nobody came`: a comma on either side, and no clause in front of it yet. */
function isParenthetical(reading: Reading, { end }: CueSite, subject: Range | null, kind: ComplementKind): boolean {
  if (kind === 'quote' || subject === null || subject.end > end || reading.tokens.text(end) !== ',') return false;
  return isOpenBefore(reading, subject.first);
}

/** `Asked whether she would stay, …`: whoever asks is left out. */
function isAbsoluteAsked(reading: Reading, { group }: CueSite): boolean {
  if (reading.lower(group.verb) !== 'asked') return false;
  return group.verb === reading.sentenceAt(group.verb).first || reading.lower(group.verb - 1) === 'when';
}

/** The comma that ends the clause; `limit` where there is none. */
function commaBehind(reading: Reading, from: number, limit: number): number {
  const home = reading.quotationAt(from);
  for (let token = from; token < limit; token += 1) {
    if (reading.tokens.text(token) === ',' && reading.quotationAt(token) === home) return token;
  }
  return limit;
}

/** `with Lisbon urging Porto to …`: a gerund with a subject of its own. */
function isAbsolute(reading: Reading, { group }: CueSite, subject: Range | null): boolean {
  return group.form === 'gerund' && subject !== null && reading.lower(subject.first - 1) === 'with';
}

function carriedOn(
  reading: Reading,
  { group }: CueSite,
  isCue: (token: number) => boolean,
  previous: Statement | undefined,
): Range | null {
  const sentence = reading.sentenceAt(group.verb);
  const open = previous?.cue;
  if (group.form === 'gerund' && open && previous?.speaker && open.first >= sentence.first && open.end <= group.first) {
    return previous.speaker;
  }
  return subjectCarriedOn(reading, group, isCue);
}

/** `She seemed to nod`: who thinks so is left out, and what seems so is content. */
function seeming(rest: Statement | null, subject: Range): Statement | null {
  return rest === null ? null : { ...rest, content: [subject, ...rest.content], pattern: 'seeming', confidence: 0.5 };
}

/** `it was reported that …`, `she is expected to …`, `was asked whether …`: nobody, or the one behind "by", speaks. */
function passiveStatement(
  reading: Reading,
  cue: CueSite,
  subject: Range | null,
  limit: number,
  isCue: (token: number) => boolean,
): Statement | null {
  const passive = cue.verbs.find(({ frames }) => frames.has('passive'));
  const { end, group, lemma } = cue;
  const behind = (site: CueSite, agent: Range | null) =>
    behindCue(reading, site, clauseComplement(reading, site, limit), agent, limit, isCue);
  if (passive !== undefined && subject !== null && reading.lower(end) === 'to') {
    const rest = behind({ ...cue, verbs: [{ ...passive, frames: new Set(['infinitive']) }] }, null);
    if (rest === null) return null;
    return { ...rest, content: [subject, ...rest.content], pattern: 'passive:infinitive', confidence: 0.6 };
  }
  const named = cue.verbs.find(({ behindObject }) => behindObject.has(reading.lower(end)));
  if (named !== undefined && subject !== null) return passiveAbout(reading, cue, named, subject, limit, isCue);
  if (reading.lower(end) === 'by') {
    const agent = nounPhraseAfter(reading, end + 1, limit);
    return agent === null ? null : behind({ ...cue, end: agent.end }, agent);
  }
  const clausal = cue.verbs.filter(({ frames }) => frames.has('clause') || frames.has('question'));
  if (clausal.length === 0) return null;
  const statement = behind({ end, group, lemma, verbs: clausal }, null);
  return statement === null ? null : { ...statement, confidence: 0.6 };
}

/** `The mate | was accused of | sleeping`: whoever says so is left out, and the one spoken of is content. */
function passiveAbout(
  reading: Reading,
  cue: CueSite,
  verb: CueVerb,
  subject: Range,
  limit: number,
  isCue: (token: number) => boolean,
): Statement | null {
  const { end } = cue;
  if (end + 1 >= limit) return null;
  const complement: Complement = { kind: 'preposition', verb, first: end, cueEnd: end, addressee: null };
  const rest = behindCue(reading, cue, complement, null, limit, isCue);
  return rest === null
    ? null
    : { ...rest, content: [subject, ...rest.content], pattern: 'passive:about', confidence: 0.5 };
}

function isDocument(reading: Reading, subject: Range | null): boolean {
  if (subject === null) return false;
  for (let token = subject.first; token < subject.end; token += 1) {
    if (DOCUMENTS.has(reading.lower(token))) return true;
  }
  return false;
}
