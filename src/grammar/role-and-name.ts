/**
 * A person over what commas tie to the name: a role before it, and an age, a home or a party after it.
 *
 *     the driver, Marta Ruiz, 22, of Salem, Ore., | told        the role and the name are one phrase
 *     said | a spokesman for the union, Tom Bell, on Monday
 *     Marta Ruiz, 51, of Duluth, Minn., | said                  the name alone
 */

import type { Range } from '../document/index.js';
import { NOUNS_LIKE_ADJECTIVES } from '../english/noun-phrase-words.js';
import { BODIES_BESIDE_NAMES } from '../english/organisation-words.js';
import { DOCUMENTS } from '../english/people/sources.js';
import { BRACKETED_TITLES } from '../english/people/titles.js';
import { coreAfter, nounPhraseAfter } from './noun-phrase-after.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isHyphen, isPossessive, isTime } from './noun-phrase-words.js';
import type { View } from './view.js';

/** The phrase of the person before the comma at `closing`, or of two who are joined; null where none stands there. */
export function personBefore(view: View, closing: number, floor: number): Range | null {
  const person = onePersonBefore(view, closing, floor);
  const and = (person?.first ?? 0) - 1;
  if (person === null || and - 1 <= floor || view.lower(and) !== 'and' || view.tokens.text(and - 1) !== ',')
    return person;
  const other = onePersonBefore(view, and - 1, floor);
  return other === null ? person : { first: other.first, end: person.end }; // `A pilot, Tom Bell, | and a mate, Ana Ruiz,`
}

function onePersonBefore(view: View, closing: number, floor: number): Range | null {
  const end = beforeAdditions(view, closing, floor);
  const bracket = beforeBracket(view, end, floor);
  const name = nameEndingAt(view, bracket, floor);
  if (name === null) return bodyBefore(view, closing, floor);
  if (view.lower(name.first - 1) === 'and' && view.tokens.text(name.first - 2) !== ',')
    return pairBefore(view, name, end, floor);
  const role = roleBefore(view, name.first - 1, floor);
  if (role !== null) return { first: role.first, end };
  return end < closing || bracket < end ? { first: name.first, end } : null;
}

/** `the union, the Haro Guild |, said`, `its owner, brewer Holt & Co |, said`, `its lawyers, Leeds-based Holt & Co |, said`: a body by what it is and its name. */
function bodyBefore(view: View, closing: number, floor: number): Range | null {
  const named = view.namedAt(closing - 1);
  if (named?.entity.type !== 'ORG' || named.end !== closing) return null;
  const name = nounPhraseBefore(view, closing, floor) ?? named;
  if (name.first < named.first - MAX_KIND || name.first <= floor) return null;
  const role = roleBefore(view, name.first - 1, floor);
  return role !== null && isBody(view, role) ? { first: role.first, end: closing } : null;
}

/** Maximum tokens before the name of a body: `the`, `brewer`, `Leeds-based`. */
const MAX_KIND = 4;

/** `its | owner`, `the airline’s | parent`, `the | union`. */
function isBody(view: View, { end }: Range): boolean {
  return BODIES_BESIDE_NAMES.has(view.lower(end - 1));
}

/** The name, with titles, before a closing mark, and before an age, a home or a party. */
export function nameBefore(view: View, closing: number, floor: number): Range | null {
  return nameEndingAt(view, beforeAdditions(view, closing, floor), floor);
}

/** `Two teachers, Tom Bell and | Ana Ruiz |,`: both names say who the role is. */
function pairBefore(view: View, last: Range, end: number, floor: number): Range | null {
  const other = nameEndingAt(view, last.first - 1, floor);
  const role = other === null ? null : roleBefore(view, other.first - 1, floor);
  return role === null ? null : { first: role.first, end };
}

/** Maximum tokens of a bracket after a name. */
const MAX_BRACKET = 8;

/** `Tom Bell | (Reform)` */
function beforeBracket(view: View, end: number, floor: number): number {
  if (view.tokens.text(end - 1) !== ')') return end;
  for (let token = end - 2; token > Math.max(floor, end - MAX_BRACKET); token -= 1) {
    if (view.tokens.text(token) === '(') return token;
  }
  return end;
}

