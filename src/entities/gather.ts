/**
 * Gathers names into entities: the full name, its short forms, its acronym.
 *
 *     Amara Okoro … Okoro … Ms. Okoro                one person
 *     the World Food Board (WFB) … the WFB           one organisation
 *     the US … America … the United States           one country
 */
import { sliceOf } from '../document.js';
import type { Entity, EntityType, Mention } from '../record.js';
import type { Acronyms } from './acronyms.js';
import type { Layers } from './layers.js';
import { countryOf, type Link } from './lexicon.js';
import type { Metonyms } from './metonyms.js';
import { rolesOf } from './roles.js';
import type { TypedName } from './types.js';
import * as vocabulary from './vocabulary.js';

/** @param names in text order, disjoint; @param metonyms the country for which a capital's name stands, by index of the name */
export function gather(layers: Layers, names: readonly TypedName[], acronyms: Acronyms, metonyms: Metonyms): Entity[] {
  const groups = new Map<string, Group>();
  const keyOf = keys(layers, names, acronyms);
  names.forEach((name, index) => {
    const country = metonyms.get(index);
    const key = country === undefined ? keyOf(name, index) : `iso3166-1:${country}`;
    const group = groups.get(key) ?? {
      type: country === undefined ? name.type : 'GPE',
      link: null,
      usual: null,
      names: [],
    };
    const own = name.known?.type === name.type ? name.known : null;
    const known = country === undefined ? own : countryOf(country);
    group.link ??= known?.link ?? null;
    group.usual ??= known?.name ?? null;
    group.names.push({ name, metonym: country !== undefined });
    groups.set(key, group);
  });
  return Array.from(groups.values(), (group, index) => entityOf(layers, group, `e${index + 1}`));
}

interface Group {
  readonly type: EntityType;
  link: Link | null;
  /** The usual name, where the lexicons know the thing. */
  usual: string | null;
  readonly names: { name: TypedName; metonym: boolean }[];
}

/** A function that gives names of one thing the same key. */
function keys(
  { tokens }: Layers,
  names: readonly TypedName[],
  acronyms: Acronyms,
): (name: TypedName, index: number) => string {
  const people = personKeys({ tokens }, names);
  const keyOf = (name: TypedName, index: number): string => {
    if (name.type === 'PERSON') return people[index] ?? '';
    if (name.known !== null && name.known.type === name.type) return name.known.key;
    const long = acronyms.get(name.text) ?? name.text;
    return `${name.type}:${stem(long)}`;
  };
  return keyOf;
}

/** The name without case, stops and legal suffix: `ACME Inc.` → `acme`. */
function stem(name: string): string {
  const parts = name.toLowerCase().split(/[\s,]+/);
  while (parts.length > 1 && vocabulary.companySuffixes.has(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' ').replaceAll('’', "'");
}

/** The key of every person's name, by index: short forms go with the last full name before them, else with the first behind. */
function personKeys({ tokens }: Pick<Layers, 'tokens'>, names: readonly TypedName[]): (string | undefined)[] {
  const keyByPart = new Map<string, string>();
  const keyByEnds = new Map<string, string>();
  const found: (string | undefined)[] = [];
  const visit = (settle: boolean) => {
    names.forEach((name, index) => {
      if (name.type !== 'PERSON') return;
      const parts = partsOf({ tokens }, name);
      const [first = ''] = parts;
      const last = parts.at(-1) ?? first;
      if (parts.length > 1) {
        const ends = `${first} ${last}`;
        const initial = `${first.charAt(0)} ${last}`;
        const key = keyByEnds.get(ends) ?? (first.length <= 2 ? keyByEnds.get(initial) : undefined) ?? `PERSON:${ends}`;
        keyByEnds.set(ends, key);
        if (!keyByEnds.has(initial)) keyByEnds.set(initial, key);
        for (const part of parts.slice(1, -1)) if (!keyByPart.has(part)) keyByPart.set(part, key);
        if (!keyByPart.has(first)) keyByPart.set(first, key);
        keyByPart.set(last, key);
        found[index] = key;
      } else if (settle) found[index] ??= keyByPart.get(last) ?? `PERSON:${last}`;
      else {
        const key = keyByPart.get(last);
        if (key !== undefined) found[index] = key;
      }
    });
  };
  visit(false);
  visit(true);
  return found;
}

function partsOf({ tokens }: Pick<Layers, 'tokens'>, { first, end }: TypedName): string[] {
  return tokens
    .slice(first, end)
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => !/^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(part) && !vocabulary.particles.has(part));
}

function entityOf(layers: Layers, group: Group, id: string): Entity {
  const { text } = layers.segmentation;
  const slices = group.names.map(({ name, metonym }) => ({
    metonym,
    ...sliceOf(text, layers.tokens.span(name.first, name.end)),
  }));
  const own = [...new Set(slices.filter(({ metonym }) => !metonym).map((slice) => slice.text))];
  const name = fullest(own, group.usual);
  const mentions = slices.map(
    ({ metonym, ...slice }): Mention => ({
      ...slice,
      kind: metonym ? 'metonym' : kindOf(slice.text, name, group),
    }),
  );
  const roles = group.type === 'PERSON' ? group.names.flatMap(({ name: mention }) => rolesOf(layers, mention)) : [];
  return {
    id,
    type: group.type,
    name,
    aliases: own.filter((form) => !sameName(form, name)),
    link: group.link,
    roles,
    mentions,
  };
}

/** The usual name where the text has it, else the longest that is no acronym, else the first. */
function fullest(forms: readonly string[], usual: string | null): string {
  if (usual !== null && (forms.length === 0 || forms.includes(usual))) return usual;
  const words = forms.filter((form) => !isAcronym(form));
  return [...(words.length > 0 ? words : forms)].sort((a, b) => b.length - a.length)[0] ?? '';
}

function kindOf(form: string, name: string, { type, usual }: Group): Mention['kind'] {
  const acronym = type !== 'PERSON' && type !== 'NORP' && isAcronym(form) && !sameName(form, usual ?? '');
  if (acronym && (usual !== null || type === 'ORG' || !sameName(form, name))) return 'acronym';
  return sameName(form, name) ? 'name' : 'alias';
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `WFB`, `U.S.`, `G20`: one word of capitals; agencies also write themselves small, `dpa`. */
function isAcronym(form: string): boolean {
  return /^(?:(?:\p{Lu}\.?|[&\d+-])+|\p{Ll}{2,5})$/u.test(form) && form.length <= 8;
}
