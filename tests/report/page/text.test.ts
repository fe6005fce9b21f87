/** The page's work on texts, without a page: cutting at marks, versions, repairs, days, invisible characters, addresses. */
import { describe, expect, it } from 'vitest';
import { annotate, undoEdits } from '../../../src/index.js';
import { dayOf, isoOf, monthOf, shownDay, shownDayOfWeek, shownStretch } from '../../../src/report/page/text/days.js';
import { difference } from '../../../src/report/page/text/diff.js';
import { repairsOf, shownPlace } from '../../../src/report/page/text/repairs.js';
import { segmentsOf, spansByStretch } from '../../../src/report/page/text/segments.js';
import { pairsOf } from '../../../src/report/page/text/versions.js';
import { piecesOf, visible } from '../../../src/report/page/text/visible.js';
import { webAddress } from '../../../src/report/page/text/web-address.js';
import { counted, shownNumber, sureness, worded } from '../../../src/report/page/text/wording.js';

describe('segments', () => {
  const span = (start: number, end: number, name: string) => ({ start, end, name });
  const cut = (start: number, end: number, ...spans: ReturnType<typeof span>[]) =>
    segmentsOf({ start, end }, spans).map((segment) => [
      segment.start,
      segment.end,
      segment.covering.map(({ name }) => name).join(''),
      segment.points.map(({ name }) => name).join(''),
    ]);

  it.each([
    ['none', cut(0, 9), [[0, 9, '', '']]],
    [
      'one',
      cut(0, 9, span(2, 4, 'a')),
      [
        [0, 2, '', ''],
        [2, 4, 'a', ''],
        [4, 9, '', ''],
      ],
    ],
    [
      'one within another',
      cut(0, 9, span(1, 8, 'a'), span(3, 5, 'b')),
      [
        [0, 1, '', ''],
        [1, 3, 'a', ''],
        [3, 5, 'ab', ''],
        [5, 8, 'a', ''],
        [8, 9, '', ''],
      ],
    ],
    [
      'two that cross',
      cut(0, 9, span(1, 5, 'a'), span(3, 8, 'b')),
      [
        [0, 1, '', ''],
        [1, 3, 'a', ''],
        [3, 5, 'ab', ''],
        [5, 8, 'b', ''],
        [8, 9, '', ''],
      ],
    ],
    ['the same twice', cut(0, 4, span(0, 4, 'a'), span(0, 4, 'b')), [[0, 4, 'ab', '']]],
    ['over both ends', cut(5, 9, span(0, 20, 'a')), [[5, 9, 'a', '']]],
    ['before and after', cut(5, 9, span(0, 5, 'a'), span(9, 12, 'b')), [[5, 9, '', '']]],
    [
      'a point within',
      cut(0, 9, span(3, 3, 'p')),
      [
        [0, 3, '', ''],
        [3, 9, '', 'p'],
      ],
    ],
    [
      'a point at the start',
      cut(0, 9, span(0, 0, 'p'), span(0, 3, 'a')),
      [
        [0, 3, 'a', 'p'],
        [3, 9, '', ''],
      ],
    ],
    [
      'a point at the end',
      cut(0, 9, span(9, 9, 'p')),
      [
        [0, 9, '', ''],
        [9, 9, '', 'p'],
      ],
    ],
    ['a point in nothing', cut(4, 4, span(4, 4, 'p')), [[4, 4, '', 'p']]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('are handed out by stretch, in order', () => {
    const stretches = [
      { start: 0, end: 4 },
      { start: 6, end: 9 },
    ];
    expect(spansByStretch(stretches, [span(7, 8, 'c'), span(3, 7, 'b'), span(0, 1, 'a'), span(20, 21, 'd')])).toEqual([
      [span(0, 1, 'a'), span(3, 7, 'b')],
      [span(3, 7, 'b'), span(7, 8, 'c')],
    ]);
  });
});

describe('repairs', () => {
  it('stand where the clean text has what they put there', () => {
    const { text, cleaning } = annotate('The caf&eacute; &amp; the agree-\nment.\u200B It is   open.\r\n\r\nNow.');
    const repairs = repairsOf(cleaning.edits);
    expect(repairs.length).toBeGreaterThan(3);
    for (const { start, end, edit } of repairs) expect(text.slice(start, end)).toBe(edit.after);
    const undone = repairs
      .toReversed()
      .reduce((before, { start, end, edit }) => before.slice(0, start) + edit.before + before.slice(end), text);
    expect(undone).toBe(undoEdits(text, cleaning.edits));
  });
});

describe('repairs between paragraphs', () => {
  const text = 'One.\n\nTwo.';
  const paragraphs = [
    { start: 0, end: 4 },
    { start: 6, end: 10 },
  ];
  it.each([
    ['within one', { start: 1, end: 2 }, { start: 1, end: 2 }],
    ['a point within one', { start: 2, end: 2 }, { start: 2, end: 2 }],
    ['a point at its end', { start: 4, end: 4 }, { start: 4, end: 4 }],
    ['from the end of one', { start: 4, end: 6 }, { start: 4, end: 4 }],
    ['in the gap', { start: 5, end: 6 }, { start: 4, end: 4 }],
    ['at the start of the next', { start: 6, end: 7 }, { start: 6, end: 7 }],
    ['after the last', { start: 10, end: 10 }, { start: 10, end: 10 }],
  ])('%s', (_, span, expected) => {
    expect(shownPlace(span, { text, paragraphs })).toEqual(expected);
  });

  it('before the first, and without any', () => {
    expect(shownPlace({ start: 0, end: 1 }, { text: '\nOne.', paragraphs: [{ start: 1, end: 5 }] })).toEqual({
      start: 1,
      end: 1,
    });
    expect(shownPlace({ start: 0, end: 0 }, { text: '', paragraphs: [] })).toEqual({ start: 0, end: 0 });
  });
});

describe('difference', () => {
  const shown = (before: string, after: string): string =>
    difference([...before], [...after])
      .map((step) =>
        step.before === null
          ? `+${after[step.after ?? 0]}`
          : step.after === null
            ? `-${before[step.before]}`
            : before[step.before],
      )
      .join('');

  it.each([
    ['', '', ''],
    ['abc', 'abc', 'abc'],
    ['', 'ab', '+a+b'],
    ['ab', '', '-a-b'],
    ['abcd', 'acd', 'a-bcd'],
    ['abcabba', 'cbabac', null],
    ['aXbYc', 'abZc', null],
  ])('of %j and %j', (before, after, expected) => {
    const steps = difference([...before], [...after]);
    if (expected !== null) expect(shown(before, after)).toBe(expected);
    expect(steps.flatMap((step) => (step.before === null ? [] : [before[step.before]])).join('')).toBe(before);
    expect(steps.flatMap((step) => (step.after === null ? [] : [after[step.after]])).join('')).toBe(after);
    for (const step of steps)
      if (step.before !== null && step.after !== null) expect(before[step.before]).toBe(after[step.after]);
  });

  it('is the shortest', () => {
    expect(
      difference([...'abcabba'], [...'cbabac']).filter((step) => step.before === null || step.after === null),
    ).toHaveLength(5);
  });

  it('takes two lists that share nothing for all different', () => {
    const steps = difference(
      Array.from({ length: 3000 }, (_, n) => `a${n}`),
      Array.from({ length: 3000 }, (_, n) => `b${n}`),
    );
    expect(steps).toHaveLength(6000);
  });
});

describe('versions', () => {
  const texted = (...sentences: string[]) => {
    let at = 0;
    return {
      text: sentences.join(' '),
      sentences: sentences.map((sentence) => {
        const start = at;
        at += sentence.length + 1;
        return { start, end: start + sentence.length };
      }),
    };
  };

  it('tell what is the same, worded otherwise, new and gone', () => {
    const pairs = pairsOf(
      texted('It rained.', 'Three ships left on Monday.', 'Nobody spoke.'),
      texted('It rained.', 'Five ships left on Monday.', 'The port is open again.'),
    );
    expect(pairs.map(({ kind }) => kind)).toEqual(['same', 'changed', 'gone', 'new']);
    expect(pairs[1]?.before).toEqual([
      { text: 'Three', differs: true },
      { text: ' ships left on Monday.', differs: false },
    ]);
    expect(pairs[1]?.after[0]).toEqual({ text: 'Five', differs: true });
  });
});

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-02-29', 19782],
    ['1969-12-31', -1],
    ['-0263-03-01', -815527],
    ['2024-02-01T09:30', 19754],
  ])('%s is %i', (iso, day) => {
    expect(dayOf(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso.slice(0, iso.startsWith('-') ? 11 : 10));
  });

  it.each(['', 'soon', '2024', '2024-02'])('%j is none', (iso) => {
    expect(dayOf(iso)).toBe(null);
  });

  it.each([
    ['2024-02-01', '2024-02-02', '1 February 2024'],
    ['2024-02-01', '2024-03-01', 'February 2024'],
    ['2024-01-01', '2025-01-01', '2024'],
    ['2020-01-01', '2030-01-01', '2020 to 2029'],
    ['2024-01-01', '2024-04-01', 'January to March 2024'],
    ['2023-12-01', '2024-03-01', 'December 2023 to February 2024'],
    ['2024-02-05', '2024-02-12', '5 to 11 February 2024'],
    ['2024-02-26', '2024-03-04', '26 February to 3 March 2024'],
    ['2023-12-30', '2024-01-02', '30 December 2023 to 1 January 2024'],
  ])('%s to %s', (start, end, shown) => {
    expect(shownStretch(dayOf(start) ?? 0, dayOf(end) ?? 0)).toBe(shown);
  });

  it('are worded', () => {
    expect(shownDay(dayOf('-0263-03-01') ?? 0)).toBe('1 March 264 BC');
    expect(shownDayOfWeek(dayOf('2024-02-29') ?? 0)).toBe('Thursday, 29 February 2024');
    expect(shownDayOfWeek(-1)).toBe('Wednesday, 31 December 1969');
    expect(isoOf(monthOf(dayOf('2024-02-29') ?? 0))).toBe('2024-02-01');
  });
});

