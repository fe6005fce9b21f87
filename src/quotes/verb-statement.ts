/**
 * The statement that a verb reports: what its form says about where the source stands, and then the patterns in turn.
 *
 *     finite      “…,” she said / she said that … / …, she said        a quotation in front, a complement behind, a clause in front
 *     gerund      she said no, adding that …                           the source is carried on
 *     passive     it was reported that … / she is expected to …        nobody is named, or the one behind "by"
 */
import { commaBehind, hasFiniteVerb, limitAt } from './clauses.js';
import {
  type Complement,
  type ComplementKind,
  clauseComplement,
  distantPhrase,
  looseComplement,
  phraseComplement,
} from './complements.js';
import type { CueSite, CueVerb } from './cues.js';
import { DOCUMENTS } from './lexicons/speakers.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isTime } from './noun-phrase-words.js';
import { asStatement } from './patterns/as-cue.js';
import { clauseBeforeCue, isOpenBefore, quotationBeforeCue } from './patterns/before-cue.js';
import { behindCue } from './patterns/behind-cue.js';
import { blockStatement } from './patterns/block.js';
import { relativeStatement } from './patterns/relative.js';
import { isTurnOfSpeech } from './quoted-words.js';
import type { Range } from './range.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';
import { subjectBefore, subjectCarriedOn } from './subjects.js';
import { treeSubject } from './tree-subject.js';
import { isFiniteVerb, type VerbGroup } from './verbs.js';

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

/** `Said | Ruiz: “We leave.”`: the verb begins the sentence, and a mark follows the source. */
function openingSource(reading: Reading, { group, end, verbs }: CueSite, limit: number): Range | null {
  const { first } = reading.sentenceAt(group.verb);
  if (group.form !== 'finite' || group.verb !== first || !verbs.some(({ frames }) => frames.has('quote'))) return null;
  const source = nounPhraseAfter(reading, end, limit);
  return source !== null && /^[,:]$/.test(reading.tokens.text(source.end)) ? source : null;
}

/**
 * `The road was closed, | said | the mayor of the town, who …`: a comma in front of the verb, a clause in front of the
 * comma, and behind the verb a noun phrase without a verb of its own.
 */
function isInverted(reading: Reading, { group, end, verbs }: CueSite, limit: number): boolean {
  if (group.form !== 'finite' || group.first !== group.verb || reading.tokens.text(group.verb - 1) !== ',')
    return false;
  if (!verbs.some(({ frames }) => frames.has('clause') && !frames.has('addressee'))) return false;
  const source = nounPhraseAfter(reading, end, limit);
  if (source === null || hasMainVerb(reading, { first: source.end, end: limit })) return false;
  const isPerson =
    reading.namedAt(source.end - 1)?.entity.type === 'PERSON' && !verbs.some(({ frames }) => frames.has('object'));
  const first = Math.max(reading.sentenceAt(group.verb).first, group.verb - LONGEST_CLAUSE);
  return isPerson || hasMainVerb(reading, { first, end: group.verb - 1 });
}

/** A clause in front of its cue has at most so many tokens. */
const LONGEST_CLAUSE = 150;

/** A finite verb that is not that of a relative clause. */
function hasMainVerb(reading: Reading, { first, end }: Range): boolean {
  let relatives = 0;
  let commas = 0;
  for (let token = first; token < end; token += 1) {
    if (reading.tokens.text(token) === ',') commas += 1;
    if (isRelativeAt(reading, token)) relatives += 1;
    if (!isFiniteVerb(reading, token) || reading.upos(token - 1) === 'AUX') continue;
    // `Ruiz, elected in May,` – but `the crew waited for years`
    if (commas > 0 && /(?:ed|en)$/.test(reading.lower(token)) && /^(?:ADP|PART)$/.test(reading.upos(token + 1)))
      continue;
    if (relatives === 0) return true;
    relatives -= 1;
  }
  return false;
}

function isRelativeAt(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (word === 'that') return /^(?:NOUN|PROPN)$/.test(reading.upos(token - 1)) || reading.upos(token) === 'SCONJ';
  return /^(?:who|which|whose|where|as|when)$/.test(word);
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

/** `She seemed | unmoved`, `it seems | like a lie`. */
function seemingComplement(reading: Reading, { verbs, end }: CueSite, limit: number): Complement | null {
  const verb = verbs.find(({ frames }) => frames.has('seeming'));
  const at = reading.upos(end) === 'ADV' ? end + 1 : end;
  const isSo =
    reading.upos(at) === 'ADJ' ||
    reading.lower(at) === 'like' ||
    (reading.upos(at) === 'VERB' && /ed$/.test(reading.lower(at)));
  return verb === undefined || !isSo || at >= limit
    ? null
    : { kind: 'object', verb, first: end, cueEnd: end, addressee: null };
}

/** `She seemed to nod`: who thinks so is left out, and what seems so is content. */
function seeming(rest: Statement | null, subject: Range): Statement | null {
  return rest === null ? null : { ...rest, content: [subject, ...rest.content], pattern: 'seeming' };
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
  const behind = (site: CueSite, agent: Range | null) => {
    const found = clauseComplement(reading, site, limit);
    // `was rejected by a town | it no longer knew`: a relative clause without its pronoun
    const isRelative =
      agent !== null && found?.first === agent.end && found.kind === 'clause' && reading.lower(agent.end) !== 'that';
    return isRelative ? null : behindCue(reading, site, found, agent, limit, isCue);
  };
  if (passive !== undefined && subject !== null && reading.lower(end) === 'to') {
    const rest = behind({ ...cue, verbs: [{ ...passive, frames: new Set(['infinitive']) }] }, null);
    if (rest === null) return null;
    return { ...rest, content: [subject, ...rest.content], pattern: 'passive:infinitive' };
  }
  const named = cue.verbs.find(
    ({ behindObject }) =>
      behindObject.has(reading.lower(end)) ||
      (behindObject.has('naming') && /^(?:DET|ADJ|PUNCT)$/.test(reading.upos(end))),
  );
  if (named !== undefined && subject !== null) return passiveAbout(reading, cue, named, subject, limit, isCue);
  if (reading.lower(end) === 'by') {
    const agent = nounPhraseAfter(reading, end + 1, limit);
    return agent === null ? null : behind({ ...cue, end: agent.end }, agent);
  }
  const clausal = cue.verbs.filter(({ frames }) => frames.has('clause') || frames.has('question'));
  if (clausal.length === 0) return null;
  const statement = behind({ end, group, lemma, verbs: clausal }, null);
  return statement === null ? null : { ...statement, pattern: statement.pattern.replace('behind-cue', 'passive') };
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
  return rest === null ? null : { ...rest, content: [subject, ...rest.content], pattern: 'passive:about' };
}

function isDocument(reading: Reading, subject: Range | null): boolean {
  if (subject === null) return false;
  for (let token = subject.first; token < subject.end; token += 1) {
    if (DOCUMENTS.has(reading.lower(token))) return true;
  }
  return false;
}
