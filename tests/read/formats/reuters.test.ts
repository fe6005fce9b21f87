/** Reuters-style SGML: many documents a file. */
import { describe, expect, it } from 'vitest';
import { brief, readingsOf, sample } from './samples.js';

const document = (id: string, text: string, date = '26-FEB-1987 15:01:01.79') =>
  `<REUTERS TOPICS="NO" NEWID="${id}">\n<DATE>${date}</DATE>\n<TEXT>&#2;\n${text}</TEXT>\n</REUTERS>\n`;

async function textOf(text: string) {
  const [reading, ...more] = await readingsOf(document('7', text), 'a.sgm');
  expect(more).toEqual([]);
  return reading?.document?.text;
}

describe('Reuters SGML', () => {
  it('has documents with title, dateline and body', async () => {
    const readings = await readingsOf(sample('reuters.sgm'), 'reuters.sgm');
    expect(readings.map(brief)).toEqual([
      {
        number: 1,
        id: '9001',
        text: expect.stringMatching(
          /^ALDMOOR BARLEY CROP SEEN BELOW LAST YEAR\n\nBy Jan Hertog\n\nKARSHOLM, March 4 - Aldmoor will harvest about 1\.9 mln tonnes\nof barley[\s\S]*\n\nShares of <Karsholm Milling Co> fell[\s\S]*one\."\n\nReuter$/,
        ),
        warnings: [],
      },
      { number: 2, id: '9002', text: 'SKERRY LINES <SKL> SETS DIVIDEND', warnings: [] },
      { number: 3, id: '9003', text: '******SKERRY LINES NET PROFIT 4.1 MLN VS 3.9 MLN\n\nReuter', warnings: [] },
    ]);
    expect(readings[0]?.document).toMatchObject({
      published: { value: '1988-03-04T09:12:44', basis: 'metadata' },
      metadata: { authors: ['Jan Hertog'], keywords: ['barley', 'grain'], publisher: null },
      source: { mediaType: 'text/sgml', part: { index: 0, start: 36 } },
    });
  });

  it.each([
    ['no dateline', '<TITLE>T</TITLE><BODY>One.\n    Two.</BODY>', 'T\n\nOne.\n\nTwo.'],
    ['no title', '<BODY>One.</BODY>', 'One.'],
    ['no body', '<TITLE>T</TITLE>', 'T'],
    ['empty lines', '<BODY>One\nline.\n\nTwo.</BODY>', 'One\nline.\n\nTwo.'],
    ['a body that is not closed', '<BODY>One.\n', 'One.'],
    ['references', '<BODY>R&amp;D &lt;at> &#163;5&#3;</BODY>', 'R&D <at> £5'],
  ])('has its text with %s', async (_, text, read) => {
    expect(await textOf(text)).toBe(read);
  });

  it('of an odd encoding is read', async () => {
    const readings = await readingsOf(
      Buffer.concat([
        Buffer.from(document('1', '<BODY>Caf'), 'latin1').subarray(0, -20),
        Buffer.from([0xe9]),
        Buffer.from(' is shut. The caf\xe9s of K\xf6ln, \xfcber all.</BODY></TEXT></REUTERS>', 'latin1'),
      ]),
      'a.sgm',
    );
    expect(readings[0]?.document).toMatchObject({
      source: { encoding: 'windows-1252' },
      warnings: [{ code: 'encoding-guessed' }],
    });
  });

  it.each([
    [
      'cut in the middle',
      `${document('1', '<BODY>One.</BODY>')}<REUTERS NEWID="2">\n<TEXT>`,
      ['One.', 'standard input: line 7: the file ends within <REUTERS>, expected </REUTERS>'],
    ],
    [
      'with a document that is not closed',
      `<REUTERS NEWID="1"><TEXT>${document('2', '<BODY>Two.</BODY>')}`,
      ['document 1: no </REUTERS> before the next <REUTERS>', 'Two.'],
    ],
    [
      'with a document of nothing',
      document('1', '') + document('2', '<BODY>Two.</BODY>'),
      ['document 1: no TITLE and no BODY', 'Two.'],
    ],
    ['that is something else', 'The ferry is late.', ['standard input: line 1: no <REUTERS> in the file']],
  ])('%s gives what can be read', async (_, content, found) => {
    const readings = await readingsOf(content, 'a.sgm');
    expect(readings.map(({ document, error }) => document?.text ?? error?.message)).toEqual(found);
  });

  it('tells a document that is too large, and goes on', async () => {
    const readings = await readingsOf(
      document('1', 'x'.repeat(9000)) + document('2', '<BODY>Two.</BODY>'),
      'a.sgm',
      1000,
    );
    expect(readings.map(({ document, error }) => document?.text ?? error?.message)).toEqual([
      'document 1: larger than 1000 bytes',
      'Two.',
    ]);
  });
});
