/**
 * Words that were divided at the end of a line.
 *
 *     "the minis-\nters met"       →  "the ministers met"       the dictionary has the word
 *     "a family-\nowned firm"      →  "a family-owned firm"     it has the halves, but not the whole
 *     "the port of Har-\nwick"     →  "the port of Harwick"     neither is a word
 */
import { isCompound, waitsForWord } from './divided-words.js';
import { type Change, matchesOf, type Operation } from './edits.js';

export const hyphenation: Operation = {
  op: 'hyphenation',
  find: dividedWords,
  units: ['-', '\u00AD', '\u2010'],
  joinsLines: true,
};

/** Hyphen or soft hyphen between letters, the second small and at the start of a line. */
const DIVIDED = /([-\u00AD\u2010])(?<=\p{L}\p{Ll}.)[ \t]{0,9}\n[ \t]{0,9}(?=\p{Ll}{2})(?!https?:)/gu;
/** A capital letter says nothing there. */
const OPENS_SENTENCE = /(?:^|\n|[.!?…:][”"’)]{0,2} )\s{0,9}[“"‘'(]?$/;
const SOFT = /[ \t]{0,9}\u00AD[ \t]{0,9}(?=\n)/g;

function dividedWords(text: string): Change[] {
  const changes: Change[] = [];
  let words: ReadonlyMap<string, number> | null = null;
  for (const match of matchesOf(text, DIVIDED)) {
    const end = match.index + match[0].length;
    if (waitsForWord(text.slice(Math.max(0, match.index - 40), match.index + 1), text.slice(end, end + 6))) continue;
    words ??= wordsOf(text);
    const before = text.slice(Math.max(0, match.index - 44), match.index);
    const first = /\p{L}{1,40}$/u.exec(before)?.[0] ?? '';
    const second = /^\p{L}{2,40}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
    const isName = /^\p{Lu}/u.test(first) && !OPENS_SENTENCE.test(before.slice(0, before.length - first.length));
    const after = match[1] !== '\u00AD' && keepsHyphen(first, second, words, isName) ? '-' : '';
    changes.push({ start: match.index, end, after });
  }
  if (text.includes('\u00AD')) {
    const taken = new Set(changes.map(({ start }) => start));
    for (const { index: start, 0: found } of matchesOf(text, SOFT)) {
      if (!taken.has(start)) changes.push({ start, end: start + found.length, after: '' });
    }
    changes.sort((a, b) => a.start - b.start);
  }
  return changes;
}

/** What the rest of the text writes decides, then the dictionary. */
function keepsHyphen(first: string, second: string, words: ReadonlyMap<string, number>, isName: boolean): boolean {
  const apart = words.get(`${first}-${second}`.toLowerCase()) ?? 0;
  const together = words.get(`${first}${second}`.toLowerCase()) ?? 0;
  if (apart !== together) return apart > together;
  return isCompound(first, second, isName);
}

/** Words of letters and inner hyphens, and how often they stand in the text. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
