/**
 * Which antecedent a pronoun means. Each has signs, what signs are worth has been learnt, and their sums make the chance of each; that none
 * of them is meant has a chance too.
 */
import { pronounWeights } from '../../resources/pronoun-weights.js';
import { SIGNS } from './antecedent-signs.js';
import type { Question } from './antecedents.js';
import type { Referent } from './discourse.js';
import type { Class } from './pronoun-forms.js';

export interface Answer {
  /** Null for none. */
  readonly referent: Referent | null;
  /** How likely it is to be right, from 0 to 1. */
  readonly chance: number;
  /** How likely, if it is right whom the pronoun means that it goes on from. */
  readonly given?: number;
  /** How likely, if one of those is meant that were spoken of. */
  readonly among?: number;
  /** Whether points are enough for another, for a subject that opens its sentence. */
  readonly isContested?: boolean;
}

export type Judge = (question: Question) => Answer;

/** Points settle it, unless signs speak against them; what they leave open the signs settle. */
export function judgeBy(worths: Float64Array): Judge {
  return ({ pronoun, candidates, none, byPoints, opens }) => {
    const powerOf = (signs: readonly number[]) => Math.exp(signs.reduce((sum, sign) => sum + (worths[sign] ?? 0), 0));
    let best: Question['candidates'][number] | null = null;
    const nobody = powerOf(none);
    let most = nobody;
    let all = nobody;
    let settled = 0;
    for (const candidate of candidates) {
      const power = powerOf(candidate.signs);
      all += power;
      if (candidate.referent === byPoints) settled = power;
      if (power <= most) continue;
      most = power;
      best = candidate;
    }
    if (byPoints !== null && settled / all >= DOUBTED[pronoun.class])
      return { referent: byPoints, chance: Math.max(SETTLED, settled / all) };
    // No surer than whom the pronoun before means.
    const given = most / all;
    const isContested = opens && byPoints?.entity != null && best !== null && best.referent !== byPoints;
    const chance = Math.min(given, best?.last.chance ?? 1);
    return { referent: best?.referent ?? null, chance, given, among: most / (all - nobody), isContested };
  };
}

/** Points that are enough count as this likely, where the signs make it at least so likely. */
const SETTLED = 0.9;
const DOUBTED: { readonly [of in Class]: number } = { person: 0.7, thing: 0.3, many: 0.3 };

export function learntJudge(): Judge {
  shipped ??= judgeBy(pronounWeights(SIGNS));
  return shipped;
}

let shipped: Judge | undefined;
