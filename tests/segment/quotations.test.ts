/** Quotations of any marks. What is one, and what none, is in `src/segment/quotations.examples.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';

describe('quotations', () => {
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
