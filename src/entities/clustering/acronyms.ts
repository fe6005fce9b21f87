/**
 * Acronyms and what they stand for: in brackets after the full name, or by its initials.
 *
 *     the World Food Board (WFB) … the WFB said
 *     the Bilateral Maritime Security Council … the BMSC
 *     the Lisbon Department of Sea Roads (DSR)             some of its initials
 *     the Northern Rivers Alliance (Rivers)                one of its words
 *     the Ferry Workers’ Alliance (RUTA) … RUTA said       any letters, where the text goes on with them
 *     the National Board for Ferries (BNF)                 its initials, as another language orders them
 *     the Federal Safety Service, the FSB,                 beside it, all of its letters but one
 *     the Inner Service (Kapo) … Kapo said                 any word, where the text goes on with it
 *     the Northern Maritime Safety Agency, NOMASA,         the beginnings of its words
 *     the World Ferry Board (Wfb), Wfb (World Ferry Board) as some houses write them
 */
import type { Range } from '../../document/index.js';
import { wordSet } from '../../english/words.js';
import { WordMemory } from '../../resources/word-memory.js';
import type { Layers } from '../layers.js';
import { isPlaceOrPeople, lookUp, whichOne } from '../lexicons/known-names.js';
import { changed, type TypedName, type WrittenName } from '../mention.js';

/** The full name of every acronym, both as written. */
export type Acronyms = ReadonlyMap<string, string>;

/** The types may not be known yet. */
type Untyped = WrittenName & Partial<Pick<TypedName, 'type'>>;

export function findAcronyms({ tokens, spelling }: Layers, names: readonly Untyped[]): Acronyms {
  const found = new Map<string, string>();
  // A text with nothing that can be an acronym, which are most, is asked for no initials.
  if (names.every(({ text, first, end }) => SMALL.test(text) && !touchesBracket(tokens, { first, end }))) return found;
  const byInitials = new Map<string, string>();
  const last = new Map(names.map((name) => [name.text, name]));
  for (const text of last.keys()) {
    for (const initials of initialsOf(text)) if (!byInitials.has(initials)) byInitials.set(initials, text);
  }
  /** Whether the text goes on with the letters in brackets: a country or a code of shares it names once. */
  const isUsedAfter = ({ first, text }: Untyped) => {
    const later = last.get(text);
    return (
      later !== undefined && later.first > first && tokens.text(later.first - 1) !== '(' && lookUp(text)?.type == null
    );
  };
  names.forEach((name, index) => {
    if (name.end - name.first !== 1) return;
    const next = names[index + 1];
    if (next !== undefined && tokens.text(name.end) === '(' && next.first === name.end + 1)
      if (tokens.text(next.end) === ')' && isShortFor(name.text, next.text)) found.set(name.text, next.text);
    const long = names[index - 1];
    if (long !== undefined && isBesideIt({ tokens, spelling }, long, name)) found.set(name.text, long.text);
    const mark = tokens.text(name.first - 1);
    if (mark !== '(' && mark !== ',') return;
    if (long?.end !== name.first - 1 || long.end - long.first < 2) return;
    if (mark === ',') {
      const isAside = long.type === 'ORG' && name.type === 'ORG' && /^[,.;]$/.test(tokens.text(name.end));
      if (isAside && !isPlaceOrPeople(name.text) && isAsideOf(long.text, name.text)) found.set(name.text, long.text);
      return;
    }
    const isWord = long.type === 'ORG' && tokens.text(name.end) === ')' && long.text.split(' ').includes(name.text);
    if (isWord && lookUp(name.text) === null) found.set(name.text, long.text);
    const isBlend = long.type === 'ORG' && name.type === 'ORG' && tokens.text(name.end) === ')';
    const isUsed = LIKE_A_WORD.test(name.text) && isUsedAfter(name);
    if (isBlend && lookUp(name.text) === null && (isUsed || sharesInitial(long.text, name.text)))
      found.set(name.text, long.text);
    if (tokens.text(name.end) === ')' && isShortFor(name.text, long.text)) found.set(name.text, long.text);
    if (spelling.shape(name.first) !== 'capitals') return;
    const isOwn =
      sharesInitial(long.text, name.text) ||
      holdsInitials(long.text, name.text) ||
      (long.type === 'ORG' && areInitials(long.text, name.text));
    if (isOwn) found.set(name.text, long.text);
    else if (long.type === 'ORG' && tokens.text(name.end) === ')' && (isUsedAfter(name) || isMadeUp(name.text)))
      found.set(name.text, long.text);
  });
  for (const { text } of names) {
    if (SMALL.test(text)) continue;
    const long = byInitials.get(MIXED.test(text) ? text.toUpperCase() : text.replaceAll('.', ''));
    if (!found.has(text) && long !== undefined && long !== text) found.set(text, long);
  }
  return found;
}

