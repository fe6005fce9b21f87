/**
 * Names of things by the noun beside them, or by the verb that gives them, where no name or a part of one was found.
 *
 *     their debut, | Night Bus |, was            an apposition; so `the pub, The | Stag |, is`
 *     the album | Night Bus | sold               a noun before the name
 *     a motorboat, named | Aunt Peggy |          what it is called
 *     its | Yue | phone                          a noun after it
 *     | Highway 19 |, the MV | Karin Berg-2 |, | Radio Tavri Libre |     what begins them
 *     the film festival, the pub in Leeds        no name
 */
import type { EntityType, Range, Sentence } from '../../document/index.js';
import {
  BORN_AS,
  FAMILY_FIRM_ENDS,
  FORMS_BEFORE,
  NAMED_GROUPS,
  NAMED_HOUSES,
  NAMED_PERIODICALS,
  NAMED_PRODUCTS,
  NAMED_SHIPS,
  NAMED_WORKS,
  NAMING,
  NOUNS_AFTER_NAMES,
  OF_THE_HOUSE,
  ROADS,
  SERVICES,
  SHIPS_ALONE,
} from '../../english/named-things.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withNamedThings(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const covered = new Map<number, TypedName>();
  const found = inProse(
    layers,
    (sentence, index) => {
      if (covered.size === 0) for (const name of names) cover(covered, name);
      return thingsIn(layers, sentence, index, covered);
    },
    FRAME.thing,
  );
  return found.length === 0 ? names : overlaid(names, found);
}

function cover(covered: Map<number, TypedName>, name: TypedName): void {
  for (let token = name.first; token < name.end; token += 1) covered.set(token, name);
}

function thingsIn(
  layers: Layers,
  { firstToken, endToken }: Sentence,
  sentence: number,
  covered: ReadonlyMap<number, TypedName>,
): TypedName[] {
  const things: TypedName[] = [];
  let done = firstToken;
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.thing)) continue;
    const within = { first: done, end: endToken };
    const isSmall = layers.spelling.shape(token) === 'small';
    const thing = isSmall ? thingAt(layers, token, within) : headedAt(layers, token, within);
    const isGuess = isSmall || layers.tokens.text(token) === '&';
    if (thing === null || thing.first < done || (isGuess && !isUnknown(layers, thing, covered))) continue;
    things.push(certainName(layers, thing, sentence, thing.type));
    done = thing.end;
  }
  return things;
}

/** `| Highway 19 |`, `the MV | Karin Berg-2 |`, `| Radio Tavri Libre |`. */
function headedAt(layers: Layers, token: number, { first: from, end: limit }: Range): Thing | null {
  const { tokens, spelling } = layers;
  const word = tokens.text(token);
  if (word === '&') return familyFirm(layers, token, from);
  const isAlone = !spelling.shape(token - 1).startsWith('capital');
  if (word === 'House')
    return isAlone && OF_THE_HOUSE.has(tokens.text(token + 1)) ? { first: token, end: token + 1, type: 'ORG' } : null;
  if (SERVICES.has(word)) {
    const isService = tokens.lower(token - 1) === 'the' && spelling.shape(token + 1) !== 'capitalised';
    return isService ? { first: token, end: token + 1, type: 'ORG' } : null;
  }
  if (ROADS.has(word))
    return /^\d{1,4}[A-Z]?$/.test(tokens.text(token + 1)) ? { first: token, end: token + 2, type: 'FAC' } : null;
  const end = titleEnd(layers, token + 1, limit);
  if (end === token + 1) return null;
  if (FORMS_BEFORE.has(word)) return { first: token, end, type: 'ORG' };
  if (word === 'Radio') {
    const isPart = spelling.shape(token - 1) === 'capitalised' || spelling.shape(token - 1) === 'capitals';
    return isPart || tokens.text(token - 1) === '&' ? null : { first: token, end, type: 'ORG' };
  }
  if (!SHIPS_ALONE.has(word)) return null;
  const isNumbered = spelling.shape(end) === 'hyphen' && /^(?:\d{1,4}|[IVX]{1,4})$/.test(tokens.text(end + 1));
  return { first: token + 1, end: isNumbered ? end + 2 : end, type: 'PRODUCT' };
}

