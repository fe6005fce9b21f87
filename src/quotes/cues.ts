/** Cues: the verbs of a text that can report a statement, with the complements that each of them takes. */
import { RowMemory } from '../document/index.js';
import { HEARING_BODIES } from '../english/people/sources.js';
import type { CueLines, CueVerb } from '../english/reporting/cue-verb-lines.js';
import { CUE_LINES, LEMMA_OF_FORM } from '../english/reporting/lexicon.js';
import { NEGATIONS } from '../english/verb-helpers.js';
import { isPossessive } from '../grammar/noun-phrase-words.js';
import { isFigure } from '../grammar/quantities.js';
import { type VerbGroup, verbGroupAt } from '../grammar/verb-groups.js';
import { afterTime } from '../grammar/writers-comments.js';
import { MAX_WORD } from '../resources/word-memory.js';
import { asPassive } from './bare-passives.js';
import { isNoVerb } from './like-verbs.js';
import { isSayTakenForInterjection, isVerbTakenForNoun } from './mistaken-verbs.js';
import type { Reading } from './reading.js';

export interface CueSite {
  readonly group: VerbGroup;
  /** Index after the verb and its particle. */
  readonly end: number;
  readonly lemma: string;
  /** The lexicon's lines for the verb; at least one. */
  readonly verbs: readonly CueVerb[];
}

/** The cue at a verb, or null. */
export function cueAt(reading: Reading, verb: number): CueSite | null {
  if (
    reading.upos(verb) !== 'VERB' &&
    !isVerbTakenForNoun(reading, verb) &&
    !isSayTakenForInterjection(reading, verb)
  ) {
    return null;
  }
  if (isNoVerb(reading, verb)) return null;
  const lines = linesOf(reading, verb);
  if (lines === null) return null;
  const [at, withParticle] = withParticleAt(reading, verb, lines.withParticle);
  const verbs = fitting(reading, verb, withParticle.length > 0 ? withParticle : lines.bare);
  const [first] = verbs;
  if (first === undefined || isStateOfMind(reading, verb)) return null;
  if (verbs.every(isFigureOnly) && !hasFigure(reading, verb)) return null;
  if (verbs.every(isThatOnly) && !hasThat(reading, verb) && !endsSentence(reading, verb)) return null;
  const end = (withParticle.length > 0 ? at : verb) + 1;
  return {
    group: asPassive(reading, verbGroupAt(reading, verb), verbs, end),
    end,
    lemma: first.particle === null ? first.lemma : `${first.lemma} ${first.particle}`,
    verbs,
  };
}

/** `It emerged that`, `the court heard that`: some lines are only for a subject that says nothing. */
function fitting(reading: Reading, verb: number, lines: readonly CueVerb[]): readonly CueVerb[] {
  if (!lines.some(isImpersonal)) return lines;
  let before = verb - 1;
  while (/^(?:AUX|ADV)$/.test(reading.upos(before))) before -= 1;
  const place = reading.namedAt(before);
  if (place?.entity.type === 'GPE' && /^(?:in|at)$/.test(reading.lower(place.first - 1))) before = place.first - 2; // `an inquest | in Porto | heard`
  const isUnnamed = reading.lower(before) === 'it' || HEARING_BODIES.has(reading.lower(before));
  return lines.filter((line) => isImpersonal(line) === isUnnamed);
}

function isImpersonal({ frames }: CueVerb): boolean {
  return frames.has('impersonal');
}

/** The lines whose particle follows: at once, or, for `made it very | clear`, `took a sharp | aim at`, over what describes it. */
function withParticleAt(reading: Reading, verb: number, lines: readonly CueVerb[]): readonly [at: number, CueVerb[]] {
  for (let at = verb + 1; lines.length > 0 && at < reading.tokens.length; at += 1) {
    const word = reading.lower(at);
    const found = lines.filter(({ particle, isLight }) => particle === word && (isLight || at === verb + 1));
    if (found.length > 0) return [at, found];
    const describes = /^(?:DET|ADJ|ADV|NUM)$/.test(reading.upos(at)) || word === 'it' || isPossessive(reading, at);
    if (!describes) break;
  }
  return [verb, []];
}

/** `hold that`, `rule that`: without the word these verbs say nothing. */
function isThatOnly({ frames, prepositions, afterObject }: CueVerb): boolean {
  return frames.size === 1 && frames.has('that') && prepositions.size === 0 && afterObject.size === 0;
}

/** `put the toll at | 75`: the verb says nothing without a number. */
function isFigureOnly({ frames, afterObject }: CueVerb): boolean {
  return frames.size === 0 && afterObject.size === 1 && afterObject.has('at');
}

function hasFigure(reading: Reading, verb: number): boolean {
  for (let token = verb + 1; token < verb + MAX_THAT; token += 1) {
    if (/^[,.;:]$/.test(reading.tokens.text(token))) return false;
    if (reading.lower(token) === 'at') return isFigure(reading, token + 1);
  }
  return false;
}

/** `The pier was unsafe, a judge | ruled |.`, `, a judge | ruled | on Tuesday.` */
function endsSentence(reading: Reading, verb: number): boolean {
  const end = afterTime(reading, verb + 1);
  return /^[.]?$/.test(reading.tokens.text(end)) || reading.sentenceAt(verb).end === end;
}

/** `is | convinced that`, `are | committed to lower fares`, adjectives; not `was convinced by Bell that`. */
function isStateOfMind(reading: Reading, verb: number): boolean {
  const next = reading.lower(verb + 1);
  const isOne =
    reading.lower(verb) === 'convinced'
      ? /^(?:that|of)$/.test(next)
      : reading.lower(verb) === 'committed' && next === 'to';
  if (!isOne) return false;
  let before = verb - 1;
  while (reading.upos(before) === 'ADV' || NEGATIONS.has(reading.lower(before))) before -= 1;
  return reading.upos(before) === 'AUX' && (next !== 'to' || reading.lemma(before) === 'be'); // not `has committed to`
}

/** Maximum tokens from such a verb to its "that". */
const MAX_THAT = 12;

function hasThat(reading: Reading, verb: number): boolean {
  for (let token = verb + 1; token <= verb + MAX_THAT; token += 1) {
    if (reading.lower(token) === 'that') return true;
  }
  return false;
}

/** Forms that are taken for another verb's, or not known at all. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['found', 'find'],
  ['founded', 'found'],
  ['tweeted', 'tweet'],
  ['felt', 'feel'],
  ['saw', 'see'],
  ['shot', 'shoot'],
  ['held', 'hold'],
  ['swore', 'swear'],
  ['forbade', 'forbid'],
  ['thought', 'think'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['said', 'say'],
  ['says', 'say'],
]);

/** What the lexicon says of the verb, remembered by the word and the lemma that it has here. */
function linesOf(reading: Reading, verb: number): CueLines | null {
  const { words } = reading.syntax;
  const lemma = reading.lemma(verb);
  const known = linesOfWords.get(words, verb);
  if (known?.lemma === lemma) return known.lines;
  const lines = CUE_LINES.get(lemmaOf(reading, verb)) ?? null;
  if (lemma.length <= MAX_WORD) linesOfWords.keep(words, verb, { lemma, lines });
  return lines;
}

const linesOfWords = new RowMemory<{ readonly lemma: string; readonly lines: CueLines | null }>();

function lemmaOf(reading: Reading, verb: number): string {
  const word = reading.lower(verb);
  const lemma = LEMMAS.get(word) ?? reading.lemma(verb).toLowerCase();
  return CUE_LINES.has(lemma) ? lemma : (LEMMA_OF_FORM.get(word) ?? lemma);
}
