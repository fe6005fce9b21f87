/**
 * Whose somebody is, or where somebody is from, after the whole name of a person or a noun for one.
 *
 *     | Ana Ruiz | of | Tavri Libre |                two names; the second is no person
 *     | Umvano |'s Ana Ruiz                          whose she is
 *     a man from | Haro |, residents of | Haro |, the village of | Alma al-Haro |     a place
 *     Lawrence of Arabia, Ana Ruiz from Haro         as they were
 */
import type { Tokens } from '../../document/index.js';
import { HEADS_WITH_OF } from '../../english/organisation-words.js';
import { PEERS } from '../../english/people/titles.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME, townSize } from '../tagger/name-table.js';
import { certainName } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withOwnersOfPeople(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const settled: TypedName[] = [];
  const types = new Map<string, TypedName['type']>();
  const owners = new Set<string>();
  names.forEach((found, index) => {
    for (const name of partsOf(layers, found)) {
      const typed = name.type === 'PERSON' ? typedAfter(layers, name, settled.at(-1)) : name;
      if (typed !== name) types.set(typed.text, typed.type);
      const owner = ownerBefore(layers, typed, settled.at(-1));
      if (owner !== null) owners.add(owner);
      settled.push(typed);
    }
    const last = settled.at(-1);
    const owner = last?.type === 'PERSON' ? ownerAfter(layers, last, names[index + 1]?.first) : null;
    if (owner !== null) settled.push(owner);
  });
  if (owners.size > 0) {
    for (const { type, first, end } of settled)
      if (type === 'PERSON' && end - first > 1)
        for (const at of [first, end - 1]) owners.delete(layers.tokens.text(at));
    for (const owner of owners) types.set(owner, 'ORG');
  }
  if (types.size === 0) return settled;
  return settled.map((name) => {
    const type = name.type === 'PERSON' && name.titles.length === 0 ? types.get(name.text) : undefined;
    return type === undefined ? name : changed(name, { type, known: null });
  });
}

