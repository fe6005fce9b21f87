/** What trains and measures confidences: the regression, the bands, what counts as right, and the gold that it reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALWAYS } from '../../src/resources/sign-weights.js';
import { judgedDates } from '../../tools/score/confidence-dates.js';
import { bandsOf, calibrationError, falls, ordering } from '../../tools/score/reliability.js';
import { judgeStatements } from '../../tools/score/statements/gold.js';
import { goldOfGum } from '../../tools/score/statements/gum.js';
import { goldOfLitbank } from '../../tools/score/statements/litbank.js';
import { goldOfRow } from '../../tools/score/statements/rows.js';
import { learnLogistic } from '../../tools/train/confidence/logistic.js';
import { temporaryFolder } from '../temporary.js';

const repeated = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

describe('logistic regression', () => {
  const example = (right: boolean, ...signs: string[]) => ({ signs, right, weight: 1 });
  const examples = [
    ...repeated(90, example(true, 'a')),
    ...repeated(10, example(false, 'a')),
    ...repeated(50, example(true)),
    ...repeated(50, example(false)),
    example(true, 'seldom'),
  ];

  it('finds the odds', () => {
    const weights = learnLogistic(examples, { ridge: 0.001, least: 5 });
    expect([...weights.keys()]).toEqual([ALWAYS, 'a']);
    expect(weights.get(ALWAYS)).toBeCloseTo(Math.log(51 / 50), 2);
    expect(weights.get('a')).toBeCloseTo(Math.log(9) - Math.log(51 / 50), 2);
  });

  it('is held near zero', () => {
    const weights = learnLogistic(examples, { ridge: 100, least: 5 });
    expect(weights.get('a')).toBeLessThan(0.5);
    expect(weights.get('a')).toBeGreaterThan(0);
  });
});

describe('bands', () => {
  const found = [
    ...repeated(2, { confidence: 0.9, right: true }),
    { confidence: 0.2, right: true },
    { confidence: 0.2, right: false },
  ];

  it('are of equal count, and tell what is said and what is right', () => {
    const bands = bandsOf(found, 2);
    expect(bands).toEqual([
      { count: 2, said: 0.2, right: 0.5 },
      { count: 2, said: 0.9, right: 1 },
    ]);
    expect(calibrationError(bands)).toBeCloseTo(0.2);
    expect(falls(bands)).toBe(0);
    expect(falls([...bands].reverse())).toBe(1);
    expect(ordering(found)).toBeCloseTo(2.5 / 3);
  });
});

describe('a statement', () => {
  const TEXT = '“We leave at noon, whatever happens,” the mate of the ferry, Tom Bell, said.';
  const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

  it.each([
    ['“We leave at noon, whatever happens,”', 'the mate', null],
    ['We leave at noon, whatever happens', 'Tom Bell', null],
    ['happens', 'Tom Bell', 'content'],
    ['“We leave at noon, whatever happens,”', 'ferry', null],
    ['“We leave at noon, whatever happens,”', 'noon', 'speaker'],
    ['said', 'Tom Bell', 'no statement'],
  ])('where the gold has %s by %s: %s', (content, source, fault) => {
    const row = { id: 'a', text: TEXT, quotes: [{ content: [at(content)], source: [at(source)] }] };
    expect(judgeStatements(goldOfRow(row)).map((judged) => judged.fault)).toEqual([fault]);
  });
});

/** Unit 1 says who says what units 2 and 3 say. */
const GUM = `# newdoc id = a
# text = Ruiz said it was late, but Bell left.
1\tRuiz\tRuiz\tPROPN\tNNP\t_\t2\tnsubj\t_\tDiscourse=attribution-positive:1->2:1:_
2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
3\tit\tit\tPRON\tPRP\t_\t5\tnsubj\t_\tDiscourse=ROOT:2:0
4\twas\tbe\tAUX\tVBD\t_\t5\tcop\t_\t_
5\tlate\tlate\tADJ\tJJ\t_\t2\tccomp\t_\tSpaceAfter=No
6\t,\t,\tPUNCT\t,\t_\t9\tpunct\t_\tDiscourse=adversative-contrast:3->2:0:_
7\tbut\tbut\tCCONJ\tCC\t_\t9\tcc\t_\t_
8\tBell\tBell\tPROPN\tNNP\t_\t9\tnsubj\t_\t_
9\tleft\tleave\tVERB\tVBD\t_\t5\tconj\t_\tSpaceAfter=No
10\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

`;

it('reads attributions of GUM', () => {
  const [gold] = goldOfGum(GUM);
  const words = gold?.statements.map(({ content, speaker }) =>
    [...content, ...(speaker ?? [])].map(({ start, end }) => gold.text.slice(start, end)),
  );
  expect(words).toEqual([['it was late, but Bell left.', 'Ruiz']]);
  const [other] = goldOfGum(GUM.replace('adversative-contrast:3->2:0', 'adversative-contrast:3->2:2'));
  expect(other?.statements[0]?.content.map(({ start, end }) => other.text.slice(start, end))).toEqual(['it was late']);
});

it('reads quotations of LitBank, with the mentions of who says them', () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('quotations/a.txt', 'Ruiz sat .\n" It is late , " he said .\n');
  write('quotations/a.ann', 'QUOTE\tQ1\t1\t0\t1\t5\t" It is late , "\nATTRIB\tQ1\tRuiz-0\n');
  write('coref/a.ann', 'T0\tPROP_PER 0 4\tRuiz\nT1\tRuiz-0 0 4\tRuiz\nT2\tRuiz-0 28 30\the\n');
  const [gold] = goldOfLitbank(folder);
  expect(gold?.text).toBe('Ruiz sat.\n\n“It is late,” he said.');
  const words = gold?.statements.map(({ content, speaker }) =>
    [...content, ...(speaker ?? [])].map(({ start, end }) => gold.text.slice(start, end)),
  );
  expect(words).toEqual([['“It is late,”', 'Ruiz', 'he']]);
});

describe('a date', () => {
  const row = { id: 'a', text: 'It sank on Monday, 4 March 2024.', dct: '2024-03-07' };

  it.each([
    [{ timexes: [{ start: 11, end: 31, value: '2024-03-04' }] }, [true]],
    [{ timexes: [{ start: 11, end: 31, value: '2024-03' }] }, [false]],
    [{ timexes: [] }, [false]],
    [{ timexes: [], complete: false }, []],
    [{ timexes: [{ start: 11, end: 31, value: null }] }, []],
    [{ gold: [{ start: 11, end: 31, type: 'date', values: [{ timex: '2024-03-04', value: '2024-03-04' }] }] }, [true]],
    [{ gold: [{ start: 11, end: 31, type: 'date', values: [{ start: '2024-03-05' }] }] }, [false]],
    [{ gold: [] }, []],
  ])('against %j: %j', (gold, right) => {
    expect(judgedDates({ ...row, ...gold }).map((judged) => judged.right)).toEqual(right);
  });
});
