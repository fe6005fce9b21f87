/** What every record keeps, whatever the text: properties over arbitrary strings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, brokenPromises, OffsetMap, recordSchema, undoEdits } from '../../src/index.js';
import { inputs } from '../../tools/bench/corpus.js';
import { anyText } from '../texts.js';

const published = fc.constantFrom(undefined, '2024-02-01', '2023-12-31T23:30');

const optionsOf = (date: string | undefined) => (date === undefined ? {} : { published: date });

describe('a record of any string', () => {
  it('is valid, and keeps what it promises', () => {
    fc.assert(
      fc.property(anyText, published, (text, date) => {
        const record = annotate(text, optionsOf(date));
        expect(recordSchema.parse(record)).toEqual(record);
        expect(brokenPromises(record, text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('can be turned back into the raw text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const record = annotate(text);
        expect(undoEdits(record.text, record.cleaning.edits)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('maps every sentence to a stretch of the raw text that begins and ends with its characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const record = annotate(text);
        const map = new OffsetMap(record.cleaning.edits);
        for (const sentence of record.sentences) {
          const raw = map.toRaw(sentence);
          expect(raw.start).toBeGreaterThanOrEqual(0);
          expect(raw.end).toBeLessThanOrEqual(text.length);
          expect(raw.start).toBeLessThan(raw.end);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const record = annotate(text);
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      }),
      { numRuns: 100 },
    );
  });

  it('has the same bytes, whatever was annotated before it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 6 }), (texts) => {
        const forwards = texts.map((text) => JSON.stringify(annotate(text)));
        const backwards = texts.toReversed().map((text) => JSON.stringify(annotate(text)));
        expect(backwards.toReversed()).toEqual(forwards);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes when all words that were remembered have been forgotten', () => {
    const records = () =>
      inputs()
        .slice(0, 8)
        .map((text) => JSON.stringify(annotate(text)));
    const before = records();
    annotate(manyWords(12_000));
    expect(records()).toEqual(before);
  });

  it('says that the publication date is unknown rather than taking today’s', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const basis = annotate(text).published?.basis;
        expect(['option', 'metadata']).not.toContain(basis);
      }),
      { numRuns: 50 },
    );
  });
});

/** `The Bae is the sae. The Bai is the sai.`: English enough for all stages, and hardly a word comes again. */
function manyWords(sentences: number): string {
  const letters = (number: number) => `${number}`.replace(/\d/g, (digit) => 'aeioulmnrs'.charAt(Number(digit)));
  return Array.from({ length: sentences }, (_, index) => `The B${letters(index)} is the s${letters(index)}.`).join(' ');
}
