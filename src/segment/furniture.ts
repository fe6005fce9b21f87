/**
 * The furniture of a page: lines around a story that are none of it. They stay in the text; later stages pass over those
 * that say nothing about the world.
 *
 *     READ MORE: Ports reopen after storm        link
 *     Sign up for our morning newsletter         newsletter
 *     © 2024 Harbour News Service                copyright
 *
 * A line is furniture only as a whole: every pattern begins at its start, and those that a sentence could begin with too
 * ask for a short line or an end of their own.
 *
 * What markup calls a paragraph of an article is furniture only where it can be nothing else:
 *
 *     Copyright law was changed on Monday        prose, though a line that nobody calls a paragraph would be a notice
 */
import type { Block, BlockKind } from '../document/index.js';
import { CONTACTS } from './furniture/contacts.js';
import { CREDITS } from './furniture/credits.js';
import { LINKS } from './furniture/links.js';
import { NEWSLETTERS } from './furniture/newsletters.js';
import { NOTICES } from './furniture/notices.js';
import { type LinePattern, MAX_LINE } from './furniture/pattern.js';

/** The first that matches counts. */
const PATTERNS: readonly LinePattern[] = [...LINKS, ...NEWSLETTERS, ...NOTICES, ...CREDITS, ...CONTACTS];

/** Furniture that later stages pass over: it says nothing about the world. Captions, corrections and credits do. */
const PASSED_OVER: ReadonlySet<BlockKind> = new Set(['link', 'share', 'newsletter', 'copyright', 'contact']);

/** The kind of a line that is furniture as a whole; null for prose. */
export function furnitureKind(line: string): BlockKind | null {
  return patternOf(line)?.kind ?? null;
}

/** The kind of a line that is furniture though markup calls it a paragraph of an article; null for prose, and where it may be prose. */
export function plainFurnitureKind(line: string): BlockKind | null {
  const found = patternOf(line);
  return found !== null && (found.inArticle === null || found.inArticle.test(line)) ? found.kind : null;
}

function patternOf(line: string): LinePattern | null {
  if (line.length > MAX_LINE) return null;
  return PATTERNS.find(({ mark, pattern }) => mark?.test(line) !== false && pattern.test(line)) ?? null;
}

export function isPassedOver({ kind, role }: Pick<Block, 'kind' | 'role'>): boolean {
  return PASSED_OVER.has(kind) || role === 'slug' || role === 'end-mark';
}
