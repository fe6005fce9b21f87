import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleEncodings } from '../../src/clean/mojibake-encodings.js';
import { FINDERS } from '../../src/clean/mojibake-sequences.js';
import { anyText } from '../texts.js';
import { brokenText } from './broken-texts.js';

/** Characters that are bytes of some encoding, and what is left of bytes that were lost. */
const bytes = fc.string({
  unit: fc.constantFrom(...'aé 13?âãÃÐÑРІС‚Ĺš├⌐√–— ÎÏÂ€™\u0093\u009D\uFFFD\u00A0\u0308'),
  maxLength: 12,
});

describe('possibleEncodings', () => {
  it.each([
    ['The port – “shut” since Monday – is open.', ['macintosh']],
    ['The port is “shut”.', []],
    ['Yucatán in May', []],
    ['cafÃ©', ['windows-1252', 'windows-1254', 'macintosh', 'ibm850']],
    ['Ã demain', ['windows-1252', 'windows-1254']],
  ])('of %j', (text, encodings) => {
    const found = possibleEncodings(text);
    expect(FINDERS.filter((_, index) => found & (1 << index)).map(({ encoding }) => encoding)).toEqual(encodings);
  });

  it('holds every encoding of which the text has a sequence', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText, bytes), (text) => {
        const found = possibleEncodings(text);
        FINDERS.forEach(({ find }, index) => {
          if ((found & (1 << index)) === 0) expect(find(text)).toEqual([]);
        });
      }),
      { numRuns: 3000 },
    );
  });
});
