/**
 * The marks that mail sets before the lines of what it answers are taken away, and an empty line parts what was quoted from what was not.
 *
 *     "Ana wrote:\n> The port is shut, she\n> said on Monday.\nWho said so?"  →  "Ana wrote:\n\nThe port is shut, she\nsaid on Monday.\n\nWho said so?"
 *
 * Nested ones go, too. A mark on one line alone may be anything where no others are, and prompts (`>>> import os`, `> npm start`) stay.
 */
import { type Change, matchesOf, type Operation } from './edits.js';

export const quoteMark: Operation = { op: 'quote-mark', find: quotedLines, units: ['>'], ofPlainText: true };

/** A row of lines that begin with a mark. */
const ROW = /^ ?>.*(?:\n ?>.*)*/gm;
const MARKS = /^ ?>(?:[ >]*>)? ?/;
const FEWEST_WORDS = 2;

function quotedLines(text: string): Change[] {
  const rows = matchesOf(text, ROW).map(({ index, 0: row }) => ({ index, lines: row.split('\n') }));
  const quoted = rows.filter(({ lines }) => isQuotation(lines));
  // One line alone is quoted where others are.
  if (!quoted.some(({ lines }) => lines.length > 1)) return [];
  return quoted.flatMap(({ index, lines }) => marksOf(text, index, lines));
}

function marksOf(text: string, start: number, lines: readonly string[]): Change[] {
  const changes: Change[] = [];
  let at = start;
  let depth = start === 0 || text[start - 2] === '\n' ? null : 0; // null: nothing stands above
  for (const line of lines) {
    const marks = MARKS.exec(line)?.[0] ?? '';
    const isEmpty = line.length === marks.length;
    const own = marks.split('>').length - 1;
    const parts = !isEmpty && depth !== null && depth !== own;
    changes.push({ start: at, end: at + marks.length, after: parts ? '\n' : '' });
    depth = isEmpty ? null : own;
    at += line.length + 1;
  }
  const end = at - 1;
  if (depth !== null && end + 1 < text.length && text[end + 1] !== '\n') changes.push({ start: end, end, after: '\n' });
  return changes;
}

/** Most lines are words, and at least the first has a space after its marks. */
function isQuotation(lines: readonly string[]): boolean {
  const said = lines.map((line) => line.replace(MARKS, '')).filter((line) => line.trim() !== '');
  if (!/^ ?>[> ]* /.test(lines.find((line) => !/^[ >]*$/.test(line)) ?? '')) return false;
  if (lines.every((line) => /^ ?>>>(?! ?>)/.test(line))) return false;
  const prose = said.filter(
    (line) => !CODE.test(line) && line.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= FEWEST_WORDS,
  );
  return prose.length > 0 && prose.length >= said.length / 2;
}

const CODE =
  /[{};]$|^\s*(?:npm|git|cd|ls|sudo|pip|cat|echo|node|python3?|curl|make|docker|ssh|SELECT|import|const|let|var|def)\s|\s(?:=|==|=>|\|)\s|^[^\p{L}\p{N}\p{P}]/u;
