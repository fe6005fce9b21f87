/**
 * Firms that have the name of a river.
 *
 *     the retailer | Amazon |, an | Amazon | warehouse, bought it on | Amazon |       the firm
 *     the Amazon, the lower Amazon, in Amazon forests                                the river and its land
 */
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** The same names, those of firms with their type. */
export function withFirmsLikeRivers({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const isFirm = ({ first, end, type, text }: TypedName) =>
    type === 'LOC' &&
    FIRMS_AND_RIVERS.has(text) &&
    !BEFORE_RIVERS.has(tokens.lower(first - 1)) &&
    !AFTER_RIVERS.has(tokens.lower(end));
  if (!names.some(isFirm)) return names;
  return names.map((name) => (isFirm(name) ? changed(name, { type: 'ORG', known: null }) : name));
}

/** Rivers that news hardly names without an article, and firms that have none. */
const FIRMS_AND_RIVERS: ReadonlySet<string> = new Set(['Amazon']);

const BEFORE_RIVERS = wordSet(
  'the, in, lower, upper, brazilian, colombian, peruvian, bolivian, ecuadorean, ecuadorian, river, across',
);
const AFTER_RIVERS = wordSet(
  'basin, river, rainforest, forest, forests, jungle, region, delta, tribe, tribes, deforestation, fires, fund, state, states, rainforests',
);
