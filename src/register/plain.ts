/** Names as they are compared: without case, signs and marks. */

/** In lower case, without diacritics, with straight apostrophes: `Peña` → `pena`. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .replace(/[’ʼ]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Letters that have no sign to take away. */
const PLAIN: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The words of a name, without the marks around them. */
export function plainWords(text: string): string[] {
  return plainText(text)
    .split(/[\s,]+/)
    .map((word) => word.replace(/^["'“”(]+|["'“”)]+$/g, ''))
    .filter((word) => word !== '');
}

/**
 * One form for what is written in several ways when it comes from another alphabet, or without its signs:
 * `Zelenskyy`, `Zelenskiy`, `Zelensky`; `Müller`, `Mueller`, `Muller`; `Khaled`, `Haled`.
 */
export function levelled(word: string): string {
  let text = plainText(word).replace(/[^\p{L}]/gu, '');
  for (const [pattern, plain] of LEVELS) text = text.replace(pattern, plain);
  return text;
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/(?:yy|iy|ij|ii|y|i)$/, 'i'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dj|dzh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/w/g, 'v'],
  [/ya|ia|ja/g, 'a'],
  [/ye|ie|je/g, 'e'],
  [/yu|iu|ju/g, 'u'],
  [/y/g, 'i'],
  [/ei|ee/g, 'i'],
  [/(.)\1+/g, '$1'],
];
