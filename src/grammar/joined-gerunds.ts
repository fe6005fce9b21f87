/**
 * Gerunds that "and" joins to the gerund that reports: a second report of the same source.
 *
 *     Ruiz left, saying the board was corrupt | and calling for a vote
 *     a letter stating that the pier was safe | and noting that the money had come
 */
import { CUE_LINES } from '../english/reporting/lexicon.js';
import type { IsCue } from './next-reports.js';
import type { View } from './view.js';

/**
 * @param first token of what was said; @param and the token asked about
 * @param reporting the verb that reports it; undefined after a noun or an adjective: `saying she was tired of the board | and calling it …`
 */
export function isJoinedGerund(
  view: View,
  first: number,
  and: number,
  reporting: number | undefined,
  isCue: IsCue,
): boolean {
  if (view.lower(and) !== 'and' || (reporting !== undefined && !isGerund(view, reporting))) return false;
  const next = view.upos(and + 1) === 'ADV' ? and + 2 : and + 1;
  if (!view.lower(next).endsWith('ing') || !isCue(next) || isThought(view, next)) return false;
  if (view.lower(next + 1) === 'that') return true;
  // `saying he was shouting | and calling for help`: joined to the other gerund
  return isGerund(view, next) && !hasGerund(view, first, and) && !view.lower(and - 1).endsWith('ing');
}

/** `saying it would keep her values | and thinking`: more often a noun. */
function isThought(view: View, verb: number): boolean {
  return CUE_LINES.get(view.lemma(verb))?.bare.every(({ act }) => act === 'think') === true;
}

function hasGerund(view: View, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    if (isGerund(view, token) && view.quotationAt(token) === view.quotationAt(end)) return true;
  }
  return false;
}

function isGerund(view: View, token: number): boolean {
  return view.syntax.xpos(token) === 'VBG';
}
