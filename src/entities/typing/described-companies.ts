/**
 * Companies by what the text says they are, beside their names.
 *
 *     | Ardo |, the Danish maker of lamps          an apposition after the name
 *     the insurer, | Warm |, said                  one before it
 *     the lamp maker | Ardo | said                 a noun before it
 *     the chief executive of | Ardo |              what only organisations have
 *     a spokesman for | Ardo |                     who speaks for them
 *     its main customer, | Ardo |                  what a firm calls another
 */
import type { Range } from '../../document/index.js';
import { BEFORE_NAMES, KINDS_OF_GROUPS, NO_PERSON } from '../../english/bodies.js';
import {
  FIRMS_OF_FIRMS,
  HEADS_OF_COMPANIES,
  SPEAKING_FOR,
  SURE_ORGANISATION_NOUNS,
} from '../../english/organisation-words.js';
import { PARTICLES_OF_PLACES } from '../../english/places/words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';
import { isNameWord } from './certain-names.js';

/**
 * The name that a token, or the noun that it is, describes; null where it describes none. @param within where names may begin and
 * end; @param isPerson whether a token begins or ends the name of somebody
 */
export function describedAt(
  layers: Layers,
  token: number,
  within: Range,
  isPerson: (token: number) => boolean,
): Range | null {
  const range = rangeAt(layers, token, within);
  if (range === null) return null;
  const isTaken = isPerson(range.first) || isPerson(range.end - 1);
  return !isTaken || isNobodysName(layers, range, token, within.end) ? range : null;
}

/** `| Maji Yetu |, a fishing cooperative`: it looks like somebody's, but has no first name, or is nobody by its place; and nobody is a cooperative. */
function isNobodysName(layers: Layers, { first, end }: Range, comma: number, limit: number): boolean {
  if (end !== comma || end - first < 2 || layers.spelling.shape(first - 1) === 'initial') return false;
  const noun = describingNoun(layers, comma, limit);
  const isCalled = (nameFlags(layers.tokens.lower(first)) & GIVEN) !== 0;
  if (isCalled && (noun === null || !isClosed(layers, first, comma, noun, limit))) return false;
  if (noun === null || !/^(?:[,.;]|of|in|that|which|based|for|with)$/.test(layers.tokens.text(noun + 1))) return false;
  const word = layers.tokens.lower(noun);
  return NO_PERSON.has(word) || BEFORE_NAMES.has(word);
}

/** `| Rosa Verde |, a women's network in Bogotá, | called`: the subject of its sentence, and a verb after the apposition. */
function isClosed(
  { tokens, syntax, spelling }: Layers,
  first: number,
  comma: number,
  noun: number,
  limit: number,
): boolean {
  if (!spelling.opens(first) || !/^an?$/.test(tokens.text(comma + 1))) return false;
  for (let token = noun + 1; token < Math.min(limit, noun + MAX_AFTER_NOUN); token += 1) {
    if (tokens.text(token) === ',') return /^(?:VB[DZPN]|MD)$/.test(syntax.xpos(token + 1));
    if (/^(?:VERB|AUX)$/.test(syntax.upos(token)) && syntax.xpos(token) !== 'VBN') return false;
  }
  return false;
}

/** Words of a description after its noun: `network | in Bogotá`. */
const MAX_AFTER_NOUN = 8;

function rangeAt(layers: Layers, token: number, within: Range): Range | null {
  const { tokens, syntax } = layers;
  if (tokens.text(token) === ',') {
    const first = nameBefore(layers, token, within.first);
    const noun = first < token ? describingNoun(layers, token, within.end) : null;
    return noun === null
      ? null
      : checked(layers, { first, end: token }, isClosed(layers, first, token, noun, within.end));
  }
  if (HEADS_OF_COMPANIES.has(tokens.lower(token)) && tokens.text(token + 1) === 'of')
    return checked(layers, { first: token + 2, end: nameAfter(layers, token + 2, within.end) });
  if (SPEAKING_FOR.has(tokens.lower(token)) && tokens.text(token + 1) === 'for') {
    const first = token + 2;
    return isNobody(layers, first) ? checked(layers, { first, end: nameAfter(layers, first, within.end) }) : null;
  }
  if (FIRMS_OF_FIRMS.has(tokens.text(token)) && isOfFirm(layers, token)) {
    const isAside = tokens.text(token + 1) === ',';
    const first = isAside ? token + 2 : token + 1;
    const isOne = nameAfter(layers, first, within.end) === first + 1 && isNobody(layers, first);
    return isOne && (!isAside || /^[,.;]$/.test(tokens.text(first + 1)))
      ? checked(layers, { first, end: first + 1 })
      : null;
  }
  if (!SURE_ORGANISATION_NOUNS.has(tokens.text(token)) || syntax.xpos(token) !== 'NN') return null;
  const isAside = tokens.text(token + 1) === ',';
  const first = isAside ? token + 2 : token + 1;
  const end = nameAfter(layers, first, within.end);
  if (end === first || !hasArticle(layers, token)) return null;
  // "The retailer, Ardo, said"; "the retailer Ana Ruiz founded" names who founded it.
  if (isAside ? !/^[,.;]$/.test(tokens.text(end)) : isClause(layers, end)) return null;
  return checked(layers, { first, end });
}

