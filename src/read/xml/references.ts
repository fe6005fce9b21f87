/** Characters that are written as references: `&amp;`, `&#8217;`, and by the names that HTML gave them, which feeds use without saying so. */

const LATIN_1 =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm
  raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
  Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
  igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(
    /\s+/,
  );

/** By name. Those of XML itself, and of HTML's the usual ones: no file can define others. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ...Object.fromEntries(LATIN_1.map((name, index) => [name, String.fromCharCode(0xa0 + index)])),
  ...{ OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', Zcaron: 'Ž', zcaron: 'ž', fnof: 'ƒ', circ: 'ˆ' },
  ...{ tilde: '˜', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', ndash: '–' },
  ...{ mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', dagger: '†', bull: '•' },
  ...{ hellip: '…', permil: '‰', prime: '′', lsaquo: '‹', rsaquo: '›', euro: '€', trade: '™', minus: '−' },
};

const BY_NAME = new Map(Object.entries(CHARACTERS));
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,15}));/gi;

/** Gives what characters stand for, in pieces: those that stand for themselves, and one for each reference. Others are left as they are written. */
export function eachPiece(raw: string, use: (piece: string, start: number, length: number) => void): void {
  let last = 0;
  for (const { 0: written, 1: hex, 2: decimal, 3: name, index } of raw.matchAll(REFERENCE)) {
    const character =
      name === undefined
        ? ofCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (BY_NAME.get(name) ?? null);
    if (character === null) continue;
    if (index > last) use(raw.slice(last, index), last, index - last);
    if (character !== '') use(character, index, written.length);
    last = index + written.length;
  }
  if (raw.length > last) use(raw.slice(last), last, raw.length - last);
}

export function dereferenced(raw: string): string {
  if (!raw.includes('&')) return raw;
  const pieces: string[] = [];
  eachPiece(raw, (piece) => pieces.push(piece));
  return pieces.join('');
}

/** Nothing for a control character; what windows-1252 has for the numbers that Unicode has no characters for, as HTML does. Null for no character. */
function ofCode(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) {
    const decoder = new TextDecoder('windows-1252');
    return decoder.decode(Uint8Array.of(code), { stream: true }) + decoder.decode();
  }
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? String.fromCharCode(code) : '';
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);
}
