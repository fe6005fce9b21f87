/** Texts whose marks or stops are missing, mixed up or none: nothing throws, and nobody says half of the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { statementsIn } from './statements.js';

const STORY = 'The road was closed on Monday. It was late. The town slept, and nobody came to the harbour.';

describe('marks without a partner', () => {
  it.each([
    [`“We act,” Ruiz said. “We go on.\n\n${STORY}\n\n${STORY}`, ['direct | Ruiz | said | “We act,”']],
    [`"We act," Ruiz said. "We go on.\n\n${STORY}`, ['direct | Ruiz | said | "We act,"']],
    [`“We act," Ruiz said. ${STORY}`, ['direct | Ruiz | said | “We act,"']],
    [`‘We act,” Ruiz said. ${STORY}`, ['direct | Ruiz | said | ‘We act,”']],
    [`We will act,” Ruiz said. ${STORY}`, ['indirect | Ruiz | said | We will act']],
  ])('%s', (text, statements) => {
    expect(statementsIn(text)).toEqual(statements);
  });

  it('are flagged', () => {
    const text = `“We act,” Ruiz said. “We go on.\n\n${STORY}\n\n${STORY}`;
    expect(annotate(text, { id: 'a' }).quality.flags.map(({ code }) => code)).toContain('unbalanced-quotes');
  });
});

it('a stray ending for a verb is its own lemma', () => {
  const [quote] = annotate('“The queen lays to a different rhythm,” ed Nerys Pugh.', { id: 'a' }).quotes;
  expect(quote?.cue?.lemma).toBe('ed');
});

describe('texts without sentences', () => {
  it.each([
    ['a table', 'Port | Ships | Said\nLisbon | 12 | late\nPorto | 14 | early\nFaro | 3 | never'],
    ['marks alone', "\" \" \" \" “ ” ” ” “ ' ' ''' "],
    ['cues alone', 'said said said, said: said “said” said'],
  ])('%s', (_, text) => {
    expect(statementsIn(text).filter((statement) => !statement.startsWith('direct'))).toEqual([]);
  });

  it('verse', () => {
    const verse =
      'I told the sea,\n“Give me back my ships,”\nand the sea was still\nbut the wind told me\nthat they were gone.';
    expect(statementsIn(verse).length).toBeLessThan(4);
  });

  it('words without stops: what is said ends', () => {
    const text = `the mayor said ${'the town slept and the road was closed and '.repeat(100)}`;
    for (const { content } of annotate(text, { id: 'a' }).quotes) {
      for (const { start, end } of content) expect(end - start).toBeLessThan(500);
    }
  });
});

it('holds for whatever marks and stops are put together', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '.',
    ',',
    ':',
    '\n\n',
    'said',
    'Ruiz',
    'we',
    'act',
    'that',
    '-',
    '|',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const text = words.join(' ');
      for (const { content } of annotate(text, { id: 'a' }).quotes) {
        for (const { start, end } of content) expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 300 },
  );
});
