/** The articles of a web archive: its pages and texts; all else is counted. */
import type { ReadWarning } from '../../../document/index.js';
import { WirecopyError } from '../../../errors.js';
import type { Fact } from '../../facts.js';
import type { Format, FormatOptions, Found, SourceFile } from '../../format.js';
import { sourceOf } from '../../source-file.js';
import { tooLarge } from '../../text.js';
import { bodyOf } from './body.js';
import { type Content, contentOf, mayHoldText } from './content.js';
import { charsetIn, type Header } from './header.js';
import { damaged, type WarcRecord, warcRecords } from './records.js';

/** Bytes before the body, for the header of HTTP. */
const ROOM_FOR_HEADER = 65_536;

export async function* articles({ chunks, place }: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  const kept = (header: Header) => (mayHoldText(header) ? options.maxBytes + ROOM_FOR_HEADER : 0);
  let index = 0;
  for await (const record of warcRecords(chunks, place, kept)) {
    const { number, start } = record;
    const own = `${place}, record ${number} at byte ${start}`;
    if (record.header === null) {
      yield { number, id: null, error: damaged(own, record.message) };
      continue;
    }
    const content = contentOf(record.header, record.block, options.formatOfMedia);
    if (content.format === null) {
      options.leaveOut(content.reason);
      continue;
    }
    for await (const found of read(record, content, own, options)) {
      yield found.article === undefined
        ? found
        : { ...found, article: { ...found.article, part: { index, start, end: record.end } } };
      if (found.article !== undefined) index += 1;
    }
  }
}

type Readable = Extract<Content, { readonly format: Format }>;

async function* read(
  record: WarcRecord,
  content: Readable,
  place: string,
  options: FormatOptions,
): AsyncGenerator<Found> {
  const { number, header, block, length } = record;
  const id = header.get('warc-record-id')?.replace(/^<|>$/g, '') || null;
  try {
    if (block.length < length) throw tooLarge(place, options.maxBytes);
    const sent = block.subarray(content.bodyStart);
    const { bytes, isCut } =
      content.http === null ? { bytes: sent, isCut: false } : bodyOf(sent, content.http, place, options.maxBytes);
    const label = charsetIn(content.mediaType);
    const source = sourceOf(bytes, place, options, label === null ? null : { label, from: 'Content-Type' });
    for await (const found of content.format.articles(source, options)) {
      if (found.article === undefined) {
        yield { ...found, number, id };
        continue;
      }
      const { article } = found;
      const facts = [...recordFacts(header), ...article.facts];
      yield {
        number,
        id,
        article: { ...article, map: null, facts, warnings: [...article.warnings, ...cutOff(header, isCut)] },
      };
    }
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    yield { number, id, error };
  }
}

/** The day of the crawl is no day of publication. */
function recordFacts(header: Header): Fact[] {
  const url = header.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  return /^https?:/i.test(url) ? [{ field: 'url', value: url, from: 'WARC-Target-URI', kind: 'metadata' }] : [];
}

function cutOff(header: Header, isCut: boolean): ReadWarning[] {
  const reason = header.get('warc-truncated');
  if (reason === undefined && !isCut) return [];
  const message =
    reason === undefined
      ? 'The page ends before its end in the archive.'
      : `The crawler cut the page short, for its ${reason}.`;
  return [{ code: 'text-truncated', message }];
}
