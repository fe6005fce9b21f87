/** The questions that the pronouns of gold texts ask, and which of the answers are right. */
import { overlaps, type Span, type TokenEntity } from '../../../src/document/index.js';
import type { Judge } from '../../../src/entities/coreference/antecedent-judge.js';
import type { Question } from '../../../src/entities/coreference/antecedents.js';
import type { Referent } from '../../../src/entities/coreference/discourse.js';
import { findPronouns } from '../../../src/entities/coreference/pronouns.js';
import { readNames, recogniseEntities } from '../../../src/entities/index.js';
import type { Layers } from '../../../src/entities/layers.js';
import { View } from '../../../src/grammar/view.js';
import { parseDocument } from '../../../src/pipeline.js';
import type { GoldText } from './gold.js';

export interface Example {
  /** The signs of each candidate, those of none last. */
  readonly answers: readonly (readonly number[])[];
  /** Which of them are right. */
  readonly right: ReadonlySet<number>;
  readonly class: string;
  /** Whether the gold says that it stands for something. */
  readonly isMarked: boolean;
  /** Which the judge takes; that of none is the last. */
  readonly taken: number;
  readonly chance: number;
  /** Which of them have a name. */
  readonly named: ReadonlySet<number>;
}

/** A gold text as far as pronouns are asked for. */
export interface Prepared {
  readonly gold: GoldText;
  readonly layers: Layers;
  readonly entities: readonly TokenEntity[];
}

export function prepared(gold: GoldText): Prepared | null {
  const { segmentation, syntax } = parseDocument({ text: gold.text });
  if (segmentation.text.trimEnd() !== gold.text.trimEnd()) return null;
  const view = new View(segmentation, syntax);
  const { layers } = readNames(view);
  const entities = recogniseEntities(view).entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter(({ kind }) => kind !== 'pronoun'),
  }));
  return { gold, layers, entities };
}

/** @param judge who says what pronouns mean, which later ones depend on; null: the gold does */
export function examplesOf({ gold, layers, entities }: Prepared, judge: Judge | null): Example[] {
  const { tokens } = layers;
  const examples: Example[] = [];
  const spanOf = (first: number, end: number): Span => ({ start: tokens.start(first), end: tokens.end(end - 1) });
  const clusterAt = new Map<number, readonly Span[]>();
  for (const cluster of gold.clusters) for (const { start } of cluster) clusterAt.set(start, cluster);
  const isRight = (question: Question, index: number, cluster: readonly Span[]): boolean => {
    const candidate = question.candidates[index];
    if (candidate === undefined) return false;
    const { entity } = candidate.referent;
    if (entity === null)
      return cluster.some((span) => overlaps(span, spanOf(candidate.last.end - 1, candidate.last.end)));
    return entity.mentions
      .filter(({ kind }) => kind !== 'nominal' && kind !== 'pronoun')
      .some(({ first, end }) => cluster.some((span) => overlaps(span, spanOf(first, end))));
  };
  findPronouns(layers, entities, (question) => {
    const { candidates, none, pronoun } = question;
    const cluster = clusterAt.get(tokens.start(pronoun.token));
    const right = new Set<number>();
    if (cluster !== undefined)
      for (const index of candidates.keys()) if (isRight(question, index, cluster)) right.add(index);
    const answer = judge?.(question);
    // "Her" of "her client", where the client is marked: nothing is said of it.
    const at = tokens.start(pronoun.token);
    const isInside =
      !gold.hasNouns &&
      gold.clusters.some((spans) => spans.some(({ start, end }) => start <= at && end > tokens.end(pronoun.token)));
    if (right.size === 0) {
      right.add(candidates.length);
      if (!gold.hasNouns)
        for (const [index, { referent }] of candidates.entries()) if (referent.entity === null) right.add(index);
    }
    if (!isInside)
      examples.push({
        answers: [...candidates.map(({ signs }) => signs), none],
        right,
        class: pronoun.class,
        taken: indexOf(question, answer?.referent ?? null),
        chance: answer?.chance ?? 1,
        isMarked: cluster !== undefined,
        named: new Set([...candidates.keys()].filter((index) => candidates[index]?.referent.entity !== null)),
      });
    if (answer !== undefined) return answer;
    const [first = candidates.length] = right;
    return { referent: candidates[first]?.referent ?? null, chance: 0.95 };
  });
  return examples;
}

function indexOf({ candidates }: Question, referent: Referent | null): number {
  const index = candidates.findIndex((candidate) => candidate.referent === referent);
  return referent === null || index < 0 ? candidates.length : index;
}
