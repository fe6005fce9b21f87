/**
 * Programmes of stations.
 *
 *     told CNN's “| New Day |,”, on BBC Radio Four's | Any Answers |       after the station whose they are
 *     on Friday's “| PBS Late Hour |.”                                    with the station in the title
 *     said Sunday on “| The Long Table |.”                                where people speak
 *     ABC's Ned Moss, the BBC's World Service, CNN's White House reporter  people, parts of the station
 *     the | Trent News Channel |                                          a station, and no water
 */
import type { Quotation, Range } from '../../document/index.js';
import {
  BEFORE_CHANNEL,
  BROADCASTERS,
  ON_AIR,
  PARTS_OF_STATIONS,
  WORDS_OF_BROADCASTERS,
} from '../../english/broadcasters.js';
import { BODIES } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, inProse, isCapitalWord, namesAt, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withProgrammes(layers: Layers, found: readonly TypedName[]): readonly TypedName[] {
  const { view } = layers;
  const names = withChannels(layers, found);
  const quoted = view.quotations.flatMap((quotation): TypedName[] => {
    const title =
      quotation.closed && quotation.end - quotation.first <= MAX_TOKENS ? quotedTitle(layers, quotation) : null;
    return title === null ? [] : [certainName(layers, title, view.sentenceIndex(title.first), 'WORK')];
  });
  const at = namesAt(names);
  const bare = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const found: TypedName[] = [];
      for (let token = firstToken + 1; token < endToken - 2; token += 1) {
        if (!layers.forms.mayFrame(token, FRAME.owner) || !isStation(layers, token - 1)) continue;
        const title = bareTitle(layers, token + 1, endToken, at);
        if (title !== null) found.push(certainName(layers, title, sentence, 'WORK'));
      }
      return found;
    },
    FRAME.owner,
  );
  const whole = bare.length === 0 ? names : overlaid(names, bare);
  return quoted.length === 0 ? whole : overlaid(whole, quoted);
}

function withChannels({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const isStationNamed = ({ type, end, first }: TypedName) =>
    type === 'LOC' && end - first > 1 && tokens.text(end - 1) === 'Channel' && BEFORE_CHANNEL.has(tokens.text(end - 2));
  return names.some(isStationNamed)
    ? names.map((name) => (isStationNamed(name) ? changed(name, { type: 'ORG' }) : name))
    : names;
}

/** With both marks. */
const MAX_TOKENS = 12;

/** `CNN`, `Fox News`, `BBC Radio Four`, up to the token. */
function isStation({ tokens }: Layers, last: number): boolean {
  let token = last;
  while (token > last - MAX_OF_STATION && WORDS_OF_BROADCASTERS.has(tokens.text(token))) token -= 1;
  return BROADCASTERS.has(tokens.text(token));
}

const MAX_OF_STATION = 3;

/** What stands between marks, written as a title, after a station or where people speak. */
function quotedTitle(layers: Layers, { first: open, end: after }: Quotation): Range | null {
  const { tokens } = layers;
  let end = after - 1;
  while (end > open + 1 && /^[,.;]$/.test(tokens.text(end - 1))) end -= 1;
  const title = { first: open + 1, end };
  if (title.end <= title.first || !isWrittenAsTitle(layers, title)) return null;
  const isOwned = OWNER.test(tokens.text(open - 1)) && isStation(layers, open - 2);
  if (isOwned) return title;
  if (title.end - title.first < 2) return null;
  const isAfterStation = /^(?:on|to|told|['’]s?)$/.test(tokens.text(open - 1));
  if (isAfterStation && BROADCASTERS.has(tokens.text(title.first))) return title;
  return isOnAir(layers, open - 1) ? title : null;
}

const OWNER = /^['’]s?$/;

/** `said Sunday | on “`, `an interview | on “`. */
function isOnAir({ tokens }: Layers, before: number): boolean {
  return tokens.text(before) === 'on' && ON_AIR.has(tokens.text(before - 1));
}

/** All but small words have capitals, and no day or month ends it. */
function isWrittenAsTitle({ tokens, spelling, forms }: Layers, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    const isSmall = spelling.shape(token) === 'small';
    if (token > first && /^(?:[,:!?&]|n?['’]\p{Ll}{0,2}|\d{1,3})$/u.test(tokens.text(token))) continue;
    if (isSmall && (token === first || !vocabulary.functionWords.has(tokens.text(token)))) return false;
  }
  return spelling.shape(first) !== 'other' && !forms.at(end - 1).calendar;
}

/** `| Meet the Nation | that`, `| Today | show`: several words of the language, whoever and wherever is none of them. */
function bareTitle(layers: Layers, first: number, limit: number, at: ReturnType<typeof namesAt>): Range | null {
  const { tokens, syntax, forms } = layers;
  let end = first;
  for (let token = first; token < limit && token - first < MAX_WORDS; token += 1) {
    if (isCapitalWord(layers, token)) end = token + 1;
    else if (end === first || token > end + 1 || !isInside(tokens.text(token))) break;
  }
  const isNumbered = end - first > 1 && /^\d{2,3}$/.test(tokens.text(end)); // Moss Cooper | 360
  if (isNumbered) return { first, end: end + 1 };
  const isShow = /^(?:shows?|programmes?|programs?)$/.test(tokens.text(end));
  if (end === first || (end === first + 1 && !isShow)) return null;
  if (!isShow && /^(?:NOUN|ADJ|PROPN)$/.test(syntax.upos(end)) && !forms.at(end).calendar) return null;
  if (lookUp(tokens.text(first)) !== null || (nameFlags(tokens.lower(first)) & GIVEN) !== 0) return null;
  if (!forms.at(first).ordinary && !isShow && !vocabulary.functionWords.has(tokens.lower(first))) return null;
  for (let token = first; token < end; token += 1) {
    const name = at(token);
    if (PARTS_OF_STATIONS.has(tokens.text(token)) || forms.at(token).role) return null;
    if (BODIES.has(tokens.lower(token)) || vocabulary.honorifics.has(tokens.lower(token))) return null;
    if (name !== undefined && (name.known !== null || name.titles.length > 0 || name.type === 'EVENT')) return null;
  }
  return { first, end };
}

const MAX_WORDS = 7;

function isInside(word: string): boolean {
  return word === '&' || vocabulary.functionWords.has(word);
}
