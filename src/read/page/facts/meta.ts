/** What the meta elements of a page say: its own, those of networks, of libraries and of measurers. */
import type { Fact, FactField } from '../../facts.js';
import type { Outline } from '../outline.js';
import { authorsOf, namesIn } from './authors.js';
import { plain } from './element-words.js';
import type { Scopes } from './microdata.js';
import { isAddress, said } from './said.js';

/** Their names, most trusted first. */
const META: readonly (readonly [field: FactField, names: string])[] = [
  [
    'title',
    'og:title headline dc.title dcterms.title citation_title parsely-title sailthru.title cxenseparse:title twitter:title',
  ],
  [
    'author',
    `author article:author og:article:author byl dc.creator dcterms.creator citation_author parsely-author sailthru.author cxenseparse:author authors article:author_name
      mediator_author article-author`,
  ],
  [
    'published',
    `article:published_time og:article:published_time article:published og:published_time datepublished rnews:datepublished dc.date.issued dcterms.issued dcterms.created
      dc.date.created dc.created dc.date dcterms.date citation_publication_date citation_online_date citation_date prism.publicationdate pubdate publishdate publish-date publish_date
      publication_date published_date article_date_original originalpublicationdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime date`,
  ],
  [
    'modified',
    'article:modified_time og:article:modified_time article:modified og:updated_time og:modified_time datemodified rnews:datemodified dcterms.modified dc.date.modified last-modified',
  ],
  ['section', 'article:section og:article:section articlesection parsely-section cxenseparse:section'],
  ['keyword', 'news_keywords article:tag keywords parsely-tags sailthru.tags citation_keywords'],
  ['language', 'dc.language dcterms.language content-language language citation_language'],
  ['url', 'og:url parsely-link twitter:url'],
  ['publisher', 'og:site_name publisher dc.publisher dcterms.publisher citation_journal_title application-name'],
];
const NAMES = META.map(([field, names]) => [field, names.split(/\s+/)] as const);
const DECKS = ['og:description', 'description', 'twitter:description', 'dc.description'];

/** Values of one name that are read; more say nothing new. */
const MAX_VALUES = 100;

export type MetaValues = ReadonlyMap<string, readonly string[]>;

/** By lower-case name. Those within something that the page describes are no word about the page. */
export function metaValues({ elements }: Outline, { scopeOf }: Scopes): MetaValues {
  const values = new Map<string, string[]>();
  for (const { name, attributes, parent } of elements) {
    if (name !== 'meta') continue;
    const content = plain(attributes.get('content') ?? '');
    if (content === '') continue;
    const itemprop = scopeOf(parent) < 0 ? attributes.get('itemprop') : undefined;
    const keys = [
      attributes.get('property') ?? attributes.get('name') ?? itemprop ?? attributes.get('http-equiv') ?? '',
    ];
    for (const key of keys.flatMap((list) => list.toLowerCase().split(/\s+/))) {
      const known = values.get(key);
      if (known === undefined) values.set(key, [content]);
      else if (known.length < MAX_VALUES) known.push(content);
    }
  }
  return values;
}

export function metaFacts(values: MetaValues): Fact[] {
  if (values.size === 0) return [];
  const facts = NAMES.flatMap(([field, names]) =>
    names.flatMap((name) =>
      partsOf(field, name, values.get(name) ?? []).map((value) => said(field, value, `meta ${name}`)),
    ),
  );
  return [...facts, ...cardAuthor(values)];
}

/** What a page says under its headline where others quote it. */
export function metaDecks(values: MetaValues): string[] {
  return DECKS.flatMap((name) => values.get(name)?.slice(0, 1) ?? []);
}

/** `en_GB`, which is what software says where nobody did. */
export function localeFacts(values: MetaValues): Fact[] {
  return (values.get('og:locale') ?? [])
    .slice(0, 1)
    .map((value) => said('language', value.replace('_', '-'), 'meta og:locale'));
}

/** Catalogues of libraries turn names round: `Ruiz, Ana`. */
const INVERTED: ReadonlySet<string> = new Set(['dc.creator', 'dcterms.creator', 'citation_author']);

function partsOf(field: FactField, name: string, values: readonly string[]): string[] {
  if (values.length === 0) return [];
  if (field === 'author') return authorsOf(INVERTED.has(name) ? values.map(turned) : values);
  if (field === 'keyword')
    return values.flatMap((value) => value.split(/\s*[,;]\s*/).filter(Boolean)).slice(0, MAX_VALUES);
  if (field === 'url') return values.filter(isAddress);
  return values.filter((value) => field !== 'publisher' || !isAddress(value));
}

function turned(name: string): string {
  return name.replace(/^([^,]+),\s*([^,]+)$/, (whole, last: string, first: string) =>
    namesIn(whole).length === 1 || !/\s/.test(last) ? `${first} ${last}` : whole,
  );
}

/** `Written by` on the card that a network shows of the page. */
function cardAuthor(values: MetaValues): Fact[] {
  return ['1', '2'].flatMap((number) => {
    const [label = ''] = values.get(`twitter:label${number}`) ?? [];
    if (
      !/^(?:written by|by|author|von|verfasst von|geschrieben von|escrito por|écrit par|geschreven door|scritto da|autor)\b/i.test(
        label,
      )
    )
      return [];
    const name = `twitter:data${number}`;
    return authorsOf(values.get(name) ?? []).map((author) => said('author', author, `meta ${name}`));
  });
}
