import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/clean/clean.examples.js';
import { applyEdits, clean, OffsetMap, undoEdits } from '../../src/clean/index.js';
import { EDIT_OPERATIONS } from '../../src/record.js';
import { anyText } from '../texts.js';

describe('operations', () => {
  it.each(EXAMPLES)('%s: %j', (op, raw, expected) => {
    const { text, edits } = clean(raw);
    expect(text).toBe(expected);
    if (raw === expected) expect(edits).toEqual([]);
    else expect(edits.map((edit) => edit.op)).toContain(op);
    expect(undoEdits(text, edits)).toBe(raw);
  });

  it('each have an example of what they change', () => {
    const changing = new Set(EXAMPLES.filter(([, raw, expected]) => raw !== expected).map(([op]) => op));
    expect([...changing].sort()).toEqual([...EDIT_OPERATIONS].sort());
  });
});

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

  it('leaves nothing for a second cleaning', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = clean(raw);
        // A line that was joined may be a full one in its turn.
        const again = clean(text).edits.filter(({ op }) => op !== 'line-join' && op !== 'lost-space');
        expect(again).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('can be replayed and undone', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, edits } = clean(raw);
        expect(applyEdits(raw, edits)).toBe(text);
        expect(undoEdits(text, edits)).toBe(raw);
      }),
      { numRuns: 500 },
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
