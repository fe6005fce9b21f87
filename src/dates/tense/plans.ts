/** What was planned, and is to come: "scheduled for", "due to land", "agreed to meet", "facing an election". */

import type { Syntax } from '../../document/index.js';
import { FORMS_OF_BE, PAST_OF_BE } from '../../english/auxiliaries.js';
import { BEFORE_TO_COME, DECIDED, OCCASIONS, PRESENT_AUXILIARIES } from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';
import { futureWhere, SAYS_DECIDED, SAYS_FUTURE, SAYS_PAST, SILENT } from './said.js';

/** "scheduled", "will", "plans". */
export function ofPlan(words: Words, syntax: Syntax, at: number): number {
  const word = words.lower(at);
  const before = words.lower(at - 1);
  // "her plans": the noun says nothing
  if (word === 'plans' && syntax.upos(words.token(at)) === 'NOUN') return SILENT;
  if (word === 'forecast') return futureWhere(FORMS_OF_BE.has(before));
  // "cancelled due to fog"
  if (word === 'due' && isCause(words, syntax, at)) return SILENT;
  // "began as planned", "as previously scheduled", "more than expected"
  if (before === 'as' || before === 'than' || (before.endsWith('ly') && words.lower(at - 2) === 'as')) return SILENT;
  // "had been planned", against "has been planned"
  return before === 'been' && words.lower(at - 2) === 'had' ? SAYS_PAST : SAYS_FUTURE;
}

/** "cancelled | due to fog"; no "is | due to land". */
function isCause(words: Words, syntax: Syntax, at: number): boolean {
  if (words.lower(at + 1) !== 'to' || isVerb(words, syntax, at + 2)) return false;
  return !(words.lower(at - 1) === ',' || FORMS_OF_BE.has(words.lower(at - 1)));
}

/** "facing an election in May"; no "facing the sea". */
export function ofLookingAhead(words: Words, _: Syntax, at: number): number {
  return futureWhere([1, 2, 3, 4].some((ahead) => OCCASIONS.has(words.lower(at + ahead))));
}

/** "to" before a verb. */
export function ofInfinitive(words: Words, syntax: Syntax, at: number): number {
  if (!words.isLetters(at + 1) || words.lower(at + 1).endsWith('ed') || !isVerb(words, syntax, at + 1)) return SILENT;
  if (PRESENT_AUXILIARIES.has(words.lower(at - 1))) return SAYS_FUTURE;
  const noun = syntax.upos(words.token(at - 1)) === 'NOUN';
  // "the rules to be published in May", "the fair, to be held in May"
  if (words.lower(at + 1) === 'be' && (noun || words.lower(at - 1) === ',')) return SAYS_FUTURE;
  // "tax cuts to come in May"
  if (noun && /^(?:come|follow)$/.test(words.lower(at + 1))) return SAYS_FUTURE;
  // "with the rest to meet in July"
  if ([2, 3, 4].some((distance) => words.lower(at - distance) === 'with')) return SAYS_FUTURE;
  const plan = planBefore(words, syntax, at);
  if (plan === null) return SILENT;
  // "were ordered to leave"
  const isPassive = /^(?:was|were|been)$/.test(words.lower(plan - 1));
  if (DECIDED.has(words.lower(plan)) && !isPassive) return SAYS_DECIDED;
  // "had been due to expire Monday" speaks of what was to come
  return words.lower(plan - 1) === 'been' && words.lower(plan - 2) === 'had' ? SAYS_PAST : SAYS_FUTURE;
}

/** The word that makes a plan of "to": "agreed in a call on Monday | to hold talks". */
function planBefore(words: Words, syntax: Syntax, at: number): number | null {
  for (let back = 1; back <= MAX_TO_PLAN; back += 1) {
    const word = words.lower(at - back);
    if (BEFORE_TO_COME.has(word) || DECIDED.has(word)) return at - back;
    if (/^[.;!?\n]$/.test(word) || (back > 3 && syntax.upos(words.token(at - back)) === 'VERB')) return null;
  }
  return null;
}

const MAX_TO_PLAN = 9;

/** "was | expected to", "had | hoped to", "were supposed | to". */
export function wasPlanned(words: Words, at: number): boolean {
  return [1, 2].some((back) => PLANNED_THEN.has(words.lower(at - back)));
}

const PLANNED_THEN: ReadonlySet<string> = new Set([...PAST_OF_BE, 'had', 'd']);

function isVerb(words: Words, syntax: Syntax, at: number): boolean {
  const upos = syntax.upos(words.token(at));
  return upos === 'VERB' || upos === 'AUX';
}
