import { describe, expect, it } from 'vitest';
import { functionFor } from '../../tools/word-tests.js';

const COMPARED = [
  /^(?:VERB|AUX)$/,
  /^VB[NGD]$/,
  /^an?$/,
  /^['’]s?$/,
  /^[,—–-]$/,
  /^(?:St\.?|Saint)$/,
  /^(?:[:–—-]|--)$/,
  /(?:ed|ing|[tkrw]e?n)$/,
  /^capital/,
  /^\p{Lu}/u,
  /^\d/,
  /^[a-z]/,
  /^[^a-z]/,
  /[.!?…]$/,
  /\p{L}$/u,
];

const LEFT = [
  /^a|b$/,
  /a|b/,
  /^a+$/,
  /^VB.?$/,
  /^\d{4}$/,
  /^(?:a|b)*$/,
  /ab??$/,
  /^(?:a|)/,
  /^(?:a|b|c|d|e|f|g|h|i|j|k|l|m)$/,
  /^(?=a)b$/,
  /\$/,
];

const WORDS = [
  ...[
    '',
    'a',
    'an',
    'ann',
    'VERB',
    'VERBS',
    'AUX',
    'VBN',
    'VBG',
    'VBZ',
    "'",
    '’',
    "'s",
    '’s',
    's',
    ',',
    '--',
    '-',
    '—',
    ':',
  ],
  ...[
    'St',
    'St.',
    'Sta',
    'Saint',
    'walked',
    'ed',
    'walking',
    'ing',
    'known',
    'taken',
    'ten',
    'kn',
    'capital',
    'capitals',
  ],
  ...['Éa', 'éa', 'aÉ', '😀', '😀a', 'a😀', '\ud800', 'a\n', '\n', '1a', 'a1', 'end.', 'end…', 'Z', '[', '{', '`', '@'],
];

describe('an expression that is tested of words', () => {
  it.each(COMPARED)('%s is answered without it', (expression) => {
    const made = functionFor(expression.source, expression.flags, 'isWord');
    const isWord = new Function(`${made?.code ?? ''}return isWord;`)();
    for (const word of WORDS) expect([word, isWord(word)]).toEqual([word, expression.test(word)]);
  });

  it.each(LEFT)('%s is left to it', ({ source, flags }) => {
    expect(functionFor(source, flags, 'isWord')).toBeNull();
  });
});
