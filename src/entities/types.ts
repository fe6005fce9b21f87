/**
 * The type of every name, settled over the whole text: all places of one name vote together, short forms of a person's
 * name go with the person, acronyms with what they stand for; what is most likely no name is dropped.
 */
import type { EntityType } from '../record.js';
import { type Acronyms, findAcronyms } from './acronyms.js';
import { type Ballot, ballotOf } from './ballots.js';
import type { Layers } from './layers.js';
import type { Name } from './names.js';
import * as vocabulary from './vocabulary.js';

export interface TypedName extends Name {
  readonly text: string;
  readonly type: EntityType;
}

export function settleTypes(layers: Layers, names: readonly Name[]): TypedName[] {
  const forms = new Map<string, Ballot>();
  const considered = names
    .filter((name) => isNameLike(layers, name))
    .map((name) => ({ ...name, text: layers.tokens.slice(name.first, name.end) }));
  for (const name of considered) add(forms, name.text, ballotOf(layers, name));
  lendPersons(layers, considered, forms);
  lendAlongSeries(layers, considered, forms);
  lendExpansions(findAcronyms(layers, considered), forms);
  const typed: TypedName[] = [];
  for (const name of considered) {
    const type = winner(forms.get(name.text) ?? {});
    if (type !== null && name.known?.type !== null) typed.push({ ...name, type });
  }
  return typed.filter((name) => name.known === null || name.known.type !== null);
}

function add(forms: Map<string, Ballot>, text: string, ballot: Ballot): void {
  const sum = forms.get(text) ?? {};
  for (const type of TYPES) {
    const points = ballot[type];
    if (points !== undefined) sum[type] = (sum[type] ?? 0) + points;
  }
  forms.set(text, sum);
}

