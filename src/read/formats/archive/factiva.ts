/** Exports of Factiva: with codes of two letters, or as they are printed. A file may hold both. */
import type { CutDocument } from './documents.js';
import { beginsCodes, codedDocument, codedStart, isCoded } from './factiva-codes.js';
import { documentId } from './factiva-ends.js';
import { beginsHeaded, headedDocument, headStart } from './factiva-headed.js';
import { type Line, linesOf } from './lines.js';

export function beginsFactiva(lines: readonly Line[]): boolean {
  return beginsCodes(lines) || beginsHeaded(lines);
}

export function* factivaDocuments(text: string): Generator<CutDocument> {
  const groups = grouped(linesOf(text));
  for (const [index, lines] of groups.entries()) {
    const start = lines.find((line) => line.text !== '')?.start ?? 0;
    const end = lines.at(-1)?.next ?? text.length;
    const isLast = index === groups.length - 1;
    const cut = { text, start, end, lines, mustEnd: isLast };
    yield isCoded(lines) ? codedDocument(cut) : headedDocument(cut);
  }
}

/** A document ends after its number; one whose end was lost, before the header of the next. */
function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  /** Whether the group has had the line that a document has once. */
  let hasHead = false;
  for (const [at, line] of lines.entries()) {
    const from = headStart(lines, at) ?? codedStart(lines, at);
    if (from !== null) {
      if (hasHead) startAt(groups, from);
      hasHead = true;
    }
    groups.at(-1)?.push(line);
    if (documentId(line.text) !== null) {
      groups.push([]);
      hasHead = false;
    }
  }
  return groups.filter((group) => group.some(({ text }) => text !== '') && !isTail(group));
}

/** Moves the lines from a place on into a new group. */
function startAt(groups: Line[][], from: number): void {
  const last = groups.at(-1) ?? [];
  const at = last.findIndex(({ start }) => start >= from);
  groups.push(at < 0 ? [] : last.splice(at));
}

/** What Factiva sets after the last document: what was searched, and its copyright. */
function isTail(lines: readonly Line[]): boolean {
  const words = lines.filter(({ text }) => text !== '');
  return (
    words.every(({ text }) => /^(?:©|\(c\)|copyright).*factiva/i.test(text) || /^page \d+ of \d+/i.test(text)) ||
    /^search summary$/i.test(words[0]?.text ?? '')
  );
}