/** `its main | customer`, not `his rival`. */
function isOfFirm({ tokens, syntax }: Layers, noun: number): boolean {
  let token = noun - 1;
  while (
    token > noun - MAX_BEFORE_NOUN &&
    /^(?:NOUN|ADJ|NUM|PUNCT)$/.test(syntax.upos(token)) &&
    tokens.text(token) !== ','
  )
    token -= 1;
  return tokens.lower(token) === 'its';
}

/** No word that people are called by: `a spokesman for | Ruiz |`. */
function isNobody({ tokens, forms }: Layers, token: number): boolean {
  const isCalled = (nameFlags(tokens.lower(token)) & (GIVEN | SURNAME)) !== 0;
  return !isCalled && !forms.at(token).role && !vocabulary.honorifics.has(tokens.lower(token));
}

const MAX_WORDS = 3;

function nameBefore(layers: Layers, end: number, limit: number): number {
  let first = end;
  while (first > limit && end - first < MAX_WORDS && isNameWord(layers, first - 1)) first -= 1;
  return first > limit && isNameWord(layers, first - 1) ? end : first;
}

function nameAfter(layers: Layers, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isNameWord(layers, end)) end += 1;
  // "La Hoja | de Santa Rosa"
  const isOfPlace =
    end > first && end + 1 < limit && PARTICLES_OF_PLACES.has(layers.tokens.text(end)) && isNameWord(layers, end + 1);
  if (isOfPlace) for (end += 2; end < limit && end - first < 2 * MAX_WORDS && isNameWord(layers, end); ) end += 1;
  return end < limit && isNameWord(layers, end) ? first : end;
}

/** Words of a description before its noun: `Britain's third-largest furniture | retailer`. */
const MAX_BEFORE_NOUN = 9;

/** `, the Danish maker of`, `, Norland's largest retailer,`, `, a campaign group,`: the first noun that no other follows. */
function describingNoun({ tokens, syntax }: Layers, comma: number, limit: number): number | null {
  const opens = /^(?:the|an?)$/.test(tokens.text(comma + 1)) || /^(?:'s|’s)$/.test(tokens.text(comma + 2));
  if (!opens) return null;
  for (let token = comma + 1; token < Math.min(limit, comma + MAX_BEFORE_NOUN); token += 1) {
    const upos = syntax.upos(token);
    const goesOn = /^(?:NOUN|PROPN|PART)$/.test(syntax.upos(token + 1)) || /^(?:'s|’s|-)$/.test(tokens.text(token + 1));
    const word = tokens.lower(token);
    if (upos === 'NOUN' && !goesOn) {
      const isBody =
        SURE_ORGANISATION_NOUNS.has(word) ||
        tokens.slice(token - 2, token + 1).toLowerCase() === 'start-up' ||
        (word === 'group' && KINDS_OF_GROUPS.has(tokens.lower(token - 1)));
      return syntax.xpos(token) === 'NN' && isBody ? token : null;
    }
    const isBefore = /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|PART)$/.test(upos) || /^(?:'s|’s|-)$/.test(tokens.text(token));
    if (!isBefore && syntax.xpos(token) !== 'VBN' && syntax.xpos(token) !== 'VBG') return null;
  }
  return null;
}

/** `a smaller | union`, `the | insurer`, `its main lender`. */
function hasArticle({ tokens, syntax }: Layers, noun: number): boolean {
  let token = noun - 1;
  const goesOn = (at: number) =>
    /^(?:NOUN|ADJ|PROPN|NUM)$/.test(syntax.upos(at)) || /^(?:-|'s|’s)$/.test(tokens.text(at));
  while (token > noun - MAX_BEFORE_NOUN && goesOn(token)) token -= 1;
  return BEFORE_DESCRIPTIONS.has(tokens.lower(token));
}

const BEFORE_DESCRIPTIONS = wordSet(
  'the, a, an, its, his, her, their, of, by, with, from, to, for, at, like, via, told',
);

/** `the retailer Ana Ruiz | founded`, `the bank Ruiz | has left`: a verb in the past after whoever did it, and then no object. */
function isClause({ syntax }: Layers, end: number): boolean {
  return syntax.xpos(end) === 'VBD' && /^(?:VERB|AUX)$/.test(syntax.upos(end + 1));
}

/** Places, peoples and what begins with a first name are left as they are. */
function checked({ tokens, forms, spelling }: Layers, { first, end }: Range, isClosed = false): Range | null {
  if (end <= first || lookUp(tokens.slice(first, end)) !== null) return null;
  if ((vocabulary.givenNames.has(tokens.lower(first)) && !isClosed) || spelling.shape(end) === 'hyphen') return null;
  if (
    tokens.text(end) === '&' ||
    (/^(?:&|['’]s?|of|for|and)$/.test(tokens.text(first - 1)) &&
      !HEADS_OF_COMPANIES.has(tokens.lower(first - 2)) &&
      !SPEAKING_FOR.has(tokens.lower(first - 2)))
  )
    return null; // a part of a longer name
  for (let token = first; token < end; token += 1) if (forms.at(token).role) return null;
  return { first, end };
}
