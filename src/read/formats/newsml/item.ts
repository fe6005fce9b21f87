/** What a news item of NewsML-G2 says. */
import type { Fact } from '../../facts.js';
import type { Article } from '../../format.js';
import { authorsIn } from '../../rows.js';
import { factOf, firstOf } from '../../xml/article.js';
import { attribute, childOf, childrenOf, type XmlElement } from '../../xml/element.js';
import { lineOf } from '../../xml/words.js';
import { readContent } from './content.js';

export interface NewsItem {
  readonly text: Pick<Article, 'text' | 'map'>;
  readonly facts: readonly Fact[];
}

/** In words what it has, where it has no text. */
export function readNewsItem(item: XmlElement): NewsItem | string {
  const management = childOf(item, 'itemMeta');
  const about = childOf(item, 'contentMeta');
  const sets = childrenOf(item, 'contentSet');
  // A flash may be no more than its headline.
  const isFlash = sets.length === 0 && texts(about, 'headline').length > 0;
  const content = isFlash ? { text: { text: '', map: [] }, facts: [] } : readContent(sets);
  if (typeof content === 'string') return content;
  return {
    text: content.text,
    facts: [
      ...titleOf(management, about),
      ...authorsOf(about),
      ...datesOf(management, about),
      ...keywordsOf(about),
      ...factOf('language', attribute(childOf(about, 'language'), 'tag') ?? attribute(item, 'xml:lang'), 'language'),
      ...publisherOf(management, about),
      ...content.facts,
    ],
  };
}

/** The texts of children that have any, from a place that is named so. */
function texts(element: XmlElement | undefined, name: string): string[] {
  return childrenOf(element, name)
    .map(({ nodes }) => lineOf(nodes))
    .filter(Boolean);
}

function titleOf(management: XmlElement | undefined, about: XmlElement | undefined): readonly Fact[] {
  const [headline] = texts(about, 'headline');
  const [title] = texts(management, 'title');
  return firstOf(factOf('title', headline, 'headline'), factOf('title', title, 'itemMeta title'));
}

/** A party or a subject by its name, or what it is called literally; never by a code. */
function nameOf(element: XmlElement): string | null {
  const [name] = texts(element, 'name');
  const literal = attribute(element, 'literal');
  return name ?? (literal === null || /^\w+:\S+$/.test(literal) ? null : literal);
}

function isPerson(element: XmlElement): boolean {
  return !/organi[sz]ation/i.test(attribute(element, 'type') ?? '');
}

function authorsOf(about: XmlElement | undefined): readonly Fact[] {
  const line = texts(about, 'by').flatMap(authorsIn);
  const creators = childrenOf(about, 'creator').filter(isPerson);
  return firstOf(
    line.flatMap((name) => factOf('author', name, 'by')),
    creators.flatMap((creator) => factOf('author', nameOf(creator), 'creator')),
  );
}

/** The first version is what was published; this one may be later. */
function datesOf(management: XmlElement | undefined, about: XmlElement | undefined): Fact[] {
  const [first] = texts(management, 'firstCreated');
  const [version] = texts(management, 'versionCreated');
  const [content] = texts(about, 'contentCreated');
  const [changed] = texts(about, 'contentModified');
  return [
    ...firstOf(
      factOf('published', first, 'firstCreated'),
      factOf('published', version, 'versionCreated'),
      factOf('published', content, 'contentCreated'),
    ),
    ...firstOf(
      factOf(
        'modified',
        first === undefined ? changed : version,
        first === undefined ? 'contentModified' : 'versionCreated',
      ),
      factOf('modified', changed, 'contentModified'),
    ),
  ];
}

function keywordsOf(about: XmlElement | undefined): readonly Fact[] {
  return firstOf(
    texts(about, 'keyword').flatMap((word) => factOf('keyword', word, 'keyword')),
    childrenOf(about, 'subject').flatMap((subject) => factOf('keyword', nameOf(subject), 'subject')),
    texts(about, 'slugline').flatMap((slug) => factOf('keyword', slug, 'slugline')),
  );
}

function publisherOf(management: XmlElement | undefined, about: XmlElement | undefined): readonly Fact[] {
  const places: [string, XmlElement[]][] = [
    ['infoSource', childrenOf(about, 'infoSource')],
    ['provider', childrenOf(management, 'provider')],
    ['creator', childrenOf(about, 'creator').filter((creator) => !isPerson(creator))],
  ];
  return firstOf(
    ...places.map(([from, elements]) =>
      elements.flatMap((element) => factOf('publisher', nameOf(element), from)).slice(0, 1),
    ),
  );
}
