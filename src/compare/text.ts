/** Compares the clean text, its paragraphs and its sentences. */
import type { Span } from '../document/index.js';
import type { Alignment } from './align.js';
import type { Difference, Labels } from './difference.js';
import type { Facts } from './facts.js';

/** @param found in its own offsets */
export function compareText(expected: Facts, found: Facts, alignment: Alignment, labels: Labels): Difference[] {
  const characters = alignment.differences.map((stretch): Difference => {
    const from = expected.text.slice(stretch.expected.start, stretch.expected.end);
    const to = found.text.slice(stretch.found.start, stretch.found.end);
    const about = labels.around(stretch.expected.start);
    return {
      key: `text: ${about}`,
      layer: 'text',
      change: to === '' ? 'missing' : from === '' ? 'unexpected' : 'differs',
      about,
      subject: { of: 'text' },
      at: stretch.expected,
      expected: JSON.stringify(from),
      found: JSON.stringify(to),
    };
  });
  return [...characters, ...compareGaps(expected, found, alignment, labels)];
}

/** What stands between two characters that are neighbours but for white space. */
type Gap = 'no space' | 'a space' | 'a new sentence' | 'a new sentence without a space' | 'a new paragraph';

/** Where a paragraph or a sentence ends in only one of the two, and where a space does. One difference a place. */
function compareGaps(expected: Facts, found: Facts, alignment: Alignment, labels: Labels): Difference[] {
  const wanted = gapsOf(expected, (span) => span);
  const there = gapsOf(found, (span) => alignment.toExpected(span));
  const offsets = [...new Set([...wanted.keys(), ...there.keys()])].sort((a, b) => a - b);
  return offsets.flatMap((offset): Difference[] => {
    const should = wanted.get(offset) ?? 'no space';
    const does = there.get(offset) ?? 'no space';
    if (should === does || insideStretch(offset, alignment)) return [];
    const at = { start: offset, end: offset };
    const about = labels.around(offset);
    const key = `${nameOf(should, does)}: ${about}`;
    const layer = endsSentence(should) === endsSentence(does) ? 'text' : 'sentence';
    return [{ key, layer, change: 'differs', about, subject: { of: 'text' }, at, expected: should, found: does }];
  });
}

function nameOf(should: Gap, does: Gap): string {
  if (should === 'a new paragraph') return 'paragraph end missing';
  if (does === 'a new paragraph') return 'paragraph end unexpected';
  if (endsSentence(should) && !endsSentence(does)) return 'sentence end missing';
  if (endsSentence(does) && !endsSentence(should)) return 'sentence end unexpected';
  return should === 'a space' || should === 'a new sentence' ? 'space missing' : 'space unexpected';
}

function endsSentence(gap: Gap): boolean {
  return gap.startsWith('a new sentence');
}

/** Gaps by the offset, in the expected text, of the end of the character before them. */
function gapsOf({ text, paragraphs, sentences }: Facts, toExpected: (span: Span) => Span): Map<number, Gap> {
  const paragraphEnds = new Set(paragraphs.map(({ end }) => end));
  const sentenceEnds = new Set(sentences.map(({ end }) => end));
  const last = text.length;
  const gaps = new Map<number, Gap>();
  const add = (end: number, gap: Gap) => gaps.set(toExpected({ start: end - 1, end }).end, gap);
  for (const { index } of text.matchAll(/(?<=\S)\s+/g)) {
    if (!paragraphEnds.has(index)) add(index, sentenceEnds.has(index) ? 'a new sentence' : 'a space');
  }
  for (const end of sentenceEnds) {
    if (end < last && /\S/.test(text.charAt(end)) && !paragraphEnds.has(end))
      add(end, 'a new sentence without a space');
  }
  for (const end of paragraphEnds) if (end < last) add(end, 'a new paragraph');
  return gaps;
}

/** Next to characters that differ, white space differs with them. */
function insideStretch(offset: number, { differences }: Alignment): boolean {
  return differences.some(({ expected }) => expected.start - 1 <= offset && offset <= expected.end);
}