/** `| Rossiter & Sons |`. */
function familyFirm(layers: Layers, mark: number, limit: number): Thing | null {
  const { tokens } = layers;
  if (!FAMILY_FIRM_ENDS.has(tokens.text(mark + 1))) return null;
  let first = mark;
  while (first > limit && mark - first < MAX_WORDS && isPart(layers, first - 1)) first -= 1;
  while (first < mark && vocabulary.functionWords.has(tokens.lower(first))) first += 1;
  const form = tokens.text(mark + 2) === ',' ? mark + 3 : mark + 2;
  const end = vocabulary.companySuffixes.has(tokens.lower(form)) ? form + 1 : mark + 2;
  return first === mark ? null : { first, end, type: 'ORG' };
}

interface Thing extends Range {
  readonly type: EntityType;
}

/** What a noun or a verb at a token names. */
function thingAt(layers: Layers, token: number, within: Range): Thing | null {
  const word = layers.tokens.text(token);
  if (NAMING.has(word)) return givenAt(layers, token, within);
  if (BORN_AS.has(word)) {
    const end = titleEnd(layers, token + 1, within.end);
    return end > token + 1 ? { first: token + 1, end, type: 'PERSON' } : null;
  }
  const type = typeOf(word);
  if (type === null) return null;
  return afterNoun(layers, token, within, type) ?? beforeNoun(layers, token, within, type);
}

function typeOf(noun: string): EntityType | null {
  if (NAMED_WORKS.has(noun)) return 'WORK';
  if (NAMED_HOUSES.has(noun)) return 'FAC';
  if (NAMED_PERIODICALS.has(noun)) return 'ORG';
  return NAMED_PRODUCTS.has(noun) || NAMED_SHIPS.has(noun) ? 'PRODUCT' : null;
}

/** `the album | Night Bus | sold`, `his hotel, the | Marigold |, where`. */
function afterNoun(layers: Layers, noun: number, { end: limit }: Range, type: EntityType): Thing | null {
  const { tokens, syntax } = layers;
  if (!isNoun(layers, noun) || !isTheir(layers, noun)) return null;
  const isAside = tokens.text(noun + 1) === ',';
  const start = isAside ? noun + 2 : noun + 1;
  const first = isAside && tokens.lower(start) === 'the' ? start + 1 : start;
  const end = titleEnd(layers, first, limit);
  if (end === first || hasTitle(layers, first, end)) return null;
  if (end === first + 1 && NAMED_SHIPS.has(tokens.text(noun))) return null; // of people's names
  if (isAside) return /^[,.;]$/.test(tokens.text(end)) ? { first, end, type } : null;
  // "The song Dolly wrote", "the film Marlowe has made": who did it.
  const isDoer = /^(?:VBD|VBZ|VBP|MD)$/.test(syntax.xpos(end)) && syntax.lemma(end) !== 'be';
  return isDoer && end - first === 1 ? null : { first, end, type };
}

/** `the | novel | Night Bus sold`: some are taken for adjectives there. */
function isNoun({ tokens, syntax }: Layers, noun: number): boolean {
  return syntax.xpos(noun) === 'NN' || (syntax.xpos(noun) === 'JJ' && /^(?:novel|musical)$/.test(tokens.text(noun)));
}

/** `its | Yue | phone`. */
function beforeNoun(layers: Layers, noun: number, { first: limit }: Range, type: EntityType): Thing | null {
  const { tokens, syntax } = layers;
  if (!NOUNS_AFTER_NAMES.has(tokens.text(noun)) || /^(?:NOUN|PROPN)$/.test(syntax.upos(noun + 1))) return null;
  let first = noun;
  while (first > limit && noun - first < MAX_BEFORE && isPart(layers, first - 1)) first -= 1;
  return first < noun && POSSESSIVES.has(tokens.text(first - 1)) ? { first, end: noun, type } : null;
}

/** Words of a name before its noun. */
const MAX_BEFORE = 2;

