/**
 * Companies by the frame that their names stand in, whatever their words are.
 *
 *     shares in | Target fell, | Target shares        what only a company has
 *     | Macy’s said                                   a finite verb after the 's, which is no genitive then
 *     the retailer | Target                           described-companies.ts
 */
import type { Range, Sentence } from '../../document/index.js';
import { FINITE_AFTER_OWNER, IN_COMPANIES, OF_COMPANIES } from '../../english/organisation-words.js';
import { isTradeNoun } from '../candidates/opening-words.js';
import type { Layers } from '../layers.js';
import { isPlaceOrPeople, lookUp, whichOne } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, namesAt, overlaid } from './certain-names.js';
import { describedAt } from './described-companies.js';
import { firmAt } from './firm-frames.js';
import { FRAME } from './frame-words.js';
import { pairFirmAt } from './pair-firms.js';
import { SURE } from './weights.js';

/** Names in text order and disjoint; so is the result, with the companies in all their places. */
export function withCompaniesInFrames(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const nameAt = namesAt(names);
  const surnames = new Set<string>();
  for (const name of names) if (isWhole(layers, name)) surnames.add(layers.tokens.text(name.end - 1));
  const before: Found = {
    nameAt,
    isPerson: (token) => {
      const name = nameAt(token);
      const isBorder = name !== undefined && (name.first === token || name.end - 1 === token);
      return (isBorder && isWhole(layers, name)) || surnames.has(layers.tokens.text(token));
    },
    isPlace: (token) => {
      const name = nameAt(token);
      return name?.first === token && (name.type === 'GPE' || name.type === 'LOC');
    },
    endOf: (token) => {
      const name = nameAt(token);
      return name?.first === token && name.type === 'ORG' ? name.end : 0;
    },
    isPart: ({ first, end }) => {
      const name = nameAt(first);
      return name?.type === 'ORG' && name.margin >= SURE && name.first < first && name.end >= end;
    },
  };
  const framed = inProse(layers, (sentence, index) => framedIn(layers, sentence, index, before), FRAME.company);
  if (framed.length === 0) return [...names];
  const forms = new Map(
    framed.flatMap((name) => (name.end - name.first < 3 ? [[name.text, name.end - name.first]] : [])),
  );
  // "Doug Ford" and "Ford": who has the name as a surname may be meant elsewhere.
  for (const surname of surnames) forms.delete(surname);
  const repeated = inProse(layers, (sentence, index) => repeatsIn(layers, forms, sentence, index));
  return overlaid(overlaid(names, repeated), framed);
}

/** What is known of the names that were found before. */
interface Found {
  readonly nameAt: (token: number) => TypedName | undefined;
  readonly isPerson: (token: number) => boolean;
  readonly isPlace: (token: number) => boolean;
  /** Where an organisation's name ends that begins at the token; 0 where none does. */
  readonly endOf: (token: number) => number;
  /** Whether it is a later part of an organisation's sure name: `Calder's | Reach | said`. */
  readonly isPart: (range: Range) => boolean;
}

/** The whole name of a person, no `Kessler-Brandt` alone, or one with a title. */
function isWhole({ spelling }: Layers, { type, first, end, titles }: TypedName): boolean {
  if (type !== 'PERSON') return false;
  const isDouble = end - first === 3 && spelling.shape(first + 1) === 'hyphen';
  return titles.length > 0 || (end - first > 1 && !isDouble);
}

function framedIn(
  layers: Layers,
  { firstToken, endToken }: Sentence,
  sentence: number,
  { nameAt, isPerson, isPlace, endOf, isPart }: Found,
): TypedName[] {
  const found: TypedName[] = [];
  let done = firstToken;
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.mayFrame(token, FRAME.company)) continue;
    const range =
      (layers.tokens.isMark(token) ? null : ofWord(layers, token, { first: done, end: endToken }, isPerson)) ??
      describedAt(layers, token, { first: done, end: endToken }, isPerson) ??
      firmAt(layers, token, { first: done, end: endToken }, { isPerson, isPlace }) ??
      pairFirmAt(layers, token, { first: done, end: endToken }, { nameAt, isPerson });
    // "Harlan-Voss, the engineering group" is not half of it.
    if (range === null || range.first < done || isPart(range) || isHalf(layers, range.first)) continue;
    // "The company | Acme Locks, Inc.": whoever found more of it knows better.
    done = Math.max(range.end, endOf(range.first));
    found.push(companyOf(layers, { first: range.first, end: done }, sentence));
  }
  return found;
}

/** `Harlan- | Voss |`, no `sold-out | Target |`. */
function isHalf({ spelling }: Layers, first: number): boolean {
  return spelling.shape(first - 1) === 'hyphen' && /^capital/.test(spelling.shape(first - 2));
}

/** What a word begins or ends, as no comma does. */
function ofWord(
  layers: Layers,
  token: number,
  { first, end }: Range,
  isPerson: (token: number) => boolean,
): Range | null {
  return (
    ownedAt(layers, token, end) ??
    owningAt(layers, token, first) ??
    (isOwnMark(layers, token) ? (withKnownMark(layers, token, first) ?? beforeVerb(layers, token, first)) : null) ??
    numbered(layers, token) ??
    withCapitalInside(layers, token, isPerson)
  );
}

function companyOf(layers: Layers, range: Range, sentence: number): TypedName {
  const name = certainName(layers, range, sentence, 'ORG');
  return changed(name, { known: whichOne(lookUp(name.text)) });
}

