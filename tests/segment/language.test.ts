/** What follows from the language. Which language a text is in, is in `src/segment/language.examples.ts`. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { segment } from '../../src/segment/index.js';

const GERMAN =
  'Die Ministerin sagte am Donnerstag in Lissabon, dass die Gespräche mit der Gewerkschaft gescheitert seien. Der Hafen bleibt bis Montag geschlossen, und niemand weiß, wann die Schiffe wieder fahren.';
const ENGLISH = 'The dockers of the port have said that they will not go back to work before the end of the week.';

describe('language', () => {
  it.each([
    ['English', ENGLISH, []],
    ['another language', GERMAN, []],
    ['none that can be told', 'The port is shut.', ['language-unknown']],
  ])('warnings: %s', (_, text, codes) => {
    expect(segment(text).warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('that is not English passes through with a flag, and nothing is looked for in it', () => {
    const record = annotate(GERMAN, { published: '2024-03-07' });
    expect(record.quality.flags.map(({ code }) => code)).toEqual(['short', 'foreign-language']);
    expect([record.entities, record.dates, record.quotes]).toEqual([[], [], []]);
    expect(record.published?.value).toBe('2024-03-07');
    expect(record.sentences).toHaveLength(2);
  });
});
