/** RTF cut into what it is written in: groups, control words, text. */

export type Token =
  | { readonly kind: 'open' | 'close' }
  /** `\par`, `\u8217`, `\*`, `\~`: `value` is null where no number follows. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** Bytes of text as they stand. */
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** `\'e9` */
  | { readonly kind: 'byte'; readonly byte: number };

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n]+/y;

/** @param rtf a character a byte */
export function* tokensOf(rtf: string): Generator<Token> {
  for (let at = 0; at < rtf.length; ) {
    const sign = rtf[at];
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\r' || sign === '\n') at += 1;
    else if (sign !== '\\') {
      TEXT.lastIndex = at;
      const end = at + (TEXT.exec(rtf)?.[0].length ?? 1);
      yield { kind: 'text', start: at, end };
      at = end;
    } else {
      WORD.lastIndex = at + 1;
      const [whole, word = '', value] = WORD.exec(rtf) ?? [];
      if (whole !== undefined) {
        yield { kind: 'word', word, value: value === undefined ? null : Number(value) };
        at += 1 + whole.length;
        if (word === 'bin') at += Math.max(0, Number(value ?? 0));
      } else if (rtf[at + 1] === "'") {
        yield { kind: 'byte', byte: Number.parseInt(rtf.slice(at + 2, at + 4), 16) || 0x20 };
        at += 4;
      } else {
        yield { kind: 'word', word: rtf[at + 1] ?? '', value: null };
        at += 2;
      }
    }
  }
}
