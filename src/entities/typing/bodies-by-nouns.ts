/**
 * Bodies whose names are words of the language or look like somebody's, by the noun beside them.
 *
 *     the | Renewal | party said … | Renewal | leader Ana Ruiz      a party, in all its places
 *     housing charity | Open Door | said                            nothing was found of it
 *     the company, | Savannah Swift |, left                         nobody is a company
 *     its customer, carmaker | Oriel |, left                        nor a carmaker
 *     homewares chain | Millbrook | is to close                     nor is a chain a town
 *     Dutch brewer | Van Dorn | said                                whoever brews is introduced with a first name
 *     the garden party said, the company Ana Ruiz founded           no names, a person
 */
import type { Range, Sentence } from '../../document/index.js';
import {
  BEFORE_NAMES,
  NO_PERSON,
  NOUNS_OF_BODIES,
  OTHER_PARTIES,
  PARTIES_DO,
  TRADERS_BEFORE_NAMES,
} from '../../english/bodies.js';
import { SPEAKING_OF_BODIES } from '../../english/firms.js';
import { LOCATING } from '../../english/places/prepositions.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, NAME_PART, nameFlags, SURNAME } from '../tagger/name-table.js';
import { certainName, inProse, isNameWord, namesAt, overlaid, placesOfWords, retyped } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withBodiesByNouns(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const at = namesAt(names);
  const words = new Set<string>();
  const bodies = inProse(layers, (sentence, index) => bodiesIn(layers, sentence, index, at, words), FRAME.body);
  if (bodies.length === 0) return names;
  const whole = overlaid(names, bodies);
  const isGuessed = ({ type, titles, known, first }: TypedName) => {
    if (titles.length > 0 || known !== null) return false;
    return type === 'PERSON' || (isLand(type) && !LOCATING.has(layers.tokens.lower(first - 1)));
  };
  const settled = retyped(whole, bodies, isGuessed);
  if (words.size === 0) return settled;
  const settledAt = namesAt(settled);
  const places = placesOfWords(
    layers,
    words,
    'ORG',
    (token) => settledAt(token) === undefined && isPlaceOf(layers, token),
  );
  return overlaid(settled, places);
}

type Found = ReturnType<typeof namesAt>;

/** @param words takes the names of one word that the language has, too */
function bodiesIn(layers: Layers, sentence: Sentence, index: number, at: Found, words: Set<string>): TypedName[] {
  const found: TypedName[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.body)) continue;
    const range = partyBefore(layers, token, at) ?? bodyAfter(layers, token, sentence.endToken, at);
    if (range === null || range.first < (found.at(-1)?.end ?? 0)) continue;
    if (range.end - range.first === 1) words.add(layers.tokens.text(range.first));
    found.push(certainName(layers, range, index, 'ORG'));
  }
  return found;
}

/** `the | Renewal | party said`. */
function partyBefore(layers: Layers, noun: number, at: Found): Range | null {
  const { tokens } = layers;
  if (tokens.text(noun) !== 'party' || !PARTIES_DO.has(tokens.lower(noun + 1))) return null;
  let first = noun;
  while (noun - first < MAX_OF_PARTY && isNameWord(layers, first - 1) && at(first - 1) === undefined) first -= 1;
  if (first === noun || tokens.lower(first - 1) !== 'the') return null;
  for (let token = first; token < noun; token += 1)
    if (OTHER_PARTIES.has(tokens.lower(token)) || lookUp(tokens.text(token)) !== null) return null;
  return { first, end: noun };
}

const MAX_OF_PARTY = 2;

/** `charity | Open Door | said`, `the company, | Savannah Swift |,`, `carmaker | Oriel |,`. */
function bodyAfter(layers: Layers, noun: number, limit: number, at: Found): Range | null {
  const { tokens, spelling } = layers;
  if (spelling.shape(noun) !== 'small' && !spelling.opens(noun)) return null; // the Farmers and Millers Union
  const word = tokens.lower(noun);
  const isAside = tokens.text(noun + 1) === ',';
  const first = isAside ? noun + 2 : noun + 1;
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isNameWord(layers, end)) end += 1;
  const isWhole =
    end > first && !isNameWord(layers, end) && spelling.shape(end) !== 'hyphen' && tokens.text(end) !== '&';
  if (!isWhole || lookUp(tokens.slice(first, end)) !== null || isOffice(layers, first)) return null;
  const name = at(first);
  const isEmpty = isFree(at, { first, end });
  if (isAside) {
    // "The company, Ana Ruiz, and two others": several.
    const isOnly = /^[,.;]$/.test(tokens.text(end)) && !/^(?:and|or|&)$/.test(tokens.text(end + 1));
    const isThe = /^(?:the|its|their)$/i.test(tokens.text(noun - 1)) && NO_PERSON.has(word);
    // "The head of the union, Ana Ruiz,": who heads it.
    const isOfSomebody = layers.syntax.upos(noun - 2) === 'ADP';
    return isThe && isOnly && !isOfSomebody && (isEmpty || isPersonAt(name, { first, end })) ? { first, end } : null;
  }
  if (!isAfterName(layers, end)) return null;
  if (isEmpty && end - first > 1) return NOUNS_OF_BODIES.has(word) || BEFORE_NAMES.has(word) ? { first, end } : null;
  const range = { first, end };
  if (layers.syntax.xpos(noun) === 'VB' || !(isEmpty || isGuessAt(at, range, noun))) return null;
  const isNobody = NO_PERSON.has(word) || (BEFORE_NAMES.has(word) && !isCalled(layers, range));
  // "The law firm Quillon Marsh said"; "the company Marsh founded", "the company Ana Ruiz said was late".
  if (hasArticle(layers, noun)) return isNobody && isOfArticle(layers, range) ? range : null;
  if (BEFORE_NAMES.has(word)) return isNobody ? range : null;
  return TRADERS_BEFORE_NAMES.has(word) && isFirm(layers, range, name?.type) ? range : null;
}

