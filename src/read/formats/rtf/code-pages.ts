/** Which encoding the bytes of RTF are in, as TextDecoder calls it. */

/** `\ansicpg1252`; what is not known is windows-1252, as readers take it. */
export function ofCodePage(page: number): string {
  return PAGES.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}

/** `\fcharset204`; null where the font says nothing of it. */
export function ofCharset(charset: number): string | null {
  return CHARSETS.get(charset) ?? null;
}

const PAGES: ReadonlyMap<number, string> = new Map([
  [437, 'windows-1252'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [65001, 'utf-8'],
]);

/** Those of Windows: 0 is Western, 238 is Central European. 1 and 2 are whatever the document has. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
