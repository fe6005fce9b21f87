/** What was found in the texts of several sources, and what its signs are worth by these. */
import { ALWAYS, type Evidence, SignWeights } from '../../../src/resources/sign-weights.js';
import type { Judged } from '../../score/confidence-judged.js';
import { type Example, learnLogistic, type Settings } from './logistic.js';

export interface Source {
  readonly name: string;
  readonly found: readonly Signed[];
}

export interface Signed {
  /** Of the text. */
  readonly id: string;
  readonly signs: readonly string[];
  readonly right: boolean;
}

export function signed(id: string, evidence: readonly Evidence[], right: boolean): Signed {
  return { id, signs: evidence.map(({ sign }) => sign).filter((sign) => sign !== ALWAYS), right };
}

/** Each source counts the same, whatever its size. Worths have two decimals. */
export function learn(
  sources: readonly Source[],
  settings: Settings,
  isLeftOut: (one: Signed) => boolean = () => false,
): Map<string, number> {
  const all = sources.reduce((sum, { found }) => sum + found.length, 0);
  const examples = sources.flatMap(({ found }): Example[] => {
    const weight = all / sources.length / found.length;
    return found
      .filter((one) => !isLeftOut(one))
      .map(({ signs, right }) => ({
        signs,
        right,
        weight,
      }));
  });
  const worths = [...learnLogistic(examples, settings)];
  return new Map(worths.map(([sign, worth]) => [sign, Math.round(worth * 100) / 100]));
}

/** Into how many parts the texts of a source are cut. */
const PARTS = 8;

/** The findings of one source, each weighed by what was learnt without the texts of its part. */
export function leftOut(sources: readonly Source[], { found }: Source, settings: Settings): Judged[] {
  const texts = [...new Set(found.map(({ id }) => id))];
  return Array.from({ length: PARTS }, (_, part) => {
    const out = new Set(texts.filter((__, index) => index % PARTS === part));
    const worths = learn(sources, settings, ({ id }) => out.has(id));
    const others = found.filter(({ id }) => out.has(id));
    return weighed(worths, others);
  }).flat();
}

export function weighed(worths: ReadonlyMap<string, number>, found: readonly Signed[]): Judged[] {
  const weights = new SignWeights(worths);
  return found.map(({ signs, right }) => ({ confidence: weights.weigh(signs).confidence, right }));
}
