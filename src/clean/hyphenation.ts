/**
 * Words that were divided at the end of a line.
 *
 *     "the minis-\nters met"       →  "the ministers met"
 *     "a long-\nterm plan"         →  "a long-term plan"        the hyphen is the word's own
 */
import { type Change, matchesOf, type Operation } from './edits.js';

export const hyphenation: Operation = { op: 'hyphenation', find: dividedWords, joinsLines: true };

/** Hyphen or soft hyphen between small letters, the second at the start of a line. */
const DIVIDED = /([-\u00AD\u2010])(?<=\p{Ll}{2}.)[ \t]{0,9}\n[ \t]{0,9}(?=\p{Ll}{2})(?!https?:)/gu;
const SOFT = /[ \t]{0,9}\u00AD[ \t]{0,9}(?=\n)/g;

function dividedWords(text: string): Change[] {
  const changes: Change[] = [];
  let words: ReadonlyMap<string, number> | null = null;
  for (const match of matchesOf(text, DIVIDED)) {
    const end = match.index + match[0].length;
    words ??= wordsOf(text);
    const first = /\p{L}{2,40}$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const second = /^\p{L}{2,40}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
    const after = match[1] !== '\u00AD' && keepsHyphen(first, second, words) ? '-' : '';
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

/** What the rest of the text writes decides; else whether the first part makes compounds. */
function keepsHyphen(first: string, second: string, words: ReadonlyMap<string, number>): boolean {
  const apart = words.get(`${first}-${second}`.toLowerCase()) ?? 0;
  const together = words.get(`${first}${second}`.toLowerCase()) ?? 0;
  if (apart !== together) return apart > together;
  return COMPOUNDING.has(first.toLowerCase());
}

/** Words of letters and inner hyphens, and how often they stand in the text. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** First parts of compounds that English writes with a hyphen. Source: usage of agencies' style books. */
const COMPOUNDING: ReadonlySet<string> = new Set(
  `long short high low well ill self ex non co anti pro mid post pre half semi quasi vice all cross deep double east
   west north south far fast first second third five four free front full good great hard large last late left right
   light likely low main mass more most much multi near new old one open part quick real second short single six slow
   small so still ten then three two third twice under upper wide world year day month week government state`
    .trim()
    .split(/\s+/),
);
