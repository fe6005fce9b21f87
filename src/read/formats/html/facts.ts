/** What the markup of a page says of it: JSON-LD first, then its meta elements, then the rest of its head. */
import type { Fact, FactField } from '../../facts.js';
import { readDate } from '../../row-dates.js';
import { authorsIn } from '../../rows.js';
import { jsonLdFacts } from './json-ld.js';
import { resolved, type Tag, tagsOf } from './tags.js';

/** The names of meta elements, most trusted first. */
const META: readonly (readonly [field: FactField, names: string])[] = [
  ['title', 'og:title headline dc.title dcterms.title parsely-title twitter:title'],
  ['author', 'author article:author byl dc.creator dcterms.creator parsely-author sailthru.author'],
  [
    'published',
    `article:published_time og:article:published_time datepublished dc.date.issued dcterms.issued dcterms.created dc.date pubdate publishdate publish-date
      parsely-pub-date sailthru.date date`,
  ],
  ['modified', 'article:modified_time og:updated_time datemodified dcterms.modified last-modified'],
  ['section', 'article:section og:article:section articlesection parsely-section'],
  ['keyword', 'news_keywords article:tag keywords parsely-tags'],
  ['language', 'dc.language dcterms.language content-language language'],
  ['url', 'og:url parsely-link'],
  ['publisher', 'og:site_name publisher dc.publisher dcterms.publisher'],
];
const NAMES = META.map(([field, names]) => [field, names.split(/\s+/)] as const);

export function markupFacts(html: string): Fact[] {
  const tags = [...tagsOf(html)];
  const meta = metaFacts(tags);
  const linked = jsonLdFacts(tags.filter(isJsonLd).map(({ content }) => content));
  const said = [...linked, ...meta];
  const publisher = said.find(({ field }) => field === 'publisher');
  return [
    ...said,
    ...ofTitle(tags, publisher === undefined ? null : String(publisher.value)),
    ...ofLinks(tags),
    ...(said.some(({ field }) => field === 'published') ? [] : ofTimes(tags)),
  ];
}

function isJsonLd({ name, attributes }: Tag): boolean {
  return name === 'script' && /^application\/ld\+json\b/i.test(attributes.get('type') ?? '');
}

function metaFacts(tags: readonly Tag[]): Fact[] {
  const values = new Map<string, string[]>();
  for (const { name, attributes } of tags) {
    const content = attributes.get('content');
    if (name !== 'meta' || content === undefined || content === '') continue;
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    const lower = (key ?? attributes.get('http-equiv') ?? '').toLowerCase();
    const known = values.get(lower);
    if (known === undefined) values.set(lower, [content]);
    else known.push(content);
  }
  if (values.size === 0) return [];
  return NAMES.flatMap(([field, names]) =>
    names.flatMap((name) =>
      (values.get(name) ?? [])
        .flatMap((value) => partsOf(field, value))
        .map((value): Fact => ({ field, value, from: `meta ${name}`, kind: 'markup' })),
    ),
  );
}

function partsOf(field: FactField, value: string): string[] {
  if (field === 'author') return isAddress(value) ? [] : authorsIn(value);
  if (field === 'keyword') return value.split(/\s*[,;]\s*/).filter(Boolean);
  if (field === 'url') return isAddress(value) ? [value] : [];
  return [value];
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}

/** `Ferry late | Clew Bay Courier` is no longer than `Ferry late`. */
function ofTitle(tags: readonly Tag[], publisher: string | null): Fact[] {
  const element = tags.find(({ name }) => name === 'title');
  const title = element === undefined ? '' : resolved(element.content).replace(/\s+/g, ' ');
  const parts = /^(.*\S)\s+(?:[|–—·»-]|::)\s+(.+)$/.exec(title.slice(0, 1000));
  const isNamed = parts?.[2]?.toLowerCase() === publisher?.toLowerCase();
  const value = parts?.[1] !== undefined && isNamed ? parts[1] : title;
  return value === '' ? [] : [{ field: 'title', value, from: 'title element', kind: 'markup' }];
}

function ofLinks(tags: readonly Tag[]): Fact[] {
  const canonical = tags.find(
    ({ name, attributes }) => name === 'link' && (attributes.get('rel') ?? '').toLowerCase() === 'canonical',
  );
  const root = tags.find(({ name }) => name === 'html');
  const url = canonical?.attributes.get('href') ?? '';
  const language = root?.attributes.get('lang') ?? root?.attributes.get('xml:lang') ?? '';
  return [
    ...(isAddress(url) ? [{ field: 'url', value: url, from: 'canonical link', kind: 'markup' } as const] : []),
    ...(language === '' ? [] : [{ field: 'language', value: language, from: 'lang', kind: 'markup' } as const]),
  ];
}

/** The time that is said to be it; else the only day that any is of, for a page has the times of other articles too. */
function ofTimes(tags: readonly Tag[]): Fact[] {
  const times = tags.filter(({ name, attributes }) => name === 'time' && attributes.get('datetime') !== undefined);
  const own = times.find(
    ({ attributes }) => attributes.has('pubdate') || attributes.get('itemprop')?.toLowerCase() === 'datepublished',
  );
  const values = (own === undefined ? times : [own]).map(({ attributes }) => attributes.get('datetime') ?? '');
  const days = new Set(values.map((value) => readDate(value)?.slice(0, 10)));
  const [value] = values;
  if (value === undefined || days.size !== 1 || days.has(undefined)) return [];
  return [{ field: 'published', value, from: 'time element', kind: 'markup' }];
}
