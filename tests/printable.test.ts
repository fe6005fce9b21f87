/** What of a user's text may reach a terminal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../src/printable.js';

describe('printable', () => {
  it.each([
    ['plain text – “café” 🗞', 'plain text – “café” 🗞'],
    ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
    ['two\nlines\r\n\tand a tab', 'two\\nlines\\r\\n\\tand a tab'],
    ['\0\x07\x7f\x85\x9b2J', '\\x00\\x07\\x7f\\x85\\x9b2J'],
    ['cup\u202etxt.exe', 'cup\\u202etxt.exe'],
    ['\u2066a\u2069\u200e\u061c', '\\u2066a\\u2069\\u200e\\u061c'],
    ['a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['\ufeffa\u200b', '\\ufeffa\\u200b'],
    ['half \ud83d', 'half \\ud83d'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['👩‍🚒 می‌خواهم', '👩‍🚒 می‌خواهم'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('leaves nothing that moves the cursor, in any text, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});
