/** What a document of a Reuters collection says. */
import type { Fact } from '../../facts.js';
import { MappedText } from '../../mapped-text.js';
import { authorsIn } from '../../rows.js';
import { factOf } from '../../xml/article.js';
import { type Mapped, paragraphs } from '../../xml/mapped.js';
import { dereferenced, eachPiece } from '../../xml/references.js';

export interface ReutersDocument {
  readonly id: string | null;
  readonly text: Mapped;
  readonly facts: readonly Fact[];
}

/** @param start where it begins in the decoded file */
export function readReuters(raw: string, start: number): ReutersDocument {
  const tag = raw.slice(0, raw.indexOf('>') + 1);
  const id = /\sNEWID\s*=\s*["']?([^\s"'>]+)/i.exec(tag)?.[1] ?? null;
  const line = (name: string): string | null => {
    const found = elementIn(raw, name);
    return found === null ? null : dereferenced(found.inner.replace(TAGS, ' ')).replace(/\s+/g, ' ').trim();
  };
  return {
    id,
    text: textOf(raw, start),
    facts: [
      ...factOf('title', line('TITLE'), 'TITLE'),
      ...authorsIn((line('AUTHOR') ?? '').replace(/,\s*reuters?$/i, '')).flatMap((name) =>
        factOf('author', name, 'AUTHOR'),
      ),
      ...factOf('published', line('DATE'), 'DATE'),
      ...topicsIn(raw).flatMap((topic) => factOf('keyword', topic, 'TOPICS')),
    ],
  };
}

/** The body goes on from the dateline in its line. A text without tags of its own stands after the title, or alone. */
function textOf(raw: string, start: number): Mapped {
  const body = elementIn(raw, 'BODY');
  const dateline = elementIn(raw, 'DATELINE');
  if (body !== null) return paragraphs(dateline === null ? [wordsOf(start, body)] : [wordsOf(start, dateline, body)]);
  const text = elementIn(raw, 'TEXT');
  if (text === null) return { text: '', map: [] };
  const after = /<\/TITLE>/i.exec(text.inner);
  if (after === null && !/<TITLE>/i.test(text.inner)) return wordsOf(start, text);
  const skipped = after === null ? text.inner.length : after.index + after[0].length;
  return wordsOf(start, { at: text.at + skipped, inner: text.inner.slice(skipped) });
}

interface Element {
  /** Where its content begins in the document. */
  readonly at: number;
  readonly inner: string;
}

function elementIn(raw: string, name: string): Element | null {
  const open = new RegExp(`<${name}(?=[\\s>])[^<>]*>`, 'i').exec(raw);
  if (open === null) return null;
  const at = open.index + open[0].length;
  const end = raw.slice(at).search(new RegExp(`</${name}\\s*>`, 'i'));
  // What was not closed goes up to the next tag.
  const next = end < 0 ? raw.slice(at).search(/<\/?[A-Z]/i) : end;
  return { at, inner: next < 0 ? raw.slice(at) : raw.slice(at, at + next) };
}

function topicsIn(raw: string): string[] {
  return [...(elementIn(raw, 'TOPICS')?.inner ?? '').matchAll(/<D>([^<]*)/gi)].map(([, topic = '']) =>
    dereferenced(topic),
  );
}

/** A line that is set in begins a paragraph, and so does one after an empty line; the others go on in theirs. */
function wordsOf(start: number, ...elements: readonly Element[]): Mapped {
  const text = new MappedText();
  for (const { at, inner } of elements) {
    let place = 0;
    for (const line of inner.split('\n')) {
      if (place > 0) {
        if (PARAGRAPH.test(line)) text.breakParagraph();
        else text.endLine();
      }
      addLine(text, line, start + at + place);
      place += line.length + 1;
    }
  }
  return text.done();
}

/** Set in, empty, or the agency's name alone, which ends the text. */
const PARAGRAPH = /^\s{2,}\S|^\s*$|^\s*reuters?\s*(?:&#\d+;)?\s*$/i;

function addLine(text: MappedText, line: string, start: number): void {
  let from = 0;
  for (const { 0: tag, index } of line.matchAll(TAGS)) {
    addPieces(text, line.slice(from, index), start + from);
    from = index + tag.length;
  }
  addPieces(text, line.slice(from), start + from);
}

/** Of others, what looks like one may be the sign of a firm. */
const TAGS = /<\/?(?:AUTHOR|BODY|D|DATELINE|TEXT|TITLE|UNKNOWN)>/g;

function addPieces(text: MappedText, words: string, start: number): void {
  eachPiece(words, (piece, at, length) => text.add(piece, start + at, length));
}
