/** Titles and authors that the text lacks, and the way back to the file around them. */
import { describe, expect, it } from 'vitest';
import { NO_METADATA } from '../../src/document/index.js';
import { withOpening } from '../../src/read/opening.js';
import { markedLines, markedText } from '../marked-text.js';

const BODY = 'The ferry was late on Monday.';

describe('withOpening', () => {
  it.each<[string, string, string | null, readonly string[], string, boolean, boolean]>([
    ['neither', BODY, null, [], BODY, false, false],
    ['a title', BODY, 'Ferry Late', [], `Ferry Late\n\n${BODY}`, true, false],
    ['both', BODY, 'Ferry Late', ['Ana Ruiz'], `Ferry Late\n\nBy Ana Ruiz\n\n${BODY}`, true, true],
    ['authors', BODY, null, ['Ana Ruiz', 'Tom Bell'], `By Ana Ruiz and Tom Bell\n\n${BODY}`, false, true],
    ['a title that is there', `Ferry Late\n${BODY}`, 'Ferry late', [], `Ferry Late\n${BODY}`, true, false],
    ['authors after it', `Ferry Late\n${BODY}`, 'Ferry Late', ['A B'], `Ferry Late\n\nBy A B\n\n${BODY}`, true, true],
    [
      'authors who are there',
      `Ferry Late\nA B\n${BODY}`,
      'Ferry Late',
      ['A B'],
      `Ferry Late\nA B\n${BODY}`,
      true,
      false,
    ],
    ['a title in a line', `Ferry late: ${BODY}`, 'Ferry late', [], `Ferry late: ${BODY}`, false, false],
    ['no words', '', 'Ferry Late', ['A B'], 'Ferry Late\n\nBy A B', true, true],
    ['nothing but the title', 'Ferry Late', 'Ferry Late', ['A B'], 'Ferry Late\n\nBy A B', true, true],
  ])('%s', (_, text, title, authors, expected, headline, byline) => {
    const opened = withOpening({ text, map: 'same' }, { ...NO_METADATA, title, authors });
    expect(opened.text).toBe(expected);
    expect(opened.opening).toEqual({ headline, byline });
    for (const [start, length, rawStart] of opened.map ?? [])
      expect(opened.text.slice(start, start + length)).toBe(text.slice(rawStart, rawStart + length));
    const mapped = (opened.map ?? [[0, text.length, 0, text.length]]).reduce((sum, [, length]) => sum + length, 0);
    expect(text.length - mapped).toBeLessThanOrEqual(1);
  });

  it('cuts runs, and keeps those whole that are written otherwise', () => {
    const map = [
      [0, 5, 10, 5],
      [5, 1, 15, 5],
      [6, 7, 20, 7],
    ] as const;
    const { text, map: moved } = withOpening(
      { text: 'Ferry&Co\nOne.', map },
      { ...NO_METADATA, title: 'Ferry&Co', authors: ['A B'] },
    );
    expect(text).toBe('Ferry&Co\n\nBy A B\n\nOne.');
    expect(moved).toEqual([
      [0, 5, 10, 5],
      [5, 1, 15, 5],
      [6, 2, 20, 2],
      [18, 4, 23, 4],
    ]);
  });

  describe('leads markup along', () => {
    const lines = ['<body> The ferry was late.', '<body subheading> What we know', '<body> It rained.'];

    it.each<[string, readonly string[], string | null, readonly string[], readonly string[], boolean, boolean]>([
      ['when nothing is set before it', lines, null, [], lines, false, false],
      ['after a title', lines, 'Ferry Late', [], ['Ferry Late', ...lines], true, false],
      ['after both', lines, 'Ferry Late', ['A B'], ['Ferry Late', 'By A B', ...lines], true, true],
      [
        'around authors that are set after a title that is there',
        ['Ferry Late', ...lines],
        'Ferry Late',
        ['A B'],
        ['Ferry Late', 'By A B', ...lines],
        true,
        true,
      ],
      [
        'and sets no title before a headline that it names, whatever it says',
        ['<body> Harbour', '<headline> The Ferry Is Late Again', ...lines],
        'Ferry Late',
        [],
        ['<body> Harbour', '<headline> The Ferry Is Late Again', ...lines],
        false,
        false,
      ],
      [
        'and sets authors after that headline and its decks',
        ['<body> Harbour', '<headline> Ferry Late', '<deck> Again', '<deck> And again', ...lines],
        'Ferry Late',
        ['A B'],
        ['<body> Harbour', '<headline> Ferry Late', '<deck> Again', '<deck> And again', '<byline> By A B', ...lines],
        false,
        false,
      ],
      [
        'and sets authors after a headline with nothing after it',
        ['<headline> Ferry Late'],
        null,
        ['A B'],
        ['<headline> Ferry Late', '<byline> By A B'],
        false,
        false,
      ],
      [
        'and sets no authors where it names a byline',
        ['<headline> Ferry Late', '<byline> Staff', ...lines],
        'Ferry Late',
        ['A B'],
        ['<headline> Ferry Late', '<byline> Staff', ...lines],
        false,
        false,
      ],
      [
        'and sets authors where it names the time of a byline only',
        ['<headline> Ferry Late', '<byline time> 3 March', ...lines],
        'Ferry Late',
        ['A B'],
        ['<headline> Ferry Late', '<byline> By A B', '<byline time> 3 March', ...lines],
        false,
        false,
      ],
      [
        'after a title, where it names a byline',
        ['<byline> Staff', ...lines],
        'Ferry Late',
        ['A B'],
        ['Ferry Late', '<byline> Staff', ...lines],
        true,
        false,
      ],
    ])('%s', (_, given, title, authors, expected, headline, byline) => {
      const { text, markup } = markedText(given);
      const opened = withOpening({ text, markup, map: 'same' }, { ...NO_METADATA, title, authors });
      expect(markedLines(opened)).toEqual(expected);
      expect(opened.opening).toEqual({ headline, byline });
    });

    it('cuts a block in which something is put', () => {
      const text = 'Ferry Late\n\nIt rained.';
      const markup = [{ kind: 'body', role: 'quotation', start: 0, end: text.length }] as const;
      const opened = withOpening(
        { text, markup, map: null },
        { ...NO_METADATA, title: 'Ferry Late', authors: ['A B'] },
      );
      expect(opened.markup.map(({ start, end }) => opened.text.slice(start, end))).toEqual([
        'Ferry Late',
        'It rained.',
      ]);
    });
  });
});
