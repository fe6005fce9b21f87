import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';

function quotationsIn(text: string) {
  return segment(text).segmentation.quotations.map(({ span }) => text.slice(span.start, span.end));
}

const TEXTS: readonly (readonly [text: string, ...quotations: string[]])[] = [
  ['“We act,” he said, “and soon.”', '“We act,”', '“and soon.”'],
  ['"We act," he said, "and soon."', '"We act,"', '"and soon."'],
  ["''We act,'' he said.", "''We act,''"],
  ['«We act», he said.', '«We act»'],
  ['‘We act,’ he said.', '‘We act,’'],
  ['He said: “They told us, ‘We act.’”', '“They told us, ‘We act.’”', '‘We act.’'],
  ['“We act.\n\n“And soon.”', '“We act.', '“And soon.”'],
  // Closed by the wrong mark, or by none.
  ['“We act," he said. ‘And soon,” he said.', '“We act,"', '‘And soon,”'],
  ['"We act,’ he said.', '"We act,’'],
  ['“We act,” he said. “And soon.\n\nNobody came.', '“We act,”'],
  ['“We act. And soon, he said.\n\nNobody came.', '“We act. And soon, he said.'],
  // Marks that quote nothing.
  ['The sailors’ boots and the captains’ hats.'],
  ["It's the '90s, isn't it?"],
  ['He said “we act and left.'],
  ['A 6" pipe.'],
  ['“” and ""'],
];

describe('quotations', () => {
  it.each(TEXTS)('%s', (text, ...quotations) => {
    expect(quotationsIn(text)).toEqual(quotations);
  });

  it('lie inside one paragraph, do not cross, and know their depth', () => {
    const text = fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', ' ', '\n', 'word', 'it', '.', ','), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const raw = parts.join('');
        const { paragraphs, quotations } = segment(raw).segmentation;
        for (const [index, { span, paragraph, depth }] of quotations.entries()) {
          const home = paragraphs[paragraph];
          expect(home !== undefined && home.start <= span.start && span.end <= home.end).toBe(true);
          const around = quotations.slice(0, index).filter((other) => other.span.end > span.start);
          for (const other of around) expect(other.span.end).toBeGreaterThanOrEqual(span.end);
          expect(depth).toBeGreaterThanOrEqual(around.length === 0 ? 0 : 1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
