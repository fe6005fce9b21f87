/** Trees of the syntax stage: what they say of plain sentences, and what holds for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { TREES } from './trees.examples.js';

/** `word<relation-head` of every token; the root has no head. */
function drawn(text: string): string {
  const { tokens, ...segmentation } = segment(text).segmentation;
  const syntax = analyseSyntax({ ...segmentation, tokens });
  return Array.from({ length: tokens.length }, (_, token) => {
    const head = syntax.head(token);
    return `${tokens.text(token)}<${syntax.relation(token)}${head < 0 ? '' : `-${tokens.text(head)}`}`;
  }).join(' ');
}

describe('trees', () => {
  it.each([...TREES])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  it('are trees for any row of words and marks: one root a sentence, and every token leads to it', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'the',
        'minister',
        'said',
        'that',
        'and',
        'SHE',
        'of',
        '“',
        '”',
        '"',
        '(',
        ')',
        ',',
        '.',
        '—',
        '!',
        '5',
        '$',
      ),
      fc.string({ minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const { segmentation } = segment(words.join(' '));
        const syntax = analyseSyntax(segmentation);
        for (const { firstToken, endToken } of segmentation.sentences) {
          let roots = 0;
          for (let token = firstToken; token < endToken; token += 1) {
            const path = [...syntax.path(token)];
            const root = path.at(-1) ?? -1;
            expect(path.every((at) => at >= firstToken && at < endToken)).toBe(true);
            expect(path.length).toBeLessThanOrEqual(endToken - firstToken);
            expect([syntax.head(root), syntax.relation(root)]).toEqual([-1, 'root']);
            if (syntax.head(token) === -1) roots += 1;
            const below = [...syntax.children(token)];
            expect(below.every((child) => syntax.head(child) === token)).toBe(true);
            const { first, end } = syntax.subtree(token);
            expect(first <= token && token < end).toBe(true);
            for (const child of below) {
              const inner = syntax.subtree(child);
              expect(first <= inner.first && inner.end <= end).toBe(true);
            }
          }
          expect(roots).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a sentence of thousands of words are parts that hang on the first one’s root', () => {
    const { segmentation } = segment(Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' '));
    const syntax = analyseSyntax(segmentation);
    const heads = Array.from({ length: segmentation.tokens.length }, (_, token) => syntax.head(token));
    expect(segmentation.sentences).toHaveLength(1);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect([...syntax.path(1499)].at(-1)).toBe(heads.indexOf(-1));
  });

  it('answer beyond either end, and for the head of a range', () => {
    const { segmentation } = segment('The old ships waited.');
    const syntax = analyseSyntax(segmentation);
    expect([syntax.head(-1), syntax.relation(9), [...syntax.children(9)], [...syntax.path(-1)]]).toEqual([
      -1,
      '',
      [],
      [],
    ]);
    expect(syntax.subtree(9)).toEqual({ first: 9, end: 10 });
    expect([syntax.headOf(0, 3), syntax.headOf(0, 5), syntax.headOf(2, 2)]).toEqual([2, 3, -1]);
  });
});
