/** Addresses on the web of identifiers, and back. */

const GEONAMES = 'https://www.geonames.org/';
const ISO = 'https://www.iso.org/obp/ui/#iso:code:3166:';

/** `geonames:2735943` is https://www.geonames.org/2735943; what has no address is left as it is. */
export function addressOf(identifier: string): string {
  const [, scheme = '', id = ''] = /^([^:]*):(.*)$/s.exec(identifier) ?? [];
  if (scheme === 'geonames') return GEONAMES + id;
  if (scheme === 'iso3166-1' && !id.includes('-')) return ISO + id;
  return scheme === 'iso3166-2' && id.includes('-') ? ISO + id : identifier;
}

export function identifierOf(address: string): string {
  if (address.startsWith(GEONAMES)) return `geonames:${address.slice(GEONAMES.length).replace(/\/.*$/s, '')}`;
  if (!address.startsWith(ISO)) return address;
  const id = address.slice(ISO.length);
  return `iso3166-${id.includes('-') ? 2 : 1}:${id}`;
}