/** `IHCAFE`: as many letters are no code of shares, and no country's. */
function isMadeUp(short: string): boolean {
  return (
    short.length > MAX_CODE &&
    /^\p{Lu}+$/u.test(short) &&
    whichOne(lookUp(short)) === null &&
    !EXCHANGES.has(short.toLowerCase())
  );
}

/** Letters of a code of shares. */
const MAX_CODE = 5;
const EXCHANGES = wordSet('nasdaq, euronext, london, sydney, toronto, moscow, madrid, milan, frankfurt');

function touchesBracket(tokens: Layers['tokens'], { first, end }: Range): boolean {
  return tokens.text(first - 1) === '(' || tokens.text(end) === '(';
}

/** No acronym, unless a house writes it like a word, has one. */
const SMALL = /[a-z]{2}/;

/** `BoG` of the Bank of Ghana. */
const MIXED = /^\p{Lu}\p{Ll}\p{Lu}{1,3}$/u;

/**
 * Names that hold more than what the acronym in brackets after them stands for, without the rest.
 *
 *     the Congress of the World Ferry Board (WFB)
 *                         ---------------
 */
export function cutByAcronyms(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const { tokens } = layers;
  return names.map((name, index) => {
    const short = names[index + 1];
    if (short === undefined || short.first !== name.end + 1 || tokens.text(name.end) !== '(') return name;
    const fits = (first: number) => initialsOf(tokens.slice(first, name.end)).includes(short.text);
    for (let first = name.first + 2; first < name.end - 1; first += 1) {
      if (BEFORE_BODY.has(tokens.text(first - 1)) && tokens.text(first) !== 'the' && fits(first)) {
        const text = tokens.slice(first, name.end);
        return changed(name, { first, text, type: 'ORG', known: lookUp(text), titles: [], headed: true });
      }
    }
    return name;
  });
}

/** `the Congress of | the World Ferry Board` */
const BEFORE_BODY = wordSet('of, for, by, the');

/** `Wfb` for World Ferry Board: a word with one capital that is all the initials. */
export function isShortFor(word: string, long: string): boolean {
  return LIKE_A_WORD.test(word) && initialsOf(long).includes(word.toUpperCase());
}

const LIKE_A_WORD = /^\p{Lu}\p{Ll}{2,7}$/u;

/** `U.S. | Mining Board`: the acronym is MB. */
const OF_COUNTRY = /^(?:U\.S\.|US|U\.K\.|UK|U\.N\.|UN) /;

/** `GEM` of the Grand Egyptian Museum. */
export function isInitials(word: string, long: string): boolean {
  return initialsOf(long).includes(word);
}

/** `World Food Board` → WFB; with "of", "and": `Ministry of Trade` → MT, MOT. Fewer than two letters are none. */
function initialsOf(name: string): readonly string[] {
  if (!HAS_PARTS.test(name)) return NONE;
  const known = initialsOfNames.get(name);
  if (known !== undefined) return known;
  const initials = readInitials(name);
  initialsOfNames.keep(name, initials);
  return initials;
}

/** The steps of a text ask for those of the same names. */
const initialsOfNames = new WordMemory<readonly string[]>(2000);

