/** From a record to its file and back. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { contains, type Run, type Span } from '../../src/document/index.js';
import { annotate, FileMap, type NewsRecord, undoEdits } from '../../src/index.js';
import { annotateDocument } from '../../src/pipeline.js';
import { readAll } from '../read/reading.js';
import { anyText } from '../texts.js';

const INPUTS = fileURLToPath(new URL('../../inputs', import.meta.url));
const { cleaning, source } = annotate('x');

/** The map of a file of which a raw text was made by these runs. */
function mapOf(raw: string, runs: readonly Run[] | null) {
  const { text, edits } = clean(raw);
  const map = runs === null ? null : runs.map((run): [number, number, number, number] => [...run]);
  return { text, map: new FileMap({ cleaning: { ...cleaning, edits: [...edits] }, source: { ...source, map } }) };
}

function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('FileMap', () => {
  const FILE = '<p>The  ferry of Ruiz &amp; Co is late.She waits.</p><h1>Ferry Late</h1>';
  //            The title was set before the text, and the authors stand nowhere in the file.
  const RAW = 'Ferry Late\n\nBy A B\n\nThe  ferry of Ruiz & Co is late.She waits.';
  const { text, map } = mapOf(RAW, [
    [0, 10, 57, 10],
    [20, 19, 3, 19],
    [39, 1, 22, 5],
    [40, 22, 27, 22],
  ]);

  it.each<[string, string | null]>([
    ['Ferry Late', 'Ferry Late'],
    ['erry L', 'erry L'],
    ['The ferry', 'The  ferry'],
    ['ferry of', 'ferry of'],
    ['Ruiz & Co', 'Ruiz &amp; Co'],
    ['&', '&amp;'],
    ['& Co', '&amp; Co'],
    ['late. She', 'late.She'],
    ['By A B', null],
    ['\n\nBy', null],
    ['A B\n\nThe', 'The'],
    // Out of its order in the file: all between the parts, too.
    ['Late\n\nBy A B\n\nThe', FILE.slice(3, 67)],
  ])('leads %j to %j', (words, there) => {
    const led = map.toFile(at(text, words));
    expect(led && FILE.slice(led.start, led.end)).toBe(there);
  });

  it('leads a space that cleaning put in nowhere', () => {
    const { start } = at(text, ' She');
    expect(map.toFile({ start, end: start + 1 })).toBeNull();
    expect(map.toFile({ start, end: start })).toBeNull();
  });

  it.each<[string, string | null]>([
    ['Ferry Late', 'Ferry Late'],
    ['rry', 'rry'],
    ['The  ferry', 'The ferry'],
    ['  ', ' '],
    ['Ruiz &amp; Co', 'Ruiz & Co'],
    ['amp', '&'],
    ['<p>', null],
    ['<p>The', 'The'],
    ['</p><h1>', null],
    ['late.She', 'late. She'],
    [FILE, text],
  ])('leads %j of the file to %j', (words, there) => {
    const led = map.toText(at(FILE, words));
    expect(led && text.slice(led.start, led.end)).toBe(there);
  });

  it('finds what stands in the text twice, and runs over each other', () => {
    const twice = mapOf('Ports shut.\nPorts shut. It rained.', [
      [0, 11, 0, 11],
      [12, 11, 0, 11],
      [24, 10, 12, 10],
    ]);
    expect(twice.map.toText({ start: 0, end: 5 })).toEqual({ start: 0, end: 17 });
    expect(twice.map.toText({ start: 12, end: 14 })).toEqual({ start: 24, end: 26 });
    const over = mapOf('abcdefgh', [
      [0, 6, 0, 6],
      [6, 2, 1, 2],
    ]);
    expect(over.map.toText({ start: 4, end: 5 })).toEqual({ start: 4, end: 5 });
  });

  it('leads nothing to the file of what cleaning took away', () => {
    const gone = mapOf('\ufeff\u200bA', [[0, 3, 5, 3]]);
    expect(gone.map.toText({ start: 5, end: 7 })).toBeNull();
    expect(gone.map.toText({ start: 5, end: 8 })).toEqual({ start: 0, end: 1 });
  });

  it('leads nowhere without a map', () => {
    const none = mapOf('Ports shut.', null);
    expect(none.map.toFile({ start: 0, end: 5 })).toBeNull();
    expect(none.map.toText({ start: 0, end: 5 })).toBeNull();
  });
});

