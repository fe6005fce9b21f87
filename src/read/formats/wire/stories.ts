/** What all wires have in common: where stories begin, and what stands around their words. */

import type { Fact } from '../../facts.js';
import { type CutDocument, type HeaderLine, lacking, type Stretch } from '../archive/documents.js';
import { factsIn } from '../archive/header.js';
import { type Line, linesOf } from '../archive/lines.js';
import { isMore } from './sign-offs.js';

/** The lines of each story; what stands before the first belongs to it. */
export function storiesIn(
  text: string,
  isStart: (lines: readonly Line[], at: number) => boolean,
): readonly (readonly Line[])[] {
  const lines = linesOf(text);
  const starts = lines.flatMap((_, at) => (isStart(lines, at) ? [at] : []));
  if (starts.length === 0) return [lines];
  return starts.map((from, index) => lines.slice(index === 0 ? 0 : from, starts[index + 1] ?? lines.length));
}

/** The parts of a story, as its wire marks them. */
export interface Story {
  readonly lines: readonly Line[];
  readonly header: readonly HeaderLine[];
  readonly body: readonly Stretch[];
  /** The lines after the body, without their marks. */
  readonly after: readonly string[];
  /** Whether something says that the story ends where it does. */
  readonly isClosed: boolean;
  /** When it was sent; null where nothing says it. */
  readonly sent: string | null;
  /** What only this wire says. */
  readonly facts: readonly Fact[];
}

/** @param categories what the wire's codes of categories mean; others are taken as they stand */
export function cutStory(
  { lines, header, body, after, isClosed, sent, facts }: Story,
  textLength: number,
  categories: ReadonlyMap<string, string>,
): CutDocument {
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.next ?? textLength,
    id: null,
    facts: [
      ...valuesOf(header, 'title').flatMap((title) => factsIn('title', title, 'title line')),
      ...valuesOf(header, 'byline').flatMap((byline) => factsIn('author', byline, 'byline')),
      ...valuesOf(header, 'category').flatMap((code) => factsIn('section', categories.get(code) ?? code, 'category')),
      ...(sent === null ? [] : factsIn('published', sent, 'time of sending')),
      ...facts,
    ],
    header,
    body,
    lacks: after.some(isMore)
      ? 'The text goes on in another part: it ends with “(MORE)”.'
      : lacking(body.length, isClosed || after.some((line) => line !== '')),
  };
}

export function valuesOf(header: readonly HeaderLine[], key: string): string[] {
  return header.filter((line) => line.key === key).map(({ value }) => value);
}
