/** Microdata: what the elements of an article, or of something else, are marked to say of it. */
import type { Fact, FactField } from '../../facts.js';
import type { Outline, PageElement } from '../outline.js';
import { authorsOf } from './authors.js';
import { plain, wordsIn } from './element-words.js';
import { isAddress, said } from './said.js';

/** What each element of a page stands in. */
export interface Scopes {
  /** Index of the element that describes something, the innermost around it or itself; −1 for none. */
  readonly scopeOf: (element: number) => number;
}

export function scopesOf({ elements }: Outline): Scopes {
  const isMarked = elements.some(({ attributes }) => attributes.has('itemscope'));
  if (!isMarked) return { scopeOf: () => -1 };
  const scopes = new Int32Array(elements.length);
  for (const [index, { attributes, parent }] of elements.entries())
    scopes[index] = attributes.has('itemscope') ? index : parent < 0 ? -1 : (scopes[parent] ?? -1);
  return { scopeOf: (element) => scopes[element] ?? -1 };
}

const FIELDS: ReadonlyMap<string, FactField> = new Map([
  ['headline', 'title'],
  ['author', 'author'],
  ['creator', 'author'],
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['datemodified', 'modified'],
  ['articlesection', 'section'],
  ['keywords', 'keyword'],
  ['inlanguage', 'language'],
  ['url', 'url'],
  ['publisher', 'publisher'],
]);

/** In the order in which they are trusted where both are there. */
const PROPERTIES = [...FIELDS.keys()];
/** Values of an article that are read. */
const MAX_VALUES = 200;
const ARTICLE = /\b(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Reportage)\s*$/;

export function microdataFacts(outline: Outline, { scopeOf }: Scopes): Fact[] {
  const { elements } = outline;
  const article = articleAmong(elements);
  if (article < 0) return [];
  const values = new Map<string, string[]>();
  let count = 0;
  const end = elements[article]?.endElement ?? 0;
  for (let index = article + 1; index < end && count < MAX_VALUES; index += 1) {
    const element = elements[index];
    const names = element?.attributes.get('itemprop');
    if (element === undefined || names === undefined || scopeOf(element.parent) !== article) continue;
    for (const name of names.toLowerCase().split(/\s+/)) {
      const value = FIELDS.has(name) ? wordsOf(outline, index, name, scopeOf) : '';
      if (value === '') continue;
      count += 1;
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return PROPERTIES.flatMap((name) => {
    const field = FIELDS.get(name);
    const found = values.get(name) ?? [];
    return field === undefined ? [] : partsOf(field, found).map((value) => said(field, value, 'microdata'));
  });
}

/** The article with the most blocks: others stand in lists. */
function articleAmong(elements: readonly PageElement[]): number {
  let best = -1;
  let most = -1;
  for (const [index, { attributes, firstBlock, endBlock }] of elements.entries()) {
    if (!attributes.has('itemscope') || !ARTICLE.test(attributes.get('itemtype') ?? '')) continue;
    if (endBlock - firstBlock <= most) continue;
    best = index;
    most = endBlock - firstBlock;
  }
  return best;
}

function wordsOf(outline: Outline, index: number, name: string, scopeOf: Scopes['scopeOf']): string {
  const element = outline.elements[index];
  if (element === undefined) return '';
  if (element.attributes.has('itemscope')) return nameWithin(outline, index, scopeOf);
  const content = element.attributes.get('content') ?? element.attributes.get('datetime');
  if (content !== undefined && content !== '') return plain(content);
  return name === 'url' ? (element.attributes.get('href') ?? '') : wordsIn(outline, index);
}

/** Elements of a person or a house that are looked through for the name. */
const MAX_INNER = 60;

function nameWithin(outline: Outline, scope: number, scopeOf: Scopes['scopeOf']): string {
  const { elements } = outline;
  const end = Math.min(elements[scope]?.endElement ?? 0, scope + MAX_INNER);
  for (let index = scope + 1; index < end; index += 1) {
    const { attributes, parent } = elements[index] ?? { attributes: new Map<string, string>(), parent: -1 };
    if (scopeOf(parent) !== scope || !/(?:^|\s)name(?:\s|$)/i.test(attributes.get('itemprop') ?? '')) continue;
    const name = plain(attributes.get('content') ?? '') || wordsIn(outline, index);
    if (name !== '') return name;
  }
  return wordsIn(outline, scope);
}

function partsOf(field: FactField, values: readonly string[]): string[] {
  if (field === 'author') return authorsOf(values);
  if (field === 'keyword') return values.flatMap((value) => value.split(/\s*[,;]\s*/).filter(Boolean));
  if (field === 'url') return values.filter(isAddress);
  return values.slice(0, 1);
}
