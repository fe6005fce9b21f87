/** The article of a page: all that is shown. */
import { decode } from '../../decode.js';
import type { Found, SourceFile } from '../../format.js';
import { declaredIn } from './charset.js';
import { pageOf } from './page.js';

export async function* articles(file: SourceFile): AsyncGenerator<Found> {
  const bytes = await file.whole();
  const decoded = decode(bytes, file.place, file.declared ?? declaredIn(bytes));
  yield {
    number: null,
    id: null,
    article: { ...decoded, ...pageOf(decoded.text), bytes, part: null, mediaType: 'text/html', extra: {} },
  };
}
