/**
 * Keys of full names that may be one person's although their letters differ; no name has such a key by its letters.
 *
 *     Muhammad Tilden, Mohammed Tilden         one name in two spellings
 *     Elvira Mamedova, Elvira Mammadova        surnames that sound alike by their consonants, long enough to be no others
 *     Will Tilden, William Tilden              a first name and what people are called for short
 *     Müller, Mueller; Sæter, Saeter           letters that other languages write with two
 */
import { SPELLED } from '../../english/people/name-words.js';
import { nicknameLines } from '../../english/people/nicknames.js';

/** @param first, last lower case, without signs */
export function alikeKeys(first: string, last: string): string[] {
  return [
    `${SPELLED.get(first) ?? first}/${last}`,
    soundedAlike(first, last),
    ...nicknameLines(first).map((line) => `${line}~${last}`),
  ];
}

/** The same of an initial. */
export function soundedAlike(first: string, last: string): string {
  if (last.length < (TRANSCRIBED.test(last) ? MIN_TRANSCRIBED : MIN_SOUNDED)) return `${first}/${last}`;
  const sounds = last
    .replaceAll('kh', 'h')
    .replaceAll('ph', 'f')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
  return `${first}//${sounds}`;
}

/** Letters. */
const MIN_SOUNDED = 8;
const MIN_TRANSCRIBED = 6;

/** Surnames that are written in our letters in many ways. */
const TRANSCRIBED = /(?:[eo]va?|enko|sk[iy]|skaya|yan|zadeh?|shvili)$/;

/** Letters that no sign can be taken from. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['ı', 'i'],
]);

/** `sæter` → `saeter`, lower case. */
export function withoutStrokes(name: string): string {
  return name.replace(/[øæœłđðþßı]/g, (letter) => STROKES.get(letter) ?? letter);
}

const UMLAUTS = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ø', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
]);

/** The last word of `Zoë Müller` as `mueller`; null where nothing in it is written so. */
export function spelledOut(name: string): string | null {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (!/[äöøüå]/.test(last)) return null;
  return withoutStrokes(last.replace(/[äöøüå]/g, (letter) => UMLAUTS.get(letter) ?? letter));
}

/** `ruth` of Ruthie, `tom` of Tommy: what may have been made fond so. */
export function fondOf(part: string): readonly string[] {
  const stem = /^(.{3,})(?:ie|ey|y)$/.exec(part)?.[1];
  if (stem === undefined) return [];
  return /(.)\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
}
