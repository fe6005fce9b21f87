/**
 * Clubs, which have the names of their towns.
 *
 *     | Selby Town | 1 | Harrow City | 0         a score
 *     | Bramble Heath | 1 | Ellery Moss | 2      the same, where the line has nothing else
 *     | Selby Town | manager Brian Potts         what clubs have
 *     beat | Selby Town |, | Selby Town | lost to Harrow     who plays whom, by the last word of a club
 *     | Havn Harbor | beat the | Ledo Cranes | 2-1   who plays whom
 *     | City | had 70 per cent … | Harrow | fans  the last word of a club by itself, and the first one beside it
 *     the council in Selby                        the town
 */
import type { Range } from '../../document/index.js';
import {
  AFTER_RESULTS,
  BEATING,
  CLUB_ENDS,
  CLUB_WORDS,
  GAMES,
  OF_CLUBS,
  ONLY_OF_CLUBS,
  PLAYING,
} from '../../english/organisation-words.js';
import { AT_OR_THROUGH, FROM_OR_TO, LOCATING } from '../../english/places/prepositions.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';
import { SURE } from './weights.js';

/** Names in text order and disjoint; so is the result. */
export function withClubs(layers: Layers, all: readonly TypedName[]): readonly TypedName[] {
  const clubs = clubsIn(layers);
  const names = all.some((name) => isClubByEnd(layers, name))
    ? all.map((name) => (isClubByEnd(layers, name) ? changed(name, { type: 'ORG', known: null }) : name))
    : all;
  if (clubs.size === 0) return names;
  const { tokens, segmentation } = layers;
  const firstWords = new Map<string, string>();
  const lastWords = new Map<string, string>();
  for (const club of clubs) {
    const [first = '', ...others] = club.split(' ');
    const last = others.at(-1) ?? '';
    if (firstWords.has(first)) firstWords.set(first, '');
    else firstWords.set(first, club);
    lastWords.set(last, lastWords.has(last) ? '' : club);
  }
  // "Okun, a town of 40,000": of what the text says to be a town only the whole names are clubs.
  for (const { type, text, margin, known } of names)
    if (type === 'GPE' && known === null && margin >= SURE) firstWords.delete(text);
  const found: TypedName[] = [];
  for (const [sentence, { firstToken, endToken, furniture }] of segmentation.sentences.entries()) {
    if (furniture) continue;
    for (let token = firstToken; token < endToken; token += 1) {
      const range = clubAt(layers, token, endToken, clubs) ?? partAt(layers, token, firstWords, lastWords);
      if (range === null) continue;
      found.push(certainName(layers, range, sentence, 'ORG'));
      token = range.end - 1;
    }
  }
  return overlaid(
    names,
    found.filter((name) => !isInPerson(names, name, tokens.length)),
  );
}

/** `away to | Selby Rovers |`, taken for a place. */
function isClubByEnd({ tokens }: Layers, { type, first, end, known }: TypedName): boolean {
  const isPlace = type === 'FAC' || type === 'GPE' || type === 'LOC';
  return isPlace && known === null && end - first > 1 && ONLY_OF_CLUBS.has(tokens.text(end - 1));
}

/** `Ana Selby`: somebody has the name. Names are few, and looked through for each club's place only. */
function isInPerson(names: readonly TypedName[], { first, end }: Range, limit: number): boolean {
  if (end > limit) return true;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.first < end && name.end - name.first > end - first && name.type === 'PERSON';
}

/** Full names, as written. */
function clubsIn(layers: Layers): ReadonlySet<string> {
  const { tokens, segmentation, frames } = layers;
  const clubs = new Set<string>();
  for (const [sentence, { firstToken, endToken, furniture }] of segmentation.sentences.entries()) {
    if (furniture) continue;
    for (const club of scoredLine(layers, { first: firstToken, end: endToken })) clubs.add(club);
    if (((frames[sentence] ?? 0) & FRAME.club) === 0) continue;
    for (let token = firstToken + 1; token < endToken; token += 1) {
      if (!layers.forms.mayFrame(token, FRAME.club)) continue;
      for (const club of playersAt(layers, token, firstToken)) clubs.add(club);
      const isClub = CLUB_ENDS.has(tokens.text(token));
      if (!CLUB_WORDS.has(tokens.text(token)) && !isClub) continue;
      const first = nameBefore(layers, token, firstToken);
      if (first === token) continue;
      const scored = isScore(layers, token + 1) && (first === firstToken || isScore(layers, first - 1));
      const isPlaying =
        scored || isClub || OF_CLUBS.has(tokens.text(token + 1)) || meets(layers, { first, end: token + 1 });
      if (isPlaying) clubs.add(tokens.slice(first, token + 1));
    }
  }
  return clubs;
}

