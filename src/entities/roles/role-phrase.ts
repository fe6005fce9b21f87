/**
 * The phrase that names a role: its determiner, what stands before its noun, the noun, and how far it goes on after it.
 *
 *     the | last | keeper | of the lighthouse
 *     then the | deputy | treasurer
 *     now | mayor | of Fernwood | and a former judge      the next role is another phrase
 */
import type { Range } from '../../document/index.js';
import { ABSTRACT_ENDS, PICTURES, PLANNED, WITHOUT_MIND } from '../../english/inanimate.js';
import { NO_ROLES } from '../../english/people/roles.js';
import { TIME_NOUNS } from '../../english/time-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';

/** Words before the noun of a role: `last keeper`, `the choir's deputy treasurer`. */
const MAX_PREMODIFIERS = 5;

/** Up to where a role is looked for. */
export interface Window {
  readonly limit: number;
  /** Whether what stands there ends it: the end of the sentence, the comma. */
  readonly isBorder: boolean;
}

export interface Role extends Range {
  /** The last word of its noun: `executive` in `chief executive of Acme`. */
  readonly head: number;
  readonly determined: boolean;
}

/** The role whose words, an article or `then the` perhaps before them, begin at a token; it ends before `limit`. */
export function roleAt(layers: Layers, start: number, window: Window): Role | null {
  const { tokens } = layers;
  const { limit } = window;
  let first = start;
  if (ADVERBS.has(tokens.lower(first)) && DETERMINERS.test(tokens.lower(first + 1))) first += 1;
  else if (tokens.lower(first) === 'now') first += 1;
  const determined = DETERMINERS.test(tokens.lower(first));
  if (determined) first += 1;
  let head = first;
  while (!isNoun(layers, head)) {
    if (head >= limit || head - first >= MAX_PREMODIFIERS || !isPremodifier(layers, head, head === start)) return null;
    if (/^['’]s?$/.test(tokens.text(head))) first = head + 1;
    head += 1;
  }
  if (head >= limit) return null;
  // "chief executive", "deputy treasurer".
  while (head + 1 < limit && (isNoun(layers, head + 1) || isRoleOf(layers, first, head + 2))) head += 1;
  // `Chief | Medical Director`
  if (
    tokens.lower(head) === 'chief' &&
    head + 2 < limit &&
    isNoun(layers, head + 2) &&
    isPremodifier(layers, head + 1, false)
  )
    head += 2;
  // "runner-up", "director-general".
  while (head + 2 < limit && layers.spelling.shape(head + 1) === 'hyphen') head += 2;
  return { first, head, end: roleEnd(layers, head, window), determined };
}

/** The description after a name and a comma, whatever its noun: `a consultant | toxicologist | at the clinic`; null where it can be no person. */
export function describedAt(layers: Layers, start: number, window: Window): Role | null {
  const { tokens, syntax } = layers;
  if (!/^an?$/.test(tokens.lower(start))) return null;
  let head = start + 1;
  while (head < Math.min(window.limit, start + 1 + MAX_PREMODIFIERS) && isPart(layers, head + 1)) head += 1;
  if (syntax.xpos(head) !== 'NN' || !mayBePerson(tokens.lower(head))) return null;
  return { first: start + 1, head, end: roleEnd(layers, head, window), determined: true };
}

/** A word between the article and the noun, or the noun. */
function isPart({ syntax, spelling }: Layers, token: number): boolean {
  return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(syntax.upos(token)) || spelling.shape(token) === 'hyphen';
}

/** Most nouns are, in such a place; not `a year later`, `a hit`, `a decision`. */
function mayBePerson(noun: string): boolean {
  const isThing =
    TIME_NOUNS.has(noun) ||
    WITHOUT_MIND.has(noun) ||
    PLANNED.has(noun) ||
    PICTURES.has(noun) ||
    vocabulary.thingHeads.has(noun);
  return !isThing && !ABSTRACT_ENDS.test(noun) && !NO_ROLES.has(noun);
}

function isNoun({ forms }: Layers, token: number): boolean {
  return forms.at(token).role;
}

function isRoleOf({ tokens }: Layers, first: number, end: number): boolean {
  return vocabulary.isRole(tokens.slice(first, end).toLowerCase());
}

/** @param opens whether the words begin with it, so that a participle would be a clause: `called on the senator` */
function isPremodifier({ tokens, syntax, spelling }: Layers, token: number, opens: boolean): boolean {
  const word = tokens.lower(token);
  if (/^['’]s?$/.test(word) || vocabulary.roleModifiers.has(word)) return true;
  if (NO_PREMODIFIER.test(word)) return false;
  const tag = syntax.upos(token);
  if (tag === 'VERB') return spelling.shape(token) === 'capitalised' || (!opens && /(?:ing|ed)$/.test(word));
  return !NO_PREMODIFIER_TAG.test(tag);
}

/**
 * Where a role that goes on after its noun ends: `keeper | of the Inishgall Lighthouse | off the coast`. What goes on longer than is
 * looked through is cut at its noun.
 */
function roleEnd(layers: Layers, head: number, { limit, isBorder }: Window): number {
  const { tokens, spelling } = layers;
  const start = head + 1;
  if (!COMPLEMENTS.has(tokens.lower(start)) || tokens.slice(start, start + 3) === 'at the time') return start;
  let stop = start + 1;
  while (stop < limit && !(ROLE_ENDS.test(tokens.lower(stop)) && spelling.shape(stop) !== 'hyphen')) {
    if (tokens.text(stop) === 'and' && (isNextRole(layers, stop + 1) || isClause(layers, stop + 1))) break;
    if (tokens.slice(stop, stop + 3) === 'at the time') break;
    stop += 1;
  }
  return stop === start + 1 || (stop >= limit && !isBorder) ? start : stop;
}

/** `head of the union and | later left it`. */
function isClause({ syntax }: Layers, token: number): boolean {
  return /^(?:VERB|ADV|AUX)$/.test(syntax.upos(token));
}

/** `mayor of Fernwood and | a former judge`. */
function isNextRole(layers: Layers, token: number): boolean {
  const { tokens, spelling } = layers;
  for (let next = token; next < token + MAX_PREMODIFIERS; next += 1) {
    if (isNoun(layers, next)) return spelling.shape(next) === 'small';
    if (
      spelling.shape(next) !== 'small' ||
      !(DETERMINERS.test(tokens.lower(next)) || isPremodifier(layers, next, next === token))
    )
      return false;
  }
  return false;
}

export const DETERMINERS = /^(?:a|an|the|another|its|his|her|their|our|my)$/;
/** `head of`, `adviser to`: a role goes on with these. */
const COMPLEMENTS = wordSet('of, for, at, in, to, with');
const ADVERBS = wordSet('then, now, once, formerly, currently, still');
const NO_PREMODIFIER = /^(?:who|which|whose|and|was|is|said|of|in|at|not|to|for|even|as|through|[,.;:!?()"“”—–])$/;
const NO_PREMODIFIER_TAG = /^(?:AUX|PRON|DET|ADP|SCONJ|CCONJ)$/;
const ROLE_ENDS =
  /^(?:[,.;:!?()"“”—–]|''|``|-|who|whose|whom|which|that|said|says|told|was|is|are|were|has|had|will|would|off|after|since|on|from|until|when|while|as|but|because|before|during|where|by)$/;
