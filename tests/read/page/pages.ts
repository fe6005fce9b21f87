/** Small pages of news, and what is read of them. */
import { readPage } from '../../../src/read/page/index.js';

const SENTENCES = [
  'The ferry from Harwick was late again on Monday, the port authority said, and nobody could say why.',
  '“We had no choice,” Ana Ruiz, who runs the harbour office, told reporters before she left the hall.',
  'Tom Bell of the Dockers’ Union said that his members would meet on Friday to vote on a strike of two days.',
  'The company has lost eleven crossings since March, which is more than in the whole of the year before.',
];

/** A paragraph of prose, another one for each number. */
export function prose(number: number): string {
  return `${SENTENCES[number % SENTENCES.length]} It was the ${number + 2}nd time.`;
}

export const PARAGRAPHS = [0, 1, 2, 3].map(prose);

/** A page with an article in the middle of what pages have around it. */
export function page(
  article: string,
  {
    head = '',
    before = '',
    after = '',
  }: { readonly head?: string; readonly before?: string; readonly after?: string } = {},
): string {
  const links = ['News', 'Sport', 'Ports', 'Weather'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  return `<!doctype html><html><head><title>Late ferry</title>${head}</head><body>
<header><nav><ul>${links}</ul></nav></header>${before}
<main><h1>Ferry late again</h1><div class="x1">${article}</div></main>${after}
<footer><p>© 2024 Clew Bay Courier. All rights reserved.</p><ul>${links}</ul></footer></body></html>`;
}

/** Four paragraphs with something after the second one. */
export function around(inserted: string, options: Parameters<typeof page>[1] = {}): string {
  const [first, second, ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return page([first, second, inserted, ...others].join('\n'), options);
}

/** What a page's data says of it, in a script after all else, so that places in the page stay. */
export function data(headline: string, authors: readonly string[] = ['Ana Ruiz']): string {
  const author = authors.map((name) => ({ '@type': 'Person', name }));
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, author })}</script>`;
}

/** The lines of the page with its data added. */
export function keptOf(html: string, authors: readonly string[] = ['Ana Ruiz']): string[] {
  return linesOf(html + data('Ferry late again', authors));
}

/** By block that is kept, `kind: text`, with its role where it has one. */
export function linesOf(html: string): string[] {
  const { text, markup } = readPage(html);
  return markup.map(({ kind, role, start, end }) => `${role ?? kind}: ${text.slice(start, end)}`);
}

/** The same without the four paragraphs and the headline. */
export function addedBy(inserted: string, authors?: readonly string[]): string[] {
  const own = new Set(['headline: Ferry late again', ...PARAGRAPHS.map((text) => `body: ${text}`)]);
  const kept = keptOf(around(inserted), authors);
  const missing = [...own].filter((line) => !kept.includes(line));
  if (missing.length > 0) throw new Error(`not kept: ${missing.join(' | ')}`);
  return kept.filter((line) => !own.has(line));
}

/** Why the block that begins so was left out; `kept` where it was not. */
export function reasonFor(html: string, beginning: string): string {
  const { blocks } = readPage(html + data('Ferry late again'));
  const block = blocks.find(({ text }) => text.startsWith(beginning));
  if (block === undefined) throw new Error(`no block begins with ${beginning}`);
  return block.label.reason ?? 'kept';
}
