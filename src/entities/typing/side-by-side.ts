/**
 * Two names that stand side by side and were taken for one.
 *
 *     in | Okun | Amara Bello | said so               a place after a preposition, and the person of whom the text speaks
 *     ambassador to | Jordan | Amara Bello |
 *     in | Frankfurt | Siemens | rose                 a city, and a firm that everybody knows
 *     in | Marseille | Bello | rose                   and somebody whose whole name the text has
 *     | Rui Mendes | y | Ana Ruiz |                   two people, joined as Spanish and Portuguese do
 *     Ortega y Gasset, in Santa Ana                   one
 */
import { GENERATIONS } from '../../english/people/name-words.js';
import { FROM_OR_TO, LOCATING } from '../../english/places/prepositions.js';
import { PLACE_STARTS } from '../../english/places/words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp, whichOne } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags, townSize } from '../tagger/name-table.js';
import { certainName } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withNamesApart(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  let apart: TypedName[] | null = null;
  let surnames: ReadonlySet<string> | null = null;
  const isSurname = (word: string) => {
    surnames ??= surnamesIn(layers, names);
    return surnames.has(word);
  };
  names.forEach((name, index) => {
    const two =
      name.end - name.first < 2 || name.known !== null
        ? null
        : (placeAndOther(layers, name, isSurname) ?? twoPeople(layers, name));
    if (two !== null) apart ??= names.slice(0, index);
    apart?.push(...(two ?? [name]));
  });
  return apart ?? names;
}

/** `in | Okun Amara Bello |`, `in | Frankfurt Siemens |` */
function placeAndOther(
  layers: Layers,
  name: TypedName,
  isSurname: (word: string) => boolean,
): readonly TypedName[] | null {
  const { tokens } = layers;
  const { type, first, end, sentence } = name;
  const isPlace = type === 'GPE' || type === 'LOC';
  const before = tokens.lower(first - 1);
  const isSent = before === 'to' && ENVOYS.has(tokens.lower(first - 2));
  const isIn = LOCATING.has(before) || isSent || (isPlace && (FROM_OR_TO.has(before) || before === 'of'));
  if (!isIn || PLACE_STARTS.has(tokens.lower(first))) return null;
  const known = lookUp(tokens.text(first));
  const isKnown = known?.type === 'GPE';
  const other = lookUp(tokens.slice(first + 1, end));
  const isFirm = isKnown && other?.type === 'ORG' && before === 'in';
  const isTown = isKnown || townSize(nameFlags(tokens.lower(first))) > 0;
  const isPerson = isTown && (isPlace || type === 'PERSON') && isFullName(layers, first + 1, end);
  const isSomebody = isTown && end - first === 2 && before === 'in' && isSurname(tokens.text(first + 1));
  if (!isFirm && !isPerson && !isSomebody) return null;
  return [
    { ...certainName(layers, { first, end: first + 1 }, sentence, 'GPE'), known: isKnown ? known : null },
    { ...certainName(layers, { first: first + 1, end }, sentence, isFirm ? 'ORG' : 'PERSON'), known: whichOne(other) },
  ];
}

/** Of the whole names of people. */
function surnamesIn({ tokens }: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { type, first, end, known } of names)
    if (type === 'PERSON' && end - first > 1 && known === null && !LOCATING.has(tokens.lower(first - 1)))
      surnames.add(tokens.text(end - 1));
  return surnames;
}

const ENVOYS = wordSet('ambassador, envoy, commissioner, representative, consul');

/** `| Rui Mendes y Ana Ruiz |` */
function twoPeople(layers: Layers, { type, first, end, sentence, titles }: TypedName): readonly TypedName[] | null {
  if (type !== 'PERSON') return null;
  for (let token = first + 2; token < end - 2; token += 1) {
    if (!JOINING.has(layers.tokens.text(token)) || !isFullName(layers, token + 1, end)) continue;
    return [
      { ...certainName(layers, { first, end: token }, sentence, 'PERSON'), titles },
      certainName(layers, { first: token + 1, end }, sentence, 'PERSON'),
    ];
  }
  return null;
}

const JOINING = wordSet('y, e');

/** `Amara Bello`: a first name, and no words of the language; not `Bello Jr.` */
function isFullName({ tokens, spelling, forms }: Layers, first: number, written: number): boolean {
  const end = GENERATIONS.has(tokens.lower(written - 1).replace(/\.$/, '')) ? written - 1 : written;
  if (end - first < 2 || (nameFlags(tokens.lower(first)) & GIVEN) === 0) return false;
  for (let token = first; token < end; token += 1) {
    if (spelling.shape(token) !== 'capitalised' || forms.at(token).ordinary) return false;
  }
  return !vocabulary.thingHeads.has(tokens.lower(end - 1)) && lookUp(tokens.slice(first, end)) === null;
}
