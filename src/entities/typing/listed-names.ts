/**
 * Names in lists that were cut or joined wrongly.
 *
 *     | Baker, Holt & Finch LLP |                   the partners of a firm, with a comma between them
 *     | Rusty Cole | and | Dusty Rhodes |           two people, no firm
 *     | Brandt |, | Leah |; | Kowalski |, | Jan |   surnames first: both parts are names of people
 */
import type { Range } from '../../document/index.js';
import { FIRMS_OF_PARTNERS } from '../../english/press.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, overlaid } from './certain-names.js';
import { SURE } from './weights.js';

/** Names in text order and disjoint; so is the result. */
export function withListedNames(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const parted: TypedName[] = [];
  const certain: TypedName[] = [];
  for (const name of names) {
    if (name.type !== 'ORG' || name.end - name.first < 3) {
      parted.push(name);
      continue;
    }
    parted.push(...partedIn(layers, name));
    const firm = withPartners(layers, name);
    if (firm !== null) certain.push(firm);
  }
  const whole = certain.length === 0 ? parted : overlaid(parted, certain);
  const people = listed(layers);
  return people.length === 0 ? whole : overlaid(whole, people);
}

/** The people of all lists with surnames first. */
function listed(layers: Layers): TypedName[] {
  const people: TypedName[] = [];
  let done = -1;
  for (let token = 0; token < layers.tokens.length; token += 1) {
    if (!layers.forms.at(token).semicolon) continue;
    const sentence = layers.view.sentenceIndex(token);
    if (sentence === done) continue;
    done = sentence;
    for (const range of surnameFirst(layers, sentence).flat())
      people.push(certainName(layers, range, sentence, 'PERSON'));
  }
  return people;
}

/** `Baker, | Holt & Finch LLP`, with the partners before it. */
function withPartners(layers: Layers, name: TypedName): TypedName | null {
  const { tokens } = layers;
  if (!name.text.includes('&')) return null;
  const isWhole = FIRMS_OF_PARTNERS.has(tokens.lower(name.end - 1));
  const isBefore = FIRMS_OF_PARTNERS.has(tokens.lower(name.end));
  if (!isWhole && !isBefore && !isAtFirm(layers, name)) return null;
  const end = isBefore && !isWhole ? name.end + 1 : name.end;
  const begin = layers.segmentation.sentences[name.sentence]?.firstToken ?? name.first;
  let { first } = name;
  while (
    first - 2 >= begin &&
    name.first - first < MAX_PARTNERS &&
    tokens.text(first - 1) === ',' &&
    isPartner(layers, first - 2)
  )
    first -= 2;
  return first === name.first
    ? null
    : changed(name, { first, end, text: tokens.slice(first, end), known: null, titles: [], margin: SURE });
}

/** `at Baker, | Holt & Finch |`, `the law firm Baker, | Holt & Finch |`: no list goes on after it. */
function isAtFirm({ tokens, spelling }: Layers, { first, end }: TypedName): boolean {
  if (end - first !== 3 || tokens.text(first - 1) !== ',' || /^(?:,|and|or)$/.test(tokens.text(end))) return false;
  return spelling.shape(first - 2) === 'capitalised' && AT_FIRMS.has(tokens.lower(first - 3));
}

const AT_FIRMS = wordSet('at, firm, practice, partnership, agency, attorneys, lawyers');

/** Tokens of the partners before the last two. */
const MAX_PARTNERS = 8;

/** `Baker`, not the last word of another name, nor a place: `in Duluth, Holt & Finch LLP`. */
function isPartner({ tokens, spelling, forms }: Layers, token: number): boolean {
  if (spelling.shape(token) !== 'capitalised' || forms.at(token).calendar || lookUp(tokens.text(token)) !== null)
    return false;
  if (spelling.opens(token)) return !vocabulary.functionWords.has(tokens.lower(token)) && tokens.spaceBefore(token + 2);
  const before = spelling.shape(token - 1);
  return before === 'small' ? !/^(?:in|near|from)$/.test(tokens.text(token - 1)) : tokens.text(token - 1) === ',';
}

/** `Rusty Cole and Dusty Rhodes-Pratt`: two full names of people, each with a first name or one that looks like it. */
function partedIn(layers: Layers, name: TypedName): TypedName[] {
  const { tokens } = layers;
  if (name.known !== null || name.headed || name.end - name.first < MIN_PAIR) return [name];
  let and = name.first;
  while (and < name.end && tokens.text(and) !== 'and') and += 1;
  const halves = [
    { first: name.first, end: and },
    { first: and + 1, end: name.end },
  ];
  if (!halves.every((half) => isFullName(layers, half))) return [name];
  return halves.map((half) => certainName(layers, half, name.sentence, 'PERSON'));
}

/** `Ana Ruiz and Tom Bell` */
const MIN_PAIR = 5;

function isFullName({ tokens, spelling, forms }: Layers, { first, end }: Range): boolean {
  if (end - first < 2 || vocabulary.thingHeads.has(tokens.lower(end - 1)) || lookUp(tokens.text(first)) !== null)
    return false;
  for (let token = first; token < end; token += 1) if (spelling.shape(token) === 'small') return false;
  const given = tokens.lower(first);
  const isPlural = given.endsWith('s') && forms.at(first).ordinary;
  return (
    spelling.shape(first) === 'capitalised' &&
    !isPlural &&
    (vocabulary.givenNames.has(given) || !forms.at(end - 1).ordinary)
  );
}

/**
 * Surnames and first names of `Brandt, Leah; Kowalski, Jan`: two or more such pairs with semicolons between them, a known first name
 * among them.
 */
export function surnameFirst(layers: Layers, sentence: number): (readonly [surname: Range, given: Range])[] {
  const { tokens, forms } = layers;
  const { firstToken = 0, endToken = 0 } = layers.segmentation.sentences[sentence] ?? {};
  const pairs: (readonly [Range, Range])[] = [];
  let semicolons = 0;
  for (let token = firstToken; token < endToken; token += 1) if (forms.at(token).semicolon) semicolons += 1;
  if (semicolons === 0) return pairs;
  let known = 0;
  for (let comma = firstToken; comma < endToken; comma += 1) {
    if (tokens.text(comma) !== ',') continue;
    const surname = { first: capitalsBefore(layers, comma, firstToken), end: comma };
    const given = { first: comma + 1, end: givenEnd(layers, comma + 1, endToken) };
    const opens = tokens.text(surname.first - 1);
    const isItem = surname.first === firstToken || /^(?:[;:(]|and|&)$/.test(opens);
    const isClosed = given.end >= endToken || /^[;.)]$/.test(tokens.text(given.end));
    if (surname.first === comma || given.end === given.first || !isItem || !isClosed) continue;
    if (vocabulary.givenNames.has(tokens.lower(given.first))) known += 1;
    pairs.push([surname, given]);
  }
  return pairs.length >= 2 && semicolons >= pairs.length - 1 && 2 * known >= pairs.length ? pairs : [];
}

/** One or two words of a surname. */
function capitalsBefore({ spelling }: Layers, end: number, limit: number): number {
  let first = end;
  while (first > limit && end - first < 3 && /^(?:capitalised|hyphen)$/.test(spelling.shape(first - 1))) first -= 1;
  return first;
}

/** First names and initials: `Tunde A.`, `Su-jin`. */
function givenEnd({ spelling }: Layers, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < 3 && /^(?:capitalised|initial)$/.test(spelling.shape(end))) {
    const hyphenated = spelling.shape(end + 1) === 'hyphen' && end + 2 < limit;
    end += hyphenated ? 3 : 1;
  }
  return Math.min(end, limit);
}
