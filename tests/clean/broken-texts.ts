/** Clean news text, broken by the inverse of each cleaning operation, alone and one after the other. */
import fc from 'fast-check';
import { LEGACY_ENCODINGS } from '../../src/clean/legacy-encodings.js';
import { anyText } from '../texts.js';

/** Invented, and clean: nothing in it is to be mended. */
const CLEAN_SENTENCES = [
  'Dockers walked out on Thursday, their union said.',
  '“We have waited long enough,” its head Marta Oliveira told reporters.',
  'São Tomas and Zürich won’t pay £40m – not at 3.5 per cent.',
  'The U.S. Senate met at 5 p.m. Friday in Côte d’Or; J. R. Okoro was there.',
  'Ćira Žižka… and Şule Öz left for Łódź.',
  'В гавани тихо.',
  '港湾罢工。',
  'שלום לנמל',
  'The well-known ferry-boat carried 1,200 people & two cars to the long-term car park.',
  'He asked: “Is it over?”',
  'We sailed 🚢 at dawn.',
  '- new cranes',
];

const cleanNews = fc
  .array(fc.tuple(fc.constantFrom(...CLEAN_SENTENCES), fc.constantFrom(' ', ' ', '\n\n', '\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.flat().join('').trim());

type Breakage = (text: string) => string;

/** Something put in at places that a number chooses. */
const strewn = (what: fc.Arbitrary<string>): fc.Arbitrary<Breakage> =>
  fc.tuple(what, fc.integer({ min: 1, max: 40 })).map(
    ([mark, every]) =>
      (text) =>
        Array.from(text, (unit, index) => (index % every === every - 1 ? unit + mark : unit)).join(''),
  );

/** Every match, or every second, third … one. */
const replaced = (pattern: RegExp, by: string | ((match: string) => string)): fc.Arbitrary<Breakage> =>
  fc.integer({ min: 1, max: 4 }).map((every) => (text) => {
    let seen = 0;
    return text.replace(pattern, (match) => {
      seen += 1;
      if (seen % every !== 0) return match;
      return typeof by === 'string' ? by : by(match);
    });
  });

const misread: fc.Arbitrary<Breakage> = fc.constantFrom(...LEGACY_ENCODINGS).map(
  ({ upperHalf }) =>
    (text) =>
      Array.from(Buffer.from(text, 'utf8'), (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : upperHalf.charAt(byte - 0x80),
      ).join(''),
);

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['“', '&ldquo;'],
  ['”', '&#148;'],
  ['’', '&#x2019;'],
]);

const BREAKAGES: readonly fc.Arbitrary<Breakage>[] = [
  misread,
  replaced(/[&“”’]/g, (match) => REFERENCES.get(match) ?? match),
  replaced(/[“”]/g, (match) => (match === '“' ? '\u0093' : '\u0094')),
  replaced(/\u00A0/g, ' '),
  replaced(/[\u0080-\uFFFF]/g, '\uFFFD'),
  replaced(/\n/g, '\r\n'),
  strewn(fc.constantFrom('\u200B', '\u00AD', '\uFEFF', '\u202E', '\0', '\u200D')),
  strewn(fc.constantFrom('\uE001', '\uF0B7', '\uD83D', '\uDE00')),
  fc.constant((text: string) => text.normalize('NFD')),
  replaced(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '-\n'),
  replaced(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00AD\n'),
  replaced(/[^\n]{30,60} /g, (match) => `${match.trimEnd()}\n`),
  replaced(/[^\n]{20,30} /g, (match) => `${match.trimEnd()}\n   `),
  fc.constant((text: string) => text.replace(/^/gm, '> ')),
  replaced(/^/gm, '> > '),
  replaced(/(?<=[.”?]) /g, ''),
  replaced(/ /g, '  '),
  replaced(/ /g, '\t \u00A0'),
  replaced(/\n/g, ' \n\n\n'),
];

const breakage = fc.oneof(...BREAKAGES);

export const brokenText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: cleanNews }, { weight: 1, arbitrary: anyText }),
    fc.array(breakage, { minLength: 1, maxLength: 4 }),
  )
  .map(([text, breakages]) => breakages.reduce((broken, brk) => brk(broken), text));