/** `a motorboat, named | Aunt Peggy |`, `will be called the | Post-Star |`. */
function givenAt(layers: Layers, verb: number, { first: start, end: limit }: Range): Thing | null {
  const { tokens, syntax } = layers;
  const after = tokens.text(verb + 1) === 'it' ? verb + 2 : verb + 1;
  const first = tokens.lower(after) === 'the' ? after + 1 : after;
  const end = titleEnd(layers, first, limit);
  if (end === first) return null;
  const before = tokens.text(verb - 1) === ',' ? verb - 2 : verb - 1;
  for (let token = before; token >= start && token > verb - MAX_TO_NOUN; token -= 1) {
    const type = NAMED_GROUPS.has(tokens.text(token)) ? 'ORG' : typeOf(tokens.text(token));
    if (type !== null) return { first, end, type };
    if (syntax.upos(token) === 'NOUN' && token === before) return null; // a village called Haro
  }
  return after > verb + 1 ? { first, end, type: 'PRODUCT' } : null;
}

const MAX_TO_NOUN = 8;

/** `the`, `their only open`: whose it is, before the noun. */
function isTheir({ tokens, syntax }: Layers, noun: number): boolean {
  let token = noun - 1;
  const goesOn = (at: number) =>
    /^(?:ADJ|NOUN|NUM|PROPN)$/.test(syntax.upos(at)) || /^(?:-|'s|’s)$/.test(tokens.text(at));
  while (token > noun - MAX_BEFORE_NOUN && goesOn(token)) token -= 1;
  return DETERMINERS.has(tokens.lower(token)) || /^(?:'s|’s)$/.test(tokens.text(noun - 1));
}

const MAX_BEFORE_NOUN = 6;
const POSSESSIVES = wordSet('the, its, his, her, their');
const DETERMINERS = wordSet('the, a, an, its, his, her, their, my, our');

/** Where a title ends that begins with a token: capitals, and small words between two of them. */
function titleEnd(layers: Layers, first: number, limit: number): number {
  const { tokens } = layers;
  let end = first;
  for (let token = first; token < limit && token - first < MAX_WORDS; token += 1) {
    if (isPart(layers, token)) end = token + 1;
    else if (end === first || !INSIDE.has(tokens.text(token)) || token > end) break;
  }
  return end;
}

const MAX_WORDS = 6;
const INSIDE = wordSet("of, and, in, to, on, for, -, ’s, 's");

/** A capital, and nothing that is a name of something else. */
function isPart({ spelling, forms, tokens }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  const isCapital = shape === 'capitalised' || shape === 'capitals';
  return isCapital && !forms.at(token).calendar && lookUp(tokens.text(token)) === null;
}

/** `the hit Mayor | Ruiz`: what may be the title of somebody. */
function hasTitle({ forms, tokens }: Layers, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1)
    if (forms.at(token).role || vocabulary.honorifics.has(tokens.lower(token))) return true;
  return false;
}

/** Nothing was found there, or parts alone. */
function isUnknown({ tokens }: Layers, { first, end, type }: Thing, covered: ReadonlyMap<number, TypedName>): boolean {
  const last = covered.get(end - 1);
  const whole = covered.get(first);
  if (whole !== undefined && whole.first < first) return false;
  if (last !== undefined && (last.end > end || (last.type === 'PERSON' && last.end - last.first > 1))) return false;
  if (whole?.first === first && whole.end === end)
    return type === 'WORK' ? isGuessedBody(whole) : type === 'PRODUCT' && isGuessed(whole);
  return !vocabulary.functionWords.has(tokens.lower(end - 1));
}

/** `his album, | Blue Hours |,`, taken for an organisation by its shape. */
function isGuessedBody({ type, known, titles, headed }: TypedName): boolean {
  return (type === 'ORG' || type === 'FAC') && known === null && titles.length === 0 && !headed;
}

/** `its asthma drug, | Velozan |`: a word that nothing else is said of. */
function isGuessed({ first, end, known, titles, margin }: TypedName): boolean {
  return end - first === 1 && known === null && titles.length === 0 && margin < SAYS_SOMETHING;
}

/** Points that more than a verb or a genitive gives. */
const SAYS_SOMETHING = 1.2;
