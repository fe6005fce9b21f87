import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

/** `word/UPOS/lemma` of every token. */
function tagged(text: string): string {
  const { segmentation } = segment(text);
  const syntax = analyseSyntax(segmentation);
  const { tokens } = segmentation;
  return Array.from(
    { length: tokens.length },
    (_, token) => `${tokens.text(token)}/${syntax.upos(token)}/${syntax.lemma(token)}`,
  ).join(' ');
}

describe('part of speech and lemma', () => {
  it.each([
    ['The ships waited.', 'The/DET/the ships/NOUN/ship waited/VERB/wait ./PUNCT/.'],
    ['She was tired.', 'She/PRON/she was/AUX/be tired/ADJ/tired ./PUNCT/.'],
    // A clitic that the segment stage split off is a token.
    [
      "The minister's plan failed.",
      "The/DET/the minister/NOUN/minister 's/PART/'s plan/NOUN/plan failed/VERB/fail ./PUNCT/.",
    ],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it('do not depend on what was read before', () => {
    const before = tagged('Acme said so.');
    tagged("Acme's, Acme's Brightwater Acme's.");
    expect(tagged('Acme said so.')).toBe(before);
  });

  it('answer beyond either end', () => {
    const syntax = analyseSyntax(segment('Ships wait.').segmentation);
    expect([syntax.upos(-1), syntax.upos(3), syntax.lemma(-1), syntax.lemma(3)]).toEqual(['X', 'X', '', '']);
  });
});
