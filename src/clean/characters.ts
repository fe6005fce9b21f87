/**
 * Every character as the table of likelihood sees it: how unlikely it is by itself, what it is to its neighbours, and
 * its script. Letters by how many languages have them, signs by how often they stand in prose.
 */
import { ADDED_TO_ARABIC, CYRILLIC_ALPHABETS, LATIN_ALPHABETS } from './alphabets.js';

/** What a character is to its neighbours. */
type Kind =
  | 'small'
  | 'capital'
  | 'letter'
  | 'mark'
  | 'digit'
  | 'space'
  | 'apostrophe'
  | 'opening'
  | 'closing'
  | 'dash'
  | 'raised'
  | 'money'
  | 'root'
  | 'relation'
  | 'box'
  | 'sign'
  | 'picture'
  | 'none';

export interface Character {
  readonly text: string;
  readonly cost: number;
  readonly kind: Kind;
  /** Of letters; empty for what is at home in all scripts. */
  readonly script: string;
}

const KNOWN = new Map<string, Character>();

export function characterOf(text: string): Character {
  let known = KNOWN.get(text);
  if (known === undefined) {
    known = { text, ...described(text) };
    if (KNOWN.size > 20_000) KNOWN.clear();
    KNOWN.set(text, known);
  }
  return known;
}

const NAMED = new Map<string, readonly [cost: number, kind: Kind]>();
const name = (characters: string, cost: number, kind: Kind) => {
  for (const character of characters) NAMED.set(character, [cost, kind]);
};
name('’', 1, 'apostrophe');
name('‘“', 1.5, 'opening');
name('„«‚‹¿¡', 2.5, 'opening');
name('”…', 1.5, 'closing');
name('»›', 2.5, 'closing');
name('–—', 1.5, 'dash');
name('‐‑‒―', 3, 'dash');
name('°™®†•', 3, 'raised');
name('²³¹ªº', 4, 'raised');
name('€£', 2.5, 'money');
name('¥¢₽₹₺₴', 4, 'money');
name('§©·×', 3, 'sign');
name('√', 4, 'root');
name('½¼¾±µ', 4, 'sign');
name('¨¯´¸¬¦¤¶‡‰ˆ˜˘˙˚˝˛ˇ÷ƒ', 6, 'sign');

const COMMON_LANGUAGES = 16;
const LATIN = letterCosts(LATIN_ALPHABETS);
const CYRILLIC = letterCosts(CYRILLIC_ALPHABETS);
const ARABIC = new Set(ADDED_TO_ARABIC);

/** The more languages have a letter, the likelier it is; those that most texts are in count twice. */
function letterCosts(alphabets: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [index, [, letters]] of alphabets.entries()) {
    const weight = index < COMMON_LANGUAGES ? 2 : 1;
    for (const letter of new Set(letters)) weights.set(letter, (weights.get(letter) ?? 0) + weight);
  }
  return new Map(Array.from(weights, ([letter, weight]) => [letter, weight > 3 ? 1.5 : weight > 1 ? 2 : 2.5]));
}

const SCRIPTS: readonly (readonly [script: string, pattern: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script_Extensions=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['CJK', /\p{Script=Han}|\p{Script_Extensions=Hiragana}|\p{Script_Extensions=Katakana}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script_Extensions=Devanagari}/u],
  ...[
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam',
    'Sinhala',
    'Lao',
    'Tibetan',
    'Myanmar',
    'Khmer',
    'Ethiopic',
  ].map((script): readonly [string, RegExp] => [script, new RegExp(`\\p{Script=${script}}`, 'u')]),
];

function described(character: string): Omit<Character, 'text'> {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return { cost: 0, kind: asciiKind(character), script: /[a-z]/i.test(character) ? 'Latin' : '' };
  const named = NAMED.get(character);
  if (named !== undefined) return { cost: named[0], kind: named[1], script: '' };
  if (/\s/.test(character)) return { cost: character === '\u00A0' ? 2 : 3, kind: 'space', script: '' };
  if (/\p{Cn}|\p{Cs}/u.test(character)) return { cost: 20, kind: 'none', script: '' };
  if (/\p{Co}|\p{Cc}/u.test(character)) return { cost: 9, kind: 'none', script: '' };
  if (character === '\u00AD') return { cost: 4, kind: 'none', script: '' };
  if (/\p{Cf}/u.test(character)) return { cost: 3, kind: 'apostrophe', script: '' };
  if (character === '\uFFFD') return { cost: 5, kind: 'none', script: '' };
  if (/[\u2500-\u259F]/.test(character)) return { cost: 4, kind: 'box', script: '' };
  const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? '';
  if (/\p{M}/u.test(character)) return { cost: script === '' ? 3 : 2, kind: 'mark', script };
  if (/\p{L}/u.test(character)) {
    const cost = letterCost(character, script, code);
    return { cost, kind: letterKind(character), script: script === '' ? 'other' : script };
  }
  if (/\p{Extended_Pictographic}/u.test(character)) return { cost: 3, kind: 'picture', script: '' };
  if (/\p{N}/u.test(character)) return { cost: 4, kind: 'digit', script: '' };
  if (script !== '') return { cost: 2, kind: 'closing', script: '' };
  if (/\p{Sm}/u.test(character)) return { cost: 4, kind: 'relation', script: '' };
  return { cost: /\p{Sk}/u.test(character) ? ODD : 4, kind: 'sign', script: '' };
}

function asciiKind(character: string): Kind {
  if (/[a-z]/.test(character)) return 'small';
  if (/[A-Z]/.test(character)) return 'capital';
  if (/[0-9]/.test(character)) return 'digit';
  if (/\s/.test(character)) return 'space';
  if (character === "'") return 'apostrophe';
  if (/[([{]/.test(character)) return 'opening';
  if (/[)\]}.,;:!?]/.test(character)) return 'closing';
  return 'dash';
}

function letterKind(character: string): Kind {
  return /\p{Ll}/u.test(character) ? 'small' : /\p{Lu}/u.test(character) ? 'capital' : 'letter';
}

/** A letter of no language that is written today, so far as the alphabets say. */
export const ODD = 10;

function letterCost(character: string, script: string, code: number): number {
  const small = character.toLowerCase();
  switch (script) {
    case 'Latin':
      return (
        (LATIN.get(small) ?? LATIN.get(character) ?? (/[\u1E00-\u1EFF\u0100-\u017E]/.test(character) ? 4 : ODD)) +
        (small === character ? 0 : 1)
      );
    case 'Cyrillic':
      return /[а-яё]/.test(small) ? 1 : (CYRILLIC.get(small) ?? ODD);
    case 'Greek':
      return /[α-ω]/.test(small) ? 1 : /[ά-ώΐΰϊϋ]/.test(small) ? 1.5 : code >= 0x1f00 ? 4 : ODD;
    case 'Arabic':
      return /[\u0621-\u064A]/.test(character) ? 1.5 : ARABIC.has(character) ? 2 : ODD;
    case 'CJK':
      return (code >= 0x4e00 && code < 0xa000) || (code >= 0x3040 && code < 0x3100) ? 2 : 5;
    case 'Hangul':
      return code >= 0xac00 ? 2 : 5;
    case 'Hebrew':
      return code >= 0x05d0 && code <= 0x05ea ? 1.5 : 5;
    case '':
      return ODD;
    default:
      return 2;
  }
}
