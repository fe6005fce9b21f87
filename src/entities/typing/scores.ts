/** Points by type, added up: of one place of a name, and of all places of a form. */
import { type Cue, EVIDENCE, type LoanCue, type ScoredType, TYPES } from './weights.js';

/** Points by type. All types are always there, so that all scores have one shape. */
export type Scores = Record<ScoredType, number>;

/** Of the cues of one place. */
export function scoresOf(cues: readonly Cue[]): Scores {
  const scores = { PERSON: 0, ORG: 0, GPE: 0, LOC: 0, NORP: 0, EVENT: 0, FAC: 0, LAW: 0, WORK: 0, PRODUCT: 0 };
  for (const cue of cues) for (const { type, points } of linesOf(cue)) scores[type] += points;
  return scores;
}

/** The type with most points; null when none has any. */
export function bestType(scores: Scores): ScoredType | null {
  let best: ScoredType | null = null;
  let most = 0;
  for (const type of TYPES) {
    if (scores[type] > most) {
      best = type;
      most = scores[type];
    }
  }
  return best;
}

/** By how many points a type is ahead of the next one. */
export function marginOf(scores: Scores, type: ScoredType): number {
  let next = 0;
  for (const other of TYPES) if (other !== type && scores[other] > next) next = scores[other];
  return scores[type] - next;
}

/** A piece of evidence with its weight. */
export interface Weighed {
  readonly cue: Cue | LoanCue;
  readonly type: ScoredType;
  readonly points: number;
}

/** The points of every form of a name, all its places together. */
export class ScoresByForm {
  readonly #scores = new Map<string, Scores>();
  readonly #heard: ((form: string, evidence: Weighed) => void) | undefined;

  /** @param heard is told every piece of evidence */
  constructor(heard?: (form: string, evidence: Weighed) => void) {
    this.#heard = heard;
  }

  of(form: string): Scores | undefined {
    return this.#scores.get(form);
  }

  /** Counts another place of a form. */
  add(form: string, cues: readonly Cue[]): void {
    const scores = scoresOf(cues);
    const sum = this.#scores.get(form);
    if (sum === undefined) this.#scores.set(form, scores);
    else for (const type of TYPES) sum[type] += scores[type];
    if (this.#heard !== undefined) for (const cue of cues) for (const line of linesOf(cue)) this.#heard(form, line);
  }

  /** Gives points to a form that has some places already. */
  lend(form: string, loan: Weighed): void {
    const scores = this.#scores.get(form);
    if (scores === undefined) return;
    scores[loan.type] += loan.points;
    this.#heard?.(form, loan);
  }
}

function linesOf(cue: Cue): readonly Weighed[] {
  return LINES.get(cue) ?? [];
}

const LINES: ReadonlyMap<Cue, readonly Weighed[]> = new Map(
  EVIDENCE.map(({ cue }) => [
    cue,
    EVIDENCE.flatMap(({ cue: other, type, points }) => (other === cue ? [{ cue, type, points }] : [])),
  ]),
);
