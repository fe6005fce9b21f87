/**
 * Gathers names into entities: the full name, its short forms, its acronym.
 *
 *     Amara Okoro … Okoro … Ms. Okoro                one person
 *     the World Food Board (WFB) … the WFB           one organisation
 *     the US … America … the United States           one country
 */
import type { EntityType, Link, MentionKind, TokenEntity, TokenMention } from '../../document/index.js';
import { STORMS } from '../../english/things.js';
import type { Layers } from '../layers.js';
import { countryOf, lookUp, whichOne } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { rolesOf } from '../roles/index.js';
import type { Acronyms } from './acronyms.js';
import { wholeNames } from './articled-names.js';
import { facilityKeys, housesByFirstWords } from './facilities.js';
import type { Metonyms } from './metonyms.js';
import { namesakesOf } from './namesakes.js';
import { featuresOf } from './natural-features.js';
import { knownFirm, organisationKeys, stem } from './organisations.js';
import { otherNames } from './other-names.js';
import { personKeys } from './people.js';
import { regionKeys } from './regions.js';
import { stateBodies } from './state-bodies.js';

/** @param names in text order, disjoint; @param metonyms the country for which a capital's name stands, by index of the name */
export function gather(
  layers: Layers,
  names: readonly TypedName[],
  acronyms: Acronyms,
  metonyms: Metonyms,
): TokenEntity[] {
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
  layers: Layers,
  names: readonly TypedName[],
  acronyms: Acronyms,
): (name: TypedName, index: number) => string {
  const people = personKeys(layers, names);
  const organisationKey = organisationKeys(layers, names, acronyms);
  // "House" is short for the House of Representatives, which the lexicons know.
  const byText = new Map<string, EntityType>();
  for (const { text, type } of names) if (type !== 'PERSON') byText.set(text, type);
  const facilityKey = facilityKeys(names);
  const houses = housesByFirstWords(names);
  const regions = regionKeys(layers, names);
  const features = featuresOf(layers, names);
  const storms = stormsByName(names);
  const knownKeys = new Map<string, string>();
  for (const { type, known, text } of names)
    if ((type === 'ORG' || type === 'GPE') && known?.type === type) knownKeys.set(`${type}:${stem(text)}`, known.key);
  const ownKey = ({ type, known: found, text }: TypedName, index: number) => {
    if (type === 'PERSON') return people[index] ?? '';
    // "Washington, D.C." is Washington D.C.
    const known = found ?? (type === 'GPE' && text.includes(', ') ? lookUp(text.replace(', ', ' ')) : null);
    const region = regions.get(index);
    if (region !== undefined) return region;
    const feature = features.get(index);
    if (feature !== undefined) return `LOC:${stem(feature)}`;
    const long = acronyms.get(text);
    const knownLong = long === undefined ? null : whichOne(lookUp(long));
    const isTexts = type === 'ORG' && long !== undefined && knownLong === null;
    if (type === 'ORG' && knownLong?.type === 'ORG') return knownLong.key;
    if (known !== null && known.type === type && !isTexts) return known.key;
    // "the Weir Museum (WM)", a building: its acronym is the museum as well.
    const whole = long === undefined ? undefined : byText.get(long);
    if (whole === 'FAC' && type === 'ORG') return facilityKey(long ?? text);
    // "the Port Safety Act … the PSA"
    if (whole === 'LAW' && type === 'ORG' && known === null) return `LAW:${stem(long ?? text)}`;
    const house = houses.get(text);
    if (house !== undefined && (type === 'ORG' || type === 'FAC')) return facilityKey(house);
    if (type === 'FAC') return facilityKey(text);
    // "the City of Lisbon … Lisbon"
    const city = /^(?:City|Town|Village) of (.+)$/.exec(text)?.[1];
    if (city !== undefined && byText.get(city) === 'GPE') return lookUp(city)?.key ?? `GPE:${stem(city)}`;
    if (type === 'EVENT') return `EVENT:${stem(storms.get(text) ?? text)}`;
    // "The Salt House", a play, is Salt House in the headline.
    if (type === 'WORK') return `WORK:${stem(text).replace(/^the /, '')}`;
    if (type !== 'ORG') {
      // "Okun Local Municipality … Okun Municipality"
      const key = `${type}:${stem(long ?? text).replace(/ (?:local|district|metropolitan) municipality$/, ' municipality')}`;
      return knownKeys.get(key) ?? key; // "São Paulo … Sao Paulo"
    }
    // "Uttar Pradesh … UP"
    if (known === null && knownLong?.type === 'GPE' && knownLong.link?.scheme === 'iso3166-2') return knownLong.key;
    const firm = long === undefined ? knownFirm(text) : null;
    if (firm !== null) return firm.key;
    const key = organisationKey(text, index);
    return knownKeys.get(key) ?? key;
  };
  const standsFor = new Map<string, string>();
  for (const [other, long] of otherNames(layers, names)) {
    const [name, whole] = [names[other], names[long]];
    if (name !== undefined && whole !== undefined) standsFor.set(ownKey(name, other), ownKey(whole, long));
  }
  const namesakes = namesakesOf(layers, names);
  const wholes = wholeNames(layers, names);
  const bodies = stateBodies(layers, names);
  return (name, index) => {
    const body = bodies.get(index);
    const whole = wholes.get(index);
    if (whole !== undefined) return ownKey(changed(name, { text: whole, known: null }), index);
    const called = body === undefined ? name : changed(name, { text: body.name, known: lookUp(body.name) });
    const apart = namesakes.get(index) ?? body?.owner ?? null;
    const key = apart === null ? ownKey(called, index) : `${ownKey(called, index)}@${apart}`;
    return standsFor.get(key) ?? key;
  };
}

