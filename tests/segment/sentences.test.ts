/** Tokens, sentences and paragraphs of any text. How they are cut is in the examples of `src/segment/`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';
import { contains } from '../../src/document/index.js';
import { segment } from '../../src/segment/index.js';
import { anyText } from '../texts.js';

function tokensOf(text: string): string[] {
  const { tokens } = segment(text).segmentation;
  return Array.from({ length: tokens.length }, (_, token) => tokens.text(token));
}

describe('tokens', () => {
  it('answer beyond either end', () => {
    const { tokens } = segment('Ships wait.').segmentation;
    expect([tokens.text(-1), tokens.text(3), tokens.lower(3)]).toEqual(['', '', '']);
    expect([tokens.start(-1), tokens.start(3), tokens.end(3)]).toEqual([0, 11, 11]);
    expect([tokens.at(0), tokens.at(5), tokens.at(6), tokens.at(99)]).toEqual([0, 1, 1, 3]);
    expect(tokens.slice(0, 2)).toBe('Ships wait');
    expect(tokens.slice(2, 2)).toBe('');
  });
});

describe('of any text', () => {
  it('all that is visible is in one token, one sentence and one paragraph', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = clean(raw);
        const { tokens, sentences, paragraphs } = segment(text).segmentation;
        expect(tokensOf(text).join('')).toBe(text.replace(/\s/gu, ''));
        expect(sentences.map(({ firstToken }) => firstToken)).toEqual([
          ...(sentences.length > 0 ? [0] : []),
          ...sentences.slice(0, -1).map(({ endToken }) => endToken),
        ]);
        expect(sentences.at(-1)?.endToken ?? 0).toBe(tokens.length);
        for (const sentence of sentences) {
          const paragraph = paragraphs[sentence.paragraph];
          expect(paragraph !== undefined && contains(paragraph, sentence)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
