import { describe, expect, it } from 'vitest';
import { ALWAYS, parseWorths, SignWeights, statementWeights, worthsAsText } from '../../src/resources/sign-weights.js';

const weights = new SignWeights(
  new Map([
    [ALWAYS, 1],
    ['good', 1],
    ['bad', -3],
    ['hopeless', -50],
    ['certain', 50],
  ]),
);

describe('the confidence of signs', () => {
  it.each([
    [[], 0.73],
    [['good'], 0.88],
    [['good', 'good'], 0.88],
    [['good', 'bad'], 0.27],
    [['never seen'], 0.73],
    // Nothing is certain.
    [['hopeless'], 0.01],
    [['certain'], 0.99],
  ])('is of %j %d', (signs, confidence) => {
    expect(weights.weigh(signs).confidence).toBe(confidence);
  });

  it('tells what each sign is worth', () => {
    expect(weights.weigh(['bad', 'never seen']).evidence()).toEqual([
      { sign: ALWAYS, worth: 1 },
      { sign: 'bad', worth: -3 },
      { sign: 'never seen', worth: 0 },
    ]);
  });
});

it('writes worths as it reads them', () => {
  const worths = new Map([
    ['speaker after "that"', -0.41],
    ['words direct', 0.35],
  ]);
  expect(parseWorths(worthsAsText(worths))).toEqual(worths);
});

it('holds words in quotation marks for surer than a noun without a speaker', () => {
  const sure = statementWeights().weigh(['before-cue', 'before-cue quote', 'words direct', 'speaker named']);
  const unsure = statementWeights().weigh(['noun-cue', 'noun-cue clause', 'words indirect', 'speaker none']);
  expect(sure.confidence).toBeGreaterThan(unsure.confidence + 0.3);
});
