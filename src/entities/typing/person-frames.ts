/**
 * People by the frame that their names stand in, whatever their words are.
 *
 *     Ms | Park said …, Mr Justice | Bank said …     an honorific that only people have
 *     | Summer Kane, 43, a nurse                     an age: the whole run of capitals is the name
 *     the actress | June Marlowe                     a month after a noun for people, and a surname after it
 *     Sgt. | Monday Okafor, gave his name as | Sunday    a day after a title, and where somebody says a name
 */
import type { Range, Sentence } from '../../document/index.js';
import { PAPER_WORDS } from '../../english/organisation-words.js';
import { GIVEN_AS, GIVEN_DAYS, GIVEN_MONTHS } from '../../english/people/name-words.js';
import { MEMBERS, OFFICES_AND_FIRST_NAMES, PEERS, PERSONAL_HONORIFICS, RANKS } from '../../english/people/titles.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withPeopleInFrames(layers: Layers, names: readonly TypedName[]): TypedName[] {
  return overlaid(
    names.flatMap((name) => withoutRank(layers, name)),
    inProse(layers, (sentence, index) => framedIn(layers, sentence, index), FRAME.person),
  );
}

/** `SP | Joyce Achada`, `| PPM | MPA | Joyce Achada`: letters of a rank or an office are a title. */
function withoutRank(layers: Layers, name: TypedName): TypedName[] {
  const { tokens } = layers;
  const { first, end, type, titles, sentence } = name;
  if (type !== 'PERSON' || end - first < 2) return [name];
  const isMember = end - first > 3 && MEMBERS.has(tokens.text(first + 1)) && /^\p{Lu}{2,6}$/u.test(tokens.text(first));
  const rank = isMember ? first + 1 : first;
  if (!isMember && !RANKS.has(tokens.text(rank)) && !(end - first > 2 && MEMBERS.has(tokens.text(rank)))) return [name];
  const title = { first: rank, end: rank + 1 };
  const person = changed(name, { first: rank + 1, text: tokens.slice(rank + 1, end), titles: [...titles, title] });
  return isMember ? [certainName(layers, { first, end: rank }, sentence, 'ORG'), person] : [person];
}

function framedIn(layers: Layers, { firstToken, endToken }: Sentence, sentence: number): TypedName[] {
  const people: TypedName[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.person)) continue;
    const within = { first: people.at(-1)?.end ?? firstToken, end: endToken };
    const found =
      afterHonorific(layers, token, within) ??
      afterMonth(layers, token, within) ??
      namedForDay(layers, token, within) ??
      beforeAge(layers, token, within);
    if (found !== null && found.first >= within.first)
      people.push({ ...certainName(layers, found, sentence, 'PERSON'), titles: found.titles });
  }
  return people;
}

interface Framed extends Range {
  readonly titles: readonly Range[];
}

/** `Ms | Park`, `Mr Justice | Bank`, `Lord | Hathersage`. */
function afterHonorific(layers: Layers, token: number, within: Range): Framed | null {
  const { tokens, forms } = layers;
  const isPeer = PEERS.has(tokens.lower(token)) && !forms.at(token + 1).ordinary && !isTitle(layers, token + 1);
  if (!(isPeer || PERSONAL_HONORIFICS.has(tokens.lower(token))) || !isCapital(layers, token)) return null;
  const titles: Range[] = [{ first: token, end: token + 1 }];
  let first = token + 1;
  const limit = Math.min(within.end - 1, token + MAX_TITLES);
  while (first < limit && isTitle(layers, first) && isCapital(layers, first) && isCapital(layers, first + 1)) {
    titles.push({ first, end: first + 1 });
    first += 1;
  }
  const end = endOfCapitals(layers, first, within.end);
  // "Mr President": the office alone.
  const isName = end - first > 1 || (end > first && !isTitle(layers, first));
  return isName ? { first, end, titles } : null;
}

/** Of one person, before the name. */
const MAX_TITLES = 4;

/** `the actress | June Marlowe`, not `in June Marlowe`. */
function afterMonth(layers: Layers, token: number, within: Range): Framed | null {
  const { tokens, forms } = layers;
  if (!GIVEN_MONTHS.has(tokens.text(token)) || !(forms.at(token - 1).role || forms.at(token - 1).gender !== null))
    return null;
  const end = endOfCapitals(layers, token, within.end);
  return end - token > 1 && end - token <= MAX_WORDS ? { first: token, end, titles: titleBefore(layers, token) } : null;
}

/** `Sgt. | Monday Okafor`, `gave his name as | Sunday`, not `told the minister Sunday night`, `the Sunday Mirror`. */
function namedForDay(layers: Layers, token: number, within: Range): Framed | null {
  const { tokens, forms } = layers;
  if (!forms.at(token).calendar || !GIVEN_DAYS.has(tokens.text(token)) || token === within.first) return null;
  const end = token + 1 < within.end ? endOfCapitals(layers, token + 1, within.end) : token + 1;
  const isNamed = tokens.lower(token - 1) === 'as' && GIVEN_AS.has(tokens.lower(token - 2));
  if (isNamed) return { first: token, end, titles: [] };
  const before = tokens.lower(token - 1);
  const isTitled = forms.at(token - 1).role || vocabulary.honorifics.has(before) || RANKS.has(tokens.text(token - 1));
  const surname = end - 1;
  if (!isTitled || end === token + 1 || end - token > MAX_GIVEN || PAPER_WORDS.has(tokens.text(surname))) return null;
  if (forms.at(surname).ordinary || lookUp(tokens.text(surname)) !== null) return null;
  const titles = RANKS.has(tokens.text(token - 1)) ? [{ first: token - 1, end: token }] : titleBefore(layers, token);
  return { first: token, end, titles };
}

