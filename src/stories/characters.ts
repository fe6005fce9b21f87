/** What a UTF-16 code unit is to the reader of words. */

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE_END = 4;
/** A letter that is a word of its own: scripts that write without spaces. */
export const SINGLE = 5;

export function kindOf(unit: number): number {
  return unit < 0x80 ? (ASCII[unit] ?? OTHER) : kindBeyondAscii(unit);
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\n\r\f\v]/.test(character)) return LINE_END;
  return /\s/.test(character) ? SPACE : OTHER;
});

function kindBeyondAscii(unit: number): number {
  if (unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200d) || unit === 0x202f)
    return SPACE;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return LINE_END;
  if (unit === 0xaa || unit === 0xb5 || unit === 0xba) return LETTER;
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return OTHER;
  // Punctuation, signs of currencies, arrows, boxes; marks of East Asian texts and full-width ones.
  if ((unit >= 0x200e && unit <= 0x2bff) || (unit >= 0x3001 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff0f))
    return OTHER;
  if (isFormat(unit)) return OTHER;
  return SINGLES.some(([from, to]) => unit >= from && unit <= to) ? SINGLE : LETTER;
}

/** Nothing that is seen: signs that begin a number in Arabic, anchors of annotations, tags. */
function isFormat(unit: number): boolean {
  if (unit >= 0xfff9) return unit <= 0xfffb;
  return (unit >= 0x0600 && unit <= 0x0605) || unit === 0x061c || unit === 0x06dd || unit === 0x180e || unit === 0xdb40;
}

const SINGLES: readonly (readonly [from: number, to: number])[] = [
  // Thai, Lao; Burmese; Khmer; Chinese and Japanese.
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0xa4cf],
  [0xf900, 0xfaff],
];
