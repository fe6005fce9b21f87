/** Encodings in mails: what they are called, and what to do where that is wrong. */
import { isUtf8 } from 'node:buffer';
import { decode } from '../../decode.js';

/** Bytes 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map(Array.from(WINDOWS_1252, (character, index) => [character, 0x80 + index]));

/** Node 20 takes windows-1252 for Latin 1, and so do many mails: control characters that nobody wrote are quotation marks and dashes. */
export function ofWindows1252(words: string): string {
  return words.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Null where a character is in no byte. */
export function bytesOfWindows1252(words: string): Uint8Array | null {
  const bytes = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const byte = code < 0x100 ? code : BYTES.get(words.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** Without a byte-order mark, empty lines, and the line that a mailbox begins with. */
export function withoutMarks(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  const marks = /^(?:\xef\xbb\xbf)?\s*(?:From [^\n]*\n)?/.exec(head)?.[0].length ?? 0;
  return bytes.subarray(marks);
}

/** A header whose bytes are not UTF-8 is read as a file would be, and written in UTF-8. */
export function withReadableHeader(mail: Uint8Array, place: string): Uint8Array {
  const end = headerEnd(mail);
  const header = mail.subarray(0, end);
  if (isUtf8(header)) return mail;
  return Buffer.concat([Buffer.from(decode(header, place).text), mail.subarray(end)]);
}

function headerEnd(mail: Uint8Array): number {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.length);
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((end) => end >= 0);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
}

/** A field of a header with the lines that belong to it. */
const TEXT_PART = /^content-type:[ \t]*text\/(plain|html)((?:[^\r\n]|\r?\n[ \t]){0,2000})/gim;
const CHARSET = /\bcharset\s*=\s*["']?([\w:.-]+)/i;
const UTF8 = /^(?:utf-?8|us-ascii|ascii)$/i;

/** All parts that are UTF-8, or do not say what they are, are windows-1252 now, in which every byte is some character. */
export function relabelled(mail: Uint8Array): Uint8Array {
  const words = Buffer.from(mail).toString('latin1');
  const named = words.replace(TEXT_PART, (part, kind: string, rest: string) => {
    const charset = CHARSET.exec(rest)?.[1];
    // Of two, the first counts.
    return charset !== undefined && !UTF8.test(charset)
      ? part
      : `Content-Type: text/${kind}; charset=windows-1252${rest}`;
  });
  const isNamed = /^content-type:/im.test(words.slice(0, headerEnd(mail)));
  return Buffer.from(isNamed ? named : `Content-Type: text/plain; charset=windows-1252\r\n${named}`, 'latin1');
}

export function namesOtherThanUtf8(mail: Uint8Array): boolean {
  return charsets(mail).some(({ charset }) => !UTF8.test(charset));
}

/** As the WHATWG calls it; UTF-8 where the mail does not say. */
export function charsetOf(mail: Uint8Array, kind: 'plain' | 'html'): string {
  const named = charsets(mail).find((part) => part.kind === kind)?.charset ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}

function charsets(mail: Uint8Array): { readonly kind: string; readonly charset: string }[] {
  return Array.from(Buffer.from(mail).toString('latin1').matchAll(TEXT_PART), ([, kind = '', rest = '']) => ({
    kind: kind.toLowerCase(),
    charset: CHARSET.exec(rest)?.[1] ?? 'utf-8',
  }));
}
