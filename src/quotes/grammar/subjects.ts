/**
 * Who does what a verb says.
 *
 *     the head of the union, Marta Oliveira, said            before the verb, over an apposition
 *     “…,” said Marta Oliveira, the head of the union        after it, where the words come first
 *     Oliveira said they would act and promised …            carried on from the verb before
 *     Oliveira said no, adding that …                        the same, for a gerund
 */
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../../english/time-words.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isPronoun } from './noun-phrase-words.js';
import type { Range } from './range.js';
import { isFiniteVerb, type VerbGroup, verbGroupAt } from './verb-groups.js';
import type { Reading } from './view.js';

/** The noun phrase before the verb group, over adverbs and an apposition; null when there is none. */
export function subjectBefore(reading: Reading, group: VerbGroup): Range | null {
  const floor = floorOf(reading, group.first);
  let end = beforeAdjuncts(reading, group.first, floor);
  if (end <= floor) return null;
  // `Ruiz, who calls him a “liar,” | said`: the comma stands before the closing mark
  if (/^["”]$/.test(reading.tokens.text(end - 1)) && reading.tokens.text(end - 2) === ',' && end - 2 > floor) {
    const opens = reading.quotationAt(end - 1);
    if (opens !== null && opens.first > floor + 2 && !isLongQuotation(reading, end - 1)) end -= 1;
  }
  const mark = reading.tokens.text(end - 1);
  if (mark === ',' || mark === '—' || mark === '–' || mark === '-') return beforeApposition(reading, end - 1, floor);
  const phrase = nounPhraseBefore(reading, end, floor);
  if (phrase === null) return null;
  return beforeRegion(reading, phrase, floor) ?? beforeRelative(reading, phrase, floor) ?? phrase;
}

/** `Ruiz of Columbia, | South Carolina |`: a place that only says where the one before the comma lies. */
function beforeRegion(reading: Reading, phrase: Range, floor: number): Range | null {
  const comma = phrase.first - 1;
  if (comma <= floor || reading.tokens.text(comma) !== ',') return null;
  if (!isPlace(reading, phrase.end - 1) || !isPlace(reading, comma - 1)) return null;
  const whole = nounPhraseBefore(reading, comma, floor);
  return whole === null || reading.namedAt(whole.first)?.first === reading.namedAt(comma - 1)?.first
    ? null
    : { first: whole.first, end: phrase.end };
}

function isPlace(reading: Reading, token: number): boolean {
  const type = reading.namedAt(token)?.entity.type;
  return type === 'GPE' || type === 'LOC';
}

/** `the authors | on Tuesday (later)`, `a poll | published on Tuesday`: over adverbs, days and a participle. */
function beforeAdjuncts(reading: Reading, from: number, floor: number): number {
  let end = from;
  while (end > floor && isAdverb(reading, end - 1)) end -= 1;
  if (reading.lower(end) === 'ago') end = beforeSpan(reading, end, floor);
  const time = beforeTime(reading, end);
  if (time === end || time <= floor) return end;
  const isParticiple = reading.upos(time - 1) === 'VERB' && /(?:ed|en)$/.test(reading.lower(time - 1));
  return isParticiple ? time - 1 : time;
}

/** `less than | two weeks ago`: before the number and what stands with it. */
function beforeSpan(reading: Reading, ago: number, floor: number): number {
  let end = ago;
  while (
    end > floor &&
    (TIME_NOUNS.has(reading.lower(end - 1)) ||
      /^(?:NUM|ADV)$/.test(reading.upos(end - 1)) ||
      /^(?:a|an|few|several|less|more|than|about|just|some)$/.test(reading.lower(end - 1)))
  )
    end -= 1;
  return end;
}

/** Also `neither` after its noun: `Ruiz neither confirmed nor denied`. */
function isAdverb(reading: Reading, token: number): boolean {
  if (/^(?:neither|either|both)$/.test(reading.lower(token))) return /^(?:NOUN|PROPN)$/.test(reading.upos(token - 1));
  return reading.upos(token) === 'ADV' && !isPronoun(reading, token) && reading.namedAt(token) === null;
}

/** `on Tuesday`, `last week`, `this week`. */
function beforeTime(reading: Reading, end: number): number {
  const word = reading.lower(end - 1);
  if (DAY_NAMES.has(word)) return reading.upos(end - 2) === 'ADP' ? end - 2 : end - 1;
  return TIME_NOUNS.has(word) && TIME_ADJECTIVES.has(reading.lower(end - 2)) ? end - 2 : end;
}

/** Maximum tokens of a relative clause before a verb. */
const MAX_RELATIVE = 15;

/** `an investigator | who examined the wreck`: the phrase before the relative clause that `phrase` ends. */
function beforeRelative(reading: Reading, phrase: Range, floor: number): Range | null {
  let verbs = 0;
  for (let token = phrase.first - 1; token > Math.max(floor, phrase.first - MAX_RELATIVE); token -= 1) {
    if (reading.upos(token) === 'PUNCT' || reading.upos(token) === 'SCONJ') return null;
    if (reading.upos(token) === 'VERB' && isFiniteVerb(reading, token)) verbs += 1;
    if (reading.lower(token) !== 'who') continue;
    return verbs === 0 ? null : nounPhraseBefore(reading, token, floor);
  }
  return null;
}

/** How many tokens back a subject is looked for. */
const FARTHEST = 100;

/** Phrases do not reach out of the quotation, or into the one before. */
function floorOf(reading: Reading, token: number): number {
  const sentence = reading.sentenceAt(token);
  const quotation = reading.quotationAt(token);
  let floor = Math.max(sentence.first, token - FARTHEST);
  if (quotation !== null) floor = Math.max(floor, quotation.first + 1);
  // By quotations and not by tokens: this is asked for every verb before a cue.
  for (let left = token - 1; left >= floor; left = reading.quotationRunStart(left) - 1) {
    if (reading.quotationAt(left) !== quotation && isLongQuotation(reading, left)) return left + 1;
  }
  return floor;
}

/** Scare quotes and nicknames do not end a phrase. */
function isLongQuotation(reading: Reading, token: number): boolean {
  const quotation = reading.quotationAt(token);
  if (quotation === null || quotation.end - quotation.first > 6) return quotation !== null;
  const isWord = /^(?:DET|ADJ|ADP|PRON)$/.test(reading.upos(quotation.first - 1)); // `a “liar,”`
  return reading.tokens.text(quotation.last) === ',' && !isWord;
}

/** Maximum tokens of an apposition or a relative clause. */
const MAX_APPOSITION = 40;

/** `Marta Oliveira, the head of the union,| said`: the phrase before the comma that opened the apposition. */
function beforeApposition(reading: Reading, closing: number, floor: number): Range | null {
  const mark = reading.tokens.text(closing);
  for (let token = closing - 1; token > Math.max(floor, closing - MAX_APPOSITION); token -= 1) {
    if (reading.tokens.text(token) !== mark) continue;
    if (!beginsApposition(reading, token + 1)) continue;
    const phrase = nounPhraseBefore(reading, token, floor);
    if (phrase === null) continue;
    // `Ruiz, 43, of Lisbon,` – the phrase itself may be one.
    if (reading.tokens.text(phrase.first - 1) === mark && phrase.first - 1 > floor && !hasPerson(reading, phrase))
      continue;
    return phrase;
  }
  return null;
}

function hasPerson(reading: Reading, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (reading.namedAt(token)?.entity.type === 'PERSON') return true;
  }
  return false;
}

