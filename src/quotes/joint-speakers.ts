/**
 * All who speak, where names are joined.
 *
 *     Canberra and Wellington said …      Tom Bell, 40, of Porto, and a mate, Ana Ruiz, said …
 *     The UN and other agencies said …    one of whom only she is named
 *     Lawyers for Tom Bell and Ana Ruiz said …        none of them: somebody else speaks
 */
import type { Range, TokenEntity } from '../document/index.js';
import { isHyphen } from '../grammar/noun-phrase-words.js';
import { isNounOfPeople } from './people.js';
import type { Reading } from './reading.js';
import { isInTitle, isTitleWord, MAX_BRACKET } from './speakers.js';

/** @returns none where one speaks */
export function jointSpeakers(reading: Reading, { first, end }: Range): readonly TokenEntity[] {
  const joint: TokenEntity[] = [];
  // After the last name, and after her home.
  let after = -1;
  let hasRole = false;
  let piece = first;
  for (let token = first; token < end; token += 1) {
    if (reading.upos(token) === 'CCONJ') piece = token + 1;
    const named = nameOrDescription(reading, piece, token);
    if (named === null || named.first < after || (named.first !== token && named.kind === 'name')) continue;
    if (isOfRole(reading, named, end)) {
      hasRole = true;
      continue;
    }
    if (after < 0 && isTied(reading, first, token)) return []; // `lawyers for | Tom Bell and Ana Ruiz`
    const isNext = after < 0 || isJoined(reading, after, token, end);
    if (after >= 0 && isHome(reading, named) && token - after <= MAX_HOME) after = named.end;
    else if (!isNext) return [];
    else {
      joint.push(named.entity);
      after = endAfterBracket(reading, named.end);
    }
  }
  if (joint.length === 1 && after < end) return isWithOthers(reading, after) ? joint : [];
  if (hasRole && joint.some(({ type }) => type !== 'PERSON')) return []; // `Haro and Olmen Affairs Office head Tom Bell`
  return joint.length > 1 && after === end ? [...new Set(joint)] : [];
}

/** The name that begins at the token, or the description that ends there: `| the mayor | and Ana Ruiz`. */
function nameOrDescription(reading: Reading, piece: number, token: number): JointName | null {
  const named = reading.namedAt(token);
  if (named !== null) return named.first === token ? { ...named, kind: 'name' } : null;
  const entity = token > piece ? reading.referenceAt(token, piece) : null;
  return entity === null ? null : { first: piece, end: token + 1, entity, kind: 'description' };
}

interface JointName extends Range {
  readonly entity: TokenEntity;
  readonly kind: 'name' | 'description';
}

/** `Ana Ruiz and her | Norwegian | counterpart, Tom Bell`, `| Haro | Prime Minister Tom Bell`: a name within what a person is called. */
function isOfRole(reading: Reading, { end: from, entity, kind }: JointName, end: number): boolean {
  if (entity.type === 'PERSON' || kind === 'description') return false;
  if (isOwner(reading, from)) return reading.namedAt(from + 1)?.entity.type === 'PERSON';
  for (let token = from; token < Math.min(end, from + MAX_ROLE); token += 1) {
    const named = reading.namedAt(token);
    if (named?.entity.type === 'PERSON') return token > from || entity.type === 'NORP';
    const isComma = reading.tokens.text(token) === ',';
    if (isComma ? reading.namedAt(token + 1)?.entity.type !== 'PERSON' : !isInTitle(reading, token)) return false;
    if (isComma && entity.type !== 'NORP') return false;
  }
  return false;
}

/** `| the Courier|’s | Ana Ruiz` */
function isOwner(reading: Reading, end: number): boolean {
  return /^['’]s?$/.test(reading.tokens.text(end));
}

/** Tokens from a name within a role to the person's. */
const MAX_ROLE = 8;

/** Whether a preposition ties the name to a noun of people before it: `friends of | Tom Bell`, `a lawyer for President | Tom Bell`. */
function isTied(reading: Reading, first: number, name: number): boolean {
  let at = name - 1;
  while (at > first && (reading.upos(at) === 'DET' || isTitleWord(reading, at))) at -= 1;
  return (
    at > first && reading.upos(at) === 'ADP' && reading.upos(at - 1) === 'NOUN' && isNounOfPeople(reading.lower(at - 1))
  );
}

/** `Rand Bell | (Ky.) | and Ana Ruiz | (Fla.)`: what a name has in brackets after it. */
function endAfterBracket(reading: Reading, end: number): number {
  if (reading.tokens.text(end) !== '(') return end;
  for (let token = end + 1; token < end + MAX_BRACKET; token += 1)
    if (reading.tokens.text(token) === ')') return token + 1;
  return end;
}

/** `The UN | and other agencies`, `Bell | and others` */
function isWithOthers(reading: Reading, end: number): boolean {
  const and = reading.tokens.text(end) === ',' ? end + 1 : end;
  return reading.lower(and) === 'and' && /^others?$/.test(reading.lower(and + 1));
}

/** Maximum tokens between a name and a home: `, 40, of`. */
const MAX_HOME = 4;

/** `Tom Bell, 40, of | Porto |, and Ana Ruiz` */
function isHome(reading: Reading, { first, entity }: JointName): boolean {
  return (entity.type === 'GPE' || entity.type === 'LOC') && /^(?:of|from)$/.test(reading.lower(first - 1));
}

/** Only "and", commas, titles and roles between two names, and an age or a party after the first: `Tom Bell, 40, and | a mate, | Ana Ruiz`. */
function isJoined(reading: Reading, from: number, to: number, end: number): boolean {
  let joins = false;
  for (let token = from; token < to; token += 1) {
    const upos = reading.upos(token);
    const isComma = reading.tokens.text(token) === ',';
    if (upos === 'CCONJ' || (isComma && token === from)) joins = true;
    else if (isComma ? token !== to - 1 && !isBeforeAnd(reading, token) : !(joins && isBetween(reading, token)))
      return false;
  }
  return joins && hasConjunction(reading, from, Math.min(end, to + MAX_LIST));
}

/** Part of a title, of an age, an owner’s mark: `and | 24-year-old | Tom Bell`, `and | the Courier’s | Ana Ruiz`. */
function isBetween(reading: Reading, token: number): boolean {
  return isInTitle(reading, token) || isHyphen(reading, token) || isOwner(reading, token);
}

function isBeforeAnd(reading: Reading, comma: number): boolean {
  return reading.upos(comma + 1) === 'CCONJ';
}

/** Tokens after a name to look through for "and": a comma joins only where it follows. */
const MAX_LIST = 20;

function hasConjunction(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (reading.upos(token) === 'CCONJ') return true;
  return false;
}