/** `| Umvano |'s Ana Ruiz`: nobody owns somebody else's whole name. */
function ownerBefore({ tokens }: Layers, person: TypedName, before: TypedName | undefined): string | null {
  const isOwned = /^['’]s$/.test(tokens.text(person.first - 1)) && before?.end === person.first - 1;
  if (!isOwned || person.type !== 'PERSON' || person.end - person.first < 2 || person.titles.length > 0) return null;
  if (before.type !== 'PERSON' || before.titles.length > 0 || before.end - before.first > 1) return null;
  return (nameFlags(before.text.toLowerCase()) & (GIVEN | SURNAME)) === 0 ? before.text : null;
}

/** `Ana Ruiz of | Tavri Libre |`, where nothing was found. */
function ownerAfter(layers: Layers, { first, end, sentence }: TypedName, next: number | undefined): TypedName | null {
  const { tokens, spelling, forms } = layers;
  if (end - first < 2 || tokens.text(end) !== 'of') return null;
  const start = end + 1;
  let after = start;
  while (after - start < MAX_WORDS && spelling.shape(after) === 'capitalised' && !forms.at(after).ordinary) after += 1;
  const goesOn = /^(?:capital|hyphen|initial)/.test(spelling.shape(after)) || tokens.text(after) === '&';
  if (after === start || goesOn || (next !== undefined && next < after)) return null;
  const name = certainName(layers, { first: start, end: after }, sentence, 'ORG');
  const isOther = lookUp(name.text) !== null || forms.at(start).role || forms.at(start).calendar;
  if (isOther || vocabulary.honorifics.has(tokens.lower(start))) return null;
  return townSize(nameFlags(name.text.toLowerCase())) > 0 ? changed(name, { type: 'GPE' }) : name;
}

/** `| Ana Ruiz | of | Tavri |`, of what was taken for one name. */
function partsOf(layers: Layers, name: TypedName): readonly TypedName[] {
  const { tokens, spelling, forms } = layers;
  const { type, first, end, sentence, titles, known } = name;
  if ((type !== 'PERSON' && type !== 'ORG') || known !== null || end - first < MIN_TOKENS) return [name];
  const of = first + 2;
  if (tokens.text(of) !== 'of') return [name];
  // "Bríd Galvin of | Galvin & Hoare": a firm by its sign, whatever is known of her name.
  const isOfFirm = tokens.slice(of + 1, end).includes('&');
  if ((nameFlags(tokens.lower(first)) & GIVEN) === 0 && !isOfFirm) return [name];
  const head = tokens.lower(of - 1);
  if (vocabulary.thingHeads.has(head) || HEADS_WITH_OF.has(head) || forms.at(of - 1).role) return [name];
  if (forms.at(first).ordinary || forms.at(of - 1).ordinary || spelling.shape(of - 1) !== 'capitalised') return [name];
  const person: TypedName = { ...certainName(layers, { first, end: of }, sentence, 'PERSON'), titles };
  const rest = tokens.slice(of + 1, end);
  const other = lookUp(rest);
  const isWord = other === null && forms.at(of + 1).ordinary;
  if (isWord || tokens.lower(of + 1) === 'the') return [person];
  const owner = certainName(layers, { first: of + 1, end }, sentence, other?.type ?? (isOfFirm ? 'ORG' : 'PERSON'));
  return [person, changed(owner, { known: other })];
}

/** `Ana Ruiz of Tavri`. */
const MIN_TOKENS = 4;

/** A person after "of" and another's whole name is an organisation, one after "a man from" a place. */
function typedAfter(layers: Layers, name: TypedName, before: TypedName | undefined): TypedName {
  const { tokens, forms } = layers;
  const { first, end, titles } = name;
  if (titles.length > 0 || end - first > MAX_WORDS) return name;
  if (isEndOfGroup(layers, first) && (before?.end ?? 0) <= first - 2)
    return changed(name, { first: first - 2, text: tokens.slice(first - 2, end), type: 'ORG', known: null });
  const preposition = tokens.text(first - 1);
  const isTown = townSize(nameFlags(name.text.toLowerCase())) > 0;
  if (preposition === 'of' && before?.type === 'PERSON' && before.end === first - 1 && before.end - before.first > 1)
    return changed(name, { type: isTown ? 'GPE' : 'ORG', known: null });
  if (preposition === 'of' && isPeer(tokens, before, first)) return changed(name, { type: 'GPE', known: null });
  const isFrom =
    preposition === 'from' && (FROM_PLACES.has(tokens.lower(first - 2)) || isSomebody(forms.at(first - 2)));
  const isAt = preposition === 'of' && IN_PLACES.has(tokens.lower(first - 2));
  return isFrom || isAt ? changed(name, { type: 'GPE', known: null }) : name;
}

/** `the patients' group Voices of | Brackwell |` */
function isEndOfGroup({ tokens, spelling }: Layers, first: number): boolean {
  if (tokens.text(first - 1) !== 'of' || spelling.shape(first - 2) !== 'capitalised') return false;
  return GROUPS.has(tokens.text(first - 3));
}

const GROUPS = wordSet('group, charity, campaign');

/** `Lord | Haldane | of`: a peer is named after a place. */
function isPeer(tokens: Tokens, before: TypedName | undefined, first: number): boolean {
  if (before?.type !== 'PERSON' || before.end !== first - 1) return false;
  return before.titles.some((title) => PEERS.has(tokens.lower(title.first)));
}

/** `a | man | from`, no `singer`, who may be from a band. */
function isSomebody({ gender, role }: { readonly gender: unknown; readonly role: boolean }): boolean {
  return gender !== null && !role;
}

const MAX_WORDS = 3;
const FROM_PLACES = wordSet(
  'residents, resident, villagers, villager, farmers, people, families, pupils, refugees, migrants, amateur, amateurs, teenager, teenagers, pensioner, pensioners, tourists, visitors',
);
const IN_PLACES =
  wordSet(`residents, inhabitants, villagers, streets, outskirts, suburbs, village, villages, hamlet, town, towns, township,
  suburb, settlement, municipality, commune`);
