/** Characters that a text may hold and nobody sees, some of which turn the words around them: each gets a sign that can be read. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0x2028, 'LSEP'],
  [0x2029, 'PSEP'],
  [0xfffe, 'U+FFFE'],
  [0xffff, 'U+FFFF'],
]);
/** Signs of what a repair took out: there these matter, too. */
const REPAIRED: ReadonlyMap<number, string> = new Map([
  ...SIGNS,
  [0x09, '⇥'],
  [0x0a, '⏎'],
  [0x0d, '␍'],
  [0x20, '␣'],
  [0xa0, 'NBSP'],
  [0xad, 'SHY'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2060, 'WJ'],
  [0xfeff, 'BOM'],
]);

export interface Piece {
  readonly text: string;
  /** Of an invisible character: its sign. */
  readonly sign: string | null;
}

/** Stretches of plain text, and invisible characters by themselves. */
export function piecesOf(text: string, all = false): Piece[] {
  const pieces: Piece[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = signOf(text.charCodeAt(at), all);
    if (sign === null) continue;
    if (at > plain) pieces.push({ text: text.slice(plain, at), sign: null });
    pieces.push({ text: text.charAt(at), sign });
    plain = at + 1;
  }
  if (plain < text.length || pieces.length === 0) pieces.push({ text: text.slice(plain), sign: null });
  return pieces;
}

/** The same in one string, for names that assistive technology reads. */
export function visible(text: string): string {
  return piecesOf(text)
    .map(({ text: piece, sign }) => (sign === null ? piece : `[${sign}]`))
    .join('');
}

function signOf(code: number, all: boolean): string | null {
  const sign = (all ? REPAIRED : SIGNS).get(code);
  if (sign !== undefined) return sign;
  const isControl = (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code < 0xa0);
  if (isControl) return hex(code);
  return all && code >= 0xe000 && code <= 0xf8ff ? hex(code) : null;
}

function hex(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