/** The phrase with the name between commas after it: `a spokesman | , Tom Bell`. */
export function withName(view: View, phrase: Range, limit: number): Range {
  const comma = view.lower(phrase.end) === 'and' ? (coreAfter(view, phrase.end + 1, limit) ?? phrase.end) : phrase.end; // `her uncle and | guardian, Tom Bell`
  if (view.tokens.text(comma) !== ',' || !isRole(view, phrase) || isDocument(view, phrase)) return phrase;
  const name = nounPhraseAfter(view, comma + 1, limit);
  if (name === null || name.end - name.first > MAX_NAME) return phrase;
  const isOfBody = view.namedAt(name.end - 1)?.entity.type === 'ORG' && isBody(view, phrase);
  if (!isOfBody && !isPerson(view, name)) return phrase;
  const after = view.tokens.text(name.end);
  const isClosed = name.end >= limit || /^[,.;:)—–-]$/.test(after) || view.upos(name.end) === 'ADP';
  return isClosed ? { first: phrase.first, end: name.end } : phrase;
}

/** `According to | press reports |, Tom Bell left`, but `a study by | a chemist |, Ana Ruiz`. */
function isDocument(view: View, { first, end }: Range): boolean {
  return DOCUMENTS.has(view.lower(headOfRole(view, first, end))) && DOCUMENTS.has(view.lower(end - 1));
}

/** Maximum tokens of a name with its titles. */
const MAX_NAME = 8;

/** Maximum commas after a name: age, town, state, party. */
const MAX_ADDITIONS = 4;

/** `Marta Ruiz | , 51, of Duluth, Minn.`: the end of the name. */
function beforeAdditions(view: View, closing: number, floor: number): number {
  let end = closing;
  for (let step = 0; step < MAX_ADDITIONS; step += 1) {
    const comma = commaBefore(view, end, floor);
    if (comma === null || !isAddition(view, comma + 1, end)) return end;
    end = comma;
  }
  return end;
}

/** Maximum tokens of an addition. */
const MAX_ADDITION = 6;

function commaBefore(view: View, end: number, floor: number): number | null {
  for (let token = end - 1; token > Math.max(floor, end - MAX_ADDITION - 2); token -= 1) {
    if (view.tokens.text(token) === ',') return token;
  }
  return null;
}

/** `51`, `aged 51`, `of Duluth`, `Minn.`, `R-Texas`, `Jr.`. */
function isAddition(view: View, first: number, end: number): boolean {
  const length = end - first;
  if (length < 1 || length > MAX_ADDITION) return false;
  if (view.upos(end - 1) === 'NUM' && (length === 1 || view.lower(first) === 'aged')) return true;
  if (/^[JS]r\.?$/.test(view.tokens.text(first)) && length === 1) return true;
  if (/^(?:of|from)$/.test(view.lower(first)) && length > 1) return isCapitalisedRun(view, first + 1, end);
  if (/^[A-Z]$/.test(view.tokens.text(first)) && view.tokens.text(first + 1) === '-') return true; // a party
  return isPlace(view, first, end) || (length === 1 && /^[A-Z]\p{L}*\.(?:\p{L}\.)?$/u.test(view.tokens.text(first)));
}

function isPlace(view: View, first: number, end: number): boolean {
  const named = view.namedAt(first);
  return named?.first === first && named.end === end && /^(?:GPE|LOC)$/.test(named.entity.type);
}

function isCapitalisedRun(view: View, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    if (!view.isCapitalised(token) && !/^(?:ADP|DET|PUNCT)$/.test(view.upos(token))) return false;
  }
  return true;
}

/** A noun phrase that ends in a person's name, or in where she belongs, and holds no more than titles besides. */
function nameEndingAt(view: View, end: number, floor: number): Range | null {
  const last = view.namedAt(end - 1);
  if (last === null) return null;
  const phrase = nounPhraseBefore(view, end, floor);
  if (phrase === null || last.entity.type === 'PERSON')
    return phrase !== null && isPerson(view, phrase) ? overBracketedTitle(view, phrase, floor) : null;
  // `Ana Ruiz of Bell and Partners`
  const tie = last.first - (view.lower(last.first - 1) === 'the' ? 2 : 1);
  const isTied = /^(?:of|from|at)$/.test(view.lower(tie)) && tie > phrase.first;
  return isTied && isPerson(view, { first: phrase.first, end: tie }) ? phrase : null;
}

