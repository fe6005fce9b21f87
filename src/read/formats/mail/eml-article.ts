/** The article of a mail. */
import type { Found, SourceFile } from '../../format.js';
import { readMessage } from './message.js';

export async function* articles(file: SourceFile): AsyncGenerator<Found> {
  const { id, article } = await readMessage(await file.whole(), file.place);
  yield { number: null, id, article };
}
