/** What an item of a feed says. */
import type { ReadWarning } from '../../../document/index.js';
import type { Fact } from '../../facts.js';
import { factOf, firstOf } from '../../xml/article.js';
import { attribute, childOf, childrenOf, isElement, type XmlElement } from '../../xml/element.js';
import type { Mapped } from '../../xml/mapped.js';
import { contentOf } from './content.js';
import { authorsOf, factsIn, lineIn, lineOf, linkOf, resolved } from './fields.js';
import { type FeedHeader, languageOf } from './header.js';

export interface FeedItem {
  readonly id: string | null;
  readonly text: Mapped;
  readonly facts: readonly Fact[];
  readonly mediaType: string;
  readonly warnings: readonly ReadWarning[];
}

/** The whole text comes before a summary. */
const CONTENTS = [
  'content:encoded',
  'content',
  'atom:content',
  'body',
  'fulltext',
  'description',
  'summary',
  'atom:summary',
  'itunes:summary',
];
const SUMMARIES = CONTENTS.slice(CONTENTS.indexOf('description'));

export function readItem(item: XmlElement, header: FeedHeader): FeedItem {
  const base = attribute(item, 'xml:base') ?? header.base;
  const { from, text } = textOf(item);
  const isAtom = item.name === 'entry';
  return {
    id: lineIn(item, 'guid', 'id', 'atom:id') ?? attribute(item, 'rdf:about'),
    text,
    facts: [
      ...factOf('title', lineIn(item, 'title', 'dc:title', 'atom:title'), 'title'),
      ...firstOf(...['dc:creator', 'author', 'atom:author', 'itunes:author'].map((name) => authorsOf(item, name))),
      ...datesOf(item),
      ...keywordsOf(item),
      ...factOf('language', languageOf(item), 'language'),
      ...addressOf(item, base),
      ...sourceOf(item),
    ],
    mediaType: isAtom ? 'application/atom+xml' : 'application/rss+xml',
    warnings: from !== null && SUMMARIES.includes(from) ? truncation(from, text.text) : [],
  };
}

function textOf(item: XmlElement): { from: string | null; text: Mapped } {
  for (const from of CONTENTS) {
    for (const element of childrenOf(item, from)) {
      const text = contentOf(element);
      if (text.text !== '') return { from, text };
    }
  }
  return { from: null, text: { text: '', map: [] } };
}

/** Of an item that says only when it was last changed, that is the date. */
function datesOf(item: XmlElement): Fact[] {
  const modified = factsIn(item, 'modified', 'updated', 'modified', 'dcterms:modified', 'atom:updated');
  const published = firstOf(
    ...[
      'pubDate',
      'published',
      'issued',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'created',
      'atom:published',
      'date',
    ].map((name) => factsIn(item, 'published', name)),
    modified.map((fact): Fact => ({ ...fact, field: 'published' })),
  );
  return [...published.slice(0, 1), ...modified.slice(0, 1)];
}

function keywordsOf(item: XmlElement): readonly Fact[] {
  const categories = [...childrenOf(item, 'category'), ...childrenOf(item, 'atom:category')].flatMap((category) => {
    const name = attribute(category, 'label') ?? attribute(category, 'term') ?? lineOf(category);
    return factOf('keyword', name, 'category');
  });
  return firstOf(categories, factsIn(item, 'keyword', 'dc:subject'));
}

function addressOf(item: XmlElement, base: string | null): readonly Fact[] {
  const guid = childOf(item, 'guid');
  const address = guid === undefined || attribute(guid, 'isPermaLink') === 'false' ? '' : lineOf(guid);
  return firstOf(
    factOf('url', linkOf(item, base), 'link'),
    /^https?:/i.test(address) ? factOf('url', resolved(address, base), 'guid') : [],
  );
}

/** The feed that an item of a collection comes from. */
function sourceOf(item: XmlElement): Fact[] {
  const source = childOf(item, 'source', 'atom:source');
  if (source === undefined) return factsIn(item, 'publisher', 'dc:publisher');
  return factOf(
    'publisher',
    lineIn(source, 'title', 'atom:title') ?? (source.nodes.some(isElement) ? null : lineOf(source)),
    'source',
  );
}

/** `[…]`: how summaries end that are the beginning of the text. */
const CUT = /(?:\[(?:…|\.{3})\]|…|\.{3})\s*(?:(?:read|continue)\b[^.]{0,60})?$/i;

function truncation(from: string, text: string): ReadWarning[] {
  const mark = CUT.exec(text.slice(-200));
  if (mark === null) return [];
  return [
    { code: 'text-truncated', message: `The feed has the beginning only: its ${from} ends with “${mark[0].trim()}”.` },
  ];
}
