/** Invented sentences of many languages, each misread by each encoding, come back as they were. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../../src/clean/legacy-encodings.js';

const SENTENCES = [
  'Die Straße nach Köln ist gesperrt, sagte Bürgermeister Jürgen Groß.',
  'L’été dernier, à Orléans, le maire était déjà là où il fallait être.',
  'El niño comió piñas en Bogotá; ¿quién lo vio? ¡Nadie!',
  'A situação não é fácil, disse São João às meninas.',
  'Zażółć gęślą jaźń w Łodzi.',
  'Değişiklik için İstanbul’da güçlü bir ışık gerekiyor.',
  'Șeful guvernului a plecat în străinătate.',
  'Ο δήμαρχος μίλησε στην Αθήνα.',
  'Мэр приехал в Москву вчера вечером.',
  'ראש העיר אמר היום',
  'قال رئيس البلدية إن بلاده',
  'महापौर ने कहा',
  '市長は東京で言った。',
  '시장은 서울에서 말했다',
  'Thành phố rất đẹp ở Hà Nội.',
  'Københavns Lufthavn på Amager er åben',
  'Reykjavík, Þórður og Æðey',
  '“Yes,” she said — it’s €5 … really – “no”',
  'a 😀 and a 🚢',
  '5 °C ± 2 µm © 2024 Acme® ™ ½',
] as const;

/** Both have é for C3 A9; what differs between them can look alike. */
const AMBIGUOUS = new Set(['iso-8859-2']);

function misread(text: string, { upperHalf }: LegacyEncoding): string {
  return Array.from(Buffer.from(text, 'utf8'), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 0x80),
  ).join('');
}

const CERTAIN = LEGACY_ENCODINGS.filter(({ name }) => !AMBIGUOUS.has(name));

describe.each(CERTAIN)('text misread as $name', (encoding) => {
  it.each(SENTENCES)('%s', (sentence) => {
    expect(clean(misread(sentence, encoding)).text).toBe(sentence);
  });
});

describe('text misread as windows-1252', () => {
  const [windows1252, windows1251] = LEGACY_ENCODINGS;
  if (windows1252 === undefined || windows1251 === undefined) throw new Error('no encodings');

  it.each(SENTENCES)('twice: %s', (sentence) => {
    expect(clean(misread(misread(sentence, windows1252), windows1252)).text).toBe(sentence);
  });

  it.each(SENTENCES)('then as windows-1251: %s', (sentence) => {
    expect(clean(misread(misread(sentence, windows1252), windows1251)).text).toBe(sentence);
  });

  // In Vietnamese à stands inside words: `ThÃ nh` might as well be two.
  it.each(SENTENCES.filter((sentence) => !/à\p{L}/u.test(sentence)))(
    'with no-break spaces made plain: %s',
    (sentence) => {
      expect(clean(misread(sentence, windows1252).replaceAll('\u00A0', ' ')).text).toBe(sentence);
    },
  );
});

describe('text that is right', () => {
  it.each(SENTENCES)('stays: %s', (sentence) => {
    expect(clean(sentence)).toEqual({ text: sentence, edits: [] });
  });

  const MARKS = ['’', '”', '…', '—', '–', '™', '»', '®', '°', '†', '•', ',”', '…”', '’s', ' '];

  it.each(MARKS)('stays with %j after every word', (mark) => {
    for (const word of SENTENCES.slice(0, 17).flatMap((sentence) => sentence.match(/[\p{L}\p{M}’]{2,}/gu) ?? [])) {
      for (const form of [word, word.toUpperCase()]) {
        const { edits } = clean(`a ${form}${mark} b`);
        expect(edits.filter(({ op }) => op === 'mojibake')).toEqual([]);
      }
    }
  });
});
