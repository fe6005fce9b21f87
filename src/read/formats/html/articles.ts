/** The article of a page, and what the page says of it. */
import { decode } from '../../decode.js';
import type { Article, Explain, FormatOptions, Found, SourceFile } from '../../format.js';
import { readPage } from '../../page/index.js';
import { declaredIn } from './charset.js';

export async function* articles(file: SourceFile, { explain }: FormatOptions): AsyncGenerator<Found> {
  const bytes = await file.whole();
  const decoded = decode(bytes, file.place, file.declared ?? declaredIn(bytes));
  yield {
    number: null,
    id: null,
    article: { ...decoded, ...articleOf(decoded.text, explain), bytes, part: null, mediaType: 'text/html', extra: {} },
  };
}

function articleOf(page: string, explain: Explain | undefined): Pick<Article, 'text' | 'map' | 'markup' | 'facts'> {
  const offset = page.startsWith('\ufeff') ? 1 : 0;
  const { text, map, markup, facts, blocks } = readPage(page.slice(offset), offset);
  explain?.(blocks);
  return { text, map, markup, facts };
}