function beginsApposition(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (
    /^(?:who|which|whose|whom|where|both|all|up|then|a|an|the|its|his|her|their|in|on|at|of|for|from|with|speaking|citing|like|one|not|also|however|meanwhile|too|himself|herself|itself|though)$/.test(
      word,
    )
  )
    return true;
  const upos = reading.upos(token);
  return upos === 'NUM' || upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'VERB';
}

/** The subject that a verb without one of its own carries on: that of the last verb in the sentence that had one. */
export function subjectCarriedOn(reading: Reading, group: VerbGroup, isCue: (verb: number) => boolean): Range | null {
  const floor = Math.max(reading.sentenceAt(group.first).first, group.first - FARTHEST);
  const quotation = reading.quotationAt(group.first);
  let first: Range | null = null;
  let verbs = 0;
  for (let token = group.first - 1; token >= floor && verbs < 12; token -= 1) {
    if (reading.quotationAt(token) !== quotation || !(isFiniteVerb(reading, token) || isCue(token))) continue;
    verbs += 1;
    const subject = ownSubject(reading, token);
    if (subject === null) continue;
    if (isCue(token)) return subject;
    first = subject;
  }
  return first;
}

/** Subjects by their verbs, as far as they were read: in a row of verbs each is asked for by all those after it. */
const READ = new WeakMap<Reading, Map<number, Range | null>>();

/** The subject before a verb in a form that has one. */
function ownSubject(reading: Reading, verb: number): Range | null {
  const subjects = READ.get(reading) ?? new Map<number, Range | null>();
  READ.set(reading, subjects);
  const known = subjects.get(verb);
  if (known !== undefined) return known;
  const group = verbGroupAt(reading, verb);
  const subject = group.form === 'finite' || group.form === 'passive' ? subjectBefore(reading, group) : null;
  subjects.set(verb, subject);
  return subject;
}
