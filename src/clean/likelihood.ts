/**
 * How unlikely characters are in their place. One table for what stands in a text and for what it might have been:
 * letters by how many languages have them, signs by how often they stand in prose, and what seldom stands side by side.
 * It is made of public facts, not learnt: nothing here has seen a text.
 *
 *     "fÃ©e"   Ã 2.5 + a capital after a small letter 4 + © 3 + a sign between letters 4   13.5
 *     "fée"    é 1.5                                                                       1.5
 */
import { ONE_LETTER_WORDS } from './alphabets.js';
import { type Character, characterOf } from './characters.js';

/** How much more unlikely `written` is than nothing, between what stands before it and after it. */
export function unlikelihood(before: string, written: string, after: string): number {
  const characters = Array.from(written, characterOf);
  let cost = 0;
  let previous = lastOf(before);
  let earlier = lastOf(before.slice(0, before.length - previous.text.length));
  const next = firstOf(after);
  for (const [index, character] of characters.entries()) {
    cost +=
      character.cost +
      beside(earlier, previous, character) -
      closingDiscount(previous, character, characters[index + 1] ?? next) -
      symbolDiscount(earlier, previous, character) +
      lastCapital(previous, character, characters[index + 1] ?? next) +
      quoteWithin(previous, character, characters[index + 1] ?? next) +
      operand(previous, character);
    earlier = previous;
    previous = character;
  }
  return cost + beside(earlier, previous, next) + loneliness(lastOf(before), characters, next);
}

/** `„Balšić“`: the marks that open in English close in German and Serbian. */
function closingDiscount(first: Character, mark: Character, next: Character): number {
  if (!isLetter(first) || isLetter(next)) return 0;
  return mark.text === '“' || mark.text === '‘' ? 2.5 : mark.text === '«' ? 2 : 0;
}

/** `voilÃ `: a capital with an accent as the last letter of a word in small ones. */
function lastCapital(first: Character, letter: Character, next: Character): number {
  return first.kind === 'small' && letter.kind === 'capital' && letter.text > '\x7F' && !isWordPart(next) ? 2 : 0;
}

/** `√Å`: what stands after a sign of mathematics is a number or a plain letter. */
function operand(sign: Character, letter: Character): number {
  if (letter.script !== 'Latin' || letter.text <= '\x7F') return 0;
  return sign.kind === 'root' ? 4 : sign.kind === 'relation' ? 2 : 0;
}

/** `Ô”T`: marks of quotation within a word. */
function quoteWithin(first: Character, mark: Character, next: Character): number {
  return /[“”„‘]/.test(mark.text) && isLetter(first) && isLetter(next) ? 2 : 0;
}

/** `Δ±5`: a letter of Greek alone is a symbol, and so is any before a sign of mathematics: `y≈∑`. */
function symbolDiscount(earlier: Character, letter: Character, sign: Character): number {
  if (!isLetter(letter) || isLetter(earlier)) return 0;
  return sign.kind === 'relation' || (letter.script === 'Greek' && sign.kind === 'sign') ? 2 : 0;
}

const LONE = 4;

/**
 * A vowel alone that is no word in any language, `Â»`, or a word without a plain letter, `âœ”`. Initials have a full stop,
 * and `“Â”` speaks of the letter; a consonant may be short for something.
 */
function loneliness(outside: Character, characters: readonly Character[], after: Character): number {
  const at = Math.max(0, characters.findIndex(isLetter));
  const before = characters[at - 1] ?? outside;
  const [first, second = after, third = after] = characters.slice(at);
  if (first === undefined || first.text <= '\x7F' || !isLetter(first) || isWordPart(before)) return 0;
  if (before.kind === 'opening' && (second.kind === 'closing' || second.kind === 'opening')) return 0;
  if (!isWordPart(second)) {
    if (second.text === '.' || LONE_WORDS.has(first.text) || UNSPACED.has(first.script)) return 0;
    return first.script === 'Latin' && !isVowel(first) ? LONE_CONSONANT : LONE;
  }
  if (characters.length < at + 2 || isWordPart(third) || first.script !== 'Latin' || second.script !== 'Latin')
    return 0;
  return isVowel(first) && second.text > '\x7F' && first.text.toLowerCase() !== second.text.toLowerCase() ? LONE : 0;
}

