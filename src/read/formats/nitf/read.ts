/** What an NITF document says: the words of its body, and what its head and the head of its body say of them. */
import type { Fact } from '../../facts.js';
import { authorsIn } from '../../rows.js';
import { factOf, firstOf } from '../../xml/article.js';
import { allIn, attribute, childOf, childrenOf, firstIn, isElement, type XmlElement } from '../../xml/element.js';
import { type Mapped, paragraphs } from '../../xml/mapped.js';
import { lineOf, wordsOf } from '../../xml/words.js';

export interface NitfDocument {
  readonly id: string | null;
  readonly text: Mapped;
  readonly facts: readonly Fact[];
}

export function readNitf(nitf: XmlElement): NitfDocument {
  const head = childOf(nitf, 'head');
  const body = childOf(nitf, 'body');
  return {
    id: attribute(firstIn(head, 'doc-id'), 'id-string'),
    text: textOf(body),
    facts: [
      ...titleOf(head, body),
      ...authorsOf(body),
      ...datesOf(head, body),
      ...factOf('section', attribute(firstIn(head, 'pubdata'), 'position.section'), 'position.section'),
      ...allIn(head, 'keyword').flatMap((keyword) => factOf('keyword', attribute(keyword, 'key'), 'key-list')),
      ...factOf('language', attribute(nitf, 'xml:lang') ?? attribute(body, 'xml:lang'), 'xml:lang'),
      ...publisherOf(head, body),
      ...addressOf(head),
    ],
  };
}

/** The second line of the headline and the dateline are words of the article: the paragraphs before its others. */
function textOf(body: XmlElement | undefined): Mapped {
  const head = childOf(body, 'body.head');
  const content = childrenOf(body, 'body.content').map(({ nodes }) => wordsOf(nodes));
  const abstract = content.some(({ text }) => text !== '') ? [] : childrenOf(head, 'abstract');
  const before = [...allIn(childOf(head, 'hedline'), 'hl2'), ...childrenOf(head, 'dateline'), ...abstract];
  return paragraphs([
    ...before.map(({ nodes }) => wordsOf(nodes)),
    ...content,
    ...childrenOf(childOf(body, 'body.end'), 'tagline').map(({ nodes }) => wordsOf(nodes)),
  ]);
}

function titleOf(head: XmlElement | undefined, body: XmlElement | undefined): readonly Fact[] {
  const first = firstIn(childOf(childOf(body, 'body.head'), 'hedline'), 'hl1');
  const title = childOf(head, 'title');
  return firstOf(
    factOf('title', first && lineOf(first.nodes), 'hl1'),
    factOf('title', title && lineOf(title.nodes), 'title'),
  );
}

/** The persons of a byline, or the line without what the author is. */
function authorsOf(body: XmlElement | undefined): Fact[] {
  return childrenOf(childOf(body, 'body.head'), 'byline').flatMap((byline) => {
    const persons = allIn(byline, 'person').map(({ nodes }) => lineOf(nodes));
    const named = byline.nodes.filter((node) => !isElement(node) || !NO_NAMES.has(node.name));
    const names = persons.length > 0 ? persons.map((name) => name.replace(/^by\s+/i, '')) : authorsIn(lineOf(named));
    return names.flatMap((name) => factOf('author', name, 'byline'));
  });
}

const NO_NAMES: ReadonlySet<string> = new Set(['byttl', 'virtloc', 'location']);

function datesOf(head: XmlElement | undefined, body: XmlElement | undefined): Fact[] {
  const issued = [
    ...factOf('published', attribute(firstIn(head, 'date.issue'), 'norm'), 'date.issue'),
    ...factOf('published', attribute(firstIn(head, 'pubdata'), 'date.publication'), 'pubdata'),
  ];
  const others = [
    factOf('published', attribute(firstIn(head, 'date.release'), 'norm'), 'date.release'),
    factOf('published', attribute(firstIn(childOf(body, 'body.head'), 'story.date'), 'norm'), 'story.date'),
  ];
  const revised = childrenOf(head, 'revision-history').at(-1);
  return [...firstOf(issued, ...others), ...factOf('modified', attribute(revised, 'norm'), 'revision-history')];
}

function publisherOf(head: XmlElement | undefined, body: XmlElement | undefined): readonly Fact[] {
  const distributor = firstIn(childOf(body, 'body.head'), 'distributor');
  return firstOf(
    factOf('publisher', attribute(firstIn(head, 'pubdata'), 'name'), 'pubdata'),
    factOf('publisher', distributor && lineOf(distributor.nodes), 'distributor'),
    factOf('publisher', attribute(firstIn(head, 'doc.copyright'), 'holder'), 'doc.copyright'),
  );
}

function addressOf(head: XmlElement | undefined): Fact[] {
  const address = attribute(firstIn(head, 'pubdata'), 'ex-ref');
  return address !== null && /^https?:/i.test(address) ? factOf('url', address, 'pubdata') : [];
}
