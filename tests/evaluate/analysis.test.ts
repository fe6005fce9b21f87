/** Which errors are told of what, and what is said of confidences. */
import { describe, expect, it } from 'vitest';
import { analyseDates } from '../../src/evaluate/analysis/dates.js';
import { analyseGathering, analyseLinks } from '../../src/evaluate/analysis/entities.js';
import { analyseNames } from '../../src/evaluate/analysis/names.js';
import { reliabilityOf } from '../../src/evaluate/analysis/reliability.js';
import { analyseSentences } from '../../src/evaluate/analysis/sentences.js';
import { analyseStatements } from '../../src/evaluate/analysis/statements.js';
import { confusionOf } from '../../src/evaluate/confusion.js';
import { type FoundDocument, goldDocument, type Layers, NOT_SAID } from '../../src/evaluate/documents.js';

const TEXT = 'Mara Quill told Harl on Monday, May 5, that the ferry would wait for the tide.';

/** The span of words. */
function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
}

const gold = (layers: Partial<Layers>) => goldDocument({ id: 'a', text: TEXT, place: 'a:1', ...layers });

function found(layers: Partial<Layers>): FoundDocument {
  const nothing = { timexes: [], names: [], statements: [], clusters: [], links: [] };
  const confidences = {
    timexes: (layers.timexes ?? []).map(() => 0.5),
    statements: (layers.statements ?? []).map(() => 0.5),
  };
  return { id: 'a', sentences: [], confidences, ...nothing, ...layers };
}

const timex = (words: string, type = 'DATE', value = '2031-05-05') => ({ ...at(words), type, value, mod: null });
const name = (words: string, label = 'PERSON') => ({ ...at(words), label });
const said = (content: string, source = 'Mara Quill') => ({
  content: [at(content)],
  source: source === '' ? [] : [at(source)],
  cue: [at('told')],
  act: null,
  kind: null,
});

const CONTENT = 'that the ferry would wait';

