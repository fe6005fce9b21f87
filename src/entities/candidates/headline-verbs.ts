/**
 * Names of a headline that a verb joins.
 *
 *     | Rovers | stun | City         two names
 *     | Bell | Slams Council         one name, whose verb has a capital as well
 *     | Umvano | To Meet Rivals
 *     Doctors Without Borders, House Rules Committee       one
 */
import type { EntityType, Range } from '../../document/index.js';
import { HEADLINE_VERBS, VERBS_BEFORE_PLACES } from '../../english/headline-verbs.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { knownInside, partOf } from './name-parts.js';

/** Names in text order and disjoint; so is the result. */
export function withoutHeadlineVerbs(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (layers.segmentation.headline === null) return names;
  return names.flatMap((name) => {
    if (!layers.view.isInHeadline(name.first)) return [name];
    const verb = name.known === null ? capitalVerb(layers, name) : null;
    return verb === null ? parted(layers, name) : besideVerb(layers, names, name, verb);
  });
}

function parted(layers: Layers, name: TypedName): TypedName[] {
  for (let verb = name.first + 1; verb < name.end - 1; verb += 1) {
    if (!isWord(layers, verb)) continue;
    return [
      { first: name.first, end: verb },
      { first: verb + 1, end: name.end },
    ].map((range) => partOf(layers, name, range, name.type));
  }
  return [name];
}

/** `stun`, whatever it is taken for: no `of`, no `von`. */
function isWord({ tokens, spelling, forms }: Layers, token: number): boolean {
  const word = tokens.text(token);
  if (spelling.shape(token) !== 'small' || !forms.at(token).ordinary) return false;
  return word.length > 2 && !vocabulary.functionWords.has(word) && !vocabulary.particles.has(word);
}

/** `| Slams |`, `| To | Meet`; null where the name has none. */
function capitalVerb({ tokens, spelling }: Layers, { first, end }: Range): number | null {
  if (end - first < 2) return null;
  for (let token = first; token < end; token += 1) {
    if (!/^capital/.test(spelling.shape(token))) continue;
    const word = tokens.lower(token);
    if (HEADLINE_VERBS.has(word) || (word === 'to' && token > first)) return token;
  }
  return null;
}

/** The names on both sides of the verb. */
function besideVerb(layers: Layers, names: readonly TypedName[], name: TypedName, verb: number): readonly TypedName[] {
  const { tokens } = layers;
  const isHere = VERBS_BEFORE_PLACES.has(tokens.lower(verb));
  const after = isHere ? 'GPE' : name.type === 'PERSON' ? 'PERSON' : null;
  return [
    ...nameOf(layers, names, name, { first: name.first, end: verb }, 'PERSON'),
    ...nameOf(layers, names, name, { first: verb + 1, end: name.end }, after),
  ];
}

/** What is known in the part; else the part itself, where it has no word of the language, as the story has it or as the usual type. */
function nameOf(
  layers: Layers,
  names: readonly TypedName[],
  name: TypedName,
  part: Range,
  usual: EntityType | null,
): readonly TypedName[] {
  const { tokens, forms, spelling } = layers;
  const known = knownInside(layers, name, part);
  if (known.length > 0 || part.first === part.end) return known;
  const text = tokens.slice(part.first, part.end);
  const elsewhere = names.find((other) => other !== name && other.text === text);
  const whole = elsewhere ?? names.find((other) => other.type === 'PERSON' && other.text.endsWith(` ${text}`));
  const type = whole?.type ?? usual;
  if (type === null) return [];
  for (let token = part.first; token < part.end; token += 1)
    if (!/^(?:capital|initial)/.test(spelling.shape(token)) || (whole === undefined && forms.at(token).ordinary))
      return [];
  return [partOf(layers, name, part, type)];
}