/** Tokens of a name that begins with a day. */
const MAX_GIVEN = 5;

/** Where a run of capitals ends that begins with a token; a month or weekday in it ends it. */
function endOfCapitals(layers: Layers, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isCapital(layers, end) && !(end > first && isNoName(layers, end))) {
    const isHyphen = layers.spelling.shape(end + 1) === 'hyphen' && end + 2 < limit;
    const isJoined = isHyphen && isCapital(layers, end + 2);
    // "Mrs. Voor-de Graaf"
    const isParticle = isHyphen && vocabulary.particles.has(layers.tokens.text(end + 2)) && isCapital(layers, end + 3);
    end += isParticle ? 4 : isJoined ? 3 : 1;
  }
  return Math.min(end, limit);
}

/** Words of a name of a person. */
const MAX_WORDS = 5;

/** `| Summer Kane, 43,`, `| Blessing Okafor (43)`. */
function beforeAge(layers: Layers, mark: number, within: Range): Framed | null {
  if (!isAgeAfter(layers, mark)) return null;
  let first = mark;
  while (first > within.first && mark - first < MAX_WORDS && isPartBefore(layers, first - 1)) first -= 1;
  // "Sunday Okoro, 31," at the head of a sentence; elsewhere the day is more likely one.
  if (first < mark && first > within.first && isNamedForDay(layers, first - 1)) first -= 1;
  while (first < mark && !isCapital(layers, first)) first += 1;
  const start = withoutTitles(layers, first, mark);
  if (mark - start < 2 || isThing(layers, { first: start, end: mark })) return null;
  return { first: start, end: mark, titles: start > first ? titleBefore(layers, start) : [] };
}

/** `, 43, a nurse`, `, now 43, a nurse`, `, 43.`, ` (43)`. */
function isAgeAfter({ tokens }: Layers, mark: number): boolean {
  const text = tokens.text(mark);
  if (text !== ',' && text !== '(') return false;
  // "Ana Ruiz, now 31, is a nurse".
  const at = tokens.text(mark + 1) === 'now' ? mark + 2 : mark + 1;
  const age = tokens.text(at);
  const after = tokens.text(at + 1);
  if (!/^(?:1[6-9]|[2-9]\d|10\d)$/.test(age)) return false;
  if (text === '(') return after === ')';
  if (after === '.' || after === ';') return true;
  // "Porto Novo, 12, Leixoes, 9" is a table.
  return after === ',' && /^\p{Ll}/u.test(tokens.text(at + 2));
}

/** A capital, or what stands between two of them: `Ann-Marie de Souza`. */
function isPartBefore(layers: Layers, token: number): boolean {
  const { tokens, spelling } = layers;
  if (isCapital(layers, token)) return !isNoName(layers, token);
  const joins = spelling.shape(token) === 'hyphen' || vocabulary.particles.has(tokens.text(token));
  return joins && isCapital(layers, token - 1);
}

function isNamedForDay({ forms, spelling }: Layers, token: number): boolean {
  return forms.at(token).calendar && spelling.shape(token) === 'capitalised' && spelling.opens(token);
}

/** Calendar words that begin no name, and words that only begin a sentence. */
function isNoName({ tokens, forms }: Layers, token: number): boolean {
  return forms.at(token).calendar || vocabulary.functionWords.has(tokens.lower(token));
}

/** Where the name begins after `Driver`, `Nigerian President`, `Chief Inspector`; `King Davis, 43, a nurse` has no title. */
function withoutTitles(layers: Layers, first: number, end: number): number {
  const { tokens } = layers;
  let start = first;
  for (let token = first; token < end - 1; token += 1) {
    if (lookUp(tokens.text(token))?.type === 'NORP') start = token + 1;
    if (!isTitle(layers, token)) continue;
    const isFirstName = end - token === 2 && token === start && isWork(layers, end);
    if (!(isFirstName && OFFICES_AND_FIRST_NAMES.has(tokens.lower(token)))) start = token + 1;
  }
  return start;
}

/** `, 43, a nurse` after the name: kings are no nurses. */
function isWork({ tokens }: Layers, mark: number): boolean {
  return /^an?$/.test(tokens.text(mark + 3));
}

/** `Achada Bank, 43,`: the name of a thing, known or by its last word. */
function isThing({ tokens }: Layers, { first, end }: Range): boolean {
  const known = lookUp(tokens.slice(first, end));
  if (known !== null) return true;
  return vocabulary.thingHeads.has(tokens.lower(end - 1)) && !vocabulary.givenNames.has(tokens.lower(first));
}

function isTitle({ tokens, forms }: Layers, token: number): boolean {
  return forms.at(token).role || vocabulary.honorifics.has(tokens.lower(token));
}

function titleBefore(layers: Layers, first: number): readonly Range[] {
  return isTitle(layers, first - 1) && isCapital(layers, first - 1) ? [{ first: first - 1, end: first }] : [];
}

function isCapital({ spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return shape === 'capitalised' || shape === 'initial';
}
