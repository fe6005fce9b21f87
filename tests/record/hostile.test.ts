/** Texts that no one wrote to be read. Each gives a valid record; one that took quadratic time would not come back. */
import { describe, expect, it } from 'vitest';
import { annotate, brokenPromises } from '../../src/index.js';

const MILLION = 1_000_000;

/** Invented news over and over, in one paragraph. */
const ENDLESS =
  'Dockers walked out on Thursday, their union said. “We waited,” its head Marta Oliveira told reporters. ';

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['one space', ' '],
  ['one line end', '\n'],
  ['one byte-order mark', '\uFEFF'],
  ['one full stop', '.'],
  ['1 MB of a', 'a'.repeat(MILLION)],
  ['1 MB of "', '"'.repeat(MILLION)],
  ['1 MB of “', '“'.repeat(MILLION)],
  ['1 MB of (', '('.repeat(MILLION)],
  ['full stops', '.'.repeat(MILLION / 10)],
  ['1 MB of line ends', '\n'.repeat(MILLION)],
  ['carriage returns', '\r'.repeat(MILLION / 10)],
  ['1 MB of spaces', ' '.repeat(MILLION)],
  ['spaces between two words', `a${' '.repeat(MILLION / 10)}b`],
  ['1 MB of NUL', '\0'.repeat(MILLION)],
  ['halves of characters', '\ud83d'.repeat(MILLION / 10)],
  ['halves of characters, the other way round', '\ude00\ud83d'.repeat(MILLION / 20)],
  ['CJK without a space', '新聞記者'.repeat(MILLION / 40)],
  ['marks between words', 'a " b ( c ” '.repeat(MILLION / 200)],
  ['lines of one letter', 'a\n'.repeat(MILLION / 200)],
  ['abbreviations', 'Mr. U.S. J. '.repeat(MILLION / 200)],
  ['capitalised words', 'Lisbon Porto '.repeat(MILLION / 200)],
  ['names in brackets', 'Harbour Union (HU) '.repeat(MILLION / 200)],
  ['a paragraph without an end', ENDLESS.repeat(MILLION / 2000)],
  ['speech without an end', 'and she said that he said that the ship '.repeat(MILLION / 400)],
  ['quotations without an end', 'the ship of “ was said, '.repeat(MILLION / 400)],
  ['quotations that all speak', '“It is in the sea,” the man said. '.repeat(MILLION / 400)],
  ['nouns that report', 'his claim that the fear of the plan to '.repeat(MILLION / 400)],
  ['clauses of who, each joined to the one before', 'who said he had and '.repeat(MILLION / 80)],
  ['right-to-left script with controls', 'שלום\u202Eעולם\u202C سلام. '.repeat(500)],
  ['scripts side by side', 'Lisbon 新闻 שלום новости ニュース सम।चार. '.repeat(500)],
  ['emoji and joiners', '👩\u200d🚒 e\u0301 🇵🇹 '.repeat(500)],
];

describe('a valid record of', () => {
  it.each(TEXTS)('%s', (_, text) => {
    expect(brokenPromises(annotate(text, { published: '2024-02-01' }), text)).toEqual([]);
  });

  it.each(['', ' ', '\n', '\uFEFF', '\0', '\r\n\t'])('%j, which has no text, with a flag', (text) => {
    expect(annotate(text)).toMatchObject({ text: '', sentences: [], quality: { flags: [{ code: 'empty' }] } });
  });

  it('names by the thousand, all different', () => {
    const name = (index: number) => `Maria K${index.toString(36).replace(/\d/g, 'x')} of Acme ${index}`;
    const text = Array.from({ length: 2000 }, (_, index) => `${name(index)} left.`).join(' ');
    expect(brokenPromises(annotate(text), text)).toEqual([]);
  });
});
