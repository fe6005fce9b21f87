/**
 * Whose words alone are, where only the sentence after them tells.
 *
 *     “It is over.” So says Tom Bell, who owns the pier.        “It is over.” That was the verdict of the mayor.
 *     “It is over.” That is how Tom Bell puts it.               “It is over.” Tom Bell shakes his head.
 */
import type { Quotation, Range, Sentence } from '../document/index.js';
import { FOR_QUOTED } from '../english/people/sources.js';
import { GESTURES, SUMMING_UP, SUMMING_UP_VERBS } from '../english/reporting/saying.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { withName } from '../grammar/role-and-name.js';
import type { Reading } from './reading.js';
import { openingSubject } from './subject-before.js';

/** Who speaks by the sentence after the quotation, in its paragraph; null where that does not tell. */
export function saidAfter(reading: Reading, { end, paragraph, first }: Quotation): Range | null {
  const sentence = reading.sentences[reading.sentenceIndex(end - 1) + 1] ?? null;
  if (sentence === null || sentence.paragraph !== paragraph || reading.quotationAt(sentence.firstToken) !== null)
    return null;
  if (sentence.firstToken > end + 1) return null;
  return summedUp(reading, sentence) ?? (beginsParagraph(reading, first) ? acting(reading, sentence) : null);
}

/** `So says | Tom Bell`, `That was the verdict of | the mayor`, `This is how | Ruiz | puts it`. */
function summedUp(reading: Reading, { firstToken: first, endToken: end }: Sentence): Range | null {
  const word = reading.lower(first);
  if (word === 'so')
    return /^(?:says|said|say)$/.test(reading.lower(first + 1)) ? personAt(reading, first + 2, end) : null;
  if (!FOR_QUOTED.has(word) || reading.lemma(first + 1) !== 'be') return null;
  if (reading.lower(first + 2) === 'how') {
    const person = nounPhraseAfter(reading, first + 3, end);
    return person !== null && SUMMING_UP_VERBS.has(reading.lemma(person.end)) ? person : null;
  }
  for (let token = first + 2; token < Math.min(end, first + MAX_NOUN); token += 1) {
    if (SUMMING_UP.has(reading.lower(token)))
      return /^(?:of|from)$/.test(reading.lower(token + 1)) ? personAt(reading, token + 2, end) : null;
  }
  return null;
}

/** Tokens to the noun: `That was the stark | warning`. */
const MAX_NOUN = 7;

function personAt(reading: Reading, first: number, end: number): Range | null {
  const phrase = nounPhraseAfter(reading, first, end);
  return phrase === null ? null : withName(reading, phrase, end);
}

function beginsParagraph(reading: Reading, token: number): boolean {
  return reading.tokens.start(token) === reading.segmentation.paragraphs[reading.paragraphAt(token)]?.start;
}

/** `| Tom Bell | shakes his head`: what a person does who speaks, in a short sentence. */
function acting(reading: Reading, { firstToken: first, endToken: end }: Sentence): Range | null {
  if (end - first > MAX_ACT) return null;
  const subject = openingSubject(reading, first, end);
  if (subject?.first !== first || reading.namedAt(subject.end - 1)?.entity.type !== 'PERSON') return null;
  for (let token = subject.end; token < end; token += 1)
    if (reading.upos(token) === 'VERB') return GESTURES.has(reading.lemma(token)) ? subject : null;
  return null;
}

/** Maximum tokens of such a sentence. */
const MAX_ACT = 14;
