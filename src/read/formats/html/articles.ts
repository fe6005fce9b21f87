/** The article of a page, and what the page says of it. */
import { decode } from '../../decode.js';
import type { Fact } from '../../facts.js';
import type { Article, Explain, FormatOptions, Found, SourceFile } from '../../format.js';
import { readPage } from '../../page/index.js';
import { declaredIn } from './charset.js';
import { markupFacts } from './facts.js';

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
  const html = page.slice(offset);
  const facts = markupFacts(html);
  const title = facts.find(({ field }) => field === 'title');
  const authors = facts.filter(({ field }) => field === 'author').map(({ value }) => String(value));
  const { text, map, markup, headline, blocks } = readPage(html, {
    title: title === undefined ? null : String(title.value),
    // What a page's data says is its headline; other elements of its head may say what suits a search engine.
    isHeadline: title?.from === 'json-ld',
    authors,
    offset,
  });
  explain?.(blocks);
  // The words that are shown, where data says them otherwise.
  const isSaid = headline === null || (title !== undefined && oneLine(String(title.value)) === oneLine(headline));
  const shown: Fact[] = isSaid ? [] : [{ field: 'title', value: headline, from: 'headline', kind: 'markup' }];
  return { text, map, markup, facts: [...shown, ...facts] };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
