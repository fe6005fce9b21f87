/** Cues: the verbs of a text that can report a statement, with the complements that each of them takes. */
import { RowMemory } from '../document/index.js';
import { DEGREE_ADVERBS } from '../english/degree-words.js';
import { DOCUMENTS, HEARING_BODIES } from '../english/people/sources.js';
import type { CueLines, CueVerb } from '../english/reporting/cue-verb-lines.js';
import { CUE_LINES, LEMMA_OF_FORM } from '../english/reporting/lexicon.js';
import { NEGATIONS } from '../english/verb-helpers.js';
import { WordSet } from '../english/word-set.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isPossessive } from '../grammar/noun-phrase-words.js';
import { type VerbGroup, verbGroupAt } from '../grammar/verb-groups.js';
import { MAX_WORD } from '../resources/word-memory.js';
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
  if (isAttribute(reading, verb) || isOwned(reading, verb) || isInName(reading, verb)) return null;
  const lines = linesOf(reading, verb);
  if (lines === null) return null;
  const [at, withParticle] = withParticleAt(reading, verb, lines.withParticle);
  const verbs = fitting(reading, verb, withParticle.length > 0 ? withParticle : lines.bare);
  const [first] = verbs;
  if (first === undefined || isStateOfMind(reading, verb)) return null;
  if (verbs.every(isThatOnly) && !hasThat(reading, verb) && !endsSentence(reading, verb)) return null;
  return {
    group: verbGroupAt(reading, verb),
    end: (withParticle.length > 0 ? at : verb) + 1,
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

/** `The pier was unsafe, a judge | ruled |.` */
function endsSentence(reading: Reading, verb: number): boolean {
  return /^[.]?$/.test(reading.tokens.text(verb + 1)) || reading.sentenceAt(verb).end === verb + 1;
}

/** `is | convinced that`, an adjective; not `was convinced by Bell that`. */
function isStateOfMind(reading: Reading, verb: number): boolean {
  if (reading.lower(verb) !== 'convinced' || !/^(?:that|of)$/.test(reading.lower(verb + 1))) return false;
  let before = verb - 1;
  while (reading.upos(before) === 'ADV' || NEGATIONS.has(reading.lower(before))) before -= 1;
  return reading.upos(before) === 'AUX';
}

/** Maximum tokens from such a verb to its "that". */
const MAX_THAT = 12;

function hasThat(reading: Reading, verb: number): boolean {
  for (let token = verb + 1; token <= verb + MAX_THAT; token += 1) {
    if (reading.lower(token) === 'that') return true;
  }
  return false;
}

/** `Switzerland plans to cover`, `the report doubts that`: taken for a plural, but a complement of a verb follows. */
function isVerbTakenForNoun(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  // Asked of every word that is no verb: the last letter tells most of them.
  if (reading.upos(token) === 'NOUN' && reading.upos(token + 1) === 'PUNCT' && isParenthetic(reading, token))
    return true;
  const last = word.charCodeAt(word.length - 1);
  if (last === SMALL_T) return word === 'shot' && reading.lower(token + 1) === 'back' && isSourceBefore(reading, token);
  if (last !== SMALL_G && last !== SMALL_D && last !== SMALL_S) return false;
  if (word.endsWith('ing'))
    return LEMMA_OF_FORM.has(word) && (isProgressive(reading, token) || isGoingOn(reading, token));
  if (word === 'read') return DOCUMENTS.has(reading.lower(token - 1)) || isBeforeQuotation(reading, token); // `“…,” the statement read`
  if (!formsInS.has(word)) return false;
  if (/^(?:who|which)$/.test(reading.lower(token - 1))) return true; // `a suit which | challenges the rule`
  if (/^(?:["”]|'')$/.test(reading.tokens.text(token - 1)) && reading.tokens.text(token - 2) === ',') return true; // `“…,” answers Ruiz`
  if (endsHeadline(reading, token) || isBeforeSpeech(reading, token)) return true;
  // `Peru and the United | States.`: the name goes on
  const named = reading.namedAt(token);
  if (named !== null && token > named.first && token < named.end) return false;
  if (reading.upos(token + 1) === 'AUX' && named === null && isInRelative(reading, token)) return true;
  const follows = reading.lower(reading.lower(token + 1) === 'out' ? token + 2 : token + 1); // `points out that`
  const isSource = isSourceBefore(reading, token);
  if (/^[.:]$/.test(follows) && isSource) return true; // `the road was closed, the Courier reports.`
  if (
    follows !== 'that' &&
    follows !== 'whether' &&
    !(follows === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(token + 2)))
  )
    return false;
  const before = reading.upos(token - 1);
  return (
    before === 'PROPN' ||
    before === 'PRON' ||
    before === 'NOUN' ||
    before === 'CCONJ' ||
    before === 'ADV' ||
    isSource ||
    reading.tokens.text(token - 1) === ','
  );
}

const SMALL_D = 0x64;
const SMALL_G = 0x67;
const SMALL_S = 0x73;
const SMALL_T = 0x74;

/** A name, or a pronoun that stands for one. */
function isSourceBefore(reading: Reading, token: number): boolean {
  return reading.namedAt(token - 1) !== null || /^(?:he|she|they)$/.test(reading.lower(token - 1));
}

/** `a sign on the door | read “No entry”`. */
function isBeforeQuotation(reading: Reading, token: number): boolean {
  return reading.quotationAt(token + 1)?.first === token + 1;
}

/** `The crows, the paper | claims |, did so`, `The worms, the researchers | report |, spawned`: between commas, after its source. */
function isParenthetic(reading: Reading, token: number): boolean {
  const lines = reading.tokens.text(token + 1) === ',' ? CUE_LINES.get(reading.lemma(token))?.bare : undefined;
  if (lines?.some(({ frames }) => frames.has('clause')) !== true) return false;
  const isPlural = reading.lower(token) === reading.lemma(token);
  if (reading.syntax.xpos(token - 1) !== (isPlural ? 'NNS' : 'NN') || reading.namedAt(token) !== null) return false;
  const first = nounPhraseBefore(reading, token, token - MAX_SOURCE)?.first ?? 0;
  return reading.lower(first) === 'the' && reading.tokens.text(first - 1) === ',';
}

/** `a charge which the ministry | hopes | will bring in more`. */
function isInRelative(reading: Reading, token: number): boolean {
  const first = nounPhraseBefore(reading, token, token - MAX_SOURCE)?.first ?? 0;
  return /^(?:which|who|that)$/.test(reading.lower(first - 1)) && /^(?:WDT|WP)$/.test(reading.syntax.xpos(first - 1));
}

/** `The ad | claims “Ruiz is late.”`, `He | jokes, “Nobody came.”` */
function isBeforeSpeech(reading: Reading, token: number): boolean {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(reading.upos(token - 1)) || isPossessive(reading, token - 1)) return false;
  const mark = reading.tokens.text(token + 1) === ',' ? token + 2 : token + 1;
  const quotation = reading.quotationAt(mark);
  return quotation?.first === mark && quotation.end - mark > MIN_SPEECH && reading.isCapitalised(mark + 1);
}

/** Tokens of a quotation, with its marks, that may be a name. */
const MIN_SPEECH = 5;

/** `Ports may stay closed, dock workers' union | warns`: the last word of a line without a stop, after a source and a comma. */
function endsHeadline(reading: Reading, token: number): boolean {
  if (reading.sentenceAt(token).end !== token + 1 || !/^(?:NOUN|PROPN)$/.test(reading.upos(token - 1))) return false;
  for (let at = token - 2; at >= token - MAX_SOURCE; at -= 1) {
    if (reading.tokens.text(at) === ',') return true;
  }
  return false;
}

/** With the comma, in tokens. */
const MAX_SOURCE = 6;

/** `67 percent, | say they will go` */
function isSayTakenForInterjection(reading: Reading, token: number): boolean {
  return (
    reading.lower(token) === 'say' &&
    reading.upos(token) === 'INTJ' &&
    (/^(?:PRON|DET|NOUN|PROPN|SCONJ)$/.test(reading.upos(token + 1)) || isBetweenCommas(reading, token))
  );
}

/** `In short, advisers | say |, it is late`: after a source, no cry. */
function isBetweenCommas(reading: Reading, token: number): boolean {
  return reading.tokens.text(token + 1) === ',' && /^(?:NOUN|PROPN|PRON)$/.test(reading.upos(token - 1));
}

/** `he is warning voters that`: between a form of "be" and a noun phrase or a clause stands no noun. */
function isProgressive(reading: Reading, token: number): boolean {
  if (!/^(?:is|are|was|were|been|['’]s|['’]re|['’]m)$/.test(reading.lower(token - 1))) return false;
  return /^(?:DET|PRON|PROPN|NOUN|SCONJ|ADJ)$/.test(reading.upos(token + 1));
}

/** `asked them to leave, | warning that …`, `he met the crew, | promising to stay`: taken for a noun or an adjective. */
function isGoingOn(reading: Reading, token: number): boolean {
  if (reading.tokens.text(token - 1) !== ',') return false;
  const next = reading.lower(token + 1);
  return next === 'that' || (next === 'to' && /^(?:VERB|AUX)$/.test(reading.upos(token + 2)));
}

/** Tokens of the line looked at on either side. */
const MAX_LINE = 40;

/** `Local Democracy | Reporting`: with a capital after one, where the verbs of the line have none. */
function isInName(reading: Reading, verb: number): boolean {
  if (!reading.isCapitalised(verb) || !reading.isCapitalised(verb - 1) || !reading.lower(verb).endsWith('ing'))
    return false;
  const { first, end } = reading.sentenceAt(verb);
  if (verb === first || reading.quotationAt(verb)?.first === verb - 1) return false;
  const far = Math.min(end, verb + MAX_LINE);
  for (let token = Math.max(first + 1, verb - MAX_LINE); token < far; token += 1)
    if (reading.upos(token) === 'VERB' && !reading.isCapitalised(token)) return true;
  return false;
}

/** `Ruiz’s | claim that …`: whatever it is taken for, a noun. */
function isOwned(reading: Reading, verb: number): boolean {
  return (
    reading.upos(verb - 1) === 'PART' &&
    /^['’]s?$/.test(reading.tokens.text(verb - 1)) &&
    reading.lower(verb) === reading.lemma(verb)
  );
}

/** `the most challenging environment`, `a defending champion`: a participle that describes a noun. */
function isAttribute(reading: Reading, verb: number): boolean {
  const word = reading.lower(verb);
  if (!/(?:ed|ing|[tkrw]e?n)$/.test(word)) return false; // `a | written | statement`
  const upos = reading.upos(verb + 1);
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN') return false;
  const before = reading.upos(verb - 1);
  if (isPossessive(reading, verb - 1) || /^['’]s?$/.test(reading.tokens.text(verb - 1))) return true; // `its | proposed | rule`
  if (reading.tokens.text(verb - 1) === '-' && !reading.tokens.spaceBefore(verb)) return true; // `pier-supporting members`
  const isDescribed = before === 'ADV' && reading.upos(verb - 2) === 'DET'; // `a | highly | anticipated | treaty`
  return (
    before === 'DET' ||
    before === 'ADJ' ||
    (word.endsWith('ed') && isAfterPreposition(reading, verb)) ||
    isDescribed ||
    (before === 'VERB' && word.endsWith('ed')) ||
    DEGREE_ADVERBS.has(reading.lower(verb - 1))
  );
}

/** `a lead in | pledged | votes`, `by 271 | pledged | votes`: no subject stands there; not `six in ten | backed | the plan`. */
function isAfterPreposition(reading: Reading, verb: number): boolean {
  if (reading.upos(verb - 1) === 'ADP') return true;
  return (
    reading.upos(verb - 1) === 'NUM' &&
    /^(?:ADP|VERB)$/.test(reading.upos(verb - 2)) &&
    reading.upos(verb - 3) !== 'NUM'
  );
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

/** A lemma with an s on it, as {@link isVerbTakenForNoun} takes one. */
const formsInS: ReadonlySet<string> = new WordSet(Array.from(CUE_LINES.keys(), (lemma) => `${lemma}s`));
