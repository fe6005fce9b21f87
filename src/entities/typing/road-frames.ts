/**
 * Roads with a number, beside a word for what happens on them.
 *
 *     a crash on the | R104 | killed four, they shut the | M25 |
 *     a flight of the A320, the N95 mask        no road
 */
import { OF_ROADS } from '../../english/named-things.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withRoads(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, syntax } = layers;
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const roads: TypedName[] = [];
      let isOfTraffic: boolean | null = null;
      for (let token = firstToken + 1; token < endToken; token += 1) {
        if (!layers.forms.mayFrame(token, FRAME.road) || tokens.lower(token - 1) !== 'the') continue;
        isOfTraffic ??= hasTraffic(layers, firstToken, endToken);
        if (isOfTraffic && (syntax.upos(token + 1) !== 'NOUN' || OF_ROADS.has(tokens.text(token + 1))))
          roads.push(certainName(layers, { first: token, end: token + 1 }, sentence, 'FAC'));
      }
      return roads;
    },
    FRAME.road,
  );
  return found.length === 0 ? names : overlaid(names, found);
}

function hasTraffic({ tokens }: Layers, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (OF_ROADS.has(tokens.lower(token))) return true;
  return false;
}
