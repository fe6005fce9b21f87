/** Names of elements, whatever prefixes a file gives to the vocabularies that they are of. */

/** The usual prefix of a vocabulary; none for those whose elements formats are made of. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://iptc.org/std/nar/2006-10-01', ''],
  ['http://iptc.org/std/NITF/2006-10-18', ''],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
]);

/** Vocabularies by the prefixes that a file gives them; the empty prefix is that of names without one. */
export type Prefixes = ReadonlyMap<string, string>;

export function prefixesIn(attributes: ReadonlyMap<string, string>, outer: Prefixes): Prefixes {
  let prefixes: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    prefixes ??= new Map(outer);
    prefixes.set(name.slice('xmlns:'.length), value.trim().replace(/\/$/, ''));
  }
  return prefixes ?? outer;
}

/** @param home the vocabulary of the root element */
export function nameOf(written: string, prefixes: Prefixes, home: string | undefined): string {
  const colon = written.indexOf(':');
  const prefix = written.slice(0, Math.max(0, colon));
  const local = written.slice(colon + 1);
  const uri = prefixes.get(prefix);
  const usual = uri === undefined || uri === home ? undefined : PREFIXES.get(uri);
  const shown = usual ?? (uri !== undefined && uri === home ? '' : prefix);
  return shown === '' ? local : `${shown.toLowerCase()}:${local}`;
}

/** The vocabulary that a name is of. */
export function vocabularyOf(written: string, prefixes: Prefixes): string | undefined {
  return prefixes.get(written.slice(0, Math.max(0, written.indexOf(':'))));
}
