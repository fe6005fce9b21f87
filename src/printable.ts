/** Text of users on its way to a terminal: a file's name may hold what clears the screen, or turns the line around. */

/** Every character that does not show, or moves others, as it is written in JavaScript: `\x1b`, `\n`, `\u202e`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escaped);
}

/**
 * Controls, format characters (what turns the direction, has no width, marks the order of bytes), line ends, lone
 * surrogates. Not the two that join and part letters in names that are written right: U+200C, U+200D, and the soft hyphen.
 */
const UNPRINTABLE = /(?!\u200c|\u200d|\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT: { readonly [character: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return SHORT[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x1_0000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
