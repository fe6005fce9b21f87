/**
 * Whom `who` stands for: the person whose name it is tied to, over what only describes her.
 *
 *     Ruiz, 43, a nurse from Porto, | who | says        Ruiz
 *     Ruiz of Porto and Costa, | who | say              both
 *     Ruiz met those | who | say                        nobody: the name is not beside it
 *     leaders such as Ruiz | who | say                  nobody: leaders
 *     an adviser to Ruiz, | who | asked not to be named nobody: the adviser
 */
import { firstNotBefore, type TokenEntity } from '../document/index.js';
import { AFTER_NAME_WORDS, OTHERS_AFTER_NAMES } from '../english/noun-phrase-words.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isFiniteVerb } from '../grammar/verb-groups.js';
import type { Named } from '../grammar/view.js';
import { isNounOfPeople } from './people.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';

/** None where it is nobody with a name. */
export function whoIsMeant(reading: Reading, who: number): readonly TokenEntity[] {
  const { first: floor } = reading.sentenceAt(who);
  let at: number | null = who;
  for (let joined = 0; at !== null && joined < MAX_JOINED; joined += 1) {
    const name = tiedName(reading, at, floor);
    if (name !== null) return ofName(reading, at, name, floor);
    at = reading.lower(at - 1) === 'and' ? whoBefore(reading, at - 1, floor) : null;
  }
  return [];
}

/** Clauses of one person that are looked through: `Ruiz, who was there | and who wrote | and who says`. */
const MAX_JOINED = 4;

function ofName(reading: Reading, who: number, name: Named, floor: number): readonly TokenEntity[] {
  const front = frontOf(reading, name.first, floor);
  const other = joinedBefore(reading, front, floor);
  const begin = other === null ? front : frontOf(reading, other.first, floor);
  const isOfMany = isPlural(reading, who) || reading.upos(who - 1) === 'PROPN';
  if (other !== null && isPlural(reading, who)) return [other.entity, name.entity];
  return isOfMany && isExample(reading, begin) ? [] : [name.entity];
}

/** `Ana Ruiz, | a nurse in the town | who said`: whom the noun right before "who" describes; null where it is somebody else. */
export function describedBefore(reading: Reading, who: number): TokenEntity | null {
  const phrase = nounPhraseBefore(reading, who, reading.sentenceAt(who).first);
  const comma = (phrase?.first ?? 0) - 1;
  if (phrase === null || reading.tokens.text(comma) !== ',' || !/^(?:an?|the)$/.test(reading.lower(phrase.first)))
    return null;
  if (reading.syntax.xpos(headOf(reading, phrase)) !== 'NN') return null;
  const isBracket = reading.tokens.text(comma - 1) === ')' && reading.tokens.text(comma - 3) === '(';
  const named = reading.namedAt(isBracket ? comma - 4 : comma - 1);
  return named?.entity.type === 'PERSON' && !isTo(reading, frontOf(reading, named.first, reading.sentenceAt(who).first))
    ? named.entity
    : null;
}

/** Names and tokens that are looked at. */
const MAX_NAMES = 4;
const MAX_GAP = 30;

/** The last person named before, if no more than a description stands between. */
function tiedName(reading: Reading, who: number, floor: number): Named | null {
  const { named } = reading;
  const last = firstNotBefore(named.length, (index) => (named[index]?.first ?? 0) < who) - 1;
  for (let index = last; index > last - MAX_NAMES && index >= 0; index -= 1) {
    const name = named[index];
    if (name === undefined || name.first < floor || who - name.end > MAX_GAP) return null;
    if (reading.quotationAt(who) === null && reading.quotationAt(name.first) !== null) continue;
    if (name.entity.type !== 'PERSON' || !isDescription(reading, name.end, who)) continue;
    const front = frontOf(reading, name.first, floor);
    if (reading.lower(front - 1) === 'not') continue; // `It was Ruiz, not | Costa, | who said`
    if (!isTo(reading, front)) return name;
  }
  return null;
}

/** Nothing, or `, 43, a nurse from Porto,`, `of Porto,`, `(R-Texas)`: no verb. */
function isDescription(reading: Reading, first: number, end: number): boolean {
  const isOpen = /^[,(—–-]+$/.test(reading.tokens.text(first)) || AFTER_NAME_WORDS.has(reading.lower(first));
  if (first < end && !isOpen) return false;
  for (let token = first; token < end; token += 1)
    if (OTHERS_AFTER_NAMES.has(reading.lower(token)) || isFiniteVerb(reading, token)) return false;
  return true;
}

/** `Ruiz, | who | lost her house and who says`. */
function whoBefore(reading: Reading, token: number, floor: number): number | null {
  for (let at = token - 1; at > Math.max(floor, token - MAX_GAP); at -= 1) if (reading.lower(at) === 'who') return at;
  return null;
}

/** Where the titles before a name begin: `| Republican Gov. | Ruiz`. */
function frontOf(reading: Reading, first: number, floor: number): number {
  let front = first;
  while (front > floor && front > first - MAX_TITLE && /^(?:PROPN|NOUN|ADJ|DET)$/.test(reading.upos(front - 1)))
    front -= 1;
  return front;
}

/** Tokens of titles before a name. */
const MAX_TITLE = 7;

/** `| Costa | and Ruiz` */
function joinedBefore(reading: Reading, front: number, floor: number): Named | null {
  if (reading.lower(front - 1) !== 'and' || front - 2 < floor) return null;
  const other = reading.namedAt(front - 2);
  return other?.entity.type === 'PERSON' ? other : null;
}

/** `leaders such as | Ruiz`, `leaders, like | Ruiz`, `people including | Ruiz`. */
function isExample(reading: Reading, front: number): boolean {
  const before = reading.lower(front - 1);
  if (before === 'as') return reading.lower(front - 2) === 'such';
  return before === 'including' || (before === 'like' && !/^(?:PRON|VERB|AUX)$/.test(reading.upos(front - 2)));
}

/** `an adviser to | Ruiz`, `a friend of | Ruiz`: the friend is meant. */
function isTo(reading: Reading, front: number): boolean {
  if (!/^(?:to|of|for)$/.test(reading.lower(front - 1)) || !isNounOfPeople(reading.lower(front - 2))) return false;
  return reading.syntax.xpos(front - 2) === 'NN';
}

/** `who | say`, `who | have said` */
function isPlural(reading: Reading, who: number): boolean {
  return reading.syntax.xpos(who + 1) === 'VBP';
}
