/** What JSON-LD says of the page's article: of those that it tells of, the one that fits the page. */
import type { Fact, FactField } from '../../facts.js';
import { likeness } from '../headline.js';
import type { Outline } from '../outline.js';
import { authorsOf } from './authors.js';
import { plain } from './element-words.js';
import {
  type Candidate,
  isThing,
  namesIn,
  partOf,
  type Thing,
  type Things,
  thingsIn,
  typesOf,
} from './json-ld-things.js';
import { valuesOf } from './mended-json.js';
import { isAddress, said } from './said.js';

export interface PageNames {
  /** What other markup says that the page is called, and where it is. */
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

export interface LinkedData {
  readonly facts: readonly Fact[];
  /** What it says of the page and the site, where nothing says it of the article. */
  readonly others: readonly Fact[];
  /** What it says under the headline, or in the place of it where the article is quoted. */
  readonly decks: readonly string[];
  readonly breadcrumbs: readonly string[];
}

export function linkedData({ elements, raw }: Outline, page: PageNames): LinkedData {
  const scripts = raw.filter(({ element }) =>
    isJsonLd(elements[element]?.attributes.get('type'), elements[element]?.name),
  );
  if (scripts.length === 0) return NOTHING;
  const things = thingsIn(scripts.slice(0, MAX_SCRIPTS).flatMap(({ text }) => valuesOf(text)));
  const articles = fitting(things.articles, page);
  return {
    facts: [...ofFirst(articles, (article) => factsOf(article, things.byId))],
    others: [...articles.flatMap((article) => begunAt(article, things.byId)), ...ofPages(things), ...ofSites(things)],
    decks: articles.flatMap((article) => wordsOf(partOf(article, 'description'), things.byId)),
    breadcrumbs: things.breadcrumbs.slice(0, 1).flatMap((thing) => namesAlong(thing, things.byId)),
  };
}

const NOTHING: LinkedData = { facts: [], others: [], decks: [], breadcrumbs: [] };
const MAX_SCRIPTS = 100;

function isJsonLd(type = '', name = ''): boolean {
  return name === 'script' && /^\s*application\/ld\+json\b/i.test(type);
}

/** Share of words that two titles have in common when they are the same one. */
const MIN_ALIKE = 0.7;
const MAX_CANDIDATES = 50;

/** The articles that fit the page, best first; of those that are said to be its own, the first where none fits. */
function fitting(candidates: readonly Candidate[], { titles, addresses }: PageNames): Thing[] {
  const own = new Set(addresses.map(placeOf));
  const rated = candidates.slice(0, MAX_CANDIDATES).map(({ thing, isListed }) => {
    const isHere = addressesOf(thing).some((address) => own.has(placeOf(address)));
    const headlines = [partOf(thing, 'headline'), partOf(thing, 'name')]
      .filter((words) => typeof words === 'string')
      .map(plain);
    const alike = Math.max(0, ...headlines.flatMap((words) => titles.map((title) => likeness(title, words))));
    const fit = (isHere ? 2 : 0) + (alike >= MIN_ALIKE ? 1 + alike : 0);
    return { thing, isListed, fit };
  });
  const fits = rated
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || Number(a.isListed) - Number(b.isListed));
  if (fits.length > 0) return fits.map(({ thing }) => thing);
  return rated
    .filter(({ isListed }) => !isListed)
    .slice(0, 1)
    .map(({ thing }) => thing);
}

