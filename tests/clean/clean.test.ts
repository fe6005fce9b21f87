import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, clean, OffsetMap, undoEdits } from '../../src/clean/index.js';
import { anyText } from '../texts.js';
import { brokenText } from './broken-texts.js';

describe('clean', () => {
  it('says what it did, where', () => {
    expect(clean('The  end.\r\nNew').edits).toEqual([
      { op: 'white-space', rawStart: 3, rawEnd: 5, before: '  ', after: ' ' },
      { op: 'line-end', rawStart: 9, rawEnd: 11, before: '\r\n', after: '\n' },
    ]);
  });

  it('makes one edit of changes that touch', () => {
    expect(clean('One.\u200B\r\n \r\nTwo.').edits).toHaveLength(1);
  });

  it.each([
    ['any text', anyText],
    ['broken text', brokenText],
  ])('of %s leaves nothing for a second cleaning, can be replayed and undone', (_, texts) => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, edits } = clean(raw);
        expect(clean(text)).toEqual({ text, edits: [] });
        expect(applyEdits(raw, edits)).toBe(text);
        expect(undoEdits(text, edits)).toBe(raw);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('OffsetMap', () => {
  const raw = '\uFEFFThe  end.\r\nNew';
  const { text, edits } = clean(raw);
  const map = new OffsetMap(edits);

  it.each([
    ['The', 'The'],
    ['end', 'end'],
    ['New', 'New'],
    ['The end', 'The  end'],
    ['end.\nNew', 'end.\r\nNew'],
  ])('%j came from %j', (slice, from) => {
    const start = text.indexOf(slice);
    const span = map.toRaw({ start, end: start + slice.length });
    expect(raw.slice(span.start, span.end)).toContain(from);
    expect(raw.slice(span.start, span.end).replace('\uFEFF', '').trim()).toBe(from);
  });
});
