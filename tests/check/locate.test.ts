import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout, writeLayout } from '../../src/check/layout.js';
import { Locator, nearestPlace, nextPlace, parsePointer, stretchPlace } from '../../src/compare/locate.js';

describe('parsePointer', () => {
  it.each([
    ['Lisbon', 'Lisbon', null, false],
    ['Lisbon#2', 'Lisbon', 2, false],
    ['on##7', 'on', 7, true],
    ['C##1', 'C', 1, true],
    ['Flight #2', 'Flight #2', null, false],
    ['Flight #2#1', 'Flight #2', 1, false],
    ['#2', '#2', null, false],
  ])('%s', (written, words, number, insideWords) => {
    expect(parsePointer(written)).toEqual({ words, number, insideWords });
  });
});

const TEXT = 'Lisbon said Lisboners said no.\n“We said so,” said Ana. “Lisbon will, we said, act,” Ana said.';
const locator = new Locator(TEXT);
const at = (start: number, words: string) => ({ start, end: start + words.length });

describe('places', () => {
  it.each([
    ['whole words only', 'Lisbon', [0, 56]],
    ['over a line end', 'no. “We', [27]],
    ['words with marks at their ends', 'Ana.', [50]],
    ['nothing', 'Porto', []],
  ])('%s', (_, words, starts) => {
    expect(locator.places(words)).toEqual(starts.map((start) => at(start, words)));
  });

  it('counts places inside words with ##', () => {
    expect(locator.candidates(parsePointer('Lisbon##2'))).toEqual([at(12, 'Lisbon')]);
    expect(locator.candidates(parsePointer('Lisbon#3'))).toEqual([]);
  });
});

describe('a date', () => {
  it('is the next place', () => {
    expect(nextPlace(locator, parsePointer('Lisbon'), 1)).toEqual(at(56, 'Lisbon'));
    expect(nextPlace(locator, parsePointer('Lisbon#1'), 1)).toEqual(at(0, 'Lisbon'));
    expect(nextPlace(locator, parsePointer('Lisbon'), 57)).toBeUndefined();
  });
});

describe('a speaker or a cue', () => {
  const content = [at(31, '“We said so,”')];
  it.each([
    ['is the nearest place, not one inside the content', 'said', content, 45],
    ['may stand between the parts', 'said', [at(55, '“Lisbon will,'), at(78, 'act,”')], 72],
    ['may stand before', 'no.', content, 27],
    ['has the place of its number', 'said#1', content, 7],
  ])('%s', (_, written, parts, start) => {
    expect(nearestPlace(locator, parsePointer(written), parts)?.start).toBe(start);
  });
});

describe('a part of a quotation', () => {
  it('runs from its first to its last words', () => {
    expect(stretchPlace(locator, '“Lisbon [...] act,”', 0)).toEqual(at(55, '“Lisbon will, we said, act,”'));
    expect(stretchPlace(locator, '“We [...] so,”', 0)).toEqual(at(31, '“We said so,”'));
    expect(stretchPlace(locator, '“We [...] Porto', 0)).toBeUndefined();
  });
});

describe('layout', () => {
  it('puts sentences on lines, and back', () => {
    const { text, paragraphs, sentences, rows } = readLayout('One.\nTwo.\n\tThree.\n\n\nFour.\n');
    expect(text).toBe('One. Two.Three.\nFour.');
    expect(paragraphs).toEqual([at(0, 'One. Two.Three.'), at(16, 'Four.')]);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(rows).toEqual([0, 1, 2, 5]);
  });

  it('loses nothing on the way there and back', () => {
    const sentence = fc.constantFrom('One.', '\tTwo.', '');
    fc.assert(
      fc.property(fc.array(sentence), (lines) => {
        const { rows: _, ...layout } = readLayout(lines.join('\n'));
        const { rows: __, ...again } = readLayout(writeLayout(layout));
        expect(again).toEqual(layout);
      }),
    );
  });
});
