/**
 * What a crowd cries, by a noun for it, "of" and words in quotation marks.
 *
 *     The fans broke into chants of | “Out, out.”          She met the news with a cry of | “At last”.
 *     There were shouts of “Shame” from | the gallery      He left to cries of | “Traitor”.
 */
import type { Range } from '../../document/index.js';
import { CRIES, FOR_LISTENERS } from '../../english/reporting/nouns.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { verbGroupAt } from '../../grammar/verb-groups.js';
import { limitAt } from '../../grammar/word-ends.js';
import type { Reading } from '../reading.js';
import type { TokenConstruction } from '../scope.js';
import type { Statement } from '../statement.js';
import { possessor } from './noun-sources.js';

export const CRY: TokenConstruction = { name: 'cries', read: cry };

function cry(reading: Reading, noun: number): Statement | null {
  if (reading.lower(noun + 1) !== 'of' || !CRIES.has(reading.lower(noun))) return null;
  const quotation = reading.quotationAt(noun + 2);
  if (quotation?.first !== noun + 2 || reading.quotationAt(noun) !== null) return null;
  const content = { first: quotation.first, end: overSecond(reading, quotation.end) };
  return {
    content: [content],
    speaker: possessor(reading, noun) ?? criersAfter(reading, content.end) ?? criersBefore(reading, noun),
    cue: { first: noun, end: noun + 2, lemma: reading.lemma(noun), act: 'say' },
    addressee: null,
    construction: 'noun-cue',
    kind: 'quote',
  };
}

/** `chants of “Out” | and “Shame”` */
function overSecond(reading: Reading, end: number): number {
  const next = reading.quotationAt(end + 1);
  return reading.lower(end) === 'and' && next?.first === end + 1 ? next.end : end;
}

/** `shouts of “Shame” from | the gallery` */
function criersAfter(reading: Reading, end: number): Range | null {
  if (reading.lower(end) !== 'from') return null;
  return nounPhraseAfter(reading, end + 1, limitAt(reading, end));
}

/** Maximum tokens from a verb to the noun: `broke | into loud shouts`. */
const MAX_MANNER = 6;

/** `| The fans | broke into chants`: the subject of the verb, over a preposition; not `was met with cries`, `left to cries`. */
function criersBefore(reading: Reading, noun: number): Range | null {
  for (let token = noun - 1; token > Math.max(reading.sentenceAt(noun).first, noun - MAX_MANNER); token -= 1) {
    if (reading.upos(token) === 'PUNCT' || FOR_LISTENERS.has(reading.lower(token))) return null;
    if (reading.upos(token) !== 'VERB') continue;
    const group = verbGroupAt(reading, token);
    return group.form === 'finite' && !HEARING.has(reading.lemma(token)) ? subjectBefore(reading, group) : null;
  }
  return null;
}

/** Lemmas: whoever does so hears them. */
const HEARING: ReadonlySet<string> = new Set(['hear', 'face', 'ignore', 'draw']);