function readInitials(name: string): readonly string[] {
  const parts = name
    .replace(TRUST, '')
    .split(/[\s-]+/)
    .filter((part) => /^\p{L}/u.test(part));
  const all = parts.map((part) => part.charAt(0)).join('');
  const capitals = all.replace(/\p{Ll}/gu, '');
  const ofCountry = OF_COUNTRY.test(name) ? initialsOf(name.replace(OF_COUNTRY, '')) : [];
  // "Mail & Guardian": M&G.
  const signed = /^\p{L}[^\s&]* & \p{L}[^\s&]*$/u.test(name) ? [`${all.charAt(0)}&${all.charAt(1)}`] : [];
  return [...new Set([capitals, all.toUpperCase(), ...ofCountry, ...signed])].filter(
    (initials) => initials.length >= 2,
  );
}

/** `Okun University Hospitals | NHS Trust`: OUH. */
const TRUST = / NHS(?: Foundation)? Trust$/;

const HAS_PARTS = /[\s-]/;
const NONE: readonly string[] = [];

/** `Lisbon Department of Sea Roads` has DSR: three letters or more, each begins a word, in their order. */
function holdsInitials(long: string, short: string): boolean {
  const letters = short.replaceAll('.', '');
  if (letters.length < MIN_SOME_INITIALS) return false;
  let found = 0;
  for (const word of long.split(/[\s-]+/)) if (word.charAt(0).toUpperCase() === letters.charAt(found)) found += 1;
  return found === letters.length;
}

/** Fewer letters may be a country's. */
const MIN_SOME_INITIALS = 3;

/** `National Commission on Markets and Competition` has CNMC: as other languages order its words. */
function areInitials(long: string, short: string): boolean {
  const sorted = (letters: string) => [...letters].sort().join('');
  const letters = sorted(short.replaceAll('.', ''));
  return letters.length >= MIN_SOME_INITIALS && initialsOf(long).some((initials) => sorted(initials) === letters);
}

/** `the Federal Safety Service, the | FSB |,`: of its letters the first and another begin words of the name; a list would go on. */
function isBesideIt({ tokens, spelling }: Pick<Layers, 'tokens' | 'spelling'>, long: Untyped, name: Untyped): boolean {
  if (name.first !== long.end + 2 || tokens.text(long.end) !== ',' || tokens.text(long.end + 1) !== 'the') return false;
  const isClosed = /^[,.;)]$/.test(tokens.text(name.end)) && !/^(?:and|or|the)$/.test(tokens.text(name.end + 1));
  if (!isClosed || long.type !== 'ORG' || spelling.shape(name.first) !== 'capitals') return false;
  if (name.text.length < MIN_SOME_INITIALS || lookUp(long.text) !== null) return false;
  const words = long.text.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  let begun = 0;
  let at = 0;
  for (const letter of name.text) {
    const word = words.indexOf(letter, at);
    if (word < 0) continue;
    begun += 1;
    at = word + 1;
  }
  return sharesInitial(long.text, name.text) && begun + 1 >= name.text.length;
}

/** `Okun State Universal Basic Education Board, | SUBEB |`: of what stands after the place as well. */
function isAsideOf(long: string, short: string): boolean {
  if (isBlendOf(long, short)) return true;
  const [, ...rest] = long.split(' ');
  const isOfSome = [rest, rest.slice(1)].some((some) => initialsOf(some.join(' ')).includes(short));
  return short.length >= MIN_SOME_INITIALS && isOfSome;
}

/** `NIMASA` of the Nigerian Maritime Safety Agency: the beginnings of its words, in their order, one letter to three of each, none left out before the last. */
function isBlendOf(long: string, short: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(short)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  /** How many letters the words so far may stand for. */
  let reached = new Set([0]);
  for (const word of words.slice(0, MAX_BLENDED)) {
    const upper = word.toUpperCase();
    const next = new Set<number>();
    for (const at of reached)
      for (let length = 1; length <= MAX_OF_WORD; length += 1)
        if (short.slice(at, at + length) === upper.slice(0, length) && upper.length >= length) next.add(at + length);
    if (next.has(short.length)) return true;
    reached = next;
  }
  return false;
}

const MAX_BLENDED = 8;
const MAX_OF_WORD = 3;

function sharesInitial(long: string, short: string): boolean {
  return long.charAt(0).toUpperCase() === short.charAt(0);
}
