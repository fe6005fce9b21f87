/**
 * Names that a verb of a headline joins.
 *
 *     | Rovers | stun | City |         two names
 *     Doctors Without Borders          one
 */
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { partOf } from './name-parts.js';

/** Names in text order and disjoint; so is the result. */
export function withoutHeadlineVerbs(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (layers.segmentation.headline === null) return names;
  return names.flatMap((name) => (layers.view.isInHeadline(name.first) ? parted(layers, name) : [name]));
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