const LONE_CONSONANT = 1;
/** Scripts without words of one letter to tell: their letters are words, or symbols. */
const UNSPACED = new Set(['Greek', 'CJK', 'Hangul', 'Thai']);

function isVowel({ text }: Character): boolean {
  return /^[aeiouœæ]/i.test(text.normalize('NFD'));
}

const LONE_WORDS = new Set(ONE_LETTER_WORDS);

function isWordPart(character: Character): boolean {
  return isLetter(character) || character.kind === 'mark' || character.kind === 'apostrophe';
}

function firstOf(text: string): Character {
  const code = text.codePointAt(0);
  return code === undefined ? EDGE : characterOf(String.fromCodePoint(code));
}

const EDGE: Character = { text: '', cost: 0, kind: 'space', script: '' };

function lastOf(text: string): Character {
  if (text === '') return EDGE;
  const pair = text.slice(-2);
  return characterOf(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : text.slice(-1));
}

function isLetter({ kind }: Character): boolean {
  return kind === 'small' || kind === 'capital' || kind === 'letter';
}

/** Two scripts in a word: a small Greek letter stands in names of genes, and `i` is typed for the letter of Ukrainian. */
function mixing(first: Character, second: Character): number {
  const isGreek = [first, second].some(({ script, kind }) => script === 'Greek' && kind === 'small');
  const isLatin = first.text <= '\x7F' || second.text <= '\x7F';
  return isGreek && isLatin ? 1.5 : isLookalike(first) || isLookalike(second) ? 2 : 6;
}

/** The letter of Latin that is typed for one of Ukrainian and Belarusian. */
function isLookalike({ text }: Character): boolean {
  return text === 'i' || text === 'I';
}

/** Two neighbours, and what stands before them. */
function beside(earlier: Character, first: Character, second: Character): number {
  if (isLetter(first) && isLetter(second)) {
    if (first.script !== second.script) return mixing(first, second);
    if (first.kind === 'small' && second.kind === 'capital') return 4;
    return first.kind === 'capital' && second.kind === 'small' && earlier.kind === 'capital' && second.text !== 'ß'
      ? 2
      : 0;
  }
  if (second.kind === 'mark') {
    if (!isLetter(first) && first.kind !== 'mark') return 5;
    return second.script === '' || second.script === first.script ? 0 : 6;
  }
  if (first.kind === 'mark') return isLetter(second) && first.script !== '' && first.script !== second.script ? 6 : 0;
  return (
    BESIDE.get(`${first.kind} ${second.kind}`) ??
    BESIDE.get(`${isLetter(first) ? 'any' : first.kind} ${isLetter(second) ? 'any' : second.kind}`) ??
    0
  );
}

/** What seldom stands side by side: `any` is a letter. */
const BESIDE: ReadonlyMap<string, number> = new Map([
  ['any opening', 3],
  ['digit opening', 2],
  ['opening space', 1.5],
  ['closing any', 2],
  ['closing digit', 1.5],
  ['space closing', 1],
  ['any sign', 2],
  ['sign any', 2],
  ['digit sign', 1],
  ['sign digit', 1],
  ['any raised', 0.5],
  ['raised any', 2],
  ['any money', 3],
  ['money any', 2],
  ['money digit', -1],
  ['any root', 3],
  ['root sign', 1],
  ['any box', 3],
  ['box any', 3],
  ['box digit', 2],
  ['digit box', 2],
  ['box box', -3.5],
  ['any relation', 0.5],
  ['relation any', 0.5],
  ['any picture', 1],
  ['picture any', 1],
  ['picture picture', -1],
  ['any none', 3],
  ['none any', 3],
  ['digit any', 0.5],
  ['any digit', 1],
  ['closing opening', 1],
  ['sign sign', 1],
  ['space space', 1.5],
]);
