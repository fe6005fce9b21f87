/** The table of formats: the one place that says what is read, for discovery, help, errors and docs. */
import type { Format, Head } from '../format.js';
import { docx } from './docx/index.js';
import { EXPORTS } from './exports.js';
import { feed } from './feed.js';
import { html } from './html/index.js';
import { json } from './json/index.js';
import { jsonLines } from './json-lines.js';
import { eml } from './mail/eml.js';
import { mbox } from './mail/mbox.js';
import { markdown } from './markdown/index.js';
import { newsml } from './newsml.js';
import { ninjs } from './ninjs.js';
import { nitf } from './nitf.js';
import { pdf } from './pdf/index.js';
import { reuters } from './reuters.js';
import { rtf } from './rtf/index.js';
import { csv, tsv } from './table/index.js';
import { text } from './text.js';
import { warc } from './warc/index.js';

/** In the order in which files without a known extension are asked about: the strictest first, plain text last. */
export const FORMATS: readonly Format[] = [
  pdf,
  docx,
  rtf,
  warc,
  mbox,
  eml,
  nitf,
  newsml,
  feed,
  reuters,
  html,
  ninjs,
  jsonLines,
  json,
  ...EXPORTS,
  csv,
  tsv,
  markdown,
  text,
];

const BY_MEDIA_TYPE = new Map(FORMATS.flatMap((format) => format.mediaTypes.map((type) => [type, format])));

export function formatNamed(name: string): Format | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}

/** @param extension with its dot, in any case */
export function formatsOfExtension(extension: string): readonly Format[] {
  return FORMATS.filter(({ extensions }) => extensions.includes(extension.toLowerCase()));
}

/** @param mediaType as a header has it, with or without parameters: `text/html; charset=utf-8` */
export function formatOfMedia(mediaType: string): Format | null {
  return BY_MEDIA_TYPE.get((mediaType.split(';')[0] ?? '').trim().toLowerCase()) ?? null;
}

export function formatOfHead(head: Head): Format | null {
  return FORMATS.find(({ begins }) => begins(head)) ?? null;
}

/** What a file of a format is more closely: an archive's export is plain text by its name. */
export function closerFormat(format: Format, head: Head): Format {
  return FORMATS.find(({ closerThan, begins }) => closerThan === format.name && begins(head)) ?? format;
}
