/**
 * A place and who governs it, side by side after the office, which were taken for one name.
 *
 *     the mayor of | Porto Velo | Carla Dias |                          from a first name on
 *     the mayor of | Tekoma | Abena Quansah | … Quansah said            by a surname that the text has alone
 *     the mayor of San Juan Bautista, the bishop of Ana Ruiz            one name
 */
import { HOLDERS_OF_PLACES } from '../../english/places/frames.js';
import { PLACE_STARTS } from '../../english/places/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { GIVEN, nameFlags, townSize } from '../tagger/name-table.js';
import { certainName } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withHoldersApart(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!names.some((name) => isHeld(layers, name))) return names;
  const alone = new Set<string>();
  for (const { type, first, end, text } of names) if (type === 'PERSON' && end - first === 1) alone.add(text);
  return names.flatMap((name) => {
    const person = isHeld(layers, name) ? startOfHolder(layers, name, alone) : null;
    if (person === null) return [name];
    const { first, end, sentence } = name;
    const known = lookUp(layers.tokens.slice(first, person));
    return [
      { ...certainName(layers, { first, end: person }, sentence, 'GPE'), known: known?.type === 'GPE' ? known : null },
      certainName(layers, { first: person, end }, sentence, 'PERSON'),
    ];
  });
}

/** `mayor of | Porto Velo Carla Dias |`. */
function isHeld({ tokens }: Layers, { type, first, end, known }: TypedName): boolean {
  if (end - first < MIN_TOKENS || known !== null || type === 'ORG') return false;
  return tokens.text(first - 1) === 'of' && HOLDERS_OF_PLACES.has(tokens.lower(first - 2));
}

/** `Okun Carla Dias`. */
const MIN_TOKENS = 3;

/** Where the name of the person begins; null where all is one name. @param alone surnames and first names that the text has by themselves */
function startOfHolder(layers: Layers, { first, end }: TypedName, alone: ReadonlySet<string>): number | null {
  const { tokens, spelling, forms } = layers;
  for (let token = first; token < end; token += 1) if (spelling.shape(token) !== 'capitalised') return null;
  const last = end - 1;
  if (forms.at(last).ordinary || vocabulary.thingHeads.has(tokens.lower(last))) return null;
  const isStart = PLACE_STARTS.has(tokens.lower(first));
  const from = first + (isStart ? 2 : 1);
  // "the bishop of Ana Ruiz Bello": nobody's town.
  if (!isStart && isGiven(layers, first) && !isTown(layers, first, from)) return null;
  if (alone.has(tokens.text(last)) && last - 1 >= from) return last - 1;
  for (let person = from; person < last && person - first <= MAX_PLACE; person += 1)
    if (isGiven(layers, person) && !forms.at(person).ordinary) return person;
  return null;
}

/** Words of a place's name. */
const MAX_PLACE = 3;

function isGiven({ tokens }: Layers, token: number): boolean {
  return (nameFlags(tokens.lower(token)) & GIVEN) !== 0;
}

function isTown({ tokens }: Layers, first: number, end: number): boolean {
  const text = tokens.slice(first, end);
  return lookUp(text)?.type === 'GPE' || townSize(nameFlags(text.toLowerCase())) > 0;
}
