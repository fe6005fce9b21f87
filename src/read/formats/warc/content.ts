/** What a record holds, and who reads it. */
import type { Format, FormatOptions } from '../../format.js';
import type { Header } from './header.js';
import { httpHeadOf } from './http.js';

export type Content =
  | {
      readonly format: Format;
      /** As it was sent, with its parameters. */
      readonly mediaType: string;
      /** The header of the answer; null where the record is the page itself. */
      readonly http: Header | null;
      readonly bodyStart: number;
    }
  | {
      readonly format: null;
      /** What it is instead, in a few words. */
      readonly reason: string;
    };

/** A copy of what came before (`revisit`), what was asked (`request`), and notes of the crawler have no text. */
const WITH_TEXT: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

export function mayHoldText(header: Header): boolean {
  return WITH_TEXT.has(typeOf(header));
}

function typeOf(header: Header): string {
  return (header.get('warc-type') ?? 'unknown').toLowerCase();
}

export function contentOf(header: Header, block: Uint8Array, formatOfMedia: FormatOptions['formatOfMedia']): Content {
  if (!mayHoldText(header)) return { format: null, reason: typeOf(header) };
  const ofRecord = header.get('content-type') ?? '';
  if (typeOf(header) !== 'response' && !/^application\/http\b/i.test(ofRecord)) {
    return chosen(ofRecord, null, 0, formatOfMedia);
  }
  const answer = httpHeadOf(block);
  if (answer === null) return { format: null, reason: 'response other than HTTP' };
  if (answer.status !== 200) return { format: null, reason: `status ${answer.status}` };
  return chosen(answer.header.get('content-type') ?? '', answer.header, answer.bodyStart, formatOfMedia);
}

/** Feeds list the pages that are there themselves, and data is no news: only what holds one article, or documents of an export. */
function chosen(
  mediaType: string,
  http: Header | null,
  bodyStart: number,
  formatOfMedia: FormatOptions['formatOfMedia'],
): Content {
  const format = formatOfMedia(mediaType);
  if (format === null || !(format.unit === null || format.unit === 'document'))
    return { format: null, reason: bare(mediaType) };
  return { format, mediaType, http, bodyStart };
}

/** Characters of a media type that are told. */
const MAX_NAME = 60;

function bare(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase().slice(0, MAX_NAME) || 'no media type';
}