/** `Havn Harbor | beat | the Ledo Cranes 2-1`, `Havn Harbor | lost | 2-1 to Ledo Cranes`: both, where they have several words. */
function playersAt(layers: Layers, verb: number, limit: number): readonly string[] {
  const { tokens } = layers;
  const beats = BEATING.has(tokens.text(verb));
  const plays = !beats && PLAYING.has(tokens.text(verb)) && isResult(layers, verb + 1);
  if (!beats && !plays) return [];
  // "Selby Town | were | held 1-1 by Harrow City"
  const last = /^(?:was|were)$/.test(tokens.text(verb - 1)) ? verb - 1 : verb;
  const first = nameBefore(layers, last, limit);
  const next = plays ? verb + RESULT + 2 : verb + 1;
  const other = tokens.text(next) === 'the' ? next + 1 : next;
  let end = other;
  while (end - other < MAX_WORDS && isPart(layers, end)) end += 1;
  const isPlayed = end > other && (beats ? isResult(layers, end) : AFTER_RESULTS.has(tokens.text(next - 1)));
  if (!isPlayed || first === last || isPart(layers, first - 1)) return [];
  return [
    { first, end: last },
    { first: other, end },
  ].flatMap((range) => (range.end - range.first > 1 ? [tokens.slice(range.first, range.end)] : []));
}

/** `to beat | Selby Town |`, `a draw with | Selby Town |`, `| Selby Town | lost to Harrow`, of which nobody knows that it is a town. */
function meets({ tokens, spelling }: Layers, { first, end }: Range): boolean {
  const start = tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
  const isMet = (verb: number) => GAMES.has(tokens.lower(verb)) && AFTER_RESULTS.has(tokens.lower(verb + 1));
  const isBeaten = BEATING.has(tokens.lower(start)) && spelling.shape(start) === 'small';
  const isName = (token: number) => spelling.shape(tokens.lower(token) === 'the' ? token + 1 : token) === 'capitalised';
  const plays = (BEATING.has(tokens.text(end)) && isName(end + 1)) || (isMet(end) && isName(end + 2));
  return (isBeaten || isMet(start - 1) || plays) && lookUp(tokens.slice(first, end)) === null;
}

/** `Bramble Heath 1 Wexcombe City 2`, `Bramble Heath 1, Wexcombe City 2`, a line of its own: both, where they have several words. */
function scoredLine(layers: Layers, { first, end }: Range): readonly string[] {
  if (end - first > 2 * MAX_WORDS + 2 || !isScore(layers, end - 1)) return [];
  let score = first;
  while (score - first < MAX_WORDS && isPart(layers, score)) score += 1;
  const { tokens } = layers;
  const next = tokens.text(score + 1) === ',' ? score + 2 : score + 1;
  if (score === first || !isScore(layers, score) || nameBefore(layers, end - 1, next) !== next) return [];
  if (end - 1 === next) return [];
  return [
    { first, end: score },
    { first: next, end: end - 1 },
  ].flatMap((range) => (range.end - range.first > 1 ? [tokens.slice(range.first, range.end)] : []));
}

/** `2-1`: tokens. */
const RESULT = 3;

function isResult({ tokens }: Layers, token: number): boolean {
  return (
    /^\d{1,3}$/.test(tokens.text(token)) &&
    /^[-–]$/.test(tokens.text(token + 1)) &&
    /^\d{1,3}$/.test(tokens.text(token + 2))
  );
}

/** `Selby Town | 1`, `Harrow City | (2)`: goals. */
function isScore({ tokens }: Layers, token: number): boolean {
  return /^\d{1,2}$/.test(tokens.text(token));
}

const MAX_WORDS = 4;

function nameBefore(layers: Layers, end: number, limit: number): number {
  let first = end;
  while (first > limit && end - first < MAX_WORDS && isPart(layers, first - 1)) first -= 1;
  return first;
}

function isPart({ tokens, spelling, forms }: Layers, token: number): boolean {
  const isWord = forms.at(token).calendar || vocabulary.functionWords.has(tokens.lower(token));
  return spelling.shape(token) === 'capitalised' && !isWord;
}

function clubAt({ tokens }: Layers, token: number, limit: number, clubs: ReadonlySet<string>): Range | null {
  for (let end = Math.min(limit, token + MAX_WORDS + 1); end > token + 1; end -= 1)
    if (clubs.has(tokens.slice(token, end))) return { first: token, end };
  return null;
}

/** `City | had`, `Harrow | fans`, not `in Harrow`, `Salford City`. */
function partAt(
  layers: Layers,
  token: number,
  firstWords: ReadonlyMap<string, string>,
  lastWords: ReadonlyMap<string, string>,
): Range | null {
  const { tokens, spelling } = layers;
  const word = tokens.text(token);
  const range = { first: token, end: token + 1 };
  if (spelling.shape(token + 1) === 'capitalised' || tokens.text(token + 1) === ',') return null;
  const before = spelling.shape(token - 1);
  const isAlone = spelling.opens(token) || before !== 'capitalised' || layers.forms.at(token - 1).calendar;
  if (!isAlone) return null;
  if ((lastWords.get(word) ?? '') !== '') {
    // "the Hawks", not "the City".
    const isNickname = word.endsWith('s') && !layers.forms.at(token).calendar;
    return tokens.lower(token - 1) === 'the' && !isNickname ? null : range;
  }
  if ((firstWords.get(word) ?? '') === '') return null;
  return OF_TOWNS.has(tokens.lower(token - 1)) && !spelling.opens(token) ? null : range;
}

const OF_TOWNS: ReadonlySet<string> = new Set([...LOCATING, ...AT_OR_THROUGH, ...FROM_OR_TO, 'of']);
