/** The lexicons, read once into the maps that the steps ask. */
import type { EntityType, Link } from '../../document/index.js';
import { ORGANISATIONS } from '../../english/organisations.js';
import { ORGANISATIONS_BY_REGION } from '../../english/organisations-by-region.js';
import { ORGANISATIONS_BY_TRADE } from '../../english/organisations-by-trade.js';
import { CITIES, SAME_CITIES } from '../../english/places/cities.js';
import { COUNTRIES } from '../../english/places/countries.js';
import { CODED_PROVINCES, PROVINCES } from '../../english/places/provinces.js';
import { PEOPLES, REGIONS } from '../../english/places/regions.js';
import { EVENTS, LAWS, THINGS } from '../../english/things.js';
import { rows, words } from '../../english/words.js';
import { plain } from '../../resources/word-table.js';
import type { KnownCue } from '../typing/weights.js';

/** What the lexicons know of a name. */
export interface Known {
  /** `null`: written like a name, but none that is marked ("GDP", "CEO"). */
  readonly type: EntityType | null;
  /** The same for all names of one thing: `iso3166-1:US` for "US" and "America". */
  readonly key: string;
  /** The usual name of the thing. */
  readonly name: string;
  readonly link: Link | null;
  /** ISO 3166-1 code of the country that this city is the capital of. */
  readonly capitalOf: string | null;
  /** What the name by itself says about the type; null where it has none. */
  readonly cue: KnownCue | null;
  /** Not which one it is: `NTU` is a university here and a union there. */
  readonly onlyType: boolean;
}

/** What is known of which one it is. */
export function whichOne(known: Known | null): Known | null {
  return known?.onlyType === true ? null : known;
}

/** Maximum tokens of a name in the lexicons. */
const MAX_TOKENS = 10;

const SPACE = 0x20;

/** What the lexicons know of a name as written; one in capitals throughout is also found as "LISBON" for "Lisbon". */
export function lookUp(name: string): Known | null {
  const exact = lexicon.names.get(name);
  if (exact !== undefined) return exact;
  if (name.includes('’')) return lookUp(name.replaceAll('’', "'"));
  const second = name.charCodeAt(1);
  if (name.length < 4 || (second >= 0x61 && second <= 0x7a) || name !== name.toUpperCase()) return null;
  return lexicon.capitals.get(name) ?? null;
}

/** Whether the word is a known place or people: `Danube`, `Democrats`. */
export function isPlaceOrPeople(word: string): boolean {
  const type = lookUp(word)?.type;
  return type === 'GPE' || type === 'LOC' || type === 'NORP';
}

/** How many tokens a known name that begins with this token may have; 0 when none begins so. */
export function reachOf(token: string): number {
  return lexicon.reach.get(token) ?? 0;
}

/** The country of an ISO 3166-1 code. */
export function countryOf(code: string): Known | null {
  return lexicon.countries.get(code) ?? null;
}

interface Lexicon {
  readonly names: ReadonlyMap<string, Known>;
  readonly capitals: ReadonlyMap<string, Known>;
  readonly reach: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, Known>;
}

const lexicon: Lexicon = build();

