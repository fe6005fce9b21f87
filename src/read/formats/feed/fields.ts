/** Fields of items and of feeds: lines, names, addresses, dates. */
import type { Fact, FactField } from '../../facts.js';
import { authorsIn } from '../../rows.js';
import { factOf } from '../../xml/article.js';
import { attribute, childOf, childrenOf, textsIn, type XmlElement } from '../../xml/element.js';
import { mappedOf } from '../../xml/mapped.js';
import { isMarkup, plainOf } from './content.js';

/** What the first such child says, in one line; null where there is none, or nothing in it. */
export function lineIn(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const line = lineOf(child);
      if (line !== '') return line;
    }
  }
  return null;
}

export function lineOf(element: XmlElement): string {
  const { text } = mappedOf(textsIn(element.nodes));
  return (isMarkup(text) ? plainOf(text) : text).replace(/\s+/g, ' ').trim();
}

/** One for each child that has something to say. */
export function factsIn(element: XmlElement, field: FactField, ...names: string[]): Fact[] {
  return names.flatMap((name) => childrenOf(element, name).flatMap((child) => factOf(field, lineOf(child), name)));
}

/** `<author><name>`, `ana@courier.example (Ana Ruiz)`, `<dc:creator>`. An address alone is no name. */
export function authorsOf(element: XmlElement, from: string): Fact[] {
  return childrenOf(element, from.replace(/^feed /, '')).flatMap((author) => {
    const inner = childOf(author, 'name', 'atom:name', 'foaf:name');
    const line = lineOf(inner ?? author);
    const name = withoutAddress(line);
    if (name === null) return [];
    return (inner === undefined ? authorsIn(name) : [name]).flatMap((one) => factOf('author', one, from));
  });
}

/** Nothing where there is no more than an address. */
function withoutAddress(line: string): string | null {
  if (!line.includes('@') || line.length > LONGEST_NAME) return line;
  const name = /^\S+@\S+\s+\((.+)\)$/.exec(line)?.[1] ?? /^(.+?)\s*<\S+@\S+>$/.exec(line)?.[1] ?? line;
  return /^\S+@\S+$/.test(name) ? null : name;
}

const LONGEST_NAME = 300;

/** Where the article stands: the text of `link`, or the `href` of the one that leads to it. */
export function linkOf(element: XmlElement, base: string | null): string | null {
  for (const link of [...childrenOf(element, 'link'), ...childrenOf(element, 'atom:link')]) {
    const href = attribute(link, 'href');
    const rel = attribute(link, 'rel') ?? 'alternate';
    const address = link.name === 'link' && href === null ? lineOf(link) : rel === 'alternate' ? href : null;
    if (address !== null && address !== '') return resolved(address, attribute(link, 'xml:base') ?? base);
  }
  return null;
}

export function resolved(address: string, base: string | null): string {
  if (base === null || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
