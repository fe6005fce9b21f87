/** Invented pages, read as a run reads them. */
import { readAll } from '../reading.js';

const PARAGRAPHS = `<p>The ferries to Port Tallow were late again on Friday, the company said, because the tide was lower than its tables had promised.</p>
<p>Some forty passengers waited on the quay for three hours, and two of them went home on foot, which took them the rest of the night.</p>
<p>The harbour office has asked for new tables. They will not be printed before March, since the printer lives on the island.</p>`;

/** @param opening what stands between the headline and the article */
export function page(head: string, opening = '', headline = '<h1>Ferry late again</h1>'): string {
  return `<!doctype html><html><head>${head}</head><body><main><article>${headline}${opening}${PARAGRAPHS}</article></main></body></html>`;
}

export function jsonLd(...values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .map((json) => `<script type="application/ld+json">${json}</script>`)
    .join('');
}

export async function factsOf(html: string) {
  const { readings } = await readAll(html, { format: 'html', maxBytes: 10_000_000 });
  const document = readings[0]?.document;
  if (document === undefined) throw new Error(`no document: ${readings[0]?.error?.message}`);
  const { published, metadata, warnings, text } = document;
  return { ...metadata, published: published?.value, warnings: warnings.map(({ message }) => message), text };
}
