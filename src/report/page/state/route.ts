/** Addresses within the page: `#/document/ID?statement=q3`. */
export const VIEWS = [
  'documents',
  'document',
  'said',
  'timeline',
  'people',
  'organisations',
  'places',
  'charts',
  'comparison',
  'versions',
  'search',
  'annotate',
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** What follows the view, decoded: the id of a document, the number of an actor. */
  readonly parts: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = cut(hash.replace(/^#\/?/, ''), '?');
  const [name = '', ...parts] = path.split('/').map(decoded);
  const view = VIEWS.find((known) => known === name) ?? 'documents';
  return { view, parts: parts.filter((part) => part !== ''), query: new Map(new URLSearchParams(query)) };
}

/** Empty values are left out. */
export function hashOf(
  view: View,
  parts: readonly (string | number)[] = [],
  query: Iterable<readonly [string, string]> = [],
): string {
  const path = [view, ...parts].map((part) => encodeURIComponent(addressable(String(part)))).join('/');
  const search = new URLSearchParams(
    Array.from(query, ([key, value]): [string, string] => [key, value]).filter(([, value]) => value !== ''),
  );
  const text = search.toString();
  return text === '' ? `#/${path}` : `#/${path}?${text}`;
}

/** Half of a character cannot stand in an address: a sign stands for it, there and where addresses are looked up. */
export function addressable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** A sign of per cent that is none of the encoding stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
