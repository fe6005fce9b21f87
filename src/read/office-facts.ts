/** What word processors and what makes PDFs keep about a file. Much of it was never meant: programs fill it in. */
import type { Fact, FactField } from './facts.js';
import { authorsIn } from './rows.js';

export interface OfficeProperties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly keywords?: string | undefined;
  readonly language?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

const NAMES: { readonly [name in keyof OfficeProperties]-?: FactField } = {
  title: 'title',
  author: 'author',
  keywords: 'keyword',
  language: 'language',
  created: 'published',
  modified: 'modified',
};

/** Titles that programs make up. */
const MADE_TITLE =
  /^(?:untitled|title|document|document ?\d+|microsoft word\b.*|powerpoint.*|.*\.(?:docx?|rtf|odt|txt|pdf))$/i;
/** Names of accounts, and of none. */
const ACCOUNT = /^(?:microsoft|windows|office|default|admin|user|unknown|anonymous)\b/i;

/**
 * Facts of kind `header`: less trusted than what a caller or a file beside it says.
 *
 * @param from where each was said, after its name: `title of \info`
 */
export function officeFacts(properties: OfficeProperties, from: string): Fact[] {
  const facts: Fact[] = [];
  for (const name of ['title', 'author', 'keywords', 'language', 'created', 'modified'] as const) {
    const value = properties[name]?.trim() ?? '';
    const field = NAMES[name];
    for (const one of valuesOf(field, value))
      facts.push({ field, value: one, from: `${name} of ${from}`, kind: 'header' });
  }
  return facts;
}

function valuesOf(field: FactField, value: string): string[] {
  if (value === '') return [];
  if (field === 'title') return MADE_TITLE.test(value) ? [] : [value];
  // A person has two names, and an account one.
  if (field === 'author') return authorsIn(value).filter((name) => /\S\s+\S/.test(name) && !ACCOUNT.test(name));
  if (field === 'keyword') return value.split(/[;,]\s*/).filter(Boolean);
  return [value];
}
