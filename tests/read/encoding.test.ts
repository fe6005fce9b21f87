/** Text in other encodings is called by its name, not binary; binary is called so. */
import { describe, expect, it } from 'vitest';
import { decodeText, readRows } from '../../src/read/index.js';

const OPTIONS = { path: 'a.txt', published: null, maxBytes: 1_000_000 };
const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
const wide = (text: string) => Buffer.from(Array.from(text, (letter) => [letter.codePointAt(0) ?? 0, 0, 0, 0]).flat());
const NEWS = 'Dockers walked out on Thursday.\nTheir union said “no” – twice.\n';
const RUSSIAN = 'Докеры бастуют, сообщил профсоюз в четверг, 7 марта.\n';

function errorOf(bytes: Uint8Array): unknown {
  try {
    return decodeText(bytes, OPTIONS).text;
  } catch (error) {
    return error;
  }
}

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-16 LE with a mark', little(`\uFEFF${NEWS}`), 'UTF-16, little-endian', 'UTF-16'],
    ['UTF-16 BE with a mark', big(`\uFEFF${NEWS}`), 'UTF-16, big-endian', 'UTF-16'],
    ['UTF-16 LE', little(NEWS), 'UTF-16, little-endian', 'UTF-16LE'],
    ['UTF-16 BE', big(NEWS), 'UTF-16, big-endian', 'UTF-16BE'],
    ['Russian in UTF-16 LE', little(RUSSIAN), 'UTF-16, little-endian', 'UTF-16LE'],
    ['Russian in UTF-16 BE', big(RUSSIAN), 'UTF-16, big-endian', 'UTF-16BE'],
    ['a long text in UTF-16 LE', little(NEWS.repeat(1000)), 'UTF-16, little-endian', 'UTF-16LE'],
    [
      'a text in UTF-16 LE that was cut in the middle of a letter',
      little(NEWS).subarray(0, 33),
      'UTF-16, little-endian',
      'UTF-16LE',
    ],
    ['nothing but a mark', little('\uFEFF'), 'UTF-16, little-endian', 'UTF-16'],
    ['UTF-32 with a mark', Buffer.from([0xff, 0xfe, 0, 0, ...wide(NEWS)]), 'UTF-32, little-endian', 'UTF-32'],
  ])('knows %s', (_, bytes, name, iconv) => {
    expect(errorOf(bytes)).toMatchObject({
      code: 'input-encoding',
      message: `a.txt: ${name}, expected UTF-8`,
      hint: `Convert the file to UTF-8, for example with: iconv -f ${iconv} -t UTF-8`,
    });
  });

  it.each<[string, Uint8Array]>([
    ['zeros', Buffer.alloc(100)],
    ['numbers of 16 bits', Buffer.from(Uint16Array.from({ length: 200 }, (_, index) => index % 7).buffer)],
    ['numbers of 32 bits', Buffer.from(Uint32Array.from({ length: 200 }, (_, index) => index * 37).buffer)],
    ['the head of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['UTF-32 without a mark', wide(NEWS)],
  ])('calls %s binary', (_, bytes) => {
    expect(errorOf(bytes)).toMatchObject({ code: 'input-binary' });
  });

  it.each(['', '\0', 'a', 'a\0', 'ab\0', NEWS, RUSSIAN, '\uFEFFa', `one zero\0in ${NEWS}`])('reads %j', (text) => {
    expect(errorOf(Buffer.from(text))).toBe(text);
  });
});

describe('readRows', () => {
  it.each([
    ['LE', little],
    ['BE', big],
  ])('calls UTF-16 %s by its name', async (_, encode) => {
    const bytes = encode('\uFEFF{"text": "Ships wait."}\n{"text": "Docks are closed."}\n');
    const rows = readRows(
      (async function* () {
        yield bytes;
      })(),
      { published: null, maxBytes: 1000 },
    );
    const messages: (string | undefined)[] = [];
    for await (const row of rows) messages.push(row.error?.message);
    expect(messages.slice(0, 2)).toEqual([1, 2].map((line) => `line ${line}: UTF-16 or UTF-32, expected UTF-8`));
  });
});
