/** Texts of XML with the way back to the decoded file. */
import type { Run } from '../../document/index.js';
import { textOfHtml } from '../html-text.js';
import { MappedText } from '../mapped-text.js';
import type { XmlText } from './element.js';
import { eachPiece } from './references.js';

export interface Mapped {
  readonly text: string;
  readonly map: readonly Run[];
}

/** What text nodes say, with every character of theirs. */
export function mappedOf(nodes: readonly XmlText[]): Mapped {
  const text = new MappedText();
  for (const { raw, start, isCdata } of nodes) {
    if (isCdata) text.addExact(raw, start);
    else eachPiece(raw, (piece, at, length) => text.addExact(piece, start + at, length));
  }
  return text.done();
}

/** The text of HTML that is written in the text of XML. */
export function htmlOf(source: Mapped): Mapped {
  const read = textOfHtml(source.text);
  return { text: read.text, map: composed(read.map, source.map) };
}

/** Lines as they are, without white space around the whole. */
export function trimmed({ text, map }: Mapped): Mapped {
  const start = text.length - text.trimStart().length;
  return part({ text, map }, start, Math.max(start, text.trimEnd().length));
}

export function part({ text, map }: Mapped, start: number, end: number): Mapped {
  const window: Run = [0, end - start, start, end - start];
  return { text: text.slice(start, end), map: composed([window], map) };
}

/** Texts as paragraphs. */
export function paragraphs(texts: readonly Mapped[]): Mapped {
  const words = texts.filter(({ text }) => text.trim() !== '');
  const map: Run[] = [];
  let length = 0;
  for (const { text, map: own } of words) {
    for (const [start, size, rawStart, rawSize] of own) map.push([start + length, size, rawStart, rawSize]);
    length += text.length + GAP.length;
  }
  return { text: words.map(({ text }) => text).join(GAP), map };
}

const GAP = '\n\n';

/** The way through two maps; linear, since both are in order. */
function composed(outer: readonly Run[], inner: readonly Run[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (const [start, length, from, size] of outer) {
    const to = from + size;
    while (first < inner.length && endOf(inner[first]) <= from) first += 1;
    if (length !== size) {
      const whole = over(inner, first, from, to);
      if (whole !== null) runs.push([start, length, ...whole]);
      continue;
    }
    for (let at = first; at < inner.length; at += 1) {
      const [innerStart, innerLength, raw, rawLength] = inner[at] ?? [to, 0, 0, 0];
      if (innerStart >= to) break;
      const a = Math.max(from, innerStart);
      const b = Math.min(to, innerStart + innerLength);
      const isSame = innerLength === rawLength;
      if (a < b) runs.push([start + a - from, b - a, isSame ? raw + a - innerStart : raw, isSame ? b - a : rawLength]);
    }
  }
  return runs;
}

/** What a range of the middle covers in the file. */
function over(inner: readonly Run[], first: number, from: number, to: number): [start: number, length: number] | null {
  const head = inner[first];
  let last = first;
  while (last + 1 < inner.length && (inner[last + 1]?.[0] ?? to) < to) last += 1;
  const tail = inner[last];
  if (head === undefined || tail === undefined || head[0] >= to) return null;
  const start = head[1] === head[3] ? head[2] + Math.max(0, from - head[0]) : head[2];
  const end = tail[1] === tail[3] ? tail[2] + Math.min(tail[1], to - tail[0]) : tail[2] + tail[3];
  return [start, end - start];
}

function endOf(run: Run | undefined): number {
  return run === undefined ? Number.POSITIVE_INFINITY : run[0] + run[1];
}
