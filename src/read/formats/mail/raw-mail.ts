/** A mail as bytes and as letters, and the encodings that its parts name. */
import { isUtf8 } from 'node:buffer';
import { decode } from '../../decode.js';

export interface RawMail {
  /** Its header is UTF-8. */
  readonly bytes: Uint8Array;
  /** A character each byte. */
  readonly words: string;
  readonly header: string;
  readonly isMultipart: boolean;
  readonly textParts: readonly TextPart[];
}

interface TextPart {
  readonly kind: string;
  /** Null where it does not say. */
  readonly charset: string | null;
}

/** Bytes in which a header ends: more is refused later. */
const MAX_HEADER = 2_000_000;

/** A field of a header with the lines that belong to it. */
const TEXT_PART = /^content-type:[ \t]*text\/(plain|html)((?:[^\r\n]|\r?\n[ \t]){0,2000})/gim;
const CHARSET = /\bcharset\s*=\s*["']?([\w:.-]+)/i;
const UTF8 = /^(?:utf-?8|us-ascii|ascii)$/i;

/** @param file may begin with a byte-order mark, empty lines, and the line that a mailbox begins with */
export function rawMail(file: Uint8Array, place: string): RawMail {
  const head = Buffer.from(file.subarray(0, 2000)).toString('latin1');
  const before = /^(?:\xef\xbb\xbf)?\s*(?:From [^\n]*\n)?/.exec(head)?.[0].length ?? 0;
  const bytes = withReadableHeader(Buffer.from(file.buffer, file.byteOffset + before, file.length - before), place);
  const words = bytes.toString('latin1');
  const header = words.slice(0, headerEnd(bytes));
  const isMultipart = /^content-type:\s*multipart\//im.test(header);
  const textParts = Array.from((isMultipart ? words : header).matchAll(TEXT_PART), ([, kind = '', rest = '']) => ({
    kind: kind.toLowerCase(),
    charset: CHARSET.exec(rest)?.[1] ?? null,
  }));
  return { bytes, words, header, isMultipart, textParts };
}

/** A header whose bytes are not UTF-8 is read as a file would be, and written in UTF-8. */
function withReadableHeader(mail: Buffer, place: string): Buffer {
  const end = headerEnd(mail);
  const header = mail.subarray(0, end);
  if (isUtf8(header)) return mail;
  return Buffer.concat([Buffer.from(decode(header, place).text), mail.subarray(end)]);
}

function headerEnd(mail: Buffer): number {
  const ends = [mail.subarray(0, MAX_HEADER).indexOf('\r\n\r\n'), mail.subarray(0, MAX_HEADER).indexOf('\n\n')];
  return Math.min(...ends.map((at) => (at < 0 ? Math.min(mail.length, MAX_HEADER) : at)));
}

/** All parts that are UTF-8, or do not say what they are, are windows-1252 now, in which every byte is some character. */
export function relabelled({ words, header }: RawMail): Uint8Array {
  const named = words.replace(TEXT_PART, (part, kind: string, rest: string) => {
    const charset = CHARSET.exec(rest)?.[1];
    // Of two, the first counts.
    const isOther = charset !== undefined && !UTF8.test(charset);
    return isOther ? part : `Content-Type: text/${kind}; charset=windows-1252${rest}`;
  });
  const isNamed = /^content-type:/im.test(header);
  return Buffer.from(isNamed ? named : `Content-Type: text/plain; charset=windows-1252\r\n${named}`, 'latin1');
}

/** Whether the text and the HTML say the same: else the text may be no more than what stands below the HTML. */
export function hasAlternative({ words, isMultipart }: RawMail): boolean {
  return isMultipart && /^content-type:\s*multipart\/alternative\b/im.test(words);
}

export function namesOtherThanUtf8({ textParts }: RawMail): boolean {
  return textParts.some(({ charset }) => charset !== null && !UTF8.test(charset));
}

/** As the WHATWG calls it; UTF-8 where the mail does not say. */
export function charsetOf({ textParts }: RawMail, kind: 'plain' | 'html'): string {
  const named = textParts.find((part) => part.kind === kind)?.charset ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}
