/**
 * Learns what signs are worth: the chance of an answer is the exponential of the sum of what its signs are worth, over those of all answers
 * to its question, and the chances of the right ones together are to be as high as can be. Worths are held near zero. The same examples
 * always give the same worths.
 */
import type { Example } from './questions.js';

const ROUNDS = 250;
const STEP = 0.3;

export function learn(
  sources: readonly { readonly examples: readonly Example[]; readonly weight: number }[],
  size: number,
  ridge: number,
): Float64Array {
  const worths = new Float64Array(size);
  const history = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(size);
    for (const { examples, weight } of sources)
      for (const example of examples) addSlope(slope, worths, example, weight);
    for (let sign = 0; sign < size; sign += 1) {
      const change = (slope[sign] ?? 0) - ridge * (worths[sign] ?? 0);
      history[sign] = (history[sign] ?? 0) + change * change;
      worths[sign] = (worths[sign] ?? 0) + (STEP * change) / (Math.sqrt(history[sign] ?? 0) + 1e-8);
    }
  }
  return worths;
}

function addSlope(slope: Float64Array, worths: Float64Array, { answers, right }: Example, weight: number): void {
  const chances = chancesOf(worths, answers);
  let sure = 0;
  for (const index of right) sure += chances[index] ?? 0;
  for (const [index, signs] of answers.entries()) {
    const chance = chances[index] ?? 0;
    const wanted = right.has(index) ? chance / Math.max(sure, 1e-12) : 0;
    const change = weight * (wanted - chance);
    for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + change;
  }
}

function chancesOf(worths: Float64Array, answers: Example['answers']): number[] {
  const sums = answers.map((signs) => signs.reduce((sum, sign) => sum + (worths[sign] ?? 0), 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