/** `retailer Mary Okello`: a first name, and no last word that is only a word. */
function isCalled({ tokens, forms }: Layers, { first, end }: Range): boolean {
  if (end - first === 1 || (nameFlags(tokens.lower(first)) & GIVEN) === 0) return false;
  return !forms.at(end - 1).ordinary || (nameFlags(tokens.lower(end - 1)) & SURNAME) !== 0;
}

/** Several words without a first name, and what a clause about the noun would not go on with. */
function isOfArticle({ tokens, syntax }: Layers, { first, end }: Range): boolean {
  if (end - first === 1 || (nameFlags(tokens.lower(first)) & GIVEN) !== 0) return false;
  if (/^[,.;)]$/.test(tokens.text(end))) return true;
  const isSpeaking = syntax.xpos(end) === 'VBD' && SPEAKING_OF_BODIES.has(tokens.lower(end));
  return isSpeaking && !/^(?:VERB|AUX)$/.test(syntax.upos(end + 1)) && !/^[,.;]$/.test(tokens.text(end + 1));
}

/** `exporter | Limuru Hills |`, `developer | Crest Holloway |`, `brewer | Van Dorn |`, `operator | Nordvik |`: no first name, and nobody's surname alone. */
function isFirm({ tokens, forms }: Layers, { first, end }: Range, type: TypedName['type'] | undefined): boolean {
  const flags = nameFlags(tokens.lower(first));
  const isPart = (flags & (GIVEN | SURNAME | NAME_PART)) !== 0;
  if (end - first === 1) return !isPart;
  if (/^(?:Van|Von|Den|Ter)$/.test(tokens.text(first)) && end - first === 2) return true;
  return (flags & GIVEN) === 0 && (forms.at(first).ordinary || (type !== undefined && isLand(type)));
}

function isLand(type: TypedName['type']): boolean {
  return type === 'GPE' || type === 'LOC' || type === 'FAC';
}

/** What was found there is a guess, of these words or of a part of them, or with the noun before them. */
function isGuessAt(at: Found, { first, end }: Range, noun: number): boolean {
  for (let token = first; token < end; token += 1) {
    const name = at(token);
    if (name === undefined) continue;
    const isGuessed = (name.type === 'PERSON' || isLand(name.type)) && name.titles.length === 0 && name.known === null;
    if (!isGuessed || name.first < noun || name.end > end) return false;
  }
  return true;
}

const MAX_WORDS = 4;

function isFree(at: Found, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) if (at(token) !== undefined) return false;
  return true;
}

/** Exactly these words were taken for somebody, without a title. */
function isPersonAt(name: TypedName | undefined, { first, end }: Range): boolean {
  return name?.type === 'PERSON' && name.first === first && name.end === end && name.titles.length === 0;
}

/** `union | President Ana Ruiz`. */
function isOffice({ tokens, forms }: Layers, first: number): boolean {
  return forms.at(first).role || vocabulary.honorifics.has(tokens.lower(first));
}

/** What stands after a name that is whole: a verb, a comma, the 's. */
function isAfterName({ tokens, syntax }: Layers, end: number): boolean {
  if (/^(?:[,.;)]|['’]s?)$/.test(tokens.text(end)) || /^(?:VBD|VBZ|VBP|MD)$/.test(syntax.xpos(end))) return true;
  // "Safe Steps called for a review", whichever form it was taken for.
  return syntax.xpos(end) === 'VBN' && tokens.text(end + 1) === 'for';
}

/** `the carmaker Oriel` is found elsewhere; `the carmaker Ruiz founded`. */
function hasArticle(layers: Layers, noun: number): boolean {
  const { syntax } = layers;
  let token = noun - 1;
  while (noun - token < MAX_WORDS && /^(?:ADJ|NOUN|PROPN)$/.test(syntax.upos(token))) token -= 1;
  return layers.forms.at(token).article || /^(?:DET|PRON)$/.test(syntax.upos(token));
}

/** `| Renewal | leader Ana Ruiz`, `| Renewal | has`, `for | Renewal |`, `the | Renewal | party`: where the word is the name. */
function isPlaceOf(layers: Layers, token: number): boolean {
  const { tokens, spelling, syntax, forms } = layers;
  if (isNameWord(layers, token - 1) || isNameWord(layers, token + 1)) return false;
  if (tokens.text(token + 1) === 'party' || forms.at(token + 1).role) return true;
  const isSubject = /^(?:VERB|AUX)$/.test(syntax.upos(token + 1)) || /^(?:['’]s|,)$/.test(tokens.text(token + 1));
  return !forms.at(token - 1).article && (isSubject || !spelling.opens(token));
}
