/** The table of formats: the one place that says what is read, for discovery, help, errors and docs. */
import type { Format, Head } from '../format.js';
import { docx } from './docx/index.js';
import { json } from './json/index.js';
import { jsonLines } from './json-lines.js';
import { pdf } from './pdf/index.js';
import { rtf } from './rtf/index.js';
import { csv, tsv } from './table/index.js';
import { text } from './text.js';

/** In the order in which files without a known extension are asked about: the strictest first, plain text last. */
export const FORMATS: readonly Format[] = [pdf, docx, rtf, jsonLines, json, csv, tsv, text];

const BY_EXTENSION = new Map(FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format])));

export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}

/** @param extension with its dot, in any case */
export function formatOfExtension(extension: string): Format | null {
  return BY_EXTENSION.get(extension.toLowerCase()) ?? null;
}

export function formatOfHead(head: Head): Format | null {
  return FORMATS.find(({ begins }) => begins(head)) ?? null;
}
