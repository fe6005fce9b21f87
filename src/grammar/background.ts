/**
 * What the writer tells of somebody or something that was named at the end of reported words without a clause of their own.
 *
 *     hopes to sign Bell, | who scored twice in May           wants to repeal the act, | which was passed in 2010
 *     urged her to stay, | which she did                      vowed to leave the pact, | a move that angered his allies
 */
import { SUMMING_UP } from '../english/clause-words.js';
import { AFTER_SUMMING_UP } from '../english/noun-phrase-words.js';
import { FACTUAL_HELPERS } from '../english/verb-helpers.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isPronoun } from './noun-phrase-words.js';
import { isTensed } from './outer-clauses.js';
import type { View } from './view.js';

/** Maximum tokens of what the writer adds, to the end of the sentence. */
const MAX_ADDED = 30;

/** Maximum tokens of `a highly unusual move`. */
const MAX_NAMED = 5;

export function isBackground(view: View, comma: number): boolean {
  if (view.tokens.text(comma) !== ',' || view.quotationAt(comma) !== null || !isToEnd(view, comma)) return false;
  return isRelativeOfFact(view, comma + 1) || isSummingUp(view, comma + 1);
}

/** `, | who scored twice`, `, | which was passed`, `, | which she did`: a fact; not `, which would help`. */
function isRelativeOfFact(view: View, at: number): boolean {
  if (!/^(?:who|which|whose)$/.test(view.lower(at))) return false;
  if (isPronoun(view, at + 1)) {
    const helper = view.upos(at + 2) === 'ADV' ? at + 3 : at + 2;
    return FACTUAL_HELPERS.has(view.lower(helper));
  }
  let verb = at + 1;
  if (view.lower(at) === 'whose') verb = nounPhraseAfter(view, verb, at + MAX_NAMED)?.end ?? verb;
  while (view.upos(verb) === 'ADV') verb += 1;
  return isTensed(view, verb) && view.syntax.xpos(verb) !== 'MD';
}

/** `, | a move that angered them`, `, | another example of waste`, `, | the latest step in a row`: what the writer makes of it. */
function isSummingUp(view: View, at: number): boolean {
  if (!/^(?:an?|another|the)$/.test(view.lower(at))) return false;
  if (view.lower(at) === 'the' && view.lower(at + 1) !== 'latest') return false;
  for (let noun = at + 1; noun < at + MAX_NAMED; noun += 1) {
    if (SUMMING_UP.has(view.lower(noun)))
      return AFTER_SUMMING_UP.has(view.lower(noun + 1)) || isParticiple(view, noun + 1);
    if (!/^(?:ADJ|ADV)$/.test(view.upos(noun))) return false;
  }
  return false;
}

function isParticiple(view: View, token: number): boolean {
  return /^VB[NGD]$/.test(view.syntax.xpos(token));
}

/** No other comma in the rest of the sentence, after which the reported words might go on. */
function isToEnd(view: View, comma: number): boolean {
  const { end } = view.sentenceAt(comma);
  if (end - comma > MAX_ADDED) return false;
  for (let token = comma + 1; token < end; token += 1)
    if (/^[,;:—–]$/.test(view.tokens.text(token)) || /^[.?!]$/.test(view.tokens.text(token))) return token >= end - 2;
  return true;
}
