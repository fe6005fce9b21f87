/** The things that the JSON-LD of a page tells of: those that may be its article, and those that others refer to. */

/** An object of JSON. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Things {
  readonly articles: readonly Candidate[];
  /** Pages, which say when they were published where no article does. */
  readonly pages: readonly Thing[];
  readonly breadcrumbs: readonly Thing[];
  /** The site and the house. */
  readonly sites: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
}

export interface Candidate {
  readonly thing: Thing;
  /** Whether the page tells of it as one of several things that it lists: it may be another article. */
  readonly isListed: boolean;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Reportage|SocialMediaPosting)$/;
const PAGE = /^(?:WebPage|ItemPage)$/;
const SITE = /^(?:WebSite|NewsMediaOrganization)$/;
const BREADCRUMBS = /^BreadcrumbList$/;

/** Things within things that are looked at, how deep, and how many of a page. */
const MAX_DEPTH = 8;
const MAX_ITEMS = 200;
const MAX_THINGS = 3000;

/** What may lead to the page's own article, and to others. All else leads to people, pictures, updates and comments. */
const OWN: ReadonlySet<string> = new Set(['@graph', 'mainEntity']);
const LISTED: ReadonlySet<string> = new Set(['mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'about']);

type Reach = 'own' | 'listed' | 'other';

export function thingsIn(values: readonly unknown[]): Things {
  const articles: Candidate[] = [];
  const pages: Thing[] = [];
  const breadcrumbs: Thing[] = [];
  const sites: Thing[] = [];
  const byId = new Map<string, Thing>();
  let count = 0;
  const look = (value: unknown, reach: Reach, depth: number): void => {
    if (depth > MAX_DEPTH || count >= MAX_THINGS) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_ITEMS)) look(item, reach, depth + 1);
      return;
    }
    if (!isThing(value)) return;
    count += 1;
    const types = typesOf(value);
    if (reach !== 'other' && types.some((type) => ARTICLE.test(type)))
      articles.push({ thing: value, isListed: reach === 'listed' });
    else if (reach !== 'other' && types.some((type) => PAGE.test(type))) pages.push(value);
    if (types.some((type) => BREADCRUMBS.test(type))) breadcrumbs.push(value);
    if (reach !== 'other' && types.some((type) => SITE.test(type))) sites.push(value);
    const id = partOf(value, '@id');
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null) look(inner, reachOf(reach, key), depth + 1);
    }
  };
  for (const value of values) look(value, 'own', 0);
  return { articles, pages, breadcrumbs, sites, byId };
}

function reachOf(reach: Reach, key: string): Reach {
  if (reach === 'other') return 'other';
  if (OWN.has(key)) return reach;
  return LISTED.has(key) ? 'listed' : 'other';
}

/** `NewsArticle` of `http://schema.org/NewsArticle` and `schema:NewsArticle`. */
export function typesOf(thing: Thing): string[] {
  const type = partOf(thing, '@type');
  return (Array.isArray(type) ? type : [type])
    .filter((item) => typeof item === 'string')
    .map((item) => item.replace(/^.*[/:#]/, ''));
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function partOf(thing: Thing, key: string): unknown {
  return thing[key];
}

/** Names that are said: words, an object with a name, a list of these, or a reference to one. */
export function namesIn(value: unknown, byId: Things['byId'], depth = 0): (string | number)[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value))
    return depth > MAX_DEPTH ? [] : value.slice(0, MAX_ITEMS).flatMap((item) => namesIn(item, byId, depth + 1));
  if (typeof value === 'string') {
    const meant = byId.get(value.trim());
    if (meant === undefined) return value.trim() === '' ? [] : [value.trim()];
    return depth > MAX_DEPTH ? [] : namesIn(meant, byId, depth + 1);
  }
  return isThing(value) && depth <= MAX_DEPTH ? namesOf(value, byId, depth) : [];
}

function namesOf(thing: Thing, byId: Things['byId'], depth: number): (string | number)[] {
  const id = partOf(thing, '@id');
  const meant = typeof id === 'string' && partOf(thing, 'name') === undefined ? (byId.get(id) ?? thing) : thing;
  const inner = partOf(meant, 'name') ?? partOf(meant, '@value') ?? partOf(meant, '@list') ?? partOf(meant, '@set');
  if (inner !== undefined) return namesIn(inner, byId, depth + 1);
  const both = [partOf(meant, 'givenName'), partOf(meant, 'familyName')].filter((part) => typeof part === 'string');
  return both.length === 0 ? [] : [both.join(' ')];
}
