/**
 * The statement that a verb reports: what its form says about where the source stands, and then the patterns in turn.
 *
 *     finite      “…,” she said / she said that … / …, she said        a quotation in front, a complement behind, a clause in front
 *     gerund      she said no, adding that …                           the source is carried on
 *     passive     it was reported that … / she is expected to …        nobody is named, or the one behind "by"
 */

import { DOCUMENTS } from '../../english/people/sources.js';
import type { CueSite } from '../cues.js';
import { commaBehind, limitAt } from '../grammar/clause-ends.js';
import { hasFiniteVerb } from '../grammar/clauses.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { isTime } from '../grammar/noun-phrase-words.js';
import type { Range } from '../grammar/range.js';
import { subjectBefore, subjectCarriedOn } from '../grammar/subjects.js';
import { treeSubject } from '../grammar/tree-subject.js';
import { isFiniteVerb, type VerbGroup } from '../grammar/verb-groups.js';
import type { Reading } from '../grammar/view.js';
import type { ComplementKind, Statement } from '../statement.js';
import { behindCue } from './after-cue.js';
import { asStatement } from './as-cue.js';
import { clauseBeforeCue, isOpenBefore, quotationBeforeCue } from './before-cue.js';
import { blockStatement } from './block.js';
import { clauseComplement, looseComplement } from './complements.js';
import { isTurnOfSpeech } from './embedded-reports.js';
import { passiveStatement, seeming, seemingComplement } from './impersonal.js';
import { isInverted, openingSource } from './inversion.js';
import { distantPhrase, phraseComplement } from './phrase-complements.js';
import { relativeStatement } from './relative.js';

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
  if (group.form === 'infinitive' && isCue(group.first - 1)) return null; // `declined to say`: the first verb reports
  const opening = openingSource(reading, cue, limit);
  if (opening !== null) {
    const site = { ...cue, end: opening.end };
    const statement = behindCue(reading, site, clauseComplement(reading, site, limit), opening, limit, isCue);
    if (statement?.cue) return { ...statement, cue: { ...statement.cue, end: cue.end } };
  }
  const inverted = isInverted(reading, cue, limit);
  const subject = inverted ? null : subjectBefore(reading, group);
  if (isAbsoluteAsked(reading, cue)) {
    const comma = mainClauseAt(reading, cue.end, limit);
    const asked = clauseComplement(reading, cue, comma) ?? phraseComplement(reading, cue, comma);
    return behindCue(reading, cue, asked, null, comma, isCue);
  }
  if (group.form === 'finite' || reading.lower(cue.end) === 'by') {
    const around = asStatement(reading, cue, subject, limit);
    if (around !== null) return around;
  }
  if (group.form === 'participle') return null;
  if (group.form === 'passive') return passiveStatement(reading, cue, subject, limit, isCue);
  if (cue.verbs.every(({ frames }) => frames.has('document')) && !isDocument(reading, subject)) return null;
  const finite = group.form === 'finite';
  const spoken = finite ? quotationBeforeCue(reading, cue, subject, limit) : null;
  if (spoken !== null) return spoken;
  if (inverted) {
    const clause = clauseBeforeCue(reading, cue, null, limit, isCue);
    if (clause !== null) return clause;
  }
  const own = finite || isAbsolute(reading, cue, subject);
  const complement = clauseComplement(reading, cue, limit);
  const appearance = complement?.kind === 'infinitive' ? complement : seemingComplement(reading, cue, limit);
  if (appearance?.verb.frames.has('seeming') === true && subject !== null) {
    return seeming(behindCue(reading, cue, appearance, null, limit, isCue), subject);
  }
  if (finite && (complement === null || isParenthetical(reading, cue, subject, complement.kind))) {
    const clause = clauseBeforeCue(reading, cue, subject, limit, isCue);
    if (clause !== null) return clause;
  }
  const speaker = subject !== null && own ? subject : carriedOn(reading, cue, isCue, previous);
  const source = () => speaker ?? (subject === null && finite ? treeSubject(reading, group.verb) : null);
  if (complement === null && finite && speaker !== null) {
    const relative = relativeStatement(reading, cue, subject, speaker, limit, isCue);
    if (relative !== null) return relative;
  }
  const whole = complement ?? (finite ? looseComplement(reading, cue, limit) : null);
  // `has not asked for aid`, `ready to admit them`, `would back it`: a noun phrase is content only where somebody does say it.
  const said =
    group.form !== 'infinitive' && !group.negated && !CONDITIONAL.test(reading.tokens.slice(group.first, group.verb));
  const phrase =
    whole === null && said ? (phraseComplement(reading, cue, limit) ?? distantPhrase(reading, cue, limit)) : null;
  const found = whole ?? phrase;
  if (found === null) return finite ? blockStatement(reading, cue, speaker) : null;
  const by = source() ?? (found.kind === 'clause' || found.kind === 'quote' ? wordsBefore(reading, group) : null);
  return by === null ? null : behindCue(reading, cue, found, by, limit, isCue);
}

