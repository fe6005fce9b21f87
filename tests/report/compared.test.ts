/** Fixtures and gold as reports. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptNew, checkFixtures, parseList } from '../../src/check/index.js';
import { measuresOf } from '../../src/evaluate/evaluate.js';
import { evaluate, type Pair } from '../../src/evaluate/index.js';
import { DEFAULT_CONFIG } from '../../src/index.js';
import { reportOfEvaluation, reportOfFixtures } from '../../src/report/index.js';
import { edit, folderWith } from '../cli/folders.js';
import { goldOf, recordOf, TEXTS } from '../evaluate/made.js';
import { temporaryFolder } from '../temporary.js';
import { readReport, TINY } from './read-report.js';

const STORY =
  'Ferries stop at Harwick\n\n“We wait,” said Ana Ruiz, the mayor of Harwick, on 7 March 2024.\n\nTom Bell left.\n';

describe('a report of fixtures', () => {
  it('has all differences in their places, with reasons, and lines that accept takes', async () => {
    const folder = folderWith({
      'texts/ferry.txt': STORY,
      'mine/known-differences.json': '[{"fixture":"ferry","difference":"headline","reason":"Not read yet."}]',
    });
    const mine = join(folder, 'mine');
    await acceptNew(mine, join(folder, 'texts/ferry.txt'), '2024-03-08', DEFAULT_CONFIG);
    edit(join(mine, 'ferry.yaml'), 'headline: Ferries stop at Harwick', 'headline: Ferries stop');
    edit(join(mine, 'ferry.yaml'), 'value: 2024-03-07', 'value: 2024-03-06');
    const out = join(folder, 'differences.html');
    const result = await checkFixtures(mine, DEFAULT_CONFIG);
    await reportOfFixtures(result, { out, title: 'check', page: TINY });
    const { catalogue, comparison, records } = readReport(out);
    expect(catalogue.documents.map(({ id }) => id)).toEqual(['ferry']);
    expect(comparison).toMatchObject({ what: 'fixtures', before: 'expected', after: 'found' });
    const [headline, date] = comparison?.differences ?? [];
    expect(headline).toMatchObject({
      kind: 'changed',
      layer: 'furniture',
      about: 'headline',
      before: 'Ferries stop',
      after: 'Ferries stop at Harwick',
      start: null,
      reason: 'Not read yet.',
    });
    expect(date).toMatchObject({ layer: 'date', before: '2024-03-06', after: '2024-03-07', reason: null });
    expect(records[0]?.text.slice(date?.start ?? 0, date?.end ?? 0)).toBe('7 March 2024');
    const list = parseList(`${headline?.pointer}\n${date?.pointer}`, 'list');
    expect(list).toEqual(result.fixtures[0]?.differences.map(({ key }) => ({ fixture: 'ferry', difference: key })));
  });

  it('names fixtures that cannot be compared', async () => {
    const folder = folderWith({ 'mine/broken.yaml': 'input: [' });
    const out = join(folder, 'differences.html');
    await reportOfFixtures(await checkFixtures(join(folder, 'mine'), DEFAULT_CONFIG), {
      out,
      title: 'check',
      page: TINY,
    });
    const { catalogue, comparison } = readReport(out);
    expect(catalogue.documents).toEqual([]);
    expect(comparison?.differences).toMatchObject([
      { document: -1, layer: 'document', about: 'broken', before: expect.stringContaining('broken.yaml') },
    ]);
  });
});

describe('a report of an evaluation', () => {
  it('has errors in their places, measures and bins', async () => {
    const pairs = TEXTS.map((text, number): Pair => {
      const record = recordOf(text, `text-${number % 2}`);
      const gold = goldOf(record, text);
      return {
        gold: { ...gold, timexes: (gold.timexes ?? []).map((timex) => ({ ...timex, value: '2031-01-01' })) },
        record,
      };
    });
    const evaluation = evaluate(pairs, measuresOf());
    const out = join(temporaryFolder(), 'errors.html');
    await reportOfEvaluation(pairs, evaluation, { out, title: 'evaluate', page: TINY });
    const { catalogue, comparison, records } = readReport(out);
    expect(catalogue.documents.map(({ id }) => id)).toEqual(['text-0', 'text-1', 'text-0~2', 'text-1~2']);
    const differences = comparison?.differences ?? [];
    expect(differences.length).toBe(evaluation.errors.length);
    expect(new Set(differences.map(({ layer }) => layer))).toEqual(new Set(['date']));
    for (const { document, start, end, before } of differences) {
      const words = records[document]?.text.slice(start ?? 0, end ?? 0);
      expect(before).toBe(`${words} = ${before?.split(' = ')[1]}`);
    }
    const value = comparison?.measures.find(({ layer, name }) => layer === 'dates' && name === 'value');
    expect(value).toMatchObject({ precision: 0, f1: 0, gold: differences.length, found: differences.length });
    expect(comparison?.measures.find(({ layer }) => layer === 'names')).toMatchObject({ f1: 1, interval: [1, 1] });
    const bins = comparison?.reliability.filter(({ layer }) => layer === 'dates') ?? [];
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(differences.length);
    expect(bins.every(({ right }) => right === 0)).toBe(true);
  });

  it('finds its places in a text that cleaning has changed', async () => {
    const text = '\uFEFFHe\u200B said so &amp; left on  Monday &amp; on\r\nTuesday.';
    const record = recordOf(text, 'text');
    const gold = { ...goldOf(record, text), timexes: [], sentences: null };
    const out = join(temporaryFolder(), 'errors.html');
    const pairs = [{ gold, record }];
    await reportOfEvaluation(pairs, evaluate(pairs), { out, title: 'evaluate', page: TINY });
    const { comparison, records } = readReport(out);
    expect(
      comparison?.differences.map(({ kind, start, end }) => [kind, records[0]?.text.slice(start ?? 0, end ?? 0)]),
    ).toEqual([
      ['new', 'Monday'],
      ['new', 'Tuesday'],
    ]);
  });
});