/** `shares in | Target`, `a stake in | Arm Blikk`: what stands after the preposition. */
function ownedAt(layers: Layers, token: number, limit: number): Range | null {
  const { tokens } = layers;
  const owned =
    tokens.size(token + 1) === 2 && /^(?:in|of)$/.test(tokens.text(token + 1)) && IN_COMPANIES.has(tokens.lower(token));
  if (!owned) return null;
  const first = token + 2;
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isNamePart(layers, end)) end += 1;
  return end > first ? unlessKnown(layers, { first, end: withOwnMark(layers, end) }) : null;
}

/** `| Target shares`, `| Arm stock`. */
function owningAt(layers: Layers, token: number, from: number): Range | null {
  const { tokens } = layers;
  if (!OF_COMPANIES.has(tokens.text(token))) return null;
  let first = token;
  while (first > from && token - first < MAX_WORDS && isNamePart(layers, first - 1)) first -= 1;
  // At the head of a sentence the capital says nothing: "Bank shares fell".
  if (first === token || (layers.spelling.opens(first) && layers.forms.at(first).ordinary)) return null;
  // "Drugmaker shares fall": a trade.
  if (token - first === 1 && isTradeNoun(tokens.lower(first))) return null;
  return unlessKnown(layers, { first, end: token });
}

/** `at | Macy’s`: the 's is part of a name that the lexicons know. */
function withKnownMark(layers: Layers, mark: number, from: number): Range | null {
  if (mark <= from) return null;
  // "Trader Joe's" before "Joe's", "Domino's Pizza" before "Domino's".
  for (let first = Math.max(from, mark - 2); first < mark; first += 1)
    for (let end = first + layers.forms.at(first).reach; end > mark; end -= 1)
      if (lookUp(layers.tokens.slice(first, end))?.type === 'ORG') return { first, end };
  return null;
}

/** `| 3M rose`: known, and begins with a number; `it cost 3M euros` does not. */
function numbered(layers: Layers, token: number): Range | null {
  const { tokens, forms, syntax } = layers;
  const { digits, reach } = forms.at(token);
  if (!digits || reach === 0) return null;
  const isKnown = lookUp(tokens.text(token))?.type === 'ORG';
  return isKnown && (/^(?:VB.?|MD|NN)$/.test(syntax.xpos(token + 1)) || isOwnMark(layers, token + 1))
    ? { first: token, end: token + 1 }
    : null;
}

/** `| ScotRail | cancelled`: a capital inside the word; `McCabe`, `DeVito` are people. */
function withCapitalInside(layers: Layers, token: number, isPerson: (token: number) => boolean): Range | null {
  const { tokens, syntax } = layers;
  if (!layers.spelling.opens(token) || isPerson(token)) return null; // elsewhere it is seen
  const word = tokens.text(token);
  if (!/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word) || /^(?:Mc|Mac|De|Di|Da|La|Le|Van|Fitz|O)\p{Lu}/u.test(word))
    return null;
  return /^(?:VBD|VBZ|MD)$/.test(syntax.xpos(token + 1)) ? unlessKnown(layers, { first: token, end: token + 1 }) : null;
}

/** `| Macy’s said`, `| St Jude’s had`. */
function beforeVerb(layers: Layers, mark: number, from: number): Range | null {
  const { tokens } = layers;
  if (!isNamePart(layers, mark - 1) || mark <= from) return null;
  const verb = mark + 1;
  if (!FINITE_AFTER_OWNER.has(tokens.text(verb))) return null;
  // "St Jude’s had fought".
  const isSaint = mark - 2 >= from && /^(?:St|St\.|Saint)$/.test(tokens.text(mark - 2));
  return unlessKnown(layers, { first: isSaint ? mark - 2 : mark - 1, end: mark + 1 });
}

const MAX_WORDS = 4;

function isNamePart({ tokens, spelling, forms }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  if (shape !== 'capitalised' && shape !== 'capitals') return false;
  const word = tokens.lower(token);
  return !forms.at(token).calendar && !vocabulary.functionWords.has(word) && !isPlaceOrPeople(tokens.text(token));
}

/** Over the 's of `shares in Macy’s fell`, which belongs to the name unless a noun follows: `shares in Target’s owner`. */
function withOwnMark(layers: Layers, end: number): number {
  const next = layers.syntax.upos(end + 1);
  return isOwnMark(layers, end) && (next === 'VERB' || next === 'AUX' || next === 'PUNCT') ? end + 1 : end;
}

function isOwnMark({ tokens }: Layers, token: number): boolean {
  return tokens.size(token) === 2 && /^['’]s$/.test(tokens.text(token)) && !tokens.spaceBefore(token);
}

/** What the lexicons know is left to them. */
function unlessKnown({ tokens }: Layers, range: Range): Range | null {
  return lookUp(tokens.slice(range.first, range.end)) === null ? range : null;
}

/** @param forms with the number of their tokens, one or two */
function repeatsIn(
  layers: Layers,
  forms: ReadonlyMap<string, number>,
  { firstToken, endToken }: Sentence,
  sentence: number,
): TypedName[] {
  const { tokens, spelling, syntax } = layers;
  const found: TypedName[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    if (spelling.shape(token) === 'small') continue;
    const end = token + (forms.has(tokens.slice(token, token + 2)) ? 2 : 1);
    if (!forms.has(tokens.slice(token, end))) continue;
    // "Target said", not "Target practice".
    const isSubject =
      /^(?:VERB|AUX)$/.test(syntax.upos(end)) || isOwnMark(layers, end) || !layers.forms.at(token).ordinary;
    const isPartOfName =
      isNamePart(layers, token - 1) || (end < endToken && /^capital/.test(layers.spelling.shape(end)));
    if (!isPartOfName && (isSubject || !spelling.opens(token)))
      found.push(companyOf(layers, { first: token, end }, sentence));
  }
  return found;
}
