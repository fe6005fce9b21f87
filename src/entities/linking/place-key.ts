/** Under what a place's name is looked up: one key for all ways of writing it. */
import { detached, WordMemory } from '../../resources/word-memory.js';
import { hashOf } from '../../resources/word-table.js';

/**
 * The name without case, diacritics, stops, apostrophes and hyphens: `Xi’an` → `xian`, `St. Louis` and `Saint Louis` → `st louis`,
 * `Washington, D.C.` → `washington dc`. Linear in the length.
 */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = readPlain(name);
  plainNames.keep(name, detached(plain));
  return plain;
}

/** The same places are named in text after text. */
const plainNames = new WordMemory<string>(4000);

function readPlain(name: string): string {
  const lower = name.toLowerCase();
  if (/^(?!saint )[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replace(/[øłđðıßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}.,'’‘ʻʿ`]+/gu, '')
    .replace(/[\s‐‑–/-]+/g, ' ')
    .trim()
    .replace(/^saint /, 'st ');
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: { readonly [letter: string]: string } = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** 32 bits of it, signed, as the gazetteer holds them. */
export function placeKey(name: string): number {
  return hashOf(plainName(name)) | 0;
}
