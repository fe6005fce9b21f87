/** The mails of a mailbox. */
import { InputError, WirecopyError } from '../../../errors.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { tooLarge } from '../../text.js';
import { readMessage } from './message.js';
import { type Mail, splitMbox } from './split.js';

export async function* articles({ chunks, place }: SourceFile, { maxBytes }: FormatOptions): AsyncGenerator<Found> {
  let index = 0;
  for await (const mail of splitMbox(chunks, maxBytes)) {
    if (!mail.isOpened) throw noMailbox(place);
    yield await found(mail, index, place, maxBytes);
    index += 1;
  }
}

async function found(mail: Mail, index: number, place: string, maxBytes: number): Promise<Found> {
  const number = index + 1;
  const { start, end, bytes, isCut } = mail;
  const own = `${place}, message ${number} at byte ${start}`;
  try {
    if (isCut) throw tooLarge(own, maxBytes);
    const { id, article } = await readMessage(bytes, own);
    return { number, id, article: { ...article, part: { index, start, end } } };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { number, id: null, error };
  }
}

function noMailbox(place: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: no mailbox, expected a first line such as “From ana@port.example Fri Nov 22 10:15:00 2024”`,
    hint: 'Give one mail as .eml, or say what the file is with --as.',
  });
}
