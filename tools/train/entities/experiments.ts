/** Training and scoring, as `npm run train -- entities` and `npm run ablate -- entities` do it. */

import type { MentionKind, TokenEntity } from '../../../src/document/index.js';
import { recogniseEntities } from '../../../src/entities/index.js';
import { compile } from '../../../src/entities/tagger/features.js';
import { kindOfType, type Tagger, taggerOf, tagNames } from '../../../src/entities/tagger/index.js';
import { LABELS } from '../../../src/entities/tagger/labels.js';
import { quantise } from '../../../src/entities/tagger/model.js';
import { train } from './crf.js';
import { examplesOf, type PreparedText, prepare } from './examples.js';
import { readNews } from './news.js';
import { type Found, type Score, scoreOf } from './score.js';
import { readSet, type SetName as SetInFile, trimmed } from './sets.js';

/** `news` are the articles written for this. */
export type SetName = SetInFile | 'news';

/** The sets that the shipped model has learnt from. Tweets are among them because news gains from them too. */
export const LEARNT: readonly SetName[] = ['wikigold', 'crossner', 'gum', 'ewt', 'pud', 'btc', 'wnut', 'news'];

export const ROUNDS = 10;
const OPTIONS = { rate: 0.1, pull: 1e-4, fewest: 2, dropout: 0.4 };
/** Of the shipped model; one is enough to compare. */
export const SEEDS: readonly number[] = [1, 2, 3, 4, 5];
const ONE_SEED: readonly number[] = [1];
/** A power of two, more than the model has features. */
const SLOTS = 1 << 18;

/** A tagger that has learnt from these texts, with the features of these groups. */
export function learn(
  texts: readonly PreparedText[],
  groups: readonly string[],
  rounds = ROUNDS,
  seeds = ONE_SEED,
): Tagger {
  const templates = compile(groups);
  const examples = texts.flatMap((text) => examplesOf(text, templates));
  const width = templates.all.length;
  const { index, weights, transitions } = train(examples, { ...OPTIONS, seeds, epochs: rounds, width });
  function* rows() {
    for (const [key, number] of index.entries()) {
      yield [key, weights.subarray(number * LABELS, (number + 1) * LABELS)] as const;
    }
  }
  return taggerOf(quantise(rows(), transitions, SLOTS), groups);
}

/** Reads sets, from a folder but the news, each when it is first asked for. */
export function readerOf(folder: string): (names: readonly SetName[]) => PreparedText[] {
  const read = new Map<SetName, PreparedText[]>();
  return (names) =>
    names.flatMap((name) => {
      const texts = read.get(name) ?? (name === 'news' ? readNews() : readSet(folder, name)).map(prepare);
      read.set(name, texts);
      return texts;
    });
}

/** What a model finds alone, and what the whole stage finds with it: rules merged, names completed and gathered. */
export interface Scores {
  readonly alone: Score;
  readonly stage: Score;
}

export function scoreTagger(texts: readonly PreparedText[], tagger: Tagger): Scores {
  return scoresOf(texts.map((text) => read(text, tagger)));
}

/** Every text is read with a model that has learnt from the other parts and from `others`. */
export function crossValidate(
  texts: readonly PreparedText[],
  others: readonly PreparedText[],
  parts: number,
  groups: readonly string[],
  rounds = ROUNDS,
  seeds = ONE_SEED,
): Scores {
  const found = Array.from({ length: parts }, (_, part) => {
    const isHeld = (_text: PreparedText, index: number) => index % parts === part;
    const tagger = learn([...others, ...texts.filter((text, index) => !isHeld(text, index))], groups, rounds, seeds);
    return texts.filter(isHeld).map((text) => read(text, tagger));
  });
  return scoresOf(found.flat());
}

export function scoreRules(texts: readonly PreparedText[]): Score {
  return scoreOf(
    texts.map((text) => ({
      text,
      found: text.names.map((name) => foundAt(text, name, kindOfType(name.type) ?? '')),
    })),
  );
}

export function show({ typed, span, precision, recall }: Score): string {
  return `${typed.toFixed(1)} / ${span.toFixed(1)} (P ${precision.toFixed(1)}, R ${recall.toFixed(1)})`;
}

interface Reading {
  readonly text: PreparedText;
  readonly alone: readonly Found[];
  readonly stage: readonly Found[];
}

function read(text: PreparedText, tagger: Tagger): Reading {
  const { entities } = recogniseEntities(text.layers.view, tagger);
  return { text, alone: foundBy(text, tagger), stage: entities.flatMap((entity) => namedAt(text, entity)) };
}

function scoresOf(readings: readonly Reading[]): Scores {
  return {
    alone: scoreOf(readings.map(({ text, alone }) => ({ text, found: alone }))),
    stage: scoreOf(readings.map(({ text, stage }) => ({ text, found: stage }))),
  };
}

const NAMED: ReadonlySet<MentionKind> = new Set(['name', 'alias', 'acronym', 'metonym']);

function namedAt(text: PreparedText, { type, mentions }: TokenEntity): Found[] {
  return mentions
    .filter(({ kind }) => NAMED.has(kind))
    .map((mention) => foundAt(text, mention, kindOfType(type) ?? ''));
}

function foundBy(text: PreparedText, tagger: Tagger): Found[] {
  return tagNames(text.layers, text.names, tagger).map((name) => foundAt(text, name, name.kind));
}

function foundAt({ source, layers }: PreparedText, range: { first: number; end: number }, kind: string): Found {
  return { ...trimmed(source.text, layers.tokens.span(range.first, range.end)), kind };
}
