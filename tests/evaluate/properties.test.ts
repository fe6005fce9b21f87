/** What holds for every gold: all right is 100, nothing found is 0, and neither order nor counting of characters matters. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type GoldDocument, readGold } from '../../src/evaluate/index.js';
import type { NewsRecord } from '../../src/record.js';
import { temporaryFolder } from '../temporary.js';
import { goldOf, recordOf, TEXTS, withoutAnything } from './made.js';

const RECORDS = TEXTS.map((text, index) => recordOf(text, `story-${index}`));
const GOLD = RECORDS.map((record, index) => goldOf(record, TEXTS[index] ?? ''));

function pairsOf(records: readonly NewsRecord[]): { gold: GoldDocument; record: NewsRecord }[] {
  return GOLD.flatMap((gold, index) => {
    const record = records[index];
    return record === undefined ? [] : [{ gold, record }];
  });
}

describe('what was found, taken for gold', () => {
  const { layers, errors } = evaluate(pairsOf(RECORDS));

  it('has every layer, and every part of statements', () => {
    expect(layers.map(({ measure }) => measure)).toEqual([
      'sentences',
      'names',
      'gathering',
      'links',
      'dates',
      'statements',
    ]);
    const rows = layers.find(({ measure }) => measure === 'statements')?.rows.map(({ name }) => name);
    expect(rows).toEqual(expect.arrayContaining(['exact', 'overlap', 'words', 'speaker', 'cue', 'act']));
  });

  it('is all right', () => {
    const rows = layers.flatMap(({ measure, rows: each }) => each.map((row) => ({ measure, ...row })));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) expect(row).toMatchObject({ precision: 1, recall: 1, f1: 1, macroF1: 1 });
  });

  it('has no errors, and takes no type for another', () => {
    expect(errors).toEqual([]);
    for (const { confusion, worst } of layers) {
      expect(worst).toEqual([]);
      expect(confusion.filter(({ gold, found }) => gold !== found)).toEqual([]);
    }
  });
});

describe('where nothing is found', () => {
  const { layers, errors } = evaluate(pairsOf(RECORDS.map(withoutAnything)));

  it('all is 0, and no figure is no number', () => {
    for (const { rows, figures } of layers) {
      for (const { precision, recall, f1, macroF1 } of rows)
        expect([precision, recall, f1, macroF1]).toEqual([0, 0, 0, 0]);
      for (const { value, interval } of figures) {
        expect(Number.isFinite(value)).toBe(true);
        for (const end of interval === null ? [] : [interval.low, interval.high])
          expect(Number.isFinite(end)).toBe(true);
      }
    }
  });

  it('all of the gold is missed', () => {
    expect(new Set(errors.map(({ kind }) => kind))).toEqual(new Set(['missed']));
    const missed = errors.filter(({ measure }) => measure === 'dates');
    expect(missed).toHaveLength(GOLD.reduce((sum, { timexes }) => sum + (timexes?.length ?? 0), 0));
  });
});

describe('no documents', () => {
  it('give no figures', () => {
    expect(evaluate([])).toEqual({ documents: 0, layers: [], errors: [] });
  });
});

describe('the order of documents', () => {
  it('changes nothing', () => {
    const shifted = [...RECORDS.slice(1), ...RECORDS.slice(0, 1)].map(
      (record, index): NewsRecord => ({
        ...(RECORDS[index] ?? record),
        dates: index % 2 === 0 ? [] : (RECORDS[index]?.dates ?? []),
      }),
    );
    const pairs = pairsOf(shifted);
    const expected = JSON.stringify(evaluate(pairs));
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(JSON.stringify(evaluate(shuffled))).toBe(expected);
      }),
      { numRuns: 5 },
    );
  });
});

describe('spans', () => {
  it('are counted in characters in rows, and mean the same places', async () => {
    const points = (text: string, offset: number) => [...text.slice(0, offset)].length;
    const rows = GOLD.map(({ id, text, timexes, names }) =>
      JSON.stringify({
        id,
        text,
        timexes: timexes?.map((one) => ({ ...one, start: points(text, one.start), end: points(text, one.end) })),
        entities: names?.map((one) => ({ ...one, start: points(text, one.start), end: points(text, one.end) })),
      }),
    );
    const path = join(temporaryFolder(), 'gold.jsonl');
    writeFileSync(path, rows.join('\n'));
    const { documents } = await readGold([path]);
    for (const [index, { timexes, names }] of documents.entries()) {
      expect(timexes).toEqual(GOLD[index]?.timexes);
      expect(names).toEqual(GOLD[index]?.names);
    }
    // Two emoji before the names of one text: offsets of units are others than those of characters.
    expect(rows[1]).not.toContain(`"start":${GOLD[1]?.names?.[0]?.start ?? 0},"end":${GOLD[1]?.names?.[0]?.end ?? 0}`);
  });
});
