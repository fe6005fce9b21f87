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
function isNameLike({ tokens, spelling, syntax }: Layers, { first, end, known, titles }: Name): boolean {
  if (known !== null && known.type === null) return false;
  const word = tokens.text(first);
  const lower = tokens.lower(first);
  if (known !== null) {
    return (
      end - first > 1 ||
      !(spelling.opens(first) && vocabulary.ordinaryWords.has(lower) && spelling.timesCapitalised(word) === 0)
    );
  }
  if (end - first > 1) return true;
  if (!/\p{L}{2}/u.test(word)) return false;
  if (spelling.shape(first) === 'capitals') return !/^[IVXLC]+$/.test(word);
  if (vocabulary.functionWords.has(lower) || vocabulary.contentWords.has(lower)) return false;
  if (vocabulary.roles.has(lower) || vocabulary.honorifics.has(lower) || vocabulary.roleModifiers.has(lower))
    return false;
  if (vocabulary.thingHeads.has(lower)) return false;
  if (titles.length > 0) return true;
  if (spelling.writtenSmall(lower)) return false;
  if (!spelling.opens(first)) return true;
  if (spelling.timesCapitalised(word) > 0) return true;
  return (
    !vocabulary.ordinaryWords.has(lower) &&
    syntax.upos(first) === 'PROPN' &&
    !/(?:ing|ed|ly|ment|tion|ness|ity|s)$/.test(lower)
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

function lendExpansions(acronyms: Acronyms, forms: Map<string, Ballot>): void {
  for (const [short, long] of acronyms) {
    const type = winner(forms.get(long) ?? {});
    const ballot = forms.get(short);
    if (type !== null && ballot !== undefined) ballot[type] = (ballot[type] ?? 0) + 8;
  }
}
