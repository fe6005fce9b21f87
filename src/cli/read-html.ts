/** What was read, as a page that a browser shows: the text, and of HTML pages all that was left out, each with its reason. */
import type { Arrival } from '../batch/index.js';
import type { LabelledBlock } from '../read/index.js';

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; font-size: .9rem; }
  td { padding: .1rem .8rem .1rem 0; vertical-align: top; overflow-wrap: anywhere; }
  p { margin: .4rem 0; padding: .2rem .6rem; border-left: .3rem solid; white-space: pre-wrap; }
  .kept { border-color: #2a7d4f; }
  .left { border-color: #b05a2c; opacity: .65; }
  b { font-weight: normal; font-size: .75rem; margin-right: .6rem; border: 1px solid; border-radius: .3rem; padding: 0 .3rem; }
  .error { color: #b3261e; }
`;

/** Nothing of a page that was read may run or load. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export const HTML_START = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>What was read</title>
<style>${STYLE}</style>
<h1>What was read</h1>
`;
export const HTML_END = '</html>\n';

/** @param blocks of an HTML page; none of other formats */
export function htmlSection(
  { place: { path, line }, document, error }: Arrival,
  blocks: readonly LabelledBlock[],
): string {
  const title = `<h2>${escaped(`${path ?? 'standard input'}${line === null ? '' : `, ${line}`}`)}</h2>`;
  if (error !== undefined)
    return `<section>${title}\n<p class="error">${escaped(`${error.message}. ${error.hint}`)}</p></section>\n`;
  const { metadata, published, warnings, text } = document;
  const { sources, extra, ...fields } = metadata;
  const { published: publishedBy } = sources;
  const rows = [
    ...(published === null ? [] : [row('published', published.value, publishedBy ?? published.basis)]),
    ...Object.entries(fields).flatMap(([name, value]) => {
      const words = Array.isArray(value) ? value.join('; ') : String(value ?? '');
      return words === '' ? [] : [row(name, words, sources[name] ?? '')];
    }),
    ...Object.entries(extra).map(([name, value]) => row(name, JSON.stringify(value), 'extra')),
    ...warnings.map(({ code, message }) => row(code, message, 'warning')),
  ];
  const shown =
    blocks.length > 0
      ? blocks.map(stretch)
      : text
          .split('\n')
          .filter(Boolean)
          .map((words) => paragraph('kept', 'text', words));
  return `<section>${title}\n<table>${rows.join('\n')}</table>\n${shown.join('\n')}</section>\n`;
}

/** A file, or parts of one, that are no news. */
export function leftOutSection(path: string | null, reason: string, count: number): string {
  return `<section><h2>${escaped(path ?? 'standard input')}</h2>${paragraph('left', 'left out', `${count} ${reason}`)}</section>\n`;
}

function row(name: string, value: string, from: string): string {
  return `<tr><td>${escaped(name)}</td><td>${escaped(value)}</td><td>${escaped(from)}</td></tr>`;
}

function stretch({ text, label }: LabelledBlock): string {
  return label.kind === undefined
    ? paragraph('left', label.reason, text)
    : paragraph('kept', label.role ?? label.kind, text);
}

function paragraph(name: 'kept' | 'left', label: string, words: string): string {
  return `<p class="${name}"><b>${escaped(label)}</b>${escaped(words)}</p>`;
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES.get(sign) ?? sign);
}
