/** Countries and their states and provinces by name, as ISO 3166 codes. */
import { COUNTRIES } from '../../english/places/countries.js';
import { CODED_PROVINCES } from '../../english/places/provinces.js';
import { POST_CODED, REGION_ABBREVIATIONS } from '../../english/places/region-abbreviations.js';
import { rows, words } from '../../english/words.js';
import { plainName } from './place-key.js';

/** A country, or a state or province of one. */
export interface Area {
  readonly scheme: 'iso3166-1' | 'iso3166-2';
  readonly id: string;
  /** ISO 3166-1 alpha-2; of a country its own. */
  readonly country: string;
}

export function areaOf(id: string): Area {
  return { scheme: id.length > 2 ? 'iso3166-2' : 'iso3166-1', id, country: id.slice(0, 2) };
}

/** All areas of a name, however it is written: one of India's and one of Pakistan's for `Punjab`. */
export function areasNamed(name: string): readonly Area[] {
  tables ??= read();
  return tables.named.get(plainName(name)) ?? [];
}

/** Those that a name stands for after the name of a town, also shortened: `Fla.`, `TX`, `Washington`. */
export function areasAfterTown(name: string): readonly Area[] {
  tables ??= read();
  const plain = plainName(name);
  // "in" and "me" are Indiana and Maine only in capitals.
  const readable = plain.length > 2 || name.endsWith('.') || name === name.toUpperCase();
  return tables.named.get(plain) ?? (readable ? tables.short.get(plain) : undefined) ?? [];
}

/** States and provinces whose name says what they are, "Lagos State", by that name; or by what it is without: "Punjab Province". */
export function regionsHeaded(name: string, head: string): readonly Area[] {
  return [...areasNamed(`${name} ${head}`), ...areasNamed(name)].filter(({ scheme }) => scheme === 'iso3166-2');
}

/** How many words the longest name of an area has that begins with this word; 0 when none begins so. */
export function areaReach(word: string): number {
  tables ??= read();
  const plain = plainName(word);
  return tables.reach.get(plain === 'saint' ? 'st' : plain) ?? 0;
}

type Names = ReadonlyMap<string, readonly Area[]>;

interface Tables {
  readonly named: Names;
  readonly short: Names;
  readonly reach: ReadonlyMap<string, number>;
}

let tables: Tables | null = null;

function read(): Tables {
  const named = new Map<string, Area[]>();
  const short = new Map<string, Area[]>();
  const reach = new Map<string, number>();
  const add = (table: Map<string, Area[]>, names: string, area: Area) => {
    for (const name of words(names)) {
      const plain = plainName(name);
      const parts = plain.split(' ');
      const [first = ''] = parts;
      reach.set(first, Math.max(reach.get(first) ?? 0, parts.length));
      const there = table.get(plain);
      if (there === undefined) table.set(plain, [area]);
      else if (!there.some(({ id }) => id === area.id)) there.push(area);
    }
  };
  for (const [code = '', names = ''] of rows(COUNTRIES)) add(named, names, areaOf(code));
  for (const [code = '', names = ''] of rows(CODED_PROVINCES)) {
    const area = areaOf(code);
    add(named, names, area);
    if (POST_CODED.includes(area.country)) add(short, code.slice(3), area);
  }
  for (const [code = '', names = ''] of rows(REGION_ABBREVIATIONS)) add(short, names, areaOf(code));
  return { named, short, reach };
}
