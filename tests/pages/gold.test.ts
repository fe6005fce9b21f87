/** The gold of the own pages is honest: all that it says to be on a page does stand there, in this order. */
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { namesOf, type OwnPage, ownPages } from './gold.js';

const pages = ownPages();

it('has 25 pages, each with its gold', () => {
  expect(pages).toHaveLength(25);
  expect(pages.map(({ name }) => name)).toEqual(expect.arrayContaining(namesOf('.html')));
});

describe.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
  const { gold } = page;
  const seen = textOf(page.html, false);
  const all = textOf(page.html, true);

  it('is as long as real pages are', () => {
    expect(page.bytes.length).toBeGreaterThan(15_000);
    expect(page.bytes.length).toBeLessThan(120_000);
  });

  it('shows the body in the order of its paragraphs', () => {
    let place = 0;
    for (const paragraph of gold.body) {
      const found = seen.indexOf(spaced(paragraph), place);
      expect(found, paragraph).toBeGreaterThanOrEqual(0);
      place = found + spaced(paragraph).length;
    }
  });

  it('shows the headline, the deck, the authors, captions, credits and corrections', () => {
    const { title, deck, authors, captions, credits, corrections } = gold;
    for (const text of [title, ...(deck === null ? [] : [deck]), ...captions, ...credits, ...corrections]) {
      expect(seen).toContain(spaced(text));
    }
    for (const author of authors) expect(seen.toLowerCase()).toContain(author.toLowerCase());
  });

  it('holds what is left out, some of it hidden', () => {
    for (const text of gold.left) expect(all).toContain(spaced(text));
  });

  it('leaves out nothing that the body holds', () => {
    for (const left of gold.left) expect(gold.body.filter((paragraph) => paragraph.includes(left))).toEqual([]);
  });

  it('gives roles only to paragraphs that are there', () => {
    for (const index of Object.keys(gold.roles)) expect(Number(index)).toBeLessThan(gold.body.length);
  });

  it('takes its facts from the page', () => {
    const { canonical, keywords, publisher, section } = gold;
    for (const fact of [canonical, publisher, section, ...keywords].filter((fact) => fact !== null)) {
      expect(spaced(decoded(page))).toContain(fact);
    }
  });
});

/** Elements that do not break a line of text. */
const INLINE = new Set('a abbr b bdi cite code em font i mark q s small span strong sub sup time u wbr'.split(' '));

/** Elements whose text no reader sees. */
const UNSEEN = new Set('head script style template noscript textarea iframe amp-analytics'.split(' '));

/** The text of a page in one line: without tags and scripts; and without what is marked as hidden, unless `hidden` asks for it. */
function textOf(html: string, hidden: boolean): string {
  const parts: string[] = [];
  const open: boolean[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!INLINE.has(name)) parts.push(' ');
      const hides = UNSEEN.has(name) || (!hidden && 'hidden' in attributes);
      open.push(hides);
      if (hides) unseen += 1;
    },
    onclosetag(name) {
      if (!INLINE.has(name)) parts.push(' ');
      if (open.pop() === true) unseen -= 1;
    },
    ontext(text) {
      if (unseen === 0) parts.push(text);
    },
  });
  parser.end(html);
  return spaced(parts.join(''));
}

/** Spaces of any kind and number are one; what only says where a line may break is nothing. */
function spaced(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The page with its entities read, in scripts and attributes too. */
function decoded(page: OwnPage): string {
  return page.html.replace(/&amp;/g, '&');
}
