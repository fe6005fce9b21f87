/**
 * Names of offices and bodies that go on with what they are for, and what ministers are for.
 *
 *     the | Ministry of Sport, Youth and Trade |, the | Council for the Care of Persons with Burns |     one name
 *     the | Energy and Mineral Resources Ministry |                                                      one name
 *     the Minister for | Sport, Youth and Trade |                                                        none
 *     the | Okun State House of Assembly |                                                               one name
 *     the | Conference on Clean Seas |, the | Harbour Action Plan |                                      no organisation
 */
import { onward } from '../../advance.js';
import type { EntityType } from '../../document/index.js';
import {
  AFTER_HEADS,
  AGREED_ON,
  FIELDS_AFTER_THE,
  INSIDE_LONG_NAMES,
  MEETINGS,
  NEVER_IN_LISTS,
  PLANS,
  TIMES_OF_YEAR,
  WITH_CONFERENCES,
  WITH_PORTFOLIOS,
} from '../../english/offices.js';
import { BODIES } from '../../english/organisation-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withLongOffices(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const whole: TypedName[] = [];
  for (const name of names) {
    if (name.first < (whole.at(-1)?.end ?? 0)) continue;
    const joined = name.type === 'ORG' ? startOfJoined(layers, name) : name.first;
    // "Energy" may have been found by itself.
    while (joined < name.first && (whole.at(-1)?.first ?? -1) >= joined) whole.pop();
    if (joined < name.first && (whole.at(-1)?.end ?? 0) <= joined) {
      const text = layers.tokens.slice(joined, name.end);
      whole.push(changed(name, { first: joined, text, known: null, titles: [], headed: true }));
      continue;
    }
    // "at Stirling | Sheriff Court"
    const isCourt = layers.tokens.text(name.end) === 'Sheriff' && layers.tokens.text(name.end + 1) === 'Court';
    if (isCourt && name.type !== 'PERSON' && name.end - name.first === 1) {
      const text = layers.tokens.slice(name.first, name.end + 2);
      whole.push(changed(name, { end: name.end + 2, text, type: 'ORG', known: null, headed: true }));
      continue;
    }
    const isWhole = name.type === 'FAC' && isHouse(layers, changed(name, { end: name.end - 2 }));
    if (isWhole || isHouse(layers, name)) {
      const end = isWhole ? name.end : name.end + 2;
      whole.push(
        changed(name, { end, text: layers.tokens.slice(name.first, end), type: 'ORG', known: null, headed: true }),
      );
    } else if (name.type === 'PERSON' || name.type === 'NORP' || (name.known !== null && name.type !== 'ORG'))
      whole.push(name);
    else if (!isPortfolio(layers, name))
      whole.push(name.type === 'ORG' ? asWhole(layers, name, whole.at(-1)?.end ?? 0) : name);
  }
  return whole;
}

/** `Okun State House | of Assembly`. */
function isHouse({ tokens }: Layers, { end, known }: TypedName): boolean {
  return (
    known?.type !== 'ORG' &&
    tokens.text(end - 1) === 'House' &&
    tokens.text(end) === 'of' &&
    HOUSES.has(tokens.text(end + 1))
  );
}

/** `House of | Assembly`, as written. */
const HOUSES: ReadonlySet<string> = new Set([
  'Assembly',
  'Representatives',
  'Commons',
  'Lords',
  'Delegates',
  'Chiefs',
  'Councillors',
  'Peoples',
  'Elders',
]);

/** `Minister for Sport, | Youth | and Trade`. */
function isPortfolio(layers: Layers, { first, end }: TypedName): boolean {
  const { tokens } = layers;
  if (!areOrdinary(layers, first, end)) return false;
  let before = first - 1;
  while (before > first - MAX_LIST_TOKENS && areOrdinary(layers, before, before + 1) && tokens.text(before) !== 'of')
    before -= 1;
  return /^(?:of|for)$/.test(tokens.text(before)) && WITH_PORTFOLIOS.has(tokens.lower(before - 1));
}

/** Of a list before its last part. */
const MAX_LIST_TOKENS = 12;

/** `| Housing, | Infrastructure and Communities Canada`: departments that are called by what they are for and their country. */
function startOfFields(layers: Layers, { first, end }: TypedName, from: number): number {
  const { tokens } = layers;
  if (tokens.text(end - 1) !== 'Canada' || end - first < MIN_FIELDS) return first;
  let and = first;
  while (and < end && tokens.text(and) !== 'and') and += 1;
  let start = first;
  while (
    and < end &&
    start - 2 >= from &&
    first - start < MAX_FIELDS &&
    tokens.text(start - 1) === ',' &&
    isOrdinaryCapital(layers, start - 2)
  )
    start -= 2;
  return start;
}

/** Tokens of `Trade and Oceans Canada`, and of what stands before it. */
const MIN_FIELDS = 4;
const MAX_FIELDS = 4;

/** `the | Energy and | Mineral Resources Ministry`, `the | Trade, Energy and | Water Department`. */
function startOfJoined(layers: Layers, { first, end }: TypedName): number {
  const { tokens, spelling } = layers;
  if (!JOINED.has(tokens.lower(end - 1)) || end - first < 2 || !/^(?:and|&)$/.test(tokens.text(first - 1)))
    return first;
  const isField = (token: number) => token >= 0 && isOrdinaryCapital(layers, token) && !BODIES.has(tokens.lower(token));
  let start = first - 1;
  while (first - start < MAX_JOINED) {
    if (isField(start - 1)) start -= 1;
    else if (start < first - 1 && tokens.text(start - 1) === ',' && isField(start - 2)) start -= 2;
    else break;
  }
  const isWhole = tokens.lower(start - 1) === 'the' || (spelling.opens(start) && start < first - 1);
  return isWhole && start < first - 1 ? start : first;
}

