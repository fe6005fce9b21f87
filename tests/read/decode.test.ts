/** Bytes become characters: by mark, declaration, UTF-8, or a guess that is said; binary is called so. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';

const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
const wide = (text: string) => Buffer.from(Array.from(text, (letter) => [letter.codePointAt(0) ?? 0, 0, 0, 0]).flat());
const NEWS = 'Dockers walked out on Thursday.\nTheir union said “no” – twice.\n';
const RUSSIAN = 'Докеры бастуют, сообщил профсоюз в четверг, 7 марта.\n';

/** In a table of 128 characters after ASCII. */
function narrow(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const table = new Map(
    Array.from({ length: 128 }, (_, index) => {
      const byte = 128 + index;
      return [decoder.decode(new Uint8Array([byte]), { stream: true }) + decoder.decode(), byte] as const;
    }),
  );
  return Buffer.from(Array.from(text, (letter) => table.get(letter) ?? letter.charCodeAt(0)));
}

function attempt(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, 'a.txt');
  } catch (error) {
    return error;
  }
}

describe('decode', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-16 LE with a mark', little(`\uFEFF${NEWS}`), 'utf-16le', `\uFEFF${NEWS}`],
    ['UTF-16 BE with a mark', big(`\uFEFF${NEWS}`), 'utf-16be', `\uFEFF${NEWS}`],
    ['UTF-16 LE', little(NEWS), 'utf-16le', NEWS],
    ['UTF-16 BE', big(NEWS), 'utf-16be', NEWS],
    ['Russian in UTF-16 LE', little(RUSSIAN), 'utf-16le', RUSSIAN],
    ['nothing but a mark', little('\uFEFF'), 'utf-16le', '\uFEFF'],
    ['UTF-8', Buffer.from(NEWS), 'utf-8', NEWS],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${NEWS}`), 'utf-8', `\uFEFF${NEWS}`],
    ['nothing', Buffer.alloc(0), 'utf-8', ''],
  ])('reads %s, and has nothing to say', (_, bytes, encoding, text) => {
    expect(attempt(bytes)).toEqual({ text, encoding, warnings: [] });
  });

  it.each<[string, string, string]>([
    ['English', 'windows-1252', NEWS.repeat(4)],
    ['French', 'windows-1252', 'Les dockers étaient fatigués, a déclaré le président très tôt à Orléans. '.repeat(4)],
    ['Russian', 'windows-1251', RUSSIAN.repeat(4)],
    ['Russian', 'koi8-r', RUSSIAN.repeat(4)],
    ['Polish', 'iso-8859-2', 'Związek powiedział, że strajk się skończy; żądał tego także rząd. '.repeat(6)],
  ])('guesses %s in %s, and says so', (_, encoding, text) => {
    expect(attempt(narrow(text, encoding))).toMatchObject({ text, encoding, warnings: [{ code: 'encoding-guessed' }] });
  });

  it('loses a broken byte of UTF-8, and says where', () => {
    const bytes = Buffer.concat([Buffer.from(NEWS.repeat(9)), Buffer.from([0xe9]), Buffer.from(` ${NEWS}`)]);
    expect(attempt(bytes)).toEqual({
      text: `${NEWS.repeat(9)}\uFFFD ${NEWS}`,
      encoding: 'utf-8',
      warnings: [
        {
          code: 'bytes-replaced',
          message: `Bytes that are not UTF-8, the first at byte ${Buffer.byteLength(NEWS) * 9}, were replaced by U+FFFD.`,
        },
      ],
    });
  });

  it('takes the declared encoding', () => {
    const declared = { label: 'windows-1251', from: 'XML declaration' };
    expect(decode(narrow('Да.', 'windows-1251'), 'a.xml', declared)).toEqual({
      text: 'Да.',
      encoding: 'windows-1251',
      warnings: [],
    });
  });

  it.each(['shift_jis', 'iso-8859-1', 'no-such-encoding'])('passes over a declaration that lies: %s', (label) => {
    const text = `${NEWS}${RUSSIAN}ÿ€ 😀`;
    expect(decode(Buffer.from(text), 'a.xml', { label, from: 'XML declaration' })).toMatchObject({
      text,
      encoding: 'utf-8',
      warnings: [{ code: 'encoding-guessed' }],
    });
  });

  it.each<[string, Uint8Array]>([
    ['zeros', Buffer.alloc(100)],
    ['numbers of 16 bits', Buffer.from(Uint16Array.from({ length: 200 }, (_, index) => index % 7).buffer)],
    ['numbers of 32 bits', Buffer.from(Uint32Array.from({ length: 200 }, (_, index) => index * 37).buffer)],
    ['the head of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['UTF-32 without a mark', wide(NEWS)],
  ])('calls %s binary', (_, bytes) => {
    expect(attempt(bytes)).toMatchObject({ code: 'input-binary', message: 'a.txt: binary data, expected text' });
  });

  it('calls UTF-32 with a mark by its name', () => {
    expect(attempt(Buffer.from([0xff, 0xfe, 0, 0, ...wide(NEWS)]))).toMatchObject({
      code: 'input-encoding',
      message: 'a.txt: UTF-32, little-endian, expected UTF-8 or UTF-16',
    });
  });

  it.each(['\0', 'a', 'a\0', 'ab\0', `one zero\0in ${NEWS}`])('reads %j', (text) => {
    expect(attempt(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' });
  });
});
