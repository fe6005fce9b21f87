import { describe, expect, it } from 'vitest';
import { NO_ROWS, RowMemory } from '../../src/document/index.js';
import { annotate } from '../../src/index.js';

describe('what is remembered by the number of a word', () => {
  it('answers for every token with the number, also in the next text', () => {
    const memory = new RowMemory<string>();
    memory.keep({ rows: Int32Array.of(7, 8, 7), generation: 1 }, 0, 'seven');
    const next = { rows: Int32Array.of(8, 7), generation: 1 };
    expect([memory.get(next, 0), memory.get(next, 1)]).toEqual([undefined, 'seven']);
  });

  it('is forgotten when words are numbered anew, and a text with older numbers is told nothing', () => {
    const memory = new RowMemory<string>();
    const before = { rows: Int32Array.of(7), generation: 1 };
    const after = { rows: Int32Array.of(7), generation: 2 };
    memory.keep(before, 0, 'seven');
    expect(memory.get(after, 0)).toBeUndefined();
    memory.keep(after, 0, 'another');
    memory.keep(before, 0, 'seven');
    expect([memory.get(before, 0), memory.get(after, 0)]).toEqual([undefined, 'another']);
  });

  it('says nothing of tokens without a number, or beyond either end', () => {
    const memory = new RowMemory<string>();
    const words = { rows: Int32Array.of(-1), generation: 1 };
    memory.keep(words, 0, 'none');
    memory.keep(NO_ROWS, 3, 'none');
    expect([memory.get(words, 0), memory.get(words, -1), memory.get(NO_ROWS, 3)]).toEqual(
      Array.from({ length: 3 }, () => undefined),
    );
  });

  it('changes no record, also of a text whose words are numbered anew halfway', () => {
    const story =
      'Ana Ruiz of Acme Locks, Inc. said the ferries were running again. She told dockers that it would end.';
    const words = (from: number) => Array.from({ length: 12_000 }, (_, index) => `q${from + index}x`);
    const long = [story, words(0).join(' '), story].join('\n\n');
    const alone = annotate(story);
    const once = annotate(long);
    annotate(words(20_000).join(' '));
    expect(annotate(long)).toEqual(once);
    expect(annotate(story)).toEqual(alone);
  });
});
