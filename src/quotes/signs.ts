/**
 * What tells how likely it is that a statement is right: its construction, its words, its speaker, its cue and what lies between
 * them. Each sign has a name, which `wirecopy statements` shows; what it is worth has been learnt (`models/confidence.md`).
 */
import { inside, type Range } from '../document/index.js';
import { UNREAL_HELPERS } from '../english/verb-helpers.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../grammar/verb-groups.js';
import type { Quote, Speaker } from '../record.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** What the record says of the statement so far. */
export type Told = Pick<Quote, 'kind' | 'speaker' | 'cue' | 'parent' | 'addressee'>;

export function signsOf(reading: Reading, statement: Statement, told: Told): readonly string[] {
  return [
    `${statement.construction} ${statement.kind}`,
    statement.construction,
    `words ${told.kind}`,
    ...ofContent(reading, statement, told),
    ...ofSpeaker(reading, statement, told),
    ...ofCue(reading, statement, told),
    ...ofPlace(reading, statement, told),
  ];
}

function ofContent(reading: Reading, { content }: Statement, { kind }: Told): string[] {
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const words = content.reduce((sum, part) => sum + part.end - part.first, 0);
  const signs = [`length ${kind === 'indirect' ? '' : 'quoted '}${bandOf(words, [4, 8, 16, 32])}`];
  if (content.length > 1) signs.push('content in parts');
  if (reading.lower(first) === 'that') signs.push('begins with that');
  if (reading.sentenceIndex(first) !== reading.sentenceIndex(end - 1)) signs.push('several sentences');
  if (kind !== 'direct') {
    signs.push(`ends ${endOf(reading, end)}`);
    if (!content.some((part) => hasFiniteVerb(reading, part))) signs.push('no finite verb');
  }
  return signs;
}

/** What stands after the content. */
function endOf(reading: Reading, end: number): string {
  const sentence = reading.sentenceAt(end - 1);
  if (end >= sentence.end - 1) return 'with the sentence';
  const next = reading.tokens.text(end);
  if (next === ',') return 'at a comma';
  return reading.upos(end) === 'PUNCT' ? 'at a mark' : 'within the sentence';
}

/** Words that are looked at for a verb; clauses have theirs among the first. */
const FIRST_WORDS = 40;

function hasFiniteVerb(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < Math.min(end, first + FIRST_WORDS); token += 1)
    if (isFiniteVerb(reading, token)) return true;
  return false;
}

function ofSpeaker(reading: Reading, { speaker, content, cue }: Statement, told: Told): string[] {
  if (speaker === null || told.speaker === null) return ['speaker none'];
  const signs = [`speaker ${speakerName(told.speaker)}`];
  const { kind, entity } = told.speaker;
  const known = entity === null ? null : reading.entityNamed(entity);
  signs.push(`speaker ${kind} is ${known === null ? 'nobody known' : known.type}`);
  signs.push(`speaker of ${bandOf(speaker.end - speaker.first, [2, 4, 8])} words`);
  signs.push(`speaker ${opensOf(reading, speaker)}`);
  const at = cue ?? content[0] ?? speaker;
  if (reading.sentenceIndex(speaker.first) !== reading.sentenceIndex(at.first))
    signs.push('speaker in another sentence');
  else if (cue !== null) {
    const side = speaker.first < cue.first ? 'before' : 'after';
    signs.push(`speaker ${bandOf(distance(speaker, cue), [1, 3, 6])} ${side} the cue`);
  }
  return signs;
}

/** What the speaker stands after: what follows "if" or "that" may be no statement of its own. */
function opensOf(reading: Reading, { first }: Range): string {
  if (first <= reading.sentenceAt(first).first) return 'begins the sentence';
  const before = reading.tokens.text(first - 1);
  const upos = reading.upos(first - 1);
  if (upos === 'SCONJ') return before.toLowerCase() === 'that' ? 'after "that"' : 'after a conjunction';
  if (upos === 'PUNCT') return before === ',' ? 'after a comma' : 'after a mark';
  if (upos === 'VERB' || upos === 'AUX') return 'after a verb';
  return upos === 'CCONJ' ? 'after "and"' : upos === 'ADP' ? 'after a preposition' : 'after a word';
}

function speakerName({ kind, text }: Speaker): string {
  return kind === 'pronoun' ? `pronoun ${text.toLowerCase()}` : kind;
}

function ofCue(reading: Reading, { cue, content }: Statement, told: Told): string[] {
  if (cue === null || told.cue === null) return ['cue none'];
  const signs = [`cue ${cue.act}`];
  signs.push(`verb ${cue.lemma}`);
  if (told.cue.polarity !== 'positive') signs.push(`polarity ${told.cue.polarity}`);
  const verb = verbIn(reading, cue);
  if (verb === null) signs.push('cue without a verb');
  else {
    const group = verbGroupAt(reading, verb);
    signs.push(`cue ${group.form} ${reading.syntax.xpos(verb)}`);
    if (group.form === 'finite') signs.push(`cue ${helperOf(reading, group)}`);
  }
  const gap = content.reduce((least, part) => Math.min(least, distance(part, cue)), Number.POSITIVE_INFINITY);
  signs.push(`content ${bandOf(gap, [1, 2, 5])} ${(content[0]?.first ?? 0) < cue.first ? 'before' : 'after'} the cue`);
  return signs;
}

/** Whether it was said, or only may be. */
function helperOf(reading: Reading, { first, verb }: VerbGroup): string {
  for (let token = first; token < verb; token += 1) {
    if (UNREAL_HELPERS.has(reading.lower(token))) return 'after "would"';
    if (DO.has(reading.lower(token))) return 'after "do"';
  }
  return first < verb ? 'after "has"' : 'bare';
}

const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);

function verbIn(reading: Reading, { first, end }: Range): number | null {
  for (let token = first; token < end; token += 1) if (reading.upos(token) === 'VERB') return token;
  return null;
}

function ofPlace(reading: Reading, { cue, content }: Statement, { parent, addressee }: Told): string[] {
  const signs: string[] = [];
  if (parent !== null) signs.push('within another statement');
  if (addressee !== null) signs.push('with an addressee');
  if (cue !== null) {
    const quotation = reading.quotationAt(cue.first);
    if (quotation !== null && inside(cue, quotation)) signs.push('cue within a quotation');
  }
  const start = reading.tokens.span(content[0]?.first ?? 0, (content[0]?.first ?? 0) + 1).start;
  const { headline } = reading.segmentation;
  if (headline !== null && start >= headline.start && start < headline.end) signs.push('in the headline');
  return signs;
}

function distance(a: Range, b: Range): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}

/** `2 to 3`, `8 and more`. */
function bandOf(value: number, ends: readonly number[]): string {
  const at = ends.findIndex((end) => value < end);
  const from = at < 0 ? ends.at(-1) : at === 0 ? 0 : ends[at - 1];
  const to = ends[at];
  if (to === undefined) return `${from} and more`;
  return from === to - 1 ? `${from}` : `${from} to ${to - 1}`;
}
