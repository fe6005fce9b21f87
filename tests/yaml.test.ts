/** Files in YAML: what is wrong with one is told with its line, and never ends as a defect. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, YamlFault } from '../src/yaml.js';

const TENFOLD = (name: string) => `[${Array(10).fill(`*${name}`).join(', ')}]`;
const BILLION_LAUGHS = `a: &a [ha, ha]\nb: &b ${TENFOLD('a')}\nc: &c ${TENFOLD('b')}\nd: &d ${TENFOLD('c')}\ne: ${TENFOLD('d')}\n`;

describe('parseYaml', () => {
  it.each<[string, string | Uint8Array, unknown]>([
    ['a byte-order mark', '\uFEFFa: 1\n', { a: 1 }],
    ['a byte-order mark in bytes', Buffer.from('\uFEFF{"a": "é"}'), { a: 'é' }],
    ['JSON with tabs', '{\n\t"a": [\n\t\t1\n\t]\n}', { a: [1] }],
    ['lines that end in carriage returns', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['an alias', 'a: &x [1]\nb: *x\n', { a: [1], b: [1] }],
    ['nothing', '', null],
    ['a date, which stays a string', 'a: 2024-02-01', { a: '2024-02-01' }],
  ])('reads %s', (_, file, value) => {
    expect(parseYaml(file).value).toEqual(value);
  });

  it.each<[string, string | Uint8Array, number, string | RegExp]>([
    ['an alias of nothing', 'a: 1\nb:\n  - *x\n', 3, /\*x stands for nothing before it/],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', 1, /\*x stands for nothing before it/],
    ['an alias of itself', 'a: 1\nb: &x\n  - *x\n', 3, /\*x stands inside itself/],
    ['a billion laughs', BILLION_LAUGHS, 2, 'too much is written by aliases'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 3, 'Map keys must be unique'],
    ['a key twice in JSON', '{ "a": 1,\n  "a": 2 }', 2, 'Map keys must be unique'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 2, 'Tabs are not allowed as indentation'],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, /^Source contains multiple documents/],
    ['a list that is not closed', 'a: 1\nb: [1,\n', 3, /^Flow sequence/],
    ['a key that is none', 'a: 1\n? [1, 2]\n: 3\n', 2, /keys must be strings/],
    ['bytes that are not UTF-8', Buffer.from('a: 1\nb: caf\xe9\nc: 2\n', 'latin1'), 2, 'not in UTF-8'],
    ['such bytes at the end', Buffer.from('a: 1\nb: caf\xe9', 'latin1'), 2, 'not in UTF-8'],
    ['UTF-16', Buffer.from('\uFEFFa: 1\n', 'utf16le'), 1, 'not in UTF-8'],
    ['a nest that is not closed', '['.repeat(100_000), 1, 'nested too deeply'],
    ['a deep nest', `a:\n  ${'['.repeat(300)}${']'.repeat(300)}`, 2, 'nested too deeply'],
    ['a deep nest of lists', '- '.repeat(300), 1, 'nested too deeply'],
    [
      'a deep nest of maps',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      200,
      'nested too deeply',
    ],
  ])('refuses %s and names the line', (_, file, line, message) => {
    const fault = { constructor: YamlFault, line, message: expect.stringMatching(message) };
    expect(() => parseYaml(file)).toThrow(expect.objectContaining(fault));
  });

  it('throws nothing else, whatever is written', () => {
    const word = fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '&x ',
      '*x',
      '*y',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ': ',
      '\n',
      '  ',
      '\t',
      '|',
      '>',
      '"',
      "'",
      '#',
      '? ',
      '---\n',
      '%YAML 1.2\n',
      '!t ',
      '<<: ',
      '\r\n',
      '\0',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        try {
          parseYaml(words.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(YamlFault);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the line of a value, or of what is around it', () => {
    const { lineOf } = parseYaml('a: 1\nb:\n  - x: 1\n  - x: 2\n    y: 3\n');
    expect([['a'], ['b', 1], ['b', 1, 'y'], ['b', 1, 'none'], ['none']].map(lineOf)).toEqual([1, 4, 5, 4, 1]);
  });
});