describe('errors of dates', () => {
  it.each([
    ['none', [timex('Monday')], [timex('Monday')], []],
    ['missed', [timex('Monday')], [], ['missed']],
    ['extra', [], [timex('Monday')], ['extra']],
    ['a border', [timex('Monday')], [timex('Monday, May 5')], ['wrong border']],
    ['a value', [timex('Monday')], [timex('Monday', 'DATE', '2031-05-12')], ['wrong value']],
    ['a type and its value', [timex('Monday')], [timex('Monday', 'SET', 'P1W')], ['wrong type', 'wrong value']],
    ['one beside another', [timex('Monday')], [timex('May 5')], ['missed', 'extra']],
  ])('%s', (_, timexes, given, kinds) => {
    expect(analyseDates(gold({ timexes }), found({ timexes: given })).faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('are right by their values', () => {
    const timexes = [timex('Monday'), timex('May 5')];
    const given = [timex('on Monday'), timex('May 5', 'DATE', '2030-05-05'), timex('tide')];
    const { judged } = analyseDates(gold({ timexes }), found({ timexes: given }));
    expect(judged.map(({ isRight }) => isRight)).toEqual([true, false, false]);
  });
});

describe('errors of names', () => {
  it.each([
    ['none, in two schemes', [name('Mara Quill')], [name('Mara Quill', 'PER')], []],
    ['a border', [name('Mara Quill')], [name('Quill')], ['wrong border']],
    ['a type', [name('Harl', 'ORG')], [name('Harl')], ['wrong type']],
    ['missed and extra', [name('Harl', 'ORG')], [name('Mara Quill')], ['missed', 'extra']],
    ['no names: sums are not compared', [name('May', 'MONEY')], [], []],
  ])('%s', (_, names, given, kinds) => {
    expect(analyseNames(gold({ names }), found({ names: given })).faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('show which type was taken for which', () => {
    const names = [name('Mara Quill'), name('Harl', 'ORG')];
    const given = [name('Mara Quill'), name('Harl', 'GPE'), name('ferry', 'PRODUCT')];
    const { types } = analyseNames(gold({ names }), found({ names: given }));
    expect(confusionOf(types)).toEqual([
      { gold: 'ORG', found: 'LOC', count: 1 },
      { gold: 'PER', found: 'PER', count: 1 },
      { gold: null, found: 'MISC', count: 1 },
    ]);
  });
});

describe('errors of statements', () => {
  it.each([
    ['none', [said(CONTENT)], [said(CONTENT)], []],
    ['missed', [said(CONTENT)], [], ['missed']],
    ['extra', [], [said(CONTENT)], ['extra']],
    ['too long', [said(CONTENT)], [said(`${CONTENT} for the tide`)], ['content too long']],
    ['too short', [said(CONTENT)], [said('the ferry would wait')], ['content too short']],
    ['both', [said(CONTENT)], [said('ferry would wait for')], ['wrong border']],
    ['another speaker', [said(CONTENT)], [said(CONTENT, 'Harl')], ['wrong speaker']],
    ['no speaker', [said(CONTENT)], [said(CONTENT, '')], ['wrong speaker']],
    ['part of the speaker', [said(CONTENT)], [said(CONTENT, 'Quill')], []],
    ['a mark more', [said('for the tide')], [said('for the tide.')], []],
  ])('%s', (_, statements, given, kinds) => {
    const { faults } = analyseStatements(gold({ statements }), found({ statements: given }));
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('are right with half of the words and the speaker', () => {
    const statements = [said(CONTENT)];
    const judge = (content: string, source = 'Mara Quill') =>
      analyseStatements(gold({ statements }), found({ statements: [said(content, source)] })).judged[0]?.isRight;
    expect(judge('the ferry would')).toBe(true);
    expect(judge('that the')).toBe(false);
    expect(judge(CONTENT, 'Harl')).toBe(false);
  });
});

describe('errors of gathering and links', () => {
  const [mara, harl, ferry] = [at('Mara Quill'), at('Harl'), at('ferry')];

  it.each([
    ['none', [[mara, harl], [ferry]], [[harl, mara], [ferry]], []],
    ['split', [[mara, harl]], [[mara], [harl]], ['split']],
    ['merged', [[mara], [harl]], [[mara, harl]], ['merged']],
    ['only one side has it', [[mara]], [[mara, ferry]], []],
  ])('%s', (_, clusters, given, kinds) => {
    expect(analyseGathering(gold({ clusters }), found({ clusters: given })).faults.map(({ kind }) => kind)).toEqual(
      kinds,
    );
  });

  it.each([
    ['none', 'x:1', 'x:1', []],
    ['another place', 'x:1', 'x:2', ['wrong value']],
    ['the gold does not say', NOT_SAID, 'x:2', []],
  ])('links: %s', (_, target, given, kinds) => {
    const links = [{ ...mara, target }];
    const { faults } = analyseLinks(gold({ links }), found({ links: [{ ...mara, target: given }] }));
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('errors of sentences', () => {
  it('are ends in the text of the gold', () => {
    const text = 'Go on. Now 🚢 wait. Stop.';
    const document = goldDocument({
      id: 'a',
      text,
      place: 'a:1',
      sentences: [
        { start: 0, end: 6 },
        { start: 7, end: 25 },
      ],
    });
    const { faults } = analyseSentences(document, { ...found({}), sentences: ['Go on. Now 🚢 wait.', 'Stop.'] });
    expect(faults.map(({ kind, span }) => [kind, text.slice(0, span.end).trimEnd()])).toEqual([
      ['missed', 'Go on.'],
      ['extra', 'Go on. Now 🚢 wait.'],
    ]);
  });

  it('are whole texts where the very sentences are given', () => {
    const document = goldDocument({ id: 'a', text: 'Go. Now.', place: 'a:1', expected: ['Go.', 'Now.'] });
    expect(analyseSentences(document, { ...found({}), sentences: ['Go.', ' Now.'] }).faults).toEqual([]);
    expect(analyseSentences(document, { ...found({}), sentences: ['Go. Now.'] }).faults).toMatchObject([
      { kind: 'wrong border', expected: 'Go. | Now.', given: 'Go. Now.' },
    ]);
  });
});

describe('reliability', () => {
  const judged = (confidence: number, right: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ confidence, isRight: index < right }));

  it('has ten bins of equal count, and the mean distance', () => {
    const all = Array.from({ length: 100 }, (_, index) => ({ confidence: index / 100, isRight: index % 2 === 0 }));
    const { bins = [], error = 0 } = reliabilityOf(all) ?? {};
    expect(bins.map(({ count }) => count)).toEqual(Array.from({ length: 10 }, () => 10));
    expect(bins[0]).toMatchObject({ said: expect.closeTo(0.045), right: 0.5 });
    // |0.045 − 0.5|, |0.145 − 0.5| … |0.945 − 0.5|
    expect(error).toBeCloseTo((0.455 + 0.355 + 0.255 + 0.155 + 0.055 + 0.045 + 0.145 + 0.245 + 0.345 + 0.445) / 10);
  });

  it('is 0 away where what is said is right', () => {
    expect(reliabilityOf([...judged(0.5, 5, 10), ...judged(0.8, 8, 10)])?.error).toBeCloseTo(0);
  });

  it('keeps results of one confidence together, in any order', () => {
    const all = [...judged(0.9, 9, 30), ...judged(0.1, 0, 1)];
    const reliability = reliabilityOf(all);
    expect(reliability?.bins.map(({ count }) => count)).toEqual([31]);
    expect(reliabilityOf(all.toReversed())).toEqual(reliability);
  });

  it('is nothing where nothing is judged', () => {
    expect(reliabilityOf([])).toBeNull();
  });
});
