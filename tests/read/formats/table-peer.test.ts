/** Tables that are written by the rules are read as csv-parse reads them, whatever pieces they come in. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowScanner } from '../../../src/read/formats/table/scanner.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '"', '\n', '\r\n', ...DELIMITERS),
  maxLength: 8,
});

function scanned(bytes: Uint8Array, delimiter: string, step: number): string[][] {
  const scanner = new RowScanner({ delimiter: delimiter.charCodeAt(0), hasBackslashes: false }, 10_000);
  const rows: string[][] = [];
  const take = () => {
    for (let row = scanner.next(); row !== null; row = scanner.next()) {
      const { bytes: own, cells } = row;
      rows.push(
        cells.map(({ start, end, isQuoted }) => {
          const value = Buffer.from(own.subarray(start, end)).toString();
          return isQuoted ? value.replaceAll('""', '"') : value;
        }),
      );
    }
  };
  for (let start = 0; start < bytes.length; start += step) {
    scanner.add(bytes.subarray(start, start + step));
    take();
  }
  scanner.end();
  take();
  return rows;
}

describe('RowScanner', () => {
  it('reads what csv-parse reads', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 20 }),
        (rows, delimiter, ending, step) => {
          const quoted = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter));
          const written = quoted.join(ending);
          const theirs: unknown = parse(written, {
            delimiter,
            relax_column_count: true,
            record_delimiter: ['\r\n', '\n', '\r'],
          });
          expect(scanned(Buffer.from(written), delimiter, step)).toEqual(theirs);
        },
      ),
    );
  });

  it('loses no byte of any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\r', ',', ' '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (written, step) => {
        const one = scanned(Buffer.from(written), ',', 1000);
        expect(scanned(Buffer.from(written), ',', step)).toEqual(one);
        const letters = one.flat().join('').replace(/[^a]/g, '').length;
        // A quote that is open at the end takes its row with it, and says so.
        if (!written.includes('"')) expect(letters).toBe(written.replace(/[^a]/g, '').length);
      }),
    );
  });
});