describe('invisible characters', () => {
  it.each([
    ['plain', 'plain'],
    ['a\u202eb', 'a[RLO]b'],
    ['\u2066x\u2069', '[LRI]x[PDI]'],
    ['a\u0000b\u0007', 'a[U+0000]b[U+0007]'],
    ['a\tb\nc', 'a\tb\nc'],
    ['\u05d0\u200f!', '\u05d0\u200f!'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('of repairs are all shown', () => {
    expect(piecesOf(' \n\u200b\u00ad', true).map(({ sign }) => sign)).toEqual(['␣', '⏎', 'ZWSP', 'SHY']);
  });
});

describe('addresses', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    [' HTTP://example.org ', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['JaVa\nScript:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['https://', null],
    ['file:///etc/passwd', null],
    [null, null],
  ])('%j', (text, expected) => {
    expect(webAddress(text)).toBe(expected);
  });
});

describe('wording', () => {
  it('counts and names', () => {
    expect([counted(1, 'day'), counted(0, 'day'), counted(2, 'person', 'people'), shownNumber(1234567)]).toEqual([
      '1 day',
      '0 days',
      '2 people',
      '1,234,567',
    ]);
    expect(worded('foreign-language')).toBe('Foreign language');
    expect([sureness(0.85), sureness(0.6), sureness(0.59)]).toEqual(['sure', 'likely', 'doubtful']);
  });
});
