/** Links and headings of a page of Markdown. */
import MarkdownIt, { type Token } from 'markdown-it';

const markdown = new MarkdownIt();

/** Addresses of the links and pictures of a page, in order. */
export function linksOf(page: string): string[] {
  return inlineTokens(page).flatMap((token) => {
    const address = token.attrGet(token.type === 'image' ? 'src' : 'href');
    return address === null ? [] : [String(address)];
  });
}

/** The anchors of a page's headings. */
export function anchorsOf(page: string): string[] {
  const tokens = markdown.parse(page, {});
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    return [anchorOf(tokens[index + 1]?.content ?? '')];
  });
}

/** As the places where code is hosted make one of a heading: `What goes in, and why` is `what-goes-in-and-why`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function inlineTokens(page: string): Token[] {
  return markdown.parse(page, {}).flatMap((token) => token.children ?? []);
}
