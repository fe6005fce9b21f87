/**
 * Firms that are called by a surname of the text.
 *
 *     | Kerrigar | shares rose … Lachlan Kerrigar, whose grandfather founded Kerrigar Resources Ltd.     before anybody of that name
 *     | Kerrigar | has sold it. Mr. | Kerrigar | wept                                  a text that gives people their titles
 *     | Kerrigar | makes ladders                                                      what only firms do
 *     Lachlan Kerrigar sang … | Kerrigar | said                                       somebody
 */
import { FIRMS_ONLY_ACT, GROUP_WORDS, OF_FIRMS, OF_GROUPS_FIRST } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withFamilyFirms(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, view } = layers;
  const people = familiesIn(layers, names);
  const firms = new Map<string, string[]>();
  for (const name of names) {
    const word = name.type === 'ORG' ? firstWordOf(layers, name) : null;
    if (word !== null && people.has(word)) firms.set(word, [...(firms.get(word) ?? []), name.text]);
  }
  if (firms.size === 0) return names;
  const early = new Set<string>();
  const isEarly = (name: TypedName) => isBare(name) && name.first < (people.get(name.text)?.from ?? 0);
  for (const name of names) if (!view.isInHeadline(name.first) && isEarly(name)) early.add(name.text);
  return names.map((name) => {
    const { first, end, text } = name;
    // "Royal Kerrigar", of Royal Kerrigar Works plc.
    if (name.type === 'PERSON' && end - first > 1 && OF_GROUPS_FIRST.has(tokens.lower(first))) {
      const isBegin = firms.get(tokens.text(first + 1))?.some((firm) => firm.startsWith(`${text} `)) === true;
      return isBegin ? changed(name, { type: 'ORG', known: null }) : name;
    }
    if (!isBare(name) || !firms.has(text)) return name;
    const isFirm = isEarly(name) ? early.has(text) : hasTitles(people.get(text)) || actsAsFirm(layers, end);
    return isFirm ? changed(name, { type: 'ORG', known: null }) : name;
  });
}

interface Family {
  /** The first token where one of them is named in full. */
  readonly from: number;
  /** How often the text calls one of them by the surname with a title, and without one after that. */
  titled: number;
  bare: number;
}

/** By surname. */
function familiesIn({ tokens }: Layers, names: readonly TypedName[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const { type, first, end, text, titles } of names) {
    if (type !== 'PERSON') continue;
    const surname = tokens.text(end - 1);
    if (end - first > 1 && !OF_GROUPS_FIRST.has(tokens.lower(first))) {
      if (!families.has(surname)) families.set(surname, { from: first, titled: 0, bare: 0 });
    } else {
      const family = families.get(text);
      const isTitled = titles.length > 0 || vocabulary.honorifics.has(tokens.lower(first - 1));
      if (family === undefined) continue;
      if (isTitled) family.titled += 1;
      else family.bare += 1;
    }
  }
  return families;
}

/** Most of its people have titles: who has none is the firm. */
function hasTitles(family: Family | undefined): boolean {
  return family !== undefined && family.titled > 0 && family.bare <= family.titled + 1;
}

/** `Kerrigar` of Kerrigar Resources Ltd., of Royal Kerrigar Works plc; null for what is no firm by its last word. */
function firstWordOf({ tokens }: Layers, { first, end }: TypedName): string | null {
  if (end - first < 2) return null;
  const last = tokens.lower(end - 1);
  if (!vocabulary.companySuffixes.has(last) && !OF_FIRMS.has(last) && !GROUP_WORDS.has(last)) return null;
  const begin = OF_GROUPS_FIRST.has(tokens.lower(first)) && end - first > 2 ? first + 1 : first;
  return tokens.text(begin);
}

/** A surname alone, without a title, taken for somebody. */
function isBare({ type, first, end, titles }: TypedName): boolean {
  return type === 'PERSON' && end - first === 1 && titles.length === 0;
}

/** `| makes`, `| also makes`. */
function actsAsFirm({ tokens, syntax }: Layers, end: number): boolean {
  const verb = syntax.upos(end) === 'ADV' ? end + 1 : end;
  return FIRMS_ONLY_ACT.has(tokens.lower(verb));
}
