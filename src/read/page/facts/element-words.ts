/** Words of a page that stand in its markup and its data: references resolved, tags of a line gone, white space drawn together. */
import { textOfHtml } from '../../html-text.js';
import type { Outline, PageBlock } from '../outline.js';

/** Tags that data has in its words: `The <i>Maeve</i> is late`. */
const LINE_TAG = /<\/?(?:a|abbr|b|br|cite|em|i|mark|p|q|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;

/** `Food &amp; drink` means `Food & drink`; a sign that is no reference stays. */
export function plain(value: string): string {
  const bare = value.includes('<') ? value.replace(LINE_TAG, ' ') : value;
  if (!bare.includes('&')) return bare.replace(/\s+/g, ' ').trim();
  return textOfHtml(bare.replaceAll('<', '&lt;')).text.replace(/\s+/g, ' ').trim();
}

/** Characters of an element that are read. */
const MAX_WORDS = 300;

/** The words within an element, be it a part of a line or several lines, which a space parts then. */
export function wordsIn({ elements, blocks }: Outline, element: number): string {
  const { start, end, firstBlock, endBlock } = elements[element] ?? NOWHERE;
  let words = '';
  for (let index = firstBlock; index < endBlock && words.length < MAX_WORDS; index += 1) {
    const { text, pieces } = blocks[index] ?? { text: '', pieces: [] };
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined || last.start < start || first.start >= end) continue;
    words += words === '' ? '' : ' ';
    if (first.start >= start && last.start < end) {
      words += text;
      continue;
    }
    // A piece that is written as it stands in the page has the length that it has there.
    let at = 0;
    for (const { start: from, end: to, word } of pieces) {
      const length = word?.length ?? to - from;
      if (from >= end || words.length >= MAX_WORDS) break;
      if (from >= start) words += text.slice(at, at + length);
      at += length;
    }
  }
  return words.slice(0, MAX_WORDS).replace(/\s+/g, ' ').trim();
}

const NOWHERE = { start: 0, end: 0, firstBlock: 0, endBlock: 0 };

/** The words of a block between its tags: `Ana Ruiz` and `Harbour Correspondent` of `<a>Ana Ruiz</a> <i>Harbour Correspondent</i>`. */
export function stretchesOf({ text, pieces }: PageBlock): string[] {
  const stretches: string[] = [];
  let [at, from, last] = [0, 0, pieces[0]?.start ?? 0];
  for (const { start, end, word } of pieces) {
    if (start > last) {
      stretches.push(text.slice(from, at));
      from = at;
    }
    at += word?.length ?? end - start;
    last = end;
  }
  return [...stretches, text.slice(from)].map((words) => words.trim()).filter(Boolean);
}
