/**
 * Verbs that "and" or "but" joins to what was said, and that go on with it.
 *
 *     said she was tired | and wanted to go                 what she wanted, she said
 *     said the boat was old | and hopes to sell it          what she hopes now
 */
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { afterHelpers, tenseOf } from './next-reports.js';
import { isPronoun } from './noun-phrase-words.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

/** @param first token of what was said; @param token the conjunction, or a comma before it; @param reporting the verb that reports it */
export function goesOnWithSaid(view: View, first: number, token: number, reporting: number): boolean {
  return isCoordinate(view, first, token, reporting) || isSpokenOn(view, first, token, reporting);
}

/**
 * `said she was tired | and wanted to go`, `said she backs the plan | but opposes the toll`: what she wants, and what stands in another tense
 * than "said", goes on with what she said.
 */
function isCoordinate(view: View, first: number, conjunction: number, reporting: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(conjunction))) return false;
  let helper = conjunction + 1;
  while (view.upos(helper) === 'ADV') helper += 1;
  let own = first;
  while (own < conjunction && !isFiniteVerb(view, own)) own += 1;
  const tense = tenseOf(view, helper);
  if (isTold(view, reporting, helper)) return true;
  if (tense === null || tenseOf(view, own) !== tense || isThought(view, reporting)) return false;
  return isThought(view, afterHelpers(view, helper)) || (tenseOf(view, reporting) ?? tense) !== tense;
}

/** `I said I have room, | but I have only one bed`: words as they were spoken, in another tense than "said", of the same subject. */
function isSpokenOn(view: View, first: number, token: number, reporting: number): boolean {
  const but = view.tokens.text(token) === ',' ? token + 1 : token;
  if (view.lower(but) !== 'but') return false;
  const subject = view.lower(first) === 'that' ? first + 1 : first;
  const isSame = isPronoun(view, subject) && view.lower(subject) === view.lower(but + 1);
  if (!isSame || tenseOf(view, reporting) !== 'past') return false;
  return tenseOf(view, subject + 1) === 'present' && tenseOf(view, but + 2) === 'present';
}

/** `They fear that she may have left | and chose a new port`: what is past is no longer what they think now. */
function isTold(view: View, reporting: number, verb: number): boolean {
  return tenseOf(view, reporting) === 'present' && tenseOf(view, verb) === 'past' && isThought(view, verb);
}

function isThought(view: View, verb: number): boolean {
  const lines = CUE_LINES.get(view.lemma(verb))?.bare ?? [];
  return lines.length > 0 && lines.every(({ act }) => act === 'think');
}
