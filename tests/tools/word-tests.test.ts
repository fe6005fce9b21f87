import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { functionFor, wordTests } from '../../tools/word-tests.js';

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

describe('code', () => {
  it.each([
    ['a test where it is written', 'export const f = (w) => /^(?:a|b)$/.test(w);', '=> isWord0(w);'],
    ['a test of a constant', 'const A = /^a$/;\nexport const f = (w) => A.test(w);', '=> isWord0(w);'],
    [
      'one expression tested twice',
      'export const f = (v, w) => /^a$/.test(v) || /^a$/.test(w);',
      'isWord0(v) || isWord0(w)',
    ],
    ['a longer expression', 'export const f = (w) => /^a+$/.test(w);', '=> /^a+$/.test(w);'],
    ['an expression that goes on from its last place', 'export const f = (w) => /^a$/g.test(w);', '=> /^a$/g.test(w);'],
    [
      'a name that is bound twice',
      'const A = /^a$/;\nexport const f = (A, w) => A.test(w);\nexport const g = (w) => A.test(w);',
      '=> A.test(w);',
    ],
    ['text', 'export const f = () => "/^a$/.test(w)";', '"/^a$/.test(w)"'],
    ['another method', 'export const f = (w) => /^a$/.exec(w);', '=> /^a$/.exec(w);'],
  ])('with %s', async (_, code, expected) => {
    expect(await built(code)).toContain(expected);
  });
});

/** What is built of a module. */
async function built(code: string): Promise<string> {
  const module = { name: 'module', resolveId: (id: string) => id, load: () => code };
  const bundle = await rolldown({ input: 'module.js', plugins: [module, wordTests] });
  const { output } = await bundle.generate();
  return output[0].code;
}
