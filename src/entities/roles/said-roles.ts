/**
 * Where the words of a role begin that a verb says of somebody.
 *
 *     Ana Ruiz is also | mayor of Fernwood
 *     Ana Ruiz previously served as | mayor of Fernwood
 *     Ana Ruiz has been appointed | chief executive
 *     Ana Ruiz stepped down as | chief executive
 */
import {
  ADVERBS_OF_VERBS,
  APPOINTED,
  BEFORE_AS_AND_AN_OFFICE,
  SERVING,
  TAKING_AND_STEPPING,
} from '../../english/verb-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';

export interface SaidRole {
  /** Where its words begin. */
  readonly first: number;
  /** Whether the verb is one that only offices follow: `appointed`, not `is`. */
  readonly sure: boolean;
}

/** @param token after the name, or after ", who" */
export function saidRoleAt({ tokens }: Pick<Layers, 'tokens'>, token: number): SaidRole | null {
  let verb = token;
  let hasCopula = false;
  while (verb < token + MAX_HELPERS && (HELPERS.has(tokens.text(verb)) || isAdverb(tokens.text(verb)))) {
    if (COPULAS.has(tokens.text(verb))) hasCopula = true;
    verb += 1;
  }
  const word = tokens.text(verb);
  const after = tokens.text(verb + 1);
  if (SERVING.has(word) && after === 'as') return { first: verb + 2, sure: true };
  if (hasCopula && APPOINTED.has(word))
    return { first: after === 'as' || after === 'to' ? verb + 2 : verb + 1, sure: true };
  const last = TAKING_AND_STEPPING.has(word) ? verb + 1 : verb;
  const isOffice = BEFORE_AS_AND_AN_OFFICE.has(tokens.text(last)) && (last > verb || !PARTICLES.has(word));
  if (isOffice && tokens.text(last + 1) === 'as') return { first: last + 2, sure: true };
  return hasCopula ? { first: verb, sure: false } : null;
}

function isAdverb(word: string): boolean {
  return ADVERBS_OF_VERBS.has(word) || WHEN.has(word);
}

/** `has also been`: helpers and adverbs before the verb. */
const MAX_HELPERS = 4;
const COPULAS = wordSet('is, was, became, been');
const HELPERS = wordSet('is, was, became, been, has, had');
/** `over`, `down`: only after their verbs. */
const PARTICLES = wordSet('over, down, in, aside');
const WHEN = wordSet('previously, formerly, currently, once, later, then, recently, also');
