import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, clean, markupOfClean, OffsetMap, undoEdits } from '../../src/clean/index.js';
import { contains, type Span } from '../../src/document/index.js';
import { markedText } from '../marked-text.js';
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
    ['the cafÃ©  is shut', 'mojibake', 'Ã©  ', 'é '],
    ['one \u200B two', 'invisible', ' \u200B ', ' '],
    ['one \u00A0 two', 'white-space', ' \u00A0 ', ' '],
  ] as const)('names an edit for what was done besides white space: %j', (raw, op, before, after) => {
    const { edits } = clean(raw);
    expect(edits.map((edit) => [edit.op, edit.before, edit.after])).toEqual([[op, before, after]]);
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

  it.each([
    ['The', 'The'],
    ['  end', ' end'],
    ['end', 'end'],
    ['end.\r\nNew', 'end.\nNew'],
    ['end.\r', 'end.\n'],
    ['\nNew', '\nNew'],
    ['\uFEFF', ''],
    [' ', ' '],
  ])('%j became %j', (slice, became) => {
    const start = raw.indexOf(slice);
    const span = map.toClean({ start, end: start + slice.length });
    expect(text.slice(span.start, span.end)).toBe(became);
  });

  it('takes in what was put at either border', () => {
    const glued = 'They left.She stayed.';
    const { text, edits } = clean(glued);
    const map = new OffsetMap(edits);
    expect(text).toBe('They left. She stayed.');
    expect(map.toClean({ start: 0, end: 10 })).toEqual({ start: 0, end: 11 });
    expect(map.toClean({ start: 10, end: 21 })).toEqual({ start: 10, end: 22 });
    expect(map.toClean({ start: 10, end: 10 })).toEqual({ start: 10, end: 11 });
  });

  it.each([
    ['any text', anyText],
    ['broken text', brokenText],
  ])('leads spans of %s there and back, around what they were', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (raw, a, b) => {
        const { text, edits } = clean(raw);
        const map = new OffsetMap(edits);
        const ofClean = spanOf(a, b, text.length);
        expect(contains(map.toClean(map.toRaw(ofClean)), ofClean)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('leads every unit that stayed to itself', () => {
    fc.assert(
      fc.property(brokenText, (raw) => {
        const { text, edits } = clean(raw);
        const map = new OffsetMap(edits);
        for (let at = 0; at < raw.length; at += 1) {
          if (edits.some(({ rawStart, rawEnd }) => rawStart <= at + 1 && at <= rawEnd)) continue;
          const { start, end } = map.toClean({ start: at, end: at + 1 });
          expect([end - start, text[start]]).toEqual([1, raw[at]]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function spanOf(a: number, b: number, length: number): Span {
  const [start = 0, end = 0] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y);
  return { start, end };
}

describe('markup', () => {
  it('is led to the clean text, without what is gone', () => {
    const raw = '\ufeff\ufeff  Ships  wait.\n\n&amp; ports';
    const clean1 = clean(raw);
    const at = (words: string) => ({ start: raw.indexOf(words), end: raw.indexOf(words) + words.length });
    const blocks = [at('\ufeff'), at('Ships  wait.'), at('&amp; ports')].map((span) => ({
      kind: 'body' as const,
      role: 'list' as const,
      ...span,
    }));
    const led = markupOfClean(blocks, clean1.edits);
    expect(led.map(({ start, end }) => clean1.text.slice(start, end))).toEqual(['Ships wait.', '& ports']);
    expect(led.map(({ role }) => role)).toEqual(['list', 'list']);
  });

  /** The lines of a page that a typewriter wrote, and the items of a list that look like them. */
  const LINES = [
    'the oldest of the three ferries, which is in the',
    'hands of the pilots, a crane that stands on the',
    'north quay, and two tugs, one without an engine-',
    'driver',
  ];

  it('keeps lines apart that would be joined', () => {
    expect(clean(LINES.join('\n')).text).not.toContain('\n');
    const { text, markup } = markedText(
      LINES.map((line) => `<body list> ${line}`),
      '\n',
    );
    expect(clean(text, markup)).toEqual({ text, edits: [] });
  });

  it('keeps lines apart whose ends are written otherwise', () => {
    const { text, markup } = markedText(
      LINES.map((line) => `<body list> ${line}`),
      '\r\n',
    );
    expect(clean(text, markup).text).toBe(LINES.join('\n'));
  });

  it.each([
    ['the first', [0]],
    ['the second', [1]],
    ['both', [0, 1]],
  ])('keeps lines apart whose ends are references, when %s is marked', (_, marked) => {
    const lines = [
      'the oldest of the three ferries, which is in th&#101;',
      '&#104;ands of the pilots and their union.',
    ];
    const { text, markup } = markedText(
      lines.map((line, index) => (marked.includes(index) ? `<body list> ${line}` : line)),
      '\n',
    );
    expect(clean(text).text).not.toContain('\n');
    expect(clean(text, markup).text).toContain('in the\nhands');
  });

  it('takes marks from their ends', () => {
    const { text, markup } = markedText(['<body list> two tugs\u00AD', '<body list> Ports'], '\n');
    expect(clean(text, markup).text).toBe('two tugs\nPorts');
  });

  it('keeps marks of quotation', () => {
    const { text, markup } = markedText(['<body> > the port is shut', '<body> > for three days'], '\n');
    expect(clean(text).text).not.toContain('>');
    expect(clean(text, markup).text).toBe(text);
  });

  it('says nothing of other lines, nor of words', () => {
    const { text, markup } = markedText(['<body> The port is  shut.', '', ...LINES], '\n');
    expect(clean(text, markup).text).toBe(`The port is shut.\n\n${clean(LINES.join('\n')).text}`);
  });
});