/** A source has at most so many tokens where nothing is known of it but that it stands in front of its verb. */
const LONGEST_SOURCE = 25;

/** `Three in five – and two thirds in Porto – | said that …`: all words in front of the verb, where no verb is among them. */
function wordsBefore(reading: Reading, group: VerbGroup): Range | null {
  if (group.form !== 'finite') return null;
  const { first } = reading.sentenceAt(group.first);
  const lead = /^(?:CCONJ|ADV)$/.test(reading.upos(first)) ? first + 1 : first;
  const words = { first: reading.tokens.text(lead) === ',' ? lead + 1 : lead, end: group.first };
  while (words.end > words.first && /^[,—–-]$/.test(reading.tokens.text(words.end - 1))) words.end -= 1;
  const length = words.end - words.first;
  if (length < 1 || length > LONGEST_SOURCE || hasFiniteVerb(reading, words)) return null;
  return reading.quotationAt(words.first) === reading.quotationAt(group.first) ? words : null;
}

const CONDITIONAL = /\b(?:would|could|might)\b/i;

/** `Now and then, | she said, | nobody came`: a comma on either side, and no clause in front of it yet. */
function isParenthetical(reading: Reading, { end }: CueSite, subject: Range | null, kind: ComplementKind): boolean {
  // `Nobody came, she said: the sea was high`
  if (kind === 'clause' && reading.tokens.text(end) === ':') return true;
  if (kind === 'quote' || subject === null || subject.end > end || reading.tokens.text(end) !== ',') return false;
  return isOpenBefore(reading, subject.first);
}

/** `Asked whether she would stay, …`: whoever asks is left out. */
function isAbsoluteAsked(reading: Reading, { group }: CueSite): boolean {
  if (reading.lower(group.verb) !== 'asked') return false;
  return group.verb === reading.sentenceAt(group.verb).first || reading.lower(group.verb - 1) === 'when';
}

/** The first comma that a subject and its verb stand behind; `limit` where there is none. */
function mainClauseAt(reading: Reading, from: number, limit: number): number {
  for (let token = from; token < limit; token += 1) {
    if (reading.tokens.text(token) !== ',') continue;
    const subject = nounPhraseAfter(reading, token + 1, limit);
    if (subject === null) continue;
    const verb = reading.upos(subject.end) === 'ADV' ? subject.end + 1 : subject.end;
    if (isFiniteVerb(reading, verb)) return token;
  }
  return commaBehind(reading, from, limit);
}

/** `with Lisbon urging Porto to …`, `banks | seeking to grow`: a gerund with a subject of its own. */
function isAbsolute(reading: Reading, { group }: CueSite, subject: Range | null): boolean {
  if (group.form !== 'gerund' || subject === null) return false;
  if (reading.lower(subject.first - 1) === 'with') return true;
  // `issued a statement | saying that`: the one who issued it says so
  if (DOCUMENTS.has(reading.lower(subject.end - 1))) return false;
  const named = reading.namedAt(subject.end - 1)?.entity.type;
  return subject.end === group.first && named !== 'GPE' && named !== 'LOC' && !isTime(reading, subject.end - 1);
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

function isDocument(reading: Reading, subject: Range | null): boolean {
  if (subject === null) return false;
  for (let token = subject.first; token < subject.end; token += 1) {
    if (DOCUMENTS.has(reading.lower(token))) return true;
  }
  return false;
}