/** In this order, where two types have the same number of points. */
const TYPES: readonly EntityType[] = ['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'EVENT', 'FAC', 'LAW', 'WORK', 'PRODUCT'];

function winner(ballot: Ballot): EntityType | null {
  let best: EntityType | null = null;
  for (const type of TYPES) {
    if ((ballot[type] ?? 0) > (best === null ? 0 : (ballot[best] ?? 0))) best = type;
  }
  return best;
}

/** Whether a name may stand at all; single words need more proof than several. */
function isNameLike(layers: Layers, name: Name): boolean {
  const { tokens, spelling, syntax } = layers;
  const { first, end, known, titles, headed } = name;
  if (known !== null && known.type === null) return false;
  const word = tokens.text(first);
  const lower = tokens.lower(first);
  if (known !== null) {
    return end - first > 1 || !(spelling.opens(first) && AMBIGUOUS.has(lower) && spelling.timesCapitalised(word) === 0);
  }
  if (end - first > 1) return headed ? !isOffice(layers, name) : !allOrdinary(layers, name);
  if (!/\p{L}{2}/u.test(word)) return false;
  if (spelling.shape(first) === 'capitals') return isAcronymLike(layers, first);
  if (vocabulary.functionWords.has(lower) || vocabulary.contentWords.has(lower)) return false;
  if (vocabulary.roles.has(lower) || vocabulary.honorifics.has(lower) || vocabulary.roleModifiers.has(lower))
    return false;
  if (vocabulary.thingHeads.has(lower)) return false;
  if (titles.length > 0) return true;
  if (spelling.writtenSmall(lower)) return false;
  if (!spelling.opens(first)) return true;
  if (spelling.timesCapitalised(word) > 0) return true;
  return (
    !vocabulary.isOrdinary(lower) &&
    syntax.upos(first) === 'PROPN' &&
    !/(?:ing|ed|ly|ment|tion|ness|ity|s)$/.test(lower)
  );
}

/** Names of places that open sentences as words of the language. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'nice male reading split total bath mobile hull us is as orange target gap visa sport who lead sure man quad mercury moon gulf web it orthodox indigenous western labour'.split(
    ' ',
  ),
);

/** `WFB`, not `XIV`, `NT$`, `SR24`, `MIDFIELDERS`. */
function isAcronymLike({ tokens }: Layers, token: number): boolean {
  const word = tokens.text(token);
  if (/^[IVXLC]+$/.test(word) || /^\p{Lu}{2,3}\d/u.test(word) || /^[$€£]/.test(tokens.text(token + 1))) return false;
  return word.length < 5 || !vocabulary.isOrdinary(word.toLowerCase());
}

/** `Child Labour`, `Social Development`: nothing but words of the language. */
function allOrdinary({ tokens, spelling }: Layers, { first, end }: Name): boolean {
  for (let token = first; token < end; token += 1) {
    const word = tokens.lower(token);
    const ordinary = vocabulary.isOrdinary(word) || vocabulary.roleModifiers.has(word);
    if (!ordinary && spelling.shape(token) !== 'hyphen' && word !== '&') return false;
  }
  return true;
}

/** Minister of | `Justice and Public Security`: part of a title. */
function isOffice(layers: Layers, name: Name): boolean {
  const { tokens } = layers;
  const of = /^(?:of|for)$/.test(tokens.text(name.first - 1));
  return (
    of &&
    /^(?:minister|secretary|undersecretary|commissioner)$/.test(tokens.lower(name.first - 2)) &&
    allOrdinary(layers, name)
  );
}

/** `Okoro` and `Amara` go with `Amara Okoro`; the points are lent once a form. */
function lendPersons(layers: Layers, names: readonly (Name & { text: string })[], forms: Map<string, Ballot>): void {
  const parts = new Set<string>();
  for (const { first, end, text } of names) {
    if (end - first < 2 || winner(forms.get(text) ?? {}) !== 'PERSON') continue;
    for (let token = first; token < end; token += 1) parts.add(layers.tokens.text(token));
  }
  for (const { first, end, text, known } of names) {
    const ballot = forms.get(text);
    if (end - first !== 1 || known !== null || ballot === undefined || !parts.delete(text)) continue;
    ballot.PERSON = (ballot.PERSON ?? 0) + 5;
  }
}

/** Points that show what a name is, and points that do not. */
const SURE = 3;
const UNSURE = 1.5;

/** `Perth, Albany and Kalgoorlie`: names in a row are of one type; the sure ones lend to the unsure next to them. */
function lendAlongSeries(
  layers: Layers,
  names: readonly (Name & { text: string })[],
  forms: Map<string, Ballot>,
): void {
  const lend = (from: string, to: string) => {
    const giver = forms.get(from);
    const taker = forms.get(to);
    if (giver === undefined || taker === undefined) return;
    const type = winner(giver);
    if (type === null || type === 'NORP' || (giver[type] ?? 0) < SURE || strength(taker) > UNSURE) return;
    taker[type] = (taker[type] ?? 0) + SURE;
  };
  for (let index = 1; index < names.length; index += 1) {
    const [a, b] = [names[index - 1], names[index]];
    if (a !== undefined && b !== undefined && inSeries(layers, a, b)) lend(a.text, b.text);
  }
  for (let index = names.length - 1; index > 0; index -= 1) {
    const [a, b] = [names[index - 1], names[index]];
    if (a !== undefined && b !== undefined && inSeries(layers, a, b)) lend(b.text, a.text);
  }
}

function inSeries({ tokens }: Layers, a: Name, b: Name): boolean {
  return b.sentence === a.sentence && b.first - a.end <= 2 && SERIES.test(tokens.slice(a.end, b.first));
}

const SERIES = /^(?:,|and|or|&|, and|, or|\/)$/;

function strength(ballot: Ballot): number {
  const type = winner(ballot);
  return type === null ? 0 : (ballot[type] ?? 0);
}

function lendExpansions(acronyms: Acronyms, forms: Map<string, Ballot>): void {
  for (const [short, long] of acronyms) {
    const type = winner(forms.get(long) ?? {});
    const ballot = forms.get(short);
    if (type !== null && ballot !== undefined) ballot[type] = (ballot[type] ?? 0) + 8;
  }
}
