import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/read/lines.js';

const LONG_ENOUGH = 1_000;

async function linesOf(chunks: readonly Uint8Array[], longest = LONG_ENOUGH) {
  const lines: [number, string, boolean][] = [];
  for await (const { number, bytes, cut } of splitLines(Readable.from(chunks), longest)) {
    lines.push([number, Buffer.from(bytes).toString('latin1'), cut]);
  }
  return lines;
}

const chunks = (...texts: string[]) => texts.map((text) => Buffer.from(text, 'latin1'));

describe('splitLines', () => {
  it.each([
    ['nothing', chunks(), []],
    ['an empty line', chunks('\n'), [[1, '', false]]],
    [
      'no last line end',
      chunks('a\nb'),
      [
        [1, 'a', false],
        [2, 'b', false],
      ],
    ],
    [
      'a last line end',
      chunks('a\nb\n'),
      [
        [1, 'a', false],
        [2, 'b', false],
      ],
    ],
    [
      'blank lines, which count',
      chunks('a\n\n\nb'),
      [
        [1, 'a', false],
        [2, '', false],
        [3, '', false],
        [4, 'b', false],
      ],
    ],
    [
      'a line in pieces',
      chunks('a', 'b', 'c\nd'),
      [
        [1, 'abc', false],
        [2, 'd', false],
      ],
    ],
    [
      'a byte-order mark',
      chunks('\xef\xbb\xbfa\n\xef\xbb\xbfb'),
      [
        [1, 'a', false],
        [2, '\xef\xbb\xbfb', false],
      ],
    ],
    ['a byte-order mark in pieces', chunks('\xef', '\xbb', '\xbfa'), [[1, 'a', false]]],
    ['U+2028 and a carriage return, which end no line', chunks('a\xe2\x80\xa8b\rc'), [[1, 'a\xe2\x80\xa8b\rc', false]]],
  ])('%s', async (_, input, expected) => {
    expect(await linesOf(input)).toEqual(expected);
  });

  it('cuts lines that are too long, and goes on', async () => {
    expect(await linesOf(chunks('abc', 'defg\nhi\n', 'klmno'), 4)).toEqual([
      [1, 'abcd', true],
      [2, 'hi', false],
      [3, 'klmn', true],
    ]);
  });

  it('finds the same lines wherever the chunks end', async () => {
    const piece = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '\r'), maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (texts) => {
        const whole = texts.join('');
        const expected = whole.replace(/\n$/, '').split('\n');
        const lines = await linesOf(chunks(...texts));
        expect(lines.map(([, line]) => line)).toEqual(whole === '' ? [] : expected);
      }),
    );
  });
});