const JOINED = wordSet('ministry, department, committee, directorate');

/** Tokens of what stands before `and Mineral Resources Ministry`. */
const MAX_JOINED = 10;

function asWhole(layers: Layers, found: TypedName, from: number): TypedName {
  const start = startOfFields(layers, found, from);
  const text = layers.tokens.slice(start, found.end);
  const name = start === found.first ? found : changed(found, { first: start, text, known: null, headed: true });
  const { tokens, segmentation, spelling } = layers;
  const limit = spelling.shouts(name.sentence)
    ? name.end
    : (segmentation.sentences[name.sentence]?.endToken ?? name.end);
  let end = name.end;
  for (
    let longer = goesOn(layers, name.first, end, limit);
    longer !== null;
    longer = goesOn(layers, name.first, end, limit)
  )
    end = onward(end, longer);
  const type = typeOf(layers, name.first, end);
  if (end === name.end && type === 'ORG') return name;
  return changed(name, { end, text: tokens.slice(name.first, end), type, headed: true });
}

/** Where the name ends with the next phrase or list of words; null where it ends already. */
function goesOn(layers: Layers, first: number, end: number, limit: number): number | null {
  const { tokens } = layers;
  const text = tokens.text(end);
  const isLong = hasPreposition(layers, first, end);
  if (/^(?:,|and|&)$/.test(text))
    return isLong && isOrdinaryCapital(layers, end - 1) ? endOfList(layers, end, limit) : null;
  const isOffice = vocabulary.organisationHeads.has(tokens.lower(end - 1)) && /^(?:of|for)$/.test(text);
  if (!isOffice && !(isLong && INSIDE_LONG_NAMES.has(text))) return null;
  const next = /^the$/.test(tokens.text(end + 1)) ? end + 2 : end + 1;
  return endOfWords(layers, next, limit);
}

function hasPreposition({ tokens }: Layers, first: number, end: number): boolean {
  for (let token = first + 1; token < end; token += 1) if (/^(?:of|for|on)$/.test(tokens.text(token))) return true;
  return false;
}

/** `, Youth and Trade`: a list that "and" closes. */
function endOfList(layers: Layers, end: number, limit: number): number | null {
  const { tokens } = layers;
  let token = end;
  for (let parts = 0; parts < MAX_LIST; parts += 1) {
    if (tokens.text(token) === ',') token += 1;
    const isLast = /^(?:and|&)$/.test(tokens.text(token));
    // "Commission for Culture and | the Arts".
    const isDetermined = isLast && tokens.text(token + 1) === 'the' && FIELDS_AFTER_THE.has(tokens.lower(token + 2));
    const after = isDetermined ? token + 3 : endOfWords(layers, isLast ? token + 1 : token, limit);
    if (after === null) return null;
    // "…, and Mothers for Peace": another one.
    if (isLast) return /^(?:for|of)$/.test(tokens.text(after)) && isOrdinaryCapital(layers, after + 1) ? null : after;
    if (!/^(?:,|and|&)$/.test(tokens.text(after))) return null;
    token = after;
  }
  return null;
}

const MAX_LIST = 6;
const MAX_WORDS = 5;

/** The end of a run of words of the language with capitals: `Social Development`; null for none, and before more of a name. */
function endOfWords(layers: Layers, first: number, limit: number): number | null {
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isOrdinaryCapital(layers, end)) end += 1;
  const after = layers.spelling.shape(end);
  const isName =
    end < limit && (after === 'capitalised' || after === 'capitals' || after === 'hyphen' || after === 'initial');
  return end === first || isName ? null : end;
}

/** `Trade`, not `Police`, `Minister`, `Monday`, `Kenya`. */
function isOrdinaryCapital({ tokens, spelling, forms }: Layers, token: number): boolean {
  if (spelling.shape(token) !== 'capitalised') return false;
  const { ordinary, role, calendar } = forms.at(token);
  const word = tokens.lower(token);
  const isOther = NEVER_IN_LISTS.has(word) || vocabulary.functionWords.has(word);
  // "Labour" is a party, too.
  const known = lookUp(tokens.text(token));
  // "Justice" is a judge, and what a ministry is for.
  const isRole = role && word !== 'justice';
  const isWord = ordinary || (word.endsWith('s') && vocabulary.isOrdinary(word.slice(0, -1)));
  return isWord && !isRole && !calendar && !isOther && (known === null || known.type === 'ORG');
}

function areOrdinary(layers: Layers, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    if (!isOrdinaryCapital(layers, token) && !/^(?:and|&|,|the|of)$/.test(layers.tokens.text(token))) return false;
  }
  return true;
}

/** `Conference | on …`, `… Action Plan`: what has happened or was signed is nobody. */
function typeOf({ tokens }: Layers, first: number, end: number): EntityType {
  if (end - first < 2) return 'ORG';
  for (let token = first + 1; token < end - 1; token += 1) {
    if (!AFTER_HEADS.has(tokens.text(token))) continue;
    const head = tokens.lower(token - 1);
    if (WITH_CONFERENCES.has(tokens.lower(token - 2))) return 'ORG';
    if (MEETINGS.has(head) && token - 1 > first - 1) return 'EVENT';
    if (AGREED_ON.has(head) && tokens.text(token) !== 'of') return 'LAW';
    return PLANS.has(head) ? 'LAW' : 'ORG';
  }
  const last = tokens.lower(end - 1);
  if (TIMES_OF_YEAR.has(last)) return 'EVENT';
  return PLANS.has(last) ? 'LAW' : 'ORG';
}
