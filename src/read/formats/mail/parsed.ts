/** A mail taken apart. The library is loaded when the first one comes. */
import type { Email } from 'postal-mime';
import { InputError } from '../../../errors.js';

/** @throws {InputError} */
export async function parsed(mail: Uint8Array, place: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(mail);
  } catch (cause) {
    throw new InputError({
      code: 'input-damaged',
      message: `${place}: the mail cannot be taken apart (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Save the mail again from the program that has it.',
      cause,
    });
  }
}