/** `Chief (Mrs) | Ana Ruiz`, `Dr (Mrs) | Ana Ruiz`: with the titles before it. */
function overBracketedTitle(view: View, name: Range, floor: number): Range {
  const open = name.first - 3;
  const isTitle = view.tokens.text(open) === '(' && view.tokens.text(open + 2) === ')' && view.isCapitalised(open - 1);
  return isTitle && open - 1 > floor && BRACKETED_TITLES.has(view.lower(open + 1))
    ? { first: open - 1, end: name.end }
    : name;
}

function isPerson(view: View, { first, end }: Range): boolean {
  const named = view.namedAt(end - 1);
  if (named?.entity.type !== 'PERSON' || named.end !== end) return false;
  return view.isCapitalised(first) || isRoleOf(view, first, named.first);
}

/**
 * `the novelist | Ana Ruiz`, `her brother | Tom Bell`, `retired Admiral | Tom Bell`, `the mate Tom Bell and the cook | Ana Ruiz`: nouns, titles, what
 * describes them, other names.
 */
function isRoleOf(view: View, first: number, name: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(view.upos(name - 1)) && name - first > 1) return false;
  for (let token = first; token < name; token += 1) {
    const isName = view.namedAt(token)?.entity.type === 'PERSON';
    const isJoin = view.lower(token) === 'and';
    const isFirst = token === first || view.lower(token - 1) === 'and';
    if (!isName && !isJoin && !(isFirst && isDefinite(view, token)) && !isDescription(view, token)) return false;
  }
  return true;
}

/** `veteran`, `retired`, `singer-songwriter`. */
function isDescription(view: View, token: number): boolean {
  if (/^(?:NOUN|ADJ|PROPN)$/.test(view.upos(token)) || isHyphen(view, token)) return true;
  return view.upos(token) === 'VERB' && /(?:ed|ing)$/.test(view.lower(token));
}

function isDefinite(view: View, token: number): boolean {
  return view.lower(token) === 'the' || isPossessive(view, token);
}

/** The phrase before the comma that says what the person is. */
function roleBefore(view: View, comma: number, floor: number): Range | null {
  if (comma <= floor || view.tokens.text(comma) !== ',') return null;
  const phrase = nounPhraseBefore(view, comma, floor);
  const role = phrase === null ? null : (overParticiple(view, phrase, floor) ?? phrase);
  if (role === null || view.upos(role.first - 1) === 'ADP' || isTime(view, role.end - 1)) return null; // `on | the boat`, `last week`
  return isRole(view, role) ? role : null;
}

/** `The judge | hearing | the case`: the whole of a role that a participle goes on with. */
function overParticiple(view: View, { first, end }: Range, floor: number): Range | null {
  const isParticiple = view.upos(first - 1) === 'VERB' && /ing$/.test(view.lower(first - 1));
  if (!isParticiple || first - 2 <= floor || view.upos(first - 2) !== 'NOUN') return null;
  const role = nounPhraseBefore(view, first - 1, floor);
  return role === null ? null : { first: role.first, end };
}

/** A phrase that begins with a determiner or a possessor and names nobody: `the mayor of Lisbon`, `Ruiz’s brother`; no `Porto`, no `the sea on Monday`. */
function isRole(view: View, { first, end }: Range): boolean {
  const head = headOfRole(view, first, end);
  const isCommon =
    view.upos(head) === 'NOUN' ||
    NOUNS_LIKE_ADJECTIVES.has(view.lower(head)) ||
    ((view.lower(head) === 'one' || view.upos(head) === 'NUM') && view.lower(head + 1) === 'of') || // `one of her pupils, the poet Ana Ruiz,`
    (view.upos(head) === 'PROPN' && view.namedAt(head) === null);
  const isNamed = view.namedAt(end - 1)?.entity.type === 'PERSON' && head === end - 1;
  return isCommon && end - first > 1 && !isNamed; // `a spokesman for Tom Bell`, not `the pilot Tom Bell`
}

function headOfRole(view: View, first: number, end: number): number {
  for (let token = first + 1; token < end; token += 1) {
    if (view.upos(token) === 'ADP' && view.namedAt(token) === null && !isHyphen(view, token - 1)) return token - 1; // no `brother-in-law`
  }
  return end - 1;
}