function build(): Lexicon {
  const names = new Map<string, Known>();
  const countries = new Map<string, Known>();
  const add = (name: string, known: Omit<Known, 'link' | 'capitalOf' | 'onlyType'> & Partial<Known>) => {
    if (name !== '' && !names.has(name)) names.set(name, { link: null, capitalOf: null, onlyType: false, ...known });
  };
  for (const [code = '', all = '', peoples = '', capitals = ''] of rows(COUNTRIES)) {
    const [usual = '', ...others] = words(all);
    const link: Link = { scheme: 'iso3166-1', id: code };
    for (const name of [usual, ...others]) {
      add(name, { type: 'GPE', key: `iso3166-1:${code}`, name: usual, link, cue: 'known-country' });
    }
    const country = names.get(usual);
    if (country !== undefined) countries.set(code, country);
    const [adjective = ''] = words(peoples);
    for (const name of words(peoples)) {
      add(name, { type: 'NORP', key: `people:${code}`, name: adjective, link, cue: 'known-nation' });
    }
    const [seat = ''] = words(capitals);
    for (const name of words(capitals)) {
      add(name, { type: 'GPE', key: `city:${seat}`, name: seat, capitalOf: code, cue: 'known-capital' });
    }
  }
  for (const [code = '', all = '', peoples = ''] of rows(CODED_PROVINCES)) {
    const [usual = ''] = words(all);
    const link: Link = { scheme: 'iso3166-2', id: code };
    for (const name of words(all)) {
      add(name, { type: 'GPE', key: `iso3166-2:${code}`, name: usual, link, cue: 'known-coded-province' });
    }
    for (const name of words(peoples)) {
      add(name, { type: 'NORP', key: `people:${code}`, name: usual, link, cue: 'known-province-people' });
    }
  }
  for (const name of words(REGIONS)) add(name, { type: 'LOC', key: `region:${name}`, name, cue: 'known-region' });
  for (const name of words(PEOPLES))
    add(name, { type: 'NORP', key: `people:${name.replace(/s$/, '')}`, name, cue: 'known-people' });
  for (const name of words(PROVINCES)) add(name, { type: 'GPE', key: `province:${name}`, name, cue: 'known-province' });
  for (const pair of words(ORGANISATIONS, ';')) {
    const [short = '', full = short] = pair.split('=');
    for (const name of [full, short])
      add(name, { type: 'ORG', key: `org:${full}`, name: full, cue: 'known-organisation' });
  }
  for (const pair of [...words(ORGANISATIONS_BY_REGION, ';'), ...words(ORGANISATIONS_BY_TRADE, ';')]) {
    const [name = '', full] = pair.split('=');
    const onlyType = full === undefined;
    add(name, { type: 'ORG', key: `org:${full ?? name}`, name: full ?? name, cue: 'known-organisation', onlyType });
  }
  for (const name of words(EVENTS)) add(name, { type: 'EVENT', key: `event:${name}`, name, cue: 'known-event' });
  for (const pair of words(LAWS)) {
    const [short = '', full = short] = pair.split('=');
    for (const name of [full, short]) add(name, { type: 'LAW', key: `law:${full}`, name: full, cue: 'known-law' });
  }
  for (const name of words(THINGS)) add(name, { type: null, key: `thing:${name}`, name, cue: null });
  const cities = new Map(words(SAME_CITIES).map((pair) => [before(pair, '='), pair.slice(pair.indexOf('=') + 1)]));
  for (const name of words(CITIES)) {
    // "Medellín … Medellin", "Bombay … Mumbai"
    add(name, { type: 'GPE', key: `city:${plain(cities.get(name) ?? name)}`, name, cue: 'known-city' });
  }
  return { names, countries, ...indexes(names) };
}

/** How the first token of a name may be cut: before its first space, hyphen or apostrophe. */
function firstTokens(written: string): ReadonlySet<string> {
  const first = before(written, ' ');
  const withApostrophe = before(first, '-');
  return new Set([first, withApostrophe, before(before(withApostrophe, '’'), "'")]);
}

/** An expression that searches takes far longer. */
function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** The words and marks of a name: a mark is one by itself. An expression takes five times as long, and there are thousands of names. */
function countTokens(name: string): number {
  let tokens = 0;
  let isInWord = false;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    const isWord = isLetterOrDigit(unit);
    if (isWord ? !isInWord : unit !== SPACE) tokens += 1;
    isInWord = isWord;
  }
  return tokens;
}

/** Also the letters of other languages that names are written in here. */
function isLetterOrDigit(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit <= 0x24f);
}

function indexes(names: ReadonlyMap<string, Known>): Pick<Lexicon, 'capitals' | 'reach'> {
  const capitals = new Map<string, Known>();
  const reach = new Map<string, number>();
  for (const [name, known] of names) {
    const upper = name.toUpperCase();
    if (!capitals.has(upper)) capitals.set(upper, known);
    const tokens = Math.min(MAX_TOKENS, countTokens(name));
    for (const written of upper === name ? [name] : [name, upper]) {
      for (const token of firstTokens(written)) reach.set(token, Math.max(reach.get(token) ?? 0, tokens));
    }
  }
  return { capitals, reach };
}
