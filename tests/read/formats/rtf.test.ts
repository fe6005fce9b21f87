/** RTF: words in their encodings, what is not shown, what the file says of itself, and files that are broken. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.js';

async function read(content: string | Uint8Array) {
  const { readings } = await readAll(content, { format: 'rtf' });
  return { text: readings[0]?.document?.text, document: readings[0]?.document, readings };
}

const inRtf = (body: string, head = '\\ansi\\ansicpg1252') => `{\\rtf1${head} ${body}}`;

describe('RTF', () => {
  it('is a story', async () => {
    const bytes = readFileSync(new URL('samples/story.rtf', import.meta.url));
    const { document } = await read(bytes);
    expect(document?.text).toBe(
      [
        'Lighthouse at Skerry Head Is Sold',
        'By Nuala Farren',
        'The lighthouse at Skerry Head was sold on Friday for 1.2 million euros, the port authority said.',
        '“Nobody has lived here since 1987,” Declan Moyle, who bought it, told reporters. He wants to open a café in May\u00a02025 – with “twelve tables”.',
        'The island’s council had asked for a library instead. Its chairwoman, Siobhan Keady, said:\n“We were not even told.”',
        'A neighbour, Иван Petrov, called the sale a shame.',
      ].join('\n\n'),
    );
    expect(document).toMatchObject({
      metadata: {
        title: 'Lighthouse at Skerry Head Is Sold',
        authors: ['Nuala Farren'],
        sources: { title: 'title of \\info', authors: 'author of \\info', published: 'created of \\info' },
      },
      published: { value: '2024-11-22T10:05', basis: 'header' },
      source: { part: null, map: null, mediaType: 'application/rtf', encoding: 'windows-1252', bytes: bytes.length },
      opening: { headline: true, byline: true },
    });
  });

  it.each([
    ['paragraphs', 'One.\\par\\par Two.\\par', 'One.\n\nTwo.'],
    ['paragraphs by backslashes', 'One.\\\nTwo.\\\r\nThree.', 'One.\n\nTwo.\n\nThree.'],
    ['lines and tabs', 'One\\line Two\\tab Three', 'One\nTwo\tThree'],
    ['line ends that are not its own', 'One\r\n two\nthree', 'One twothree'],
    ['braces', 'a \\{b\\} \\\\c', 'a {b} \\c'],
    ['letters of the code page', "caf\\'e9 \\'93x\\'94", 'café “x”'],
    ['bytes as they are', 'caf\u00e9', 'café'],
    ['a space after a number that is none', '\\u233 ?t\\u233  x', 'ét\u00e9x'],
    ['a fallback of two', "\\uc2\\u8217\\'81\\'66s", '’s'],
    ['no fallback', '\\uc0\\u8217 s', '’s'],
    ['numbers below zero', '\\u-10179?\\u-8519?', '\u{1F6B9}'],
    ['hyphens that are not shown', 'news\\-paper twenty\\_two', 'newspaper twenty-two'],
    ['Cyrillic fonts', "{\\fonttbl{\\f1\\fcharset204 X;}}{\\f1 \\'cf\\'ee\\'f0\\'f2}.", 'Порт.'],
    ['Japanese fonts', "{\\fonttbl{\\f1\\fcharset128 X;}}{\\f1 \\'8d\\'60\\'83A}", '港ア'],
    ['links', '{\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt here}}', 'here'],
    ['what nobody knows', 'One{\\*\\secret two} three\\newword4 .', 'One three.'],
    ['hidden words', 'One\\v two\\v0  three{\\deleted  four}', 'One three'],
    ['pictures', 'One{\\pict\\wmetafile8 0123abcd} two{\\pict\\bin5 }}{\\x y} end', 'One two end'],
    ['words twice, for readers new and old', '{\\upr{caf?}{\\*\\ud{caf\\u233 ?}}}', 'café'],
    ['tables', '\\trowd A\\cell B\\cell\\row C\\cell D\\cell\\row', 'A\tB\n\nC\tD'],
  ])('has %s', async (_, body, text) => {
    expect((await read(Buffer.from(inRtf(body), 'latin1'))).text).toBe(text);
  });

  it.each([
    ['windows-1251', '\\ansi\\ansicpg1251', "\\'cf\\'ee\\'f0\\'f2", 'Порт'],
    ['macintosh', '\\mac', "caf\\'8e", 'café'],
    ['windows-1252', '\\ansi', "caf\\'e9", 'café'],
  ])('is in %s', async (encoding, head, body, text) => {
    const { document } = await read(inRtf(body, head));
    expect(document).toMatchObject({ text, source: { encoding } });
  });

  it.each([
    ['titles that programs make', '{\\title Document1}', []],
    ['accounts', '{\\author admin}{\\author desk3}', []],
    ['nothing', '{\\title }{\\creatim\\yr2024}', []],
    ['a title in Unicode', '{\\title Caf\\u233? Closes}', ['title']],
  ])('says nothing by %s', async (_, info, fields) => {
    const { document } = await read(inRtf(`{\\info${info}}One.`));
    expect(Object.keys(document?.metadata.sources ?? {})).toEqual(fields);
  });

  it('may be an archive’s export of several articles', async () => {
    const lines = readFileSync(new URL('samples/nexis.txt', import.meta.url), 'utf8').split(/\r?\n/);
    const body = lines.map((line) => line.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0)}?`));
    const file = inRtf(body.join('\\par\n'));
    const part = { start: 0, end: file.length };
    const { readings } = await read(file);
    expect(readings).toMatchObject([
      { number: 1, unit: 'document', document: { metadata: { title: 'Ferry crews walk out at Westport' } } },
      { number: 2, unit: 'document', document: { source: { part: { index: 1, ...part }, map: null } } },
    ]);
    expect(readings[0]?.document?.text).not.toContain('DOCUMENTS');
  });

  it('is known by its beginning', async () => {
    expect((await readAll(inRtf('One.'))).readings).toMatchObject([{ document: { text: 'One.' } }]);
  });
});

describe('broken RTF', () => {
  it.each([
    ['is cut short', '{\\rtf1 One.\\par Tw', 'One.\n\nTw', 'input-damaged', /ends within a group/],
    ['is cut in a picture', '{\\rtf1 One.{\\pict\\bin900 ab', 'One.', 'input-damaged', /ends within a group/],
    ['is cut after a backslash', "{\\rtf1 One.\\'", 'One.', 'input-damaged', /ends within a group/],
    ['nests too deep', `{\\rtf1 One.${'{'.repeat(100_000)}`, 'One.', 'input-damaged', /nest more than 1000 deep/],
  ])('that %s keeps what came before', async (_, content, text, code, message) => {
    const { readings } = await read(content);
    expect(readings[0]?.document?.text.trim()).toBe(text);
    expect(readings[1]?.error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each([
    ['is none', 'One.'],
    ['is nothing', ''],
    ['has something before it', 'x{\\rtf1 One.}'],
  ])('that %s is refused', async (_, content) => {
    expect((await read(content)).readings).toMatchObject([{ error: { code: 'input-format' } }]);
  });

  it.each([
    ['backslashes', '\\'.repeat(1_000_000)],
    ['closing braces', '}'.repeat(1_000_000)],
    ['pairs of braces', '{}'.repeat(500_000)],
    ['bytes', "\\'e9".repeat(250_000)],
    ['Unicode', '\\u233?'.repeat(150_000)],
    ['letters', `\\${'a'.repeat(1_000_000)}`],
    ['spaces', `${' '.repeat(1_000_000)}.`],
  ])('of %s comes to an end', async (_, body) => {
    const { readings } = await readAll(`{\\rtf1 ${body}`, { format: 'rtf', maxBytes: 2_000_000 });
    expect(readings.length).toBeGreaterThan(0);
  });
});
