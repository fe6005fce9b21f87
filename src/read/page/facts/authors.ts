/**
 * The authors in what a page says of them, names only.
 *
 *     By ANA RUIZ, Harbour Correspondent | City Desk       Ana Ruiz
 *     Ana Ruiz, Tom Bell and Ingrid Saar                   Ana Ruiz · Tom Bell · Ingrid Saar
 *     Staff reporter                                       Staff reporter, where nobody else is named
 */
import { BY, BY_ELSEWHERE, GENERIC, HOUSES, NOBODY, PARTICLES, ROLES } from './author-words.js';

/** More are no authors of one page. */
const MAX_AUTHORS = 50;
const MAX_LINE = 500;

/** Authors that data names, each value one or several of them. What is no name of a person stays, as the house wrote it, unless a person is named. */
export function authorsOf(values: readonly string[]): string[] {
  const lines = values.slice(0, MAX_AUTHORS).filter((value) => value.length <= MAX_LINE && !isNoName(value));
  const names = lines.flatMap((line) => {
    const found = namesIn(line);
    const whole = withoutBy(line);
    return found.length > 0 || whole === '' ? found : [whole];
  });
  return distinct(names);
}

/** A user's name, an address, a legend of a picture. */
function isNoName(value: string): boolean {
  return (
    /^(?:https?:|www\.|mailto:|@)/i.test(value) ||
    /^[a-z\d]+(?:[._-][a-z\d]+)+$/.test(value) ||
    /^\S+@\S+$/.test(value) ||
    /^(?:admin|administrator|webmaster|root|null|undefined|none|n\/a|unknown|anonymous)$/i.test(value.trim()) ||
    /\b(?:image|photo|picture|video|credit|getty)s?\s*:/i.test(value)
  );
}

/** The names in a line: people, or houses where it names no people; roles, places and days are left out. */
export function namesIn(line: string): string[] {
  const names = withoutBy(bare(line))
    .split(/\s*(?:[;|•·●▪\n]|\s[–—/-]\s)\s*/)
    .flatMap(namesInPart)
    .map((name) => asWritten(name));
  return names.some(isPerson) ? names.filter(isPerson) : names;
}

/** Without addresses and what stands in brackets. */
function bare(line: string): string {
  return line
    .slice(0, MAX_LINE)
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|(?<!\S)@\w+/gi, ' ')
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

function withoutBy(line: string): string {
  const named = line.replace(BY, '');
  if (named !== line) return named.trim();
  const elsewhere = line.replace(BY_ELSEWHERE, '');
  // `Von Miller`, `Von der Heide`, `Di Canio`: names.
  const isName = PARTICLES.has((elsewhere.split(/\s/)[0] ?? '').toLowerCase()) || !/^\p{Lu}\S*\s+\S/u.test(elsewhere);
  return isName ? line.trim() : elsewhere.trim();
}

const CONJUNCTION = /\s*(?:&|\+|\s(?:and|und|with)\s)\s*/i;
/** They may stand in a name, too: they part names of two words at least. */
const CONJUNCTION_ELSEWHERE = /\s(?:et|y|e|en|og|och|mit|avec|con|com|met)\s/i;

function namesInPart(part: string): string[] {
  const [first = '', ...others] = part.split(/\s*[,、，،]\s*(?:(?:and|und|et|y|e|en|og|och)\s+)?/i);
  if (others.length === 1 && isSingle(first) && isSingle(others[0] ?? '')) return [`${first}, ${others[0]}`]; // `Ruiz, Ana`
  const names: string[] = [];
  for (const item of [first, ...others]) {
    if (TITLE.test(item) && names.length > 0)
      names.push(`${names.pop()}${/^(?:jr|sr|ii|iii|iv)/i.test(item) ? ` ${item}` : ''}`);
    // A word after a name is a place or a house.
    else if (names.length > 0 && isSingle(item)) continue;
    else names.push(...joined(item).flatMap(nameOf));
  }
  return names;
}

/** What is said after a name, with a comma or not. */
const TITLE = /^(?:jr\.?|sr\.?|ii|iii|iv|ph\.?\s?d\.?|m\.?d\.?|m\.?a\.?|esq\.?|rn|cfa|cpa|mba)$/i;

