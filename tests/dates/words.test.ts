import { describe, expect, it } from 'vitest';
import { Words } from '../../src/dates/words.js';
import { segment } from '../../src/segment/index.js';

function wordsOf(text: string): Words {
  const { segmentation } = segment(text);
  return new Words(segmentation.text, segmentation.tokens);
}

function cut(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.length }, (_, at) => words.text(at));
}

describe('words for the forms', () => {
  it.each([
    ['mid-1996 5:30pm', 'mid', '-', '1996', '5', ':', '30', 'pm'],
    ['Feb. 4, 1980s', 'Feb', '.', '4', ',', '1980', 's'],
    ['Café Größe Šibenik', 'Café', 'Größe', 'Šibenik'],
    ['3×4÷5', '3', '×', '4', '÷', '5'],
    ['“May”—’98…', '“', 'May', '”', '—', '’', '98', '…'],
    ['May\u00a05,\u200a2024', 'May', '5', ',', '2024'],
    ['Κως Мая', 'Κως', 'Мая'],
    ['½ ° €5', '½', '°', '€', '5'],
    ['May\n2019', 'May', '\n', '2019'],
  ])('%j', (text, ...words) => {
    expect(cut(text)).toEqual(words);
  });

  it('answer beyond both ends with nothing', () => {
    const words = wordsOf('In May');
    expect([-1, 2].map((at) => [words.text(at), words.lower(at), words.isLetters(at), words.isNumber(at)])).toEqual([
      ['', '', false, false],
      ['', '', false, false],
    ]);
    expect([words.start(-1), words.end(-1), words.start(2), words.end(2)]).toEqual([0, 0, 6, 6]);
  });

  it('know capitals beyond ASCII', () => {
    const words = wordsOf('Éire état May may 5');
    expect([0, 1, 2, 3, 4].map((at) => words.isCapital(at))).toEqual([true, false, true, false, false]);
  });

  it('are in lower case', () => {
    const words = wordsOf('MAY Éire ÉTAT Antidisestablishmentarianism');
    expect([0, 1, 2, 3].map((at) => words.lower(at))).toEqual(['may', 'éire', 'état', 'antidisestablishmentarianism']);
    expect([0, 1].map((at) => words.lower(at))).toEqual(['may', 'éire']);
  });

  it('are glued where nothing stands between', () => {
    const words = wordsOf('5:30 pm\nMay');
    expect([0, 1, 2, 3, 4, 5].map((at) => words.isGlued(at))).toEqual([false, true, true, false, false, false]);
  });
});
