/** A page of the site from a page of Markdown. */
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { CONTENTS, type SitePage } from './contents.js';
import { anchorOf } from './links.js';

const PAGES = CONTENTS.flatMap(({ pages }) => pages);
/** HTML in a page is shown as text: none is needed, and comments are for tests. */
const markdown = new MarkdownIt({ html: false });
const { escapeHtml } = markdown.utils;

/** @param source the path of the page in the repository, from which its links are told */
export function sitePage(source: string, text: string): string {
  const page = PAGES.find((each) => each.source === source);
  if (page === undefined) throw new Error(`${source} is no page of the site`);
  const tokens = markdown.parse(text.replace(/^<!--.*?-->$/gms, ''), {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', anchorOf(tokens[index + 1]?.content ?? ''));
    for (const child of token.children ?? []) {
      const name = child.type === 'image' ? 'src' : 'href';
      const address = child.attrGet(name);
      if (address !== null) child.attrSet(name, onSite(String(address), source));
    }
  }
  return html(page, markdown.renderer.render(tokens, markdown.options, {}));
}

/** A link to another page leads to it on the site; one to a file that is no page stays text that leads nowhere new. */
function onSite(address: string, source: string): string {
  if (/^[a-z]+:|^#/.test(address)) return address;
  const [path = '', anchor] = address.split('#');
  const target = posix.join(posix.dirname(source), path);
  const page = PAGES.find((each) => each.source === target);
  if (page !== undefined) return `${page.name}.html${anchor === undefined ? '' : `#${anchor}`}`;
  return target.startsWith('docs/images/') ? target.slice('docs/'.length) : `../${target}`;
}

function html({ name, title }: SitePage, body: string): string {
  const chapters = CONTENTS.map(
    (chapter) =>
      `<h2>${escapeHtml(chapter.title)}</h2><ul>${chapter.pages
        .map(
          (page) =>
            `<li><a href="${page.name}.html"${page.name === name ? ' aria-current="page"' : ''}>${escapeHtml(page.title)}</a></li>`,
        )
        .join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Wirecopy</title>
<style>${STYLE}</style>
<a class="skip" href="#main">To the text</a>
<nav aria-label="All pages"><a class="home" href="index.html">Wirecopy</a>${chapters.join('')}</nav>
<main id="main">${body}</main>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1c1a, #e8e6e1); --paper: light-dark(#fdfcfa, #191917); --line: light-dark(#dcd9d2, #3a3936); --link: light-dark(#1f4e8c, #9dc1f2); --code: light-dark(#f3f1ec, #242321); }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 15rem minmax(0, 52rem); gap: 3rem; padding: 2rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
nav { position: sticky; top: 2rem; align-self: start; }
nav .home { font-weight: 700; font-size: 1.2rem; }
nav h2 { font-size: .8rem; margin: 1.2rem 0 .3rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav [aria-current] { font-weight: 600; text-decoration: none; }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; margin-top: 2em; }
main > h1:first-child { margin-top: 0; }
pre, code { background: var(--code); font: .875rem/1.5 ui-monospace, monospace; }
pre { padding: 1rem; overflow-x: auto; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
img { max-width: 100%; height: auto; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; }
@media (max-width: 50rem) { body { display: block; padding: 1rem; } nav { position: static; margin-bottom: 2rem; } }
@media print { nav { display: none; } body { display: block; } }
`;