function addressesOf(thing: Thing): string[] {
  const page = partOf(thing, 'mainEntityOfPage');
  const values = [
    partOf(thing, 'url'),
    partOf(thing, '@id'),
    ...(isThing(page) ? [partOf(page, '@id'), partOf(page, 'url')] : [page]),
  ];
  return values.filter((value) => typeof value === 'string').filter((value) => /^(?:https?:)?\/\//i.test(value));
}

/** An address without what may differ of one page: protocol, `www`, question, fragment, the last slash. */
function placeOf(address: string): string {
  return address
    .slice(0, MAX_ADDRESS)
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

const MAX_ADDRESS = 2000;

/** Of each field, what the first article says that says it. */
function ofFirst(articles: readonly Thing[], factsOf: (article: Thing) => Fact[]): Fact[] {
  const known = new Set<FactField>();
  return articles.flatMap((article) => {
    const facts = factsOf(article).filter(({ field }) => !known.has(field));
    for (const { field } of facts) known.add(field);
    return facts;
  });
}

const FROM = 'json-ld';

function factsOf(article: Thing, byId: Things['byId']): Fact[] {
  const first = (field: FactField, ...keys: readonly string[]): Fact[] => {
    for (const key of keys) {
      const [value] = namesIn(article[key], byId);
      const words = typeof value === 'string' ? plain(value) : value;
      if (words !== undefined && words !== '') return [said(field, words, FROM)];
    }
    return [];
  };
  const names = (key: string) => namesIn(article[key], byId).map((name) => plain(String(name)));
  const [author] = ['author', 'creator'].filter((key) => names(key).length > 0);
  const url = wordsOf(partOf(article, 'url'), byId).find((value) => isAddress(value) && placeOf(value).includes('/'));
  return [
    ...first('title', 'headline', 'name'),
    ...(author === undefined ? [] : authorsOf(names(author))).map((name) => said('author', name, FROM)),
    ...first('published', 'datePublished'),
    ...first('modified', 'dateModified'),
    ...first('section', 'articleSection'),
    ...names('keywords')
      .flatMap(keywordsIn)
      .slice(0, MAX_KEYWORDS)
      .map((keyword) => said('keyword', keyword, FROM)),
    ...languageOf(partOf(article, 'inLanguage')),
    ...(url === undefined ? [] : [said('url', url, FROM)]),
    ...first('publisher', 'publisher'),
  ];
}

/** `en`, or what has such a name beside `English`. */
function languageOf(value: unknown): Fact[] {
  const language = isThing(value)
    ? (partOf(value, 'alternateName') ?? partOf(value, 'name'))
    : Array.isArray(value)
      ? value[0]
      : value;
  return typeof language === 'string' && language !== '' ? [said('language', plain(language), FROM)] : [];
}

const MAX_KEYWORDS = 200;

function keywordsIn(words: string): string[] {
  return words.split(/\s*[;,|]\s*/).filter(Boolean);
}

/** When somebody began to write it, or what a live blog covers began: mostly the day of publication, but only where nothing else tells that. */
function begunAt(article: Thing, byId: Things['byId']): Fact[] {
  const isLive = typesOf(article).includes('LiveBlogPosting');
  return (isLive ? ['dateCreated', 'coverageStartTime'] : ['dateCreated'])
    .flatMap((key) => wordsOf(partOf(article, key), byId).slice(0, 1))
    .map((value) => said('published', value, 'json-ld created'));
}

function wordsOf(value: unknown, byId: Things['byId']): string[] {
  return namesIn(value, byId)
    .map((words) => plain(String(words)))
    .filter(Boolean);
}

/** A page that is none of several says when it was published, too. */
function ofPages({ pages, byId }: Things): Fact[] {
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) return [];
  const fields = [
    ['published', 'datePublished'],
    ['modified', 'dateModified'],
    ['language', 'inLanguage'],
  ] as const;
  return fields.flatMap(([field, key]) =>
    wordsOf(page[key], byId)
      .slice(0, 1)
      .map((value) => said(field, value, 'json-ld page')),
  );
}

/** A site that tells of itself is the house, where no article names another. */
function ofSites({ sites, byId }: Things): Fact[] {
  const names = sites.flatMap((site) => wordsOf(partOf(site, 'name'), byId));
  return names.slice(0, 1).map((name) => said('publisher', name, 'json-ld site'));
}

/** The names of a list of breadcrumbs, in the order of their positions. */
function namesAlong(list: Thing, byId: Things['byId']): string[] {
  const items = partOf(list, 'itemListElement');
  return (Array.isArray(items) ? items.slice(0, MAX_CRUMBS) : [])
    .filter(isThing)
    .map((item, index) => {
      const [name, inner] = [partOf(item, 'name'), partOf(item, 'item')];
      const names = [...wordsOf(name, byId), ...(isThing(inner) ? wordsOf(inner, byId) : [])];
      return { position: Number(partOf(item, 'position') ?? index), name: names[0] ?? '' };
    })
    .sort((a, b) => a.position - b.position)
    .map(({ name }) => name);
}

const MAX_CRUMBS = 20;
