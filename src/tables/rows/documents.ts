/** A row a document. */
import { z } from 'zod';
import { count, dayIfAny, dayIn, text, textIfAny, texts } from '../columns.js';
import { documentTable } from '../table.js';
import type { DocumentView } from '../view.js';

const schema = z.strictObject({
  id: text.describe(
    'key: `id` of the record, the SHA-256 of the raw bytes or the id that came with the text; a later document with the id of an earlier one, such as the same bytes in another file, has a mark after it: `~` and eight digits made of its place and its bytes',
  ),
  recordId: text.describe('`id` as the record has it'),
  storyId: textIfAny.describe(
    'the story that it tells with other documents: copies, and updates of each other; null for a document that is alone',
  ),
  duplicateOf: textIfAny.describe('the document that it copies, whole or cut, under another headline or not'),
  updateOf: textIfAny.describe(
    'the document that it updates: numbers and times are others, or paragraphs were added. At most one of this and `duplicateOf` is there; the first document of a story, the earliest by `published`, has neither',
  ),
  differs: texts.describe(
    'in what it differs from the document that it follows: `headline`, `cut`, `numbers` and so on',
  ),
  changedNumbers: texts.describe('of an update, the numbers that were changed: `12 → 15`'),
  path: textIfAny.describe('the file that it was read from; null for standard input'),
  part: count.nullable().describe('which document of a file of several, from 0'),
  mediaType: text.describe('of the file, or of its part'),
  encoding: text.describe('of the file'),
  bytes: count.describe('of the raw document'),
  sha256: text.describe('SHA-256 of the raw bytes; equal where the same bytes were read twice'),
  url: textIfAny.describe('as the source says'),
  publisher: textIfAny.describe('as the source says'),
  section: textIfAny.describe('as the source says'),
  keywords: texts.describe('as the source says'),
  title: textIfAny.describe('as the source says; `headline` is what the text says'),
  headline: textIfAny.describe('words of the headline in the text'),
  authors: texts.describe('of the byline; where there is none, as the source says'),
  agency: textIfAny.describe('the news agency that the text names, as written'),
  datelinePlace: textIfAny.describe('place of the dateline, as written'),
  datelineDate: textIfAny.describe('date of the dateline, as written'),
  published: textIfAny.describe('when it was published, ISO 8601, with the time where it is known; null when unknown'),
  publishedDay: dayIfAny.describe('day of `published`, in the time zone that it is written in'),
  publishedBasis: textIfAny.describe('where `published` came from'),
  publishedConfidence: z
    .number()
    .nullable()
    .describe('0 to 1; orders rows by how sure `published` is, is no probability'),
  modified: textIfAny.describe('when it was changed last, ISO 8601, as the source says'),
  language: textIfAny.describe('of the text: ISO 639-1, or 639-3 where there is no such code'),
  text: text.describe('the clean text, which all offsets count in'),
  length: count.describe('of `text`, in UTF-16 code units'),
  lengthCodePoints: count.describe('of `text`, in code points'),
  paragraphs: count.describe('how many the text has'),
  sentences: count.describe('rows of `sentences`'),
  entities: count.describe('rows of `entities`'),
  dates: count.describe('rows of `dates`'),
  statements: count.describe('rows of `statements`'),
  qualityFlags: texts.describe('codes of what makes the text unfit: `quality.flags` of the record'),
  qualityReasons: texts.describe('what was measured for each of them, in the same order: `short: 12 words`'),
  warnings: texts.describe('codes of the warnings of the record, each once'),
  schemaVersion: text.describe('of the record as it was read; older ones were converted'),
  pipelineVersion: text.describe('of the Wirecopy that made the record'),
  configHash: text.describe('of the settings that the record was made with'),
});

export const documents = documentTable({
  name: 'documents',
  about: 'A row a document, in the order in which records are read.',
  schema,
  key: 'id',
  references: { storyId: 'stories', duplicateOf: 'documents', updateOf: 'documents' },
  rowsOf: (document) => [rowOf(document)],
});

function rowOf(document: DocumentView): z.infer<typeof schema> {
  const { record, across } = document;
  const { source, metadata, published } = record;
  const length = record.text.length;
  const authors = record.byline?.authors.map((author) => author.text) ?? [];
  return {
    id: document.id,
    recordId: record.id,
    storyId: across.storyId,
    duplicateOf: across.duplicateOf,
    updateOf: across.updateOf,
    differs: [...across.differs],
    changedNumbers: [...across.changedNumbers],
    path: source.path,
    part: source.part?.index ?? null,
    mediaType: source.mediaType,
    encoding: source.encoding,
    bytes: source.bytes,
    sha256: source.sha256,
    url: metadata.url,
    publisher: metadata.publisher,
    section: metadata.section,
    keywords: metadata.keywords,
    title: metadata.title,
    headline: record.headline && document.textOf(record.headline),
    authors: authors.length > 0 ? authors : metadata.authors,
    agency: record.agency?.text ?? null,
    datelinePlace: record.dateline?.place?.text ?? null,
    datelineDate: record.dateline?.date?.text ?? null,
    published: published?.value ?? null,
    publishedDay: published && dayIn(published.value),
    publishedBasis: published?.basis ?? null,
    publishedConfidence: published?.confidence ?? null,
    modified: metadata.modified,
    language: record.language,
    text: record.text,
    length,
    lengthCodePoints: document.placeOf({ start: 0, end: length }).endCodePoint,
    paragraphs: record.paragraphs.length,
    sentences: record.sentences.length,
    entities: record.entities.length,
    dates: record.dates.length,
    statements: record.quotes.length,
    qualityFlags: record.quality.flags.map(({ code }) => code),
    qualityReasons: record.quality.flags.map(({ code, detail }) => `${code}: ${detail}`),
    warnings: [...new Set(record.warnings.map(({ code }) => code))],
    schemaVersion: document.schemaVersion,
    pipelineVersion: record.pipeline.version,
    configHash: record.pipeline.configHash,
  };
}
