/**
 * Names that a verb of a headline joins.
 *
 *     | Rovers | stun | City |         two names
 *     Doctors Without Borders          one
 */
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withoutHeadlineVerbs(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const end = layers.segmentation.headline?.end ?? 0;
  if (end === 0) return names;
  return names.flatMap((name) => (layers.tokens.start(name.first) < end ? parted(layers, name) : [name]));
}

function parted(layers: Layers, name: TypedName): TypedName[] {
  const { tokens } = layers;
  for (let verb = name.first + 1; verb < name.end - 1; verb += 1) {
    if (!isWord(layers, verb)) continue;
    return [
      { first: name.first, end: verb },
      { first: verb + 1, end: name.end },
    ].map(({ first, end }) => {
      const text = tokens.slice(first, end);
      return changed(name, { first, end, text, known: lookUp(text), titles: [], headed: false });
    });
  }
  return [name];
}

/** `stun`, whatever it is taken for: no `of`, no `von`. */
function isWord({ tokens, spelling, forms }: Layers, token: number): boolean {
  const word = tokens.text(token);
  if (spelling.shape(token) !== 'small' || !forms.at(token).ordinary) return false;
  return word.length > 2 && !vocabulary.functionWords.has(word) && !vocabulary.particles.has(word);
}
