/** What JSON-LD says of an article. Its names are among those that rows have, so it is read as a row. */
import type { Fact } from '../../facts.js';
import { NO_FIELD_NAMES } from '../../field-names.js';
import { rowFacts } from '../../rows.js';
import { resolved } from './tags.js';

/** @param scripts the content of each `application/ld+json` element */
export function jsonLdFacts(scripts: readonly string[]): Fact[] {
  for (const script of scripts) {
    const article = articleIn(parsed(script), 0);
    if (article !== null) return factsOf(article);
  }
  return [];
}

/** Null for what is no JSON even with the line ends in its strings, which is how it is most often broken. */
function parsed(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a page with broken JSON-LD still has its text and its other markup.
    }
  }
  return null;
}

/** `@graph`, lists and `mainEntity` are a few deep. */
const MAX_DEPTH = 4;
/** Things in a list that are looked at. */
const MAX_ITEMS = 200;
const ARTICLE = /(?:Article|BlogPosting|Report|Reportage)$/;

function articleIn(value: unknown, depth: number): object | null {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return null;
  if (!Array.isArray(value) && types(value).some((type) => ARTICLE.test(type))) return value;
  const inner = Array.isArray(value)
    ? value.slice(0, MAX_ITEMS)
    : Object.entries(value).flatMap(([key, item]) => (key === '@graph' || key === 'mainEntity' ? [item] : []));
  for (const item of inner) {
    const found = articleIn(item, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function types(value: object): string[] {
  const type: unknown = '@type' in value ? value['@type'] : null;
  return (Array.isArray(type) ? type : [type]).filter((item) => typeof item === 'string');
}

/** A paper that names itself as the author of what it prints has no byline. */
function factsOf(article: object): Fact[] {
  const facts = rowFacts(article, NO_FIELD_NAMES).map(
    ({ field, value }): Fact => ({
      field,
      value: typeof value === 'string' ? resolved(value) : value,
      from: 'json-ld',
      kind: 'markup',
    }),
  );
  const publisher = facts.find(({ field }) => field === 'publisher')?.value;
  return facts.filter(
    ({ field, value }) => field !== 'author' || (value !== publisher && !/^https?:/i.test(String(value))),
  );
}