/** `Cyclone Bella` by `Bella`. */
function stormsByName(names: readonly TypedName[]): ReadonlyMap<string, string> {
  const storms = new Map<string, string>();
  for (const { type, text } of names) {
    const [kind = '', name, more] = type === 'EVENT' ? text.split(' ') : [];
    if (name !== undefined && more === undefined && STORMS.has(kind)) storms.set(name, text);
  }
  return storms;
}

function entityOf(layers: Layers, group: Group, id: string): TokenEntity {
  const written = group.names.map(({ name, metonym }) => ({
    metonym,
    first: name.first,
    end: name.end,
    form: layers.tokens.slice(name.first, name.end),
  }));
  const own = [...new Set(written.filter(({ metonym }) => !metonym).map(({ form }) => form))];
  const name = fullest(withoutBirthNames(written, layers), group);
  const mentions = written.map(
    ({ metonym, first, end, form }): TokenMention => ({
      first,
      end,
      kind: metonym ? 'metonym' : kindOf(form, name, group),
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
    gender: undefined,
    mentions,
  };
}

/** `Born | Ana Mary Peck | in Leeds`, `was born | Ana Peck |`: not what the text calls her. */
function withoutBirthNames(
  written: readonly { readonly metonym: boolean; readonly first: number; readonly form: string }[],
  { tokens }: Layers,
): readonly string[] {
  const own = written.filter(({ metonym }) => !metonym);
  const isBirthName = (first: number) =>
    tokens.text(first - 1) === 'Born' || (tokens.text(first - 1) === 'born' && tokens.text(first - 2) === 'was');
  const later = own.filter(({ first }) => !isBirthName(first));
  return [...new Set((later.length > 0 ? later : own).map(({ form }) => form))];
}

/** The usual name where the text has it, else the longest that is no acronym, else the first. */
function fullest(forms: readonly string[], { type, usual }: Group): string {
  if (usual !== null && (forms.length === 0 || forms.includes(usual))) return usual;
  // "Brian and Sheila Bell … Mr Bell": the first name says more.
  if (type === 'PERSON' && forms.length > 1 && forms.every((form) => !form.includes(' '))) return forms[0] ?? '';
  const words = forms.filter((form) => !isAcronym(form));
  return [...(words.length > 0 ? words : forms)].sort((a, b) => b.length - a.length)[0] ?? '';
}

function kindOf(form: string, name: string, { type, usual }: Group): MentionKind {
  const acronym =
    type !== 'PERSON' && type !== 'NORP' && isAcronym(form) && !sameName(form, usual ?? '') && !isShouted(form, name);
  if (acronym && (usual !== null || type === 'ORG' || !sameName(form, name))) return 'acronym';
  return sameName(form, name) ? 'name' : 'alias';
}

/** `COURIER` of the Clew Bay Courier. */
function isShouted(form: string, name: string): boolean {
  return name.split(' ').some((word) => word !== form && word.toUpperCase() === form);
}

function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** `WFB`, `U.S.`, `G20`: one word of capitals; agencies also write themselves small, `dpa`. */
function isAcronym(form: string): boolean {
  return form.length <= 8 && /^(?:(?:\p{Lu}\.?|[&\d+-])+|\p{Ll}{2,5})$/u.test(form);
}