/** A raw text, cut into runs of which some have other characters in the file, with characters of the file between them. */
const anyMapped = fc
  .tuple(
    anyText,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('same', 'other', 'none'), fc.nat(4))),
  )
  .map(([raw, pieces]) => {
    const runs: Run[] = [];
    let start = 0;
    let file = '';
    for (const [wanted, kind, gap] of pieces) {
      const length = Math.min(wanted, raw.length - start);
      if (length === 0) break;
      file += '<'.repeat(gap);
      if (kind === 'same') {
        runs.push([start, length, file.length, length]);
        file += raw.slice(start, start + length);
      } else if (kind === 'other') {
        runs.push([start, length, file.length, length + 3]);
        file += '&'.repeat(length + 3);
      }
      start += length;
    }
    return { raw, runs, file };
  });

describe('of any text with any runs', () => {
  it('a span is led there and back, around all of it that has a place in the file', () => {
    fc.assert(
      fc.property(anyMapped, fc.nat(), fc.nat(), ({ raw, runs, file }, a, b) => {
        const { text, map } = mapOf(raw, runs);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const there = map.toFile({ start, end });
        const units = Array.from({ length: end - start }, (_, index) => ({
          start: start + index,
          end: start + index + 1,
        }));
        const placed = units.filter((unit) => map.toFile(unit) !== null);
        if (placed.length === 0) return; // at most what cleaning took away between them stands in the file
        if (there === null) throw new Error('a unit has a place, and the span has none');
        expect(contains({ start: 0, end: file.length }, there)).toBe(true);
        expect(placed.every((unit) => contains(there, map.toFile(unit) ?? unit))).toBe(true);
        const back = map.toText(there);
        expect(back !== null && placed.every((unit) => contains(back, unit))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text with a title and authors set before it', () => {
  it('has the characters of its runs, whatever it is', () => {
    const known = fc.record({
      title: fc.constantFrom('Ports Shut', 'Dockers Walk Out at Two Ports'),
      authors: fc.constantFrom([], ['A B']),
    });
    fc.assert(
      fc.property(anyText, known, (text, metadata) => {
        const record = annotate(text, metadata);
        const raw = undoEdits(record.text, record.cleaning.edits);
        const map = new FileMap(record);
        for (const [textStart, textLength, rawStart, rawLength] of record.source.map ?? []) {
          expect(raw.slice(textStart, textStart + textLength)).toBe(text.slice(rawStart, rawStart + rawLength));
        }
        if (record.source.map === null) return; // the text is the file
        for (const sentence of record.sentences) {
          const there = map.toFile(sentence);
          const back = there && map.toText(there);
          expect(there === null || (back !== null && contains(back, sentence))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

async function recordOf(
  name: string,
): Promise<{ readonly record: NewsRecord; readonly raw: string; readonly file: string }> {
  const bytes = readFileSync(`${INPUTS}/${name}`);
  const { readings } = await readAll(bytes, { path: name, maxBytes: 1_000_000 });
  const [reading] = readings;
  if (reading?.document === undefined) throw new Error(`${name} was not read`);
  const record = annotateDocument(reading.document, DEFAULT_CONFIG);
  return { record, raw: reading.document.text, file: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

describe.each(['swing-bridge.md', 'swing-bridge.html', 'night-trains.nitf', 'night-trains.newsml.xml'])(
  '%s',
  (name) => {
    it('has the characters of its runs', async () => {
      const { record, raw, file } = await recordOf(name);
      const runs = record.source.map ?? [];
      expect(runs.length).toBeGreaterThan(1);
      for (const [textStart, textLength, rawStart, rawLength] of runs) {
        if (textLength !== rawLength) continue;
        expect(file.slice(rawStart, rawStart + rawLength)).toBe(raw.slice(textStart, textStart + textLength));
      }
    });

    it('has all that was found at its place in the file', async () => {
      const { record, file } = await recordOf(name);
      const map = new FileMap(record);
      const slices = [...record.entities.flatMap(({ mentions }) => mentions), ...record.dates];
      expect(slices.length).toBeGreaterThan(5);
      for (const slice of slices) {
        const there = map.toFile(slice);
        if (there === null) continue; // a title or an author that stands before the text
        const written = file.slice(there.start, there.end);
        expect(written.length).toBeGreaterThanOrEqual(slice.text.length);
        const back = map.toText(there);
        expect(back !== null && contains(back, slice)).toBe(true);
        if (written.length === slice.text.length) expect(written.replace(/\s/g, ' ')).toBe(slice.text);
      }
      expect(slices.filter((slice) => map.toFile(slice) !== null).length).toBeGreaterThan(slices.length * 0.8);
    });
  },
);
