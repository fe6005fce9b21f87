/**
 * Verbs of saying that the tagger takes for nouns where no other verb is: in headlines, and after plurals.
 *
 *     Mayor | slams | ‘joke’ of a toll          Experts | caution | that it will rain          he | worries | Bell will leave
 */
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { wordSet } from '../english/words.js';
import { isFiniteVerb } from '../grammar/verb-groups.js';
import type { Reading } from './reading.js';

/** Maximum tokens of such a headline. */
const MAX_HEADLINE = 30;

/** Whether a word with an s at its end, taken for a plural, is the verb of its line. */
export function isVerbOfLine(reading: Reading, token: number): boolean {
  if (/^s?he$/.test(reading.lower(token - 1))) return true;
  if (!SELDOM_NOUNS.has(reading.lower(token)) || !/^(?:NOUN|PROPN)$/.test(reading.upos(token - 1))) return false;
  return beginsObject(reading, token + 1) && hasNoVerb(reading, token);
}

/** Whether a bare form, taken for a noun, is the verb of the plural before it: `experts | caution | that …`. */
export function isVerbOfPlural(reading: Reading, token: number): boolean {
  if (reading.lower(token + 1) !== 'that' || reading.syntax.xpos(token + 1) !== 'IN') return false;
  if (reading.syntax.xpos(token - 1) !== 'NNS' || reading.syntax.xpos(token) !== 'NN') return false;
  const lines = CUE_LINES.get(reading.lower(token))?.bare;
  return lines?.some(({ frames }) => frames.has('clause')) === true;
}

/** They are hardly ever plurals of nouns. */
const SELDOM_NOUNS = wordSet('slams, blasts, mocks, praises, vows, hails, rebukes, denounces, decries, lauds');

/** `slams | Bell`, `| ‘joke’ of a toll`, `| the toll`, `vows | to stay` */
function beginsObject(reading: Reading, at: number): boolean {
  if (reading.lower(at) === 'to') return reading.upos(at + 1) === 'VERB';
  return reading.quotationAt(at)?.first === at || /^(?:DET|PROPN|ADJ|PRON|NOUN)$/.test(reading.upos(at));
}

function hasNoVerb(reading: Reading, at: number): boolean {
  const { first, end } = reading.sentenceAt(at);
  if (end - first > MAX_HEADLINE) return false;
  for (let token = first; token < end; token += 1) {
    if (token !== at && reading.quotationAt(token) === null && isFiniteVerb(reading, token)) return false;
  }
  return true;
}
