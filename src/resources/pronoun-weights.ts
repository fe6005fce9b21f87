/** What signs of antecedents are worth, from `models/pronouns.bin`. `npm run train -- pronouns` makes the file. */
import { parseWorths } from './sign-weights.js';
import { loadWeights } from './weights.js';

/** Raised when what is read in the file changes. */
export const PRONOUNS_VERSION = 1;

/** The section of the file: lines of a sign, a tab, and what it is worth. */
export const ANTECEDENTS = 'antecedents';

let loaded: Float64Array | undefined;

/**
 * By the number of a sign; 0 for one that nothing was learnt of.
 *
 * @throws {ModelError} if the file is missing or damaged
 */
export function pronounWeights(signs: readonly string[]): Float64Array {
  if (loaded === undefined) {
    const worths = parseWorths(loadWeights('pronouns', PRONOUNS_VERSION).text(ANTECEDENTS));
    loaded = Float64Array.from(signs, (sign) => worths.get(sign) ?? 0);
  }
  return loaded;
}
