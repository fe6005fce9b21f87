/**
 * From an article and the facts about it to a document: one text, one date of publication, one place for all metadata.
 */
import { createHash } from 'node:crypto';
import { type GivenDate, type Metadata, NO_METADATA, type RawDocument, type ReadWarning } from '../document/index.js';
import { byTrust, type Fact, type FactField, type FactKind } from './facts.js';
import type { Article } from './format.js';
import { withOpening } from './opening.js';
import { dateInPath } from './path-dates.js';
import { readDate } from './row-dates.js';

export interface ComposeOptions {
  readonly path: string | null;
  /** The document's id, where it has one; else it is the SHA-256 of the article's bytes. */
  readonly id: string | null;
  /** What the caller says of this document, before all else. */
  readonly given?: GivenDate | null;
  /** The publication date of a document that does not say it. */
  readonly publishedElse: GivenDate | null;
}

export function documentOf(article: Article, { path, id, given = null, publishedElse }: ComposeOptions): RawDocument {
  const { bytes, part, mediaType, encoding, extra } = article;
  const facts = byTrust([...article.facts, ...addressDate(article.facts)]);
  const dates = facts.filter(({ field }) => field === 'published' || field === 'modified').map(dated);
  const published = [...callerDate(given), ...dates.filter(({ fact }) => fact.field === 'published')];
  const metadata = metadataOf(facts, dates, extra);
  const { text, map, opening, markup } = withOpening(article, metadata);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: id ?? sha256,
    source: { path, bytes: bytes.length, sha256, mediaType, encoding, part, map },
    text,
    metadata,
    opening,
    markup,
    published: given ?? publishedOf(published),
    publishedElse,
    warnings: [
      ...article.warnings,
      ...unreadable(dates),
      ...disagreement(published),
      ...reversal(published, dates),
      ...truncation(article.text),
    ],
  };
}

function callerDate(given: GivenDate | null): Dated[] {
  if (given === null) return [];
  return [{ fact: { field: 'published', value: given.value, from: 'caller', kind: 'metadata' }, value: given.value }];
}

/** The date in the address. */
function addressDate(facts: readonly Fact[]): Fact[] {
  const address = byTrust(facts).find(({ field }) => field === 'url');
  const value = address === undefined ? null : dateInPath(String(address.value));
  return value === null ? [] : [{ field: 'published', value, from: 'address', kind: 'url' }];
}

interface Dated {
  readonly fact: Fact;
  /** Null where it cannot be read. */
  readonly value: string | null;
}

function dated(fact: Fact): Dated {
  return { fact, value: readDate(fact.value) };
}

function publishedOf(dates: readonly Dated[]): GivenDate | null {
  const first = dates.find(({ value }) => value !== null);
  return first === undefined || first.value === null ? null : { value: first.value, basis: first.fact.kind };
}

function metadataOf(facts: readonly Fact[], dates: readonly Dated[], extra: Article['extra']): Metadata {
  if (facts.length === 0) return { ...NO_METADATA, extra }; // most plain texts
  const said = saidOf(facts);
  const sources: { [field: string]: string } = {};
  const first = (field: FactField): string | null => {
    const [one] = said.get(field) ?? [];
    if (one === undefined) return null;
    sources[field] = one.from;
    return one.words;
  };
  const firstDate = (field: FactField): string | null => {
    const date = dates.find(({ fact, value }) => fact.field === field && value !== null);
    if (date === undefined) return null;
    sources[field] = date.fact.from;
    return date.value;
  };
  /** All of the most trusted place that names any. */
  const all = (field: FactField, name: string): string[] => {
    const own = said.get(field) ?? [];
    const [leading] = own;
    if (leading === undefined) return [];
    sources[name] = leading.from;
    const values = own.filter(({ kind, from }) => kind === leading.kind && from === leading.from);
    return [...new Set(values.map(({ words }) => words))];
  };
  const metadata = {
    title: oneLine(first('title')),
    authors: all('author', 'authors'),
    modified: firstDate('modified'),
    section: first('section'),
    keywords: all('keyword', 'keywords'),
    language: first('language'),
    url: first('url'),
    publisher: first('publisher'),
  };
  firstDate('published'); // for its source
  return { ...metadata, sources, extra };
}

interface Said extends Pick<Fact, 'from' | 'kind'> {
  /** Not empty. */
  readonly words: string;
}

/** What is said of each field, most trusted first. */
function saidOf(facts: readonly Fact[]): ReadonlyMap<FactField, readonly Said[]> {
  const said = new Map<FactField, Said[]>();
  for (const { field, value, from, kind } of facts) {
    const words = String(value).trim();
    if (words === '') continue;
    const own = said.get(field);
    if (own === undefined) said.set(field, [{ words, from, kind }]);
    else own.push({ words, from, kind });
  }
  return said;
}

function oneLine(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ');
}

function unreadable(dates: readonly Dated[]): ReadWarning[] {
  return dates.flatMap(({ fact: { field, value: written, from }, value }): ReadWarning[] =>
    value === null
      ? [
          {
            code: 'date-unreadable',
            message: `${from}: ${JSON.stringify(written)} is no date that can mean one day only; ${field} stays unknown unless something else says it.`,
          },
        ]
      : [],
  );
}

/** The first date that was read, against the next one that names another day. */
function disagreement(dates: readonly Dated[]): ReadWarning[] {
  const [first, ...others] = dates.flatMap(({ fact, value }) => (value === null ? [] : [{ fact, value }]));
  if (first === undefined) return [];
  const other = others.find(({ value, fact }) => mustDiffer(first.value, value, fact.kind));
  if (other === undefined) return [];
  return [
    {
      code: 'published-disagrees',
      message: `Published on ${first.value} by ${first.fact.from}, on ${other.value} by ${other.fact.from}; the first is taken.`,
    },
  ];
}

/** A change before the publication: one of the two is not what its name says. */
function reversal(published: readonly Dated[], dates: readonly Dated[]): ReadWarning[] {
  const first = published.find(({ value }) => value !== null);
  const changed = dates.find(({ fact, value }) => fact.field === 'modified' && value !== null);
  if (first?.value == null || changed?.value == null || first.value <= changed.value) return [];
  if (!mustDiffer(first.value, changed.value, first.fact.kind)) return [];
  return [
    {
      code: 'published-disagrees',
      message: `Published on ${first.value} by ${first.fact.from}, modified before that, on ${changed.value}, by ${changed.fact.from}; both are taken as they are.`,
    },
  ];
}

/** The same moment is another day in another zone, and an address or a path has the day of some zone. */
function mustDiffer(a: string, b: string, kind: FactKind): boolean {
  const days = Math.abs(dayNumber(a) - dayNumber(b));
  const hasTime = a.includes('T') || b.includes('T') || kind === 'url' || kind === 'filename';
  return days > (hasTime ? 1 : 0);
}

function dayNumber(value: string): number {
  return Date.parse(value.slice(0, 10)) / 86_400_000;
}

/** `… [+1625 chars]`: what some news APIs put in the place of the rest. */
const CUT = /(?:…|\.{3})?\s*\[\s*\+\s*\d+\s+(?:chars|characters|words)\s*\]\s*$/;

function truncation(text: string): ReadWarning[] {
  const end = text.slice(-200);
  const mark = end.includes('[') ? CUT.exec(end) : null;
  return mark === null
    ? []
    : [{ code: 'text-truncated', message: `The source cut the text short: it ends with “${mark[0].trim()}”.` }];
}
