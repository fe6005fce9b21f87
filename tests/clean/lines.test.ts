/** Text that was broken at the edge of a page, in the ways that pages have, and lines that look like it and are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, undoEdits } from '../../src/clean/index.js';
import { OWN_LINES } from './own-lines.js';
import { wrapped } from './wrapped.js';

const PARAGRAPHS = [
  'The ministers of four countries met in Harwick on Thursday and agreed on a plan for the ferries of the strait, which had been shut for three days after the storm, the board said.',
  'The plan needs the consent of all of the towns on the coast, and two of them have asked for more time. “We are not against it,” said Marta Oliveira, who leads the council of Porto Novo.',
  'She wants to know who pays for the new quay. In the first year it would cost 14.2 million pounds, of which the port has put aside about half.',
  'A vote is planned for the last week of May.',
];

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');

describe('lines of their own', () => {
  const [first = '', second = ''] = PARAGRAPHS;
  const around: readonly (readonly [where: string, above: string])[] = [
    ['alone', ''],
    ['among long paragraphs', first],
    ['among paragraphs of 70 columns', wrapped([first], 70, 'blank')],
    ['among paragraphs of 30 columns', wrapped([second], 30, 'blank')],
  ];

  describe.each(around)('%s', (_, above) => {
    it.each(OWN_LINES)('stay: %s', (_kind, lines) => {
      const { text } = clean([above, lines, above].join('\n\n').trim());
      const paragraph = linesOf(above).join(' ');
      expect(linesOf(text)).toEqual(linesOf([paragraph, lines, paragraph].join('\n')));
    });
  });
});

describe('broken lines', () => {
  const style = fc.constantFrom('blank', 'indent', 'quoted', 'nested');

  it('are joined at every width, in every style, and broken again by undoing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(PARAGRAPHS.slice(0, 3), { minLength: 2 }),
        fc.integer({ min: 28, max: 80 }),
        style,
        (paragraphs, width, how) => {
          const raw = wrapped(paragraphs, width, how);
          const { text, edits } = clean(raw);
          expect(linesOf(text)).toEqual(paragraphs);
          expect(undoEdits(text, edits)).toBe(raw);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are joined around page numbers and running heads', () => {
    const page = wrapped(PARAGRAPHS, 60, 'blank').split('\n');
    const { text } = clean(
      [...page.slice(0, 2), '12', ...page.slice(2, 7), '', 'Harbour News | Page 13', '', ...page.slice(7)].join('\n'),
    );
    expect(linesOf(text).filter((line) => line.length < 60)).toEqual(
      expect.arrayContaining(['12', 'Harbour News | Page 13']),
    );
    expect(
      linesOf(text)
        .filter((line) => line !== '12' && line !== 'Harbour News | Page 13')
        .join(' '),
    ).toBe(PARAGRAPHS.join(' '));
    expect(linesOf(text)).toHaveLength(8);
  });
});
