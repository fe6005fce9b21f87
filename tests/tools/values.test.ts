import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreValues } from '../../tools/score/date-values.js';
import { goldRowSchema } from '../../tools/score/paired-dates.js';

function row(text: string, complete: boolean, ...timexes: readonly [text: string, value: string | null][]) {
  const placed = timexes.map(([part, value]) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    value,
  }));
  return goldRowSchema.parse({ id: 'a', text, dct: '2024-03-07', complete, timexes: placed });
}

describe('values of dates against gold', () => {
  const text = 'The captain left the port on Monday and came back last week.';

  it('an expression is right where it overlaps one of the gold and has its value', () => {
    expect(scoreValues(row(text, true, ['Monday', '2024-03-04'], ['week', '2024-W09']))).toMatchObject({
      gold: 2,
      found: 2,
      right: 2,
      wrong: [],
    });
    expect(scoreValues(row(text, true, ['Monday', '2024-03-11'], ['captain', '2024']))).toMatchObject({
      gold: 2,
      found: 2,
      right: 0,
    });
  });

  it('what two readings may be is not counted, nor what a row does not list that lists some only', () => {
    expect(scoreValues(row(text, true, ['Monday', null], ['last week', '2024-W09']))).toMatchObject({
      gold: 1,
      found: 1,
      right: 1,
    });
    expect(scoreValues(row(text, false, ['Monday', '2024-03-04']))).toMatchObject({
      gold: 1,
      found: 0,
      right: 1,
      precise: 0,
    });
  });
});

/** What the dates stage has reached over the invented texts; `npm run score -- values --wrong` shows what it misses. */
describe.each([
  ['tenses', 0.96],
  ['news', 0.95],
] as const)('tools/score/gold/%s.jsonl', (name, least) => {
  it(`has ${least} of its values read right`, () => {
    const lines = readFileSync(new URL(`../../tools/score/gold/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const scores = lines.map((line) => scoreValues(goldRowSchema.parse(JSON.parse(line))));
    const right = scores.reduce((sum, score) => sum + score.right, 0);
    expect(right / scores.reduce((sum, score) => sum + score.gold, 0)).toBeGreaterThanOrEqual(least);
  });
});
