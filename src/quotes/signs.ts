/**
 * What tells how likely it is that a statement is right: its construction, its words, its speaker, its cue and what lies between
 * them. Each sign has a name, which `wirecopy statements` shows; what it is worth has been learnt (`models/confidence.md`).
 */
import { inside, type Range } from '../document/index.js';
import { UNREAL_HELPERS } from '../english/verb-helpers.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from '../grammar/verb-groups.js';
import type { Quote, Speaker } from '../record.js';
import { detached } from '../resources/word-memory.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** What the record says of the statement so far. */
export type Told = Pick<Quote, 'kind' | 'speaker' | 'cue' | 'parent' | 'addressee'>;

export function signsOf(reading: Reading, statement: Statement, told: Told): readonly string[] {
  return [
    sign(statement.construction, statement.kind),
    statement.construction,
    sign('words', told.kind),
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
  const signs = [sign(kind === 'indirect' ? 'length' : 'length quoted', bandOf(words, LENGTHS))];
  if (content.length > 1) signs.push('content in parts');
  if (reading.lower(first) === 'that') signs.push('begins with that');
  if (reading.sentenceIndex(first) !== reading.sentenceIndex(end - 1)) signs.push('several sentences');
  if (kind !== 'direct') {
    signs.push(sign('ends', endOf(reading, end)));
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
  const signs = [speakerName(told.speaker)];
  const { kind, entity } = told.speaker;
  const known = entity === null ? null : reading.entityNamed(entity);
  signs.push(sign(sign('speaker', kind), known === null ? 'is nobody known' : sign('is', known.type)));
  signs.push(sign(sign('speaker of', bandOf(speaker.end - speaker.first, SPEAKER_LENGTHS)), 'words'));
  signs.push(sign('speaker', opensOf(reading, speaker)));
  const at = cue ?? content[0] ?? speaker;
  if (reading.sentenceIndex(speaker.first) !== reading.sentenceIndex(at.first))
    signs.push('speaker in another sentence');
  else if (cue !== null) {
    const side = speaker.first < cue.first ? 'before the cue' : 'after the cue';
    signs.push(sign(sign('speaker', bandOf(distance(speaker, cue), SPEAKER_DISTANCES)), side));
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
  return kind === 'pronoun' ? sign('speaker pronoun', text.toLowerCase()) : sign('speaker', kind);
}

function ofCue(reading: Reading, { cue, content }: Statement, told: Told): string[] {
  if (cue === null || told.cue === null) return ['cue none'];
  const signs = [sign('cue', cue.act)];
  signs.push(sign('verb', cue.lemma));
  if (told.cue.polarity !== 'positive') signs.push(sign('polarity', told.cue.polarity));
  const verb = verbIn(reading, cue);
  if (verb === null) signs.push('cue without a verb');
  else {
    const group = verbGroupAt(reading, verb);
    signs.push(sign(sign('cue', group.form), reading.syntax.xpos(verb)));
    if (group.form === 'finite') signs.push(sign('cue', helperOf(reading, group)));
  }
  const gap = content.reduce((least, part) => Math.min(least, distance(part, cue)), Number.POSITIVE_INFINITY);
  const side = (content[0]?.first ?? 0) < cue.first ? 'before the cue' : 'after the cue';
  signs.push(sign(sign('content', bandOf(gap, CONTENT_DISTANCES)), side));
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

const LENGTHS = bands([4, 8, 16, 32]);
const SPEAKER_LENGTHS = bands([2, 4, 8]);
const SPEAKER_DISTANCES = bands([1, 3, 6]);
const CONTENT_DISTANCES = bands([1, 2, 5]);

interface Bands {
  readonly ends: readonly number[];
  /** `2 to 3`, `8 and more`. */
  readonly names: readonly string[];
}

function bands(ends: readonly number[]): Bands {
  const last = ends.at(-1) ?? 0;
  const names = ends.map((end, at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    return from === end - 1 ? `${from}` : `${from} to ${end - 1}`;
  });
  return { ends, names: [...names, `${last} and more`] };
}

function bandOf(value: number, { ends, names }: Bands): string {
  let at = 0;
  while (at < ends.length && value >= (ends[at] ?? 0)) at += 1;
  return names[at] ?? '';
}

/** By its first part and its second: the name of a sign, which is looked up for each statement and so is made once. */
const joined = new Map<string, Map<string, string>>();
/** Words of texts are among them. */
const MOST_NAMES = 1000;

function sign(what: string, how: string): string {
  let names = joined.get(what);
  if (names === undefined) {
    names = new Map();
    joined.set(what, names);
  }
  const known = names.get(how);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const name = `${what} ${how}`;
  names.set(detached(how), name);
  return name;
}
