/**
 * A time or a place at the front of a clause, without a comma after it: the subject begins after its noun.
 *
 *     In court | Mr Bell said          After the match | manager Ana Ruiz said          At the inquest | police said
 */
import type { Range } from '../document/index.js';
import { FRONTED_OCCASIONS, FRONTING_PLACES } from '../english/means.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../english/people/nouns.js';
import { ROLES } from '../english/people/roles.js';
import { OTHER_PEOPLE } from '../english/people/sources.js';
import { PERSONAL_HONORIFICS } from '../english/people/titles.js';
import { wordSet } from '../english/words.js';
import { isPossessive } from './noun-phrase-words.js';
import type { View } from './view.js';

const ROLE_NOUNS = wordSet(ROLES);

/** The subject itself, or what of it stands after the noun of such a phrase. */
export function afterFront(view: View, phrase: Range): Range {
  const preposition = phrase.first - 1;
  if (phrase.end - phrase.first < 2 || !FRONTING_PLACES.has(view.lower(preposition))) return phrase;
  if (!beginsClause(view, preposition)) return phrase;
  const first = subjectIn(view, phrase, lastCore(view, phrase));
  return first !== null && first > phrase.first ? { first, end: phrase.end } : phrase;
}

/** At the start of the sentence, after a mark, "and" or "that", or after `Speaking`, `Later`. */
function beginsClause(view: View, token: number): boolean {
  const { first } = view.sentenceAt(token);
  if (token === first || /^(?:PUNCT|CCONJ|SCONJ)$/.test(view.upos(token - 1))) return true;
  return token - 1 === first && (view.upos(first) === 'ADV' || view.lower(first).endsWith('ing'));
}

/** `the verdict at | the High Court Mrs Bell`: the words after the last preposition. */
function lastCore(view: View, { first, end }: Range): number {
  let core = first;
  for (let token = first; token < end; token += 1) if (view.upos(token) === 'ADP') core = token + 1;
  return core;
}

function subjectIn(view: View, { end }: Range, core: number): number | null {
  const name = capitalsBefore(view, end, core);
  if (name === end) return manyIn(view, core, end);
  if (view.namedAt(end - 1)?.end !== end) return null;
  for (let token = name; token < end; token += 1) {
    if (token > core && PERSONAL_HONORIFICS.has(view.lower(token))) return token; // `the High Court | Mr Justice Bell`
  }
  const noun = name - 1;
  if (noun < core || view.upos(noun) !== 'NOUN') return null;
  if (isRole(view, noun)) return view.syntax.xpos(noun) === 'NN' ? afterOccasion(view, core, noun) : name;
  const isOpen = isConjunction(view, core - 1) && !isDetermined(view, core); // `After | star Bell said so, they left`
  return isOpen ? null : name;
}

/** It may open a clause, whose subject is all that stands before the verb: `After | the council leader said so, they left`. */
function isConjunction(view: View, token: number): boolean {
  return /^(?:after|before)$/.test(view.lower(token));
}

/** `the match | manager`, `the vote | council leader`, `the pitch | captain`: after a noun for what happened, else the first noun. */
function afterOccasion(view: View, core: number, role: number): number | null {
  for (let token = core; token < role; token += 1) if (FRONTED_OCCASIONS.has(view.lower(token))) return token + 1;
  if (isConjunction(view, core - 1)) return null;
  let noun = core;
  while (noun < role && view.upos(noun) !== 'NOUN') noun += 1;
  return noun < role && !isRole(view, noun) ? noun + 1 : null;
}

/** `the inquest | police`, `the match | fans`. */
function manyIn(view: View, core: number, end: number): number | null {
  const last = end - 1;
  const isMany = view.lower(last) === 'police' || (view.syntax.xpos(last) === 'NNS' && isRole(view, last));
  return isMany ? afterOccasion(view, core, last) : null;
}

function isRole(view: View, noun: number): boolean {
  return [view.lower(noun), view.lemma(noun)].some(
    (word) => ROLE_NOUNS.has(word) || OTHER_PEOPLE.has(word) || FEMALE_NOUNS.has(word) || MALE_NOUNS.has(word),
  );
}

function isDetermined(view: View, token: number): boolean {
  return view.upos(token) === 'DET' || isPossessive(view, token);
}

/** The first of the capitalised words that end the phrase; `end` where none do. */
function capitalsBefore(view: View, end: number, core: number): number {
  let first = end;
  while (first > core && (view.isCapitalised(first - 1) || (first < end && view.tokens.text(first - 1) === '.')))
    first -= 1;
  return first;
}
