/** The table of formats: the one place that says what is read, for discovery, help, errors and docs. */
import type { Format, Head } from '../format.js';
import { feed } from './feed.js';
import { jsonLines } from './json-lines.js';
import { newsml } from './newsml.js';
import { ninjs } from './ninjs.js';
import { nitf } from './nitf.js';
import { reuters } from './reuters.js';
import { text } from './text.js';

/** In the order in which files without a known extension are asked about: the strictest first, plain text last. */
export const FORMATS: readonly Format[] = [nitf, newsml, feed, reuters, ninjs, jsonLines, text];

export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}

/** @param extension with its dot, in any case */
export function formatsOfExtension(extension: string): readonly Format[] {
  return FORMATS.filter(({ extensions }) => extensions.includes(extension.toLowerCase()));
}

export function formatOfHead(head: Head): Format | null {
  return FORMATS.find(({ begins }) => begins(head)) ?? null;
}
