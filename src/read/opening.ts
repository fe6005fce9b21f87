/** Headline and byline: a title and authors that only the metadata name are put where a reader finds them. */
import type { Metadata, Opening, Run } from '../document/index.js';
import type { Article } from './format.js';

/** A text with its title and authors. */
export interface Opened {
  readonly text: string;
  readonly map: readonly Run[] | null;
  readonly opening: Opening;
}

/**
 * A title that the text does not begin with is set before it; authors that its first lines do not name are set after the title, as "By …", or before
 * everything where the text begins with no title of its own line.
 */
export function withOpening({ text, map }: Pick<Article, 'text' | 'map'>, { title, authors }: Metadata): Opened {
  const found = title === null ? null : titleIn(text, title);
  const byline = authors.length === 0 || isNamed(text, authors) ? null : `By ${listed(authors)}`;
  const headline = title !== null && (found === null || found.isLine);
  if (found?.isLine === true) {
    const added = byline === null ? '' : `\n\n${byline}`;
    const gap = byline === null || /^\s*$/.test(text.slice(found.end)) ? '' : '\n\n';
    const rest = byline === null ? found.end : afterSpace(text, found.end);
    return {
      text: text.slice(0, found.end) + added + gap + text.slice(rest),
      map: mapWith(map, text, found.end, rest, added.length + gap.length),
      opening: { headline, byline: byline !== null },
    };
  }
  const lines = [...(found === null && title !== null ? [title] : []), ...(byline === null ? [] : [byline])];
  const before = lines.map((line) => `${line}\n\n`).join('');
  return {
    text: text === '' ? before.trimEnd() : before + text,
    map: mapWith(map, text, 0, 0, before.length),
    opening: { headline, byline: byline !== null },
  };
}

/** UTF-16 code units at the beginning of a text in which its authors are looked for. */
const MAX_OPENING = 600;

function isNamed(text: string, authors: readonly string[]): boolean {
  const opening = text.slice(0, MAX_OPENING);
  return authors.some((author) => opening.includes(author));
}

/** Where the title ends that a text begins with, in any case and with any white space, and whether it is a line of its own; null for none. */
function titleIn(text: string, title: string): { readonly end: number; readonly isLine: boolean } | null {
  let at = text.search(/[^\s\ufeff]/);
  if (at < 0) return null;
  for (const letter of title) {
    if (letter === ' ') {
      const start = at;
      at = afterSpace(text, at);
      if (at === start) return null;
    } else {
      const own = text.slice(at, at + letter.length);
      if (own !== letter && own.toLowerCase() !== letter.toLowerCase()) return null;
      at += letter.length;
    }
  }
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  return { end: at, isLine: next >= text.length || /[\n\r]/.test(text[next] ?? '') };
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The way back when `added` units stand in the place of those from `at` to `rest`. */
function mapWith(map: Article['map'], text: string, at: number, rest: number, added: number): readonly Run[] | null {
  if (map === null || (map === 'same' && added === 0)) return null;
  const runs: readonly Run[] = map === 'same' ? [[0, text.length, 0, text.length]] : map;
  if (added === 0) return runs;
  const moved = at + added - rest;
  return runs.flatMap((run) => [...cut(run, 0, at, 0), ...cut(run, rest, text.length, moved)]);
}

/** The part of a run between two places of the text, moved; a run of characters that are written otherwise is kept whole or not at all. */
function cut([start, length, rawStart, rawLength]: Run, from: number, to: number, moved: number): Run[] {
  const first = Math.max(start, from);
  const last = Math.min(start + length, to);
  if (first >= last) return [];
  if (length !== rawLength)
    return first === start && last === start + length ? [[start + moved, length, rawStart, rawLength]] : [];
  return [[first + moved, last - first, rawStart + first - start, last - first]];
}
