/** Headline and byline: a title and authors that only the metadata name are put where a reader finds them. */
import type { MarkedBlock, Metadata, Opening, Run } from '../document/index.js';
import type { Article } from './format.js';

/** A text with its title and authors. */
export interface Opened {
  readonly text: string;
  readonly map: readonly Run[] | null;
  readonly opening: Opening;
  readonly markup: readonly MarkedBlock[];
}

/**
 * A title that the text does not begin with is set before it; authors that its first lines do not name are set after the title, as "By …", or before
 * everything where the text begins with no title of its own line. A headline or a byline that the markup names stands in the text already.
 */
export function withOpening(article: Pick<Article, 'text' | 'map' | 'markup'>, { title, authors }: Metadata): Opened {
  const { text, map, markup = [] } = article;
  const marked = markedTop(markup);
  const isThere = authors.length === 0 || markup.some(isByline) || isNamed(text, authors);
  const byline = isThere ? null : `By ${listed(authors)}`;
  const found = marked ?? (title === null ? null : titleIn(text, title));
  if (found?.isLine === true) {
    const added = byline === null ? '' : `\n\n${byline}`;
    const gap = byline === null || /^\s*$/.test(text.slice(found.end)) ? '' : '\n\n';
    const rest = byline === null ? found.end : afterSpace(text, found.end);
    const place = { at: found.end, rest, added: added.length + gap.length };
    const start = found.end + added.length - (byline?.length ?? 0);
    const own: MarkedBlock[] =
      byline === null || marked === null ? [] : [{ kind: 'byline', role: null, start, end: start + byline.length }];
    return {
      text: text.slice(0, found.end) + added + gap + text.slice(rest),
      map: mapWith(map, text, place),
      markup: markupWith(markup, text, place, own),
      opening: { headline: marked === null, byline: marked === null && byline !== null },
    };
  }
  const lines = [...(found === null && title !== null ? [title] : []), ...(byline === null ? [] : [byline])];
  const before = lines.map((line) => `${line}\n\n`).join('');
  const place = { at: 0, rest: 0, added: before.length };
  return {
    text: text === '' ? before.trimEnd() : before + text,
    map: mapWith(map, text, place),
    markup: markupWith(markup, text, place),
    opening: { headline: title !== null && found === null, byline: byline !== null },
  };
}

/** A title's end, and whether it is a line of its own. */
interface Title {
  readonly end: number;
  readonly isLine: boolean;
}

/** The lines of a byline hold a time, too, which names nobody. */
function isByline({ kind, role }: MarkedBlock): boolean {
  return kind === 'byline' && role === null;
}

/** The end of the headline that the markup names, and of the decks right after it. */
function markedTop(markup: readonly MarkedBlock[]): Title | null {
  const first = markup.findIndex(({ kind }) => kind === 'headline');
  if (first < 0) return null;
  const below = markup.slice(first + 1);
  const decks = below.findIndex(({ kind }) => kind !== 'deck');
  const last = below[(decks < 0 ? below.length : decks) - 1] ?? markup[first];
  return last === undefined ? null : { end: last.end, isLine: true };
}

/** UTF-16 code units at the beginning of a text in which its authors are looked for. */
const MAX_OPENING = 600;

function isNamed(text: string, authors: readonly string[]): boolean {
  const opening = text.slice(0, MAX_OPENING);
  return authors.some((author) => opening.includes(author));
}

/** The end of the title that a text begins with, in any case and with any white space; null for none. */
function titleIn(text: string, title: string): Title | null {
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

/** `added` units stand in the place of those from `at` to `rest`. */
interface Insertion {
  readonly at: number;
  readonly rest: number;
  readonly added: number;
}

/** The way back. */
function mapWith(map: Article['map'], text: string, { at, rest, added }: Insertion): readonly Run[] | null {
  if (map === null || (map === 'same' && added === 0)) return null;
  const runs: readonly Run[] = map === 'same' ? [[0, text.length, 0, text.length]] : map;
  if (added === 0) return runs;
  const moved = at + added - rest;
  return runs.flatMap((run) => [...cut(run, 0, at, 0), ...cut(run, rest, text.length, moved)]);
}

/** What the markup says of the text as it is now. @param own of what was inserted */
function markupWith(
  markup: readonly MarkedBlock[],
  text: string,
  { at, rest, added }: Insertion,
  own: readonly MarkedBlock[] = [],
): readonly MarkedBlock[] {
  if (added === 0) return markup;
  const moved = at + added - rest;
  const before = markup.flatMap((block) => cutBlock(block, 0, at, 0));
  return [...before, ...own, ...markup.flatMap((block) => cutBlock(block, rest, text.length, moved))];
}

/** The part of a block between two places of the text, moved. */
function cutBlock(block: MarkedBlock, from: number, to: number, moved: number): MarkedBlock[] {
  const start = Math.max(block.start, from);
  const end = Math.min(block.end, to);
  return start < end ? [{ ...block, start: start + moved, end: end + moved }] : [];
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
