/**
 * The phrase that names a role: its determiner, what stands before its noun, the noun, and how far it goes on after it.
 *
 *     the | last | keeper | of the lighthouse
 *     then the | deputy | treasurer
 *     now | mayor | of Fernwood | and a former judge      the next role is another phrase
 */
import type { Range } from '../../document/index.js';
import { ABSTRACT_ENDS, PICTURES, PLANNED, WITHOUT_MIND } from '../../english/inanimate.js';
import { HEADS_WITH_ON } from '../../english/organisation-words.js';
import { EPITHETS, EXPERTS, NO_ROLES } from '../../english/people/roles.js';
import { TIME_NOUNS } from '../../english/time-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { isTimeAt } from './times-of-roles.js';

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
  else if (LATER.has(tokens.lower(first))) first += 1;
  const determined = DETERMINERS.test(tokens.lower(first));
  if (determined) first += 1;
  if (NOW.has(tokens.text(first))) first += 1;
  first = afterAge(layers, first);
  let isOwned = false;
  let head = first;
  let joined = 0; // `New York-based`: the parts of a word with hyphens count as one
  while (!isNoun(layers, head)) {
    if (layers.spelling.shape(head) === 'hyphen') joined += 2;
    if (head >= limit || head - first - joined >= MAX_PREMODIFIERS || !isPremodifier(layers, head, head === start))
      return null;
    head += 1;
    if (!/^['’]s?$/.test(tokens.text(head - 1))) continue;
    isOwned = true;
    head = first = afterAge(layers, NOW.has(tokens.text(head)) ? head + 1 : head);
  }
  if (head >= limit) return null;
  // "chief executive", "deputy treasurer".
  while (head + 1 < limit && (isNoun(layers, head + 1) || isRoleOf(layers, first, head + 2))) head += 1;
  // `Chief | Medical Director`, `Assistant | Managing Editor`
  const goesOn = tokens.lower(head) === 'chief' || layers.spelling.shape(head + 1) === 'capitalised';
  if (goesOn && head + 2 < limit && isNoun(layers, head + 2) && isPremodifier(layers, head + 1, false)) head += 2;
  // "runner-up", "director-general".
  while (head + 2 < limit && layers.spelling.shape(head + 1) === 'hyphen') head += 2;
  return { first, head, end: roleEnd(layers, head, window), determined: determined || isOwned };
}

/** `a bearded | 23-year-old | veteran`: an age is no part of it. */
function afterAge({ tokens }: Layers, first: number): number {
  for (let token = first; token < first + 2; token += 1) {
    const isAge = /^\d{1,3}$/.test(tokens.text(token)) && tokens.slice(token + 1, token + 3) === '-year';
    const old = tokens.text(token + 3) === '-' ? token + 4 : token + 3;
    if (isAge && tokens.text(old) === 'old') return old + 1;
  }
  return first;
}

/** The description after a name and a comma, whatever its noun: `a consultant | toxicologist | at the clinic`; null where it can be no person. */
export function describedAt(layers: Layers, start: number, window: Window): Role | null {
  const { tokens, syntax } = layers;
  if (!/^an?$/.test(tokens.lower(start))) return null;
  const first = afterAge(layers, start + 1);
  let head = first;
  while (head < Math.min(window.limit, first + MAX_PREMODIFIERS) && isPart(layers, head + 1)) head += 1;
  while (head > first && syntax.xpos(head) === 'JJ') head -= 1; // `an aide | responsible | for records`
  if (syntax.xpos(head) !== 'NN' || !mayBePerson(tokens.lower(head))) return null;
  return { first, head, end: roleEnd(layers, head, window), determined: true };
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

function isNoun({ forms, tokens, spelling, syntax }: Layers, token: number): boolean {
  if (forms.at(token).role) return true;
  return spelling.shape(token) === 'small' && EPITHETS.has(tokens.lower(token)) && syntax.xpos(token) === 'NN';
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
  const { tokens, spelling, syntax } = layers;
  const start = head + 1;
  const isOn = tokens.lower(start) === 'on' && EXPERTS.has(tokens.lower(head));
  if ((!COMPLEMENTS.has(tokens.lower(start)) && !isOn) || isTimeAt(layers, start)) return start;
  if (tokens.lower(start) === 'to' && syntax.xpos(start + 1) === 'VB') return start; // `nominee | to replace her`
  let stop = start + 1;
  while (stop < limit && !(ROLE_ENDS.test(tokens.lower(stop)) && spelling.shape(stop) !== 'hyphen')) {
    if (tokens.text(stop) === 'and' && (isNextRole(layers, stop + 1) || isClause(layers, stop + 1))) break;
    if (isTimeAt(layers, stop)) break;
    stop += isOnInName(layers, stop + 1) ? 2 : 1;
  }
  if (tokens.text(stop - 1) === 'and') stop -= 1;
  return stop === start + 1 || (stop >= limit && !isBorder) ? start : stop;
}

/** `the Council | on | Foreign Relations`: inside of a name. */
function isOnInName({ tokens, spelling }: Layers, token: number): boolean {
  if (tokens.text(token) !== 'on' || !HEADS_WITH_ON.has(tokens.lower(token - 1))) return false;
  const isCapital = (at: number) => spelling.shape(at) === 'capitalised';
  return isCapital(token - 1) && isCapital(token + 1) && !vocabulary.calendar.has(tokens.lower(token + 1));
}

/** `head of the union and | later left it`. */
function isClause({ syntax }: Layers, token: number): boolean {
  return /^(?:VERB|ADV|AUX)$/.test(syntax.upos(token));
}

/** `mayor of Fernwood and | a former judge`. */
function isNextRole(layers: Layers, token: number): boolean {
  const { tokens, spelling } = layers;
  const from = LATER.has(tokens.lower(token)) ? token + 1 : token;
  for (let next = from; next < from + MAX_PREMODIFIERS; next += 1) {
    if (isNoun(layers, next)) return spelling.shape(next) === 'small';
    if (
      spelling.shape(next) !== 'small' ||
      !(DETERMINERS.test(tokens.lower(next)) || isPremodifier(layers, next, next === from))
    )
      return false;
  }
  return false;
}

export const DETERMINERS = /^(?:a|an|the|another|its|his|her|their|our|my)$/;
/** `head of`, `adviser to`: a role goes on with these. */
const COMPLEMENTS = wordSet('of, for, at, in, to, with');
const ADVERBS = wordSet('then, now, once, formerly, currently, still');
/** `mayor and | later | governor` */
const LATER = wordSet('now, later, currently, also');
/** `the | new | manager`: when somebody has the role is no part of it. */
const NOW = wordSet('new, current');
const NO_PREMODIFIER = /^(?:who|which|whose|and|was|is|said|of|in|at|not|to|for|even|as|through|[,.;:!?()"“”—–])$/;
const NO_PREMODIFIER_TAG = /^(?:AUX|PRON|DET|ADP|SCONJ|CCONJ)$/;
const ROLE_ENDS =
  /^(?:[,.;:!?()"“”—–]|\.\.+|''|``|-|who|whose|whom|which|that|said|says|told|was|is|are|were|has|had|will|would|off|after|since|on|from|until|when|while|as|but|because|before|during|where|by)$/;
