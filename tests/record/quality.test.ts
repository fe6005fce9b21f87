import { describe, expect, it } from 'vitest';
import { annotate, createPipeline } from '../../src/index.js';
import { EXAMPLES } from '../../src/record/quality/index.examples.js';

const flagsOf = (text: string, quality = {}) =>
  createPipeline({ quality })
    .annotate(text)
    .quality.flags.map(({ code }) => code);

describe('quality flags', () => {
  it.each(EXAMPLES)('%s', (text, ...codes) => {
    expect(flagsOf(text, { minWords: 20 })).toEqual(codes);
  });
});

const SENTENCE = 'The council of Harwick voted on Friday to close the old bridge, and the mayor said that it was time.';
const ARTICLE = [
  SENTENCE,
  'It will take a year and cost more than that of Lagos.',
  'Shops have to move to the other bank, and some will not.',
  'Nobody on the quay asked for it.',
].join(' ');

describe('thresholds', () => {
  it.each([
    ['short', SENTENCE, { minWords: 21 }, { minWords: 20 }],
    ['long', SENTENCE, { minWords: 0, maxWords: 19 }, { minWords: 0, maxWords: 20 }],
    ['odd-words', SENTENCE, { minWords: 0, maxWordLength: 3.5 }, { minWords: 0 }],
    ['odd-words', SENTENCE, { minWords: 0, minWordLength: 5 }, { minWords: 0 }],
    ['odd-words', SENTENCE, { minWords: 0, minCommonWords: 8 }, { minWords: 0 }],
    [
      'not-prose',
      `${SENTENCE}\n\n7 8 9 10 11 12 13 14 15`,
      { minWords: 0, minProse: 0.9, minWordsWithLetters: 0 },
      { minWords: 0, minWordsWithLetters: 0 },
    ],
    [
      'repeated-phrases',
      `${ARTICLE} the old bridge`,
      { minWords: 0, maxCommonestPhrase: [0.2, 0.05, 0.16] },
      { minWords: 0 },
    ],
    ['paywall', `${SENTENCE}\n\nSubscribe to read the full story.`, { minWords: 0 }, { minWords: 0, stubWords: 20 }],
  ])('%s: %s', (code, text, flagged, unflagged) => {
    expect(flagsOf(text, flagged)).toEqual([code]);
    expect(flagsOf(text, unflagged)).toEqual([]);
  });

  it('are by default those of Gopher', () => {
    expect(flagsOf(SENTENCE)).toEqual(['short']);
    expect(flagsOf(ARTICLE)).toEqual([]);
  });
});

describe('what is read in a text that is no prose', () => {
  const lines = Array.from({ length: 8 }, (_, line) => `pier ${line} shut, quay ${line} open on 7 March 2024`).join(
    '\n',
  );
  const record = (said: string) => annotate(`${said}\n\n${lines}`, { published: '2024-03-07' });
  const prose = annotate('“We will not wait,” Marta Oliveira said on 7 March 2024.');
  const table = record('“We will not wait,” Marta Oliveira said on 7 March 2024.');

  it('is less sure where it is a statement, and as sure where it is a date', () => {
    expect(table.quality.flags.map(({ code }) => code)).toContain('not-prose');
    expect(table.quotes[0]?.confidence).toBeCloseTo(0.8 * (prose.quotes[0]?.confidence ?? 0), 1);
    expect(table.dates.map(({ confidence }) => confidence)).toEqual(table.dates.map(() => prose.dates[0]?.confidence));
  });
});

it('is as sure of dates in capitals', () => {
  const text = 'The pier closed on 7 March 2024, and nobody went to the harbour again.';
  const [small, capitals] = [text, text.toUpperCase()].map((one) =>
    annotate(one).dates.map(({ confidence }) => confidence),
  );
  expect(capitals).toEqual(small);
});
