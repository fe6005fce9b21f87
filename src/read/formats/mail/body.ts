/** The text of a mail in its right characters, although mails often name an encoding that they are not in. */
import { isUtf8 } from 'node:buffer';
import type { Email } from 'postal-mime';
import type { ReadWarning } from '../../../document/index.js';
import { decode } from '../../decode.js';
import { parsed } from './parsed.js';
import { namesOtherThanUtf8, type RawMail, relabelled } from './raw-mail.js';
import { bytesOfWindows1252, ofWindows1252 } from './windows-1252.js';

export interface Body {
  readonly text: string;
  readonly warnings: readonly ReadWarning[];
}

/** @param words as postal-mime reads them */
export async function readBody(
  words: string | undefined,
  mail: RawMail,
  place: string,
  kind: keyof Pick<Email, 'text' | 'html'>,
): Promise<Body | null> {
  if (words === undefined) return null;
  if (words.includes('\ufffd')) return again(words, mail, place, kind);
  const text = ofWindows1252(words);
  if (!/[\u0080-\uffff]/.test(text) || !namesOtherThanUtf8(mail)) return { text, warnings: [] };
  const bytes = bytesOfWindows1252(text);
  if (bytes === null || !isUtf8(bytes)) return { text, warnings: [] };
  return {
    text: new TextDecoder().decode(bytes),
    warnings: [{ code: 'encoding-guessed', message: 'The mail names an encoding, but is UTF-8; read so.' }],
  };
}

/** Something is lost: the mail is read once more so that the bytes can be had back, and these are read as those of a file. */
async function again(
  words: string,
  mail: RawMail,
  place: string,
  kind: keyof Pick<Email, 'text' | 'html'>,
): Promise<Body> {
  const bytes = bytesOfWindows1252((await parsed(relabelled(mail), place))[kind] ?? '');
  if (bytes !== null && bytes.length > 0) return decode(bytes, place);
  const message = 'Bytes that are not in the encoding that the mail names were replaced by U+FFFD.';
  return { text: ofWindows1252(words), warnings: [{ code: 'bytes-replaced', message }] };
}
