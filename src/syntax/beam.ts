/** Beam search over the states of the parser: the best few of every step are kept (Zhang and Clark 2008). */
import type { Scorer } from './linear.js';
import { ACTIONS, type Parser } from './parser.js';

/** States that are kept at every step, in learning as in use. */
export const BEAM_WIDTH = 4;

/** Called with the states that are kept after a step, the best first. */
export type AfterStep = (step: number, states: Int32Array, scores: Float64Array, size: number) => void;

export interface BeamSearch {
  /** What {@link Parser.begin} returned. */
  readonly start: number;
  /** States that are kept; 1 is greedy. */
  readonly width: number;
  readonly scorer: Scorer;
  readonly after?: AfterStep;
}

/** The best last state that is found. */
export function searchBeam(parser: Parser, { start, width, scorer, after }: BeamSearch): number {
  let states = new Int32Array(width);
  let sums = new Float64Array(width);
  let nextStates = new Int32Array(width);
  let nextSums = new Float64Array(width);
  const fromStates = new Int32Array(width);
  const fromActions = new Int32Array(width);
  const scores = new Float64Array(ACTIONS);
  states[0] = start;
  let size = 1;
  for (let step = 0; step < parser.steps; step += 1) {
    let found = 0;
    for (let index = 0; index < size; index += 1) {
      const state = states[index] ?? 0;
      const allowed = parser.allowed(state);
      scorer.score(parser.features, parser.describe(state), scores);
      for (let action = 0; action < ACTIONS; action += 1) {
        if ((allowed & (1 << action)) === 0) continue;
        const sum = (sums[index] ?? 0) + (scores[action] ?? 0);
        if (found === width && sum <= (nextSums[width - 1] ?? 0)) continue;
        if (found < width) found += 1;
        let at = found - 1;
        for (; at > 0 && (nextSums[at - 1] ?? 0) < sum; at -= 1) {
          nextSums[at] = nextSums[at - 1] ?? 0;
          fromStates[at] = fromStates[at - 1] ?? 0;
          fromActions[at] = fromActions[at - 1] ?? 0;
        }
        nextSums[at] = sum;
        fromStates[at] = state;
        fromActions[at] = action;
      }
    }
    for (let index = 0; index < found; index += 1) {
      nextStates[index] = parser.step(fromStates[index] ?? 0, fromActions[index] ?? 0);
    }
    size = found;
    [states, nextStates] = [nextStates, states];
    [sums, nextSums] = [nextSums, sums];
    after?.(step, states, sums, size);
  }
  return states[0] ?? 0;
}