function isSingle(words: string): boolean {
  return /^\p{L}[^\s]*$/u.test(words);
}

/** Names that a conjunction joins. */
function joined(item: string): string[] {
  const names = item.split(CONJUNCTION);
  // `Science and Technology Desk` is one.
  if (names.some((name) => isSingle(name.trim()) && !isHouse(name)) && names.some(isHouse)) return [item];
  return names.flatMap((name) => {
    const parts = name.split(CONJUNCTION_ELSEWHERE);
    return parts.every((one) => /^\S+\s+\S/.test(one.trim())) ? parts : [name];
  });
}

function nameOf(item: string): string[] {
  const name = item
    .replace(/^(?:and|und|with)\s+/i, '')
    .replace(/^(?![Tt]he\s)(\S+\s+\S.*?)\s+(?:in|for|IN|FOR)\s+\p{Lu}.*$/u, '$1')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.’')]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  if (name === '' || /\d/.test(name) || name.length > MAX_NAME) return [];
  return withoutRole(name);
}

const MAX_NAME = 80;

/** `Harbour Correspondent Ana Ruiz` is Ana Ruiz; `Harbour Correspondent` is nobody. */
function withoutRole(name: string): string[] {
  const words = name.split(' ');
  const last = words.findLastIndex((word) => ROLES.has(word.toLowerCase()));
  if (last < 0) return [name];
  const rest = words.slice(last + 1);
  return rest.length >= 2 &&
    rest.every(isNameWord) &&
    !words.slice(0, last).some((word) => GENERIC.has(word.toLowerCase()))
    ? [rest.join(' ')]
    : [];
}

/** Whether words say what somebody does, and not who it is. */
export function isRole(words: string): boolean {
  return words.trim() !== '' && withoutRole(words.trim()).length === 0;
}

function isNameWord(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lo}|[dl]['’]\p{Lu}|al-\p{Lu})/u.test(word);
}

/** `ANA RUIZ` is Ana Ruiz; initials and short names stay. */
function asWritten(name: string): string {
  const isLoud = /\s/.test(name) && /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);
  if (!isLoud || isHouse(name)) return name;
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    const before = name[at - 1] ?? ' ';
    if (word.length === 1 || (before === '.' && word.length < 3)) return word;
    const lower = word.toLowerCase();
    if (at > 0 && PARTICLES.has(lower) && before === ' ') return lower;
    return /^MC./.test(word) ? `Mc${word.slice(2, 3)}${lower.slice(3)}` : word.slice(0, 1) + lower.slice(1);
  });
}

/** Whether a name is that of a house, an agency or a desk. */
export function isHouse(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s/]+/)
    .some((word) => HOUSES.has(word.replace(/[^\p{L}]/gu, '')));
}

const MAX_WORDS = 6;

/** Whether words look like the name of a person, in any script. */
export function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (words.some((word) => NOBODY.has(word.toLowerCase()))) return false;
  if (isHouse(name) || name.length > MAX_NAME || words.length > MAX_WORDS || !isNameWord(words[0] ?? '')) return false;
  if (words.length === 1) return /\p{Lo}/u.test(name);
  return (
    isNameWord(words.at(-1) ?? '') &&
    words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word) && (isNameWord(word) || PARTICLES.has(word.toLowerCase())))
  );
}

/** Whether a name is only what a desk of that house is called: `Courier staff reporter`. */
export function isDesk(name: string, house: string): boolean {
  const own = new Set(house.toLowerCase().split(/\s+/));
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => GENERIC.has(word) || own.has(word));
}

/** Of names that only differ in their letters, `Ana Ruiz` and `ANA RUIZ`, the one that is not all capitals. */
export function distinct(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name);
    const before = known.get(key);
    if (key !== '' && (before === undefined || (isAllOneCase(before) && !isAllOneCase(name)))) known.set(key, name);
  }
  return [...known.values()];
}

function isAllOneCase(name: string): boolean {
  return name === name.toUpperCase() || name === name.toLowerCase();
}

/** Letters and digits without signs above them. */
export function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
