/** Annotating from another program: one text at once, or a stream of texts in threads. */
import type { Config, Settings } from './config.js';
import { InputError, UsageError, WirecopyError } from './errors.js';
import { annotateDocument } from './pipeline.js';
import {
  type Fact,
  optionPublication,
  publicationDateSchema,
  type ReadResult,
  stringDocument,
  until,
} from './read/index.js';
import type { NewsRecord } from './record.js';
import { parseSettings } from './settings.js';
import { answersInOrder, Workers } from './workers/index.js';

/** What is known of a text besides its characters. */
export interface TextMetadata {
  /** The record's id; the SHA-256 of the text in UTF-8 when left out. */
  readonly id?: string;
  /** When the text was published, ISO 8601: `2024-02-01`, `2024-02-01T09:30`. Never guessed from the clock. */
  readonly published?: string;
  /** Set before the text as its headline, unless the text begins with it. */
  readonly title?: string;
  /** Set before the text as its byline, unless its first lines name one of them. */
  readonly authors?: readonly string[];
  /** Kept in the record; an address with a day in it tells the day of publication where nothing better does. */
  readonly url?: string;
  readonly section?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly keywords?: readonly string[];
  /** Any form that can mean one day only. */
  readonly modified?: string;
}

/** A text of a stream. */
export interface TextItem extends TextMetadata {
  readonly text: string;
}

/** What became of a text: its record, or the reason why there is none. `id` is the record's, else the one that was given. */
export type Annotation =
  | { readonly id: string; readonly record: NewsRecord; readonly error?: never }
  | { readonly id: string | null; readonly error: WirecopyError; readonly record?: never };

export interface AnnotateManyOptions {
  /** Threads; when left out those of the configuration, else one less than the cores, as far as memory allows. */
  readonly workers?: number;
  /** Ends the stream: what is under way is dropped, and nothing more is asked for. */
  readonly signal?: AbortSignal;
}

export interface ReportSettings {
  /** The file that the page goes to. A report that is there is replaced, anything else is not. */
  readonly out: string;
  readonly title?: string;
}

/** What a page holds. */
export interface ReportWritten {
  readonly documents: number;
  readonly statements: number;
  /** People, organisations and places. */
  readonly actors: number;
  readonly bytes: number;
}

/**
 * Writes records as one page that any browser opens without a network, as `wirecopy report` does. The page holds the texts. It has its name when all of it is there.
 *
 * @returns how many documents and statements the page has, and its size
 * @throws {OutputError} `output-unwritable`, `output-occupied`; what the records throw
 */
export async function writeReport(
  records: AsyncIterable<NewsRecord> | Iterable<NewsRecord>,
  { out, title = 'Wirecopy report' }: ReportSettings,
): Promise<ReportWritten> {
  // Loaded here: it takes part in nothing else, and a program that annotates should not wait for it.
  const report = await import('./report/index.js');
  return report.writeReport(records, { out, title });
}

/** Wirecopy with one configuration. */
export interface Pipeline {
  readonly config: Config;
  /**
   * Annotates one text in this thread. No limit of time holds here: only another thread could end it.
   *
   * @throws {UsageError} `date-invalid`; {@link InputError} `input-too-large`
   */
  annotate(text: string, metadata?: TextMetadata): NewsRecord;
  /**
   * Annotates texts in threads and yields what becomes of them in their order. Asks for texts only while there is room, so that a
   * slow reader slows the source. A text that fails, takes too long (`limits.seconds`) or takes its worker down gives its
   * error in its place.
   *
   * @throws what the source throws, in its place; {@link WirecopyError} `model-damaged`
   */
  annotateMany(
    texts: AsyncIterable<string | TextItem> | Iterable<string | TextItem>,
    options?: AnnotateManyOptions,
  ): AsyncGenerator<Annotation, void, undefined>;
}

/** @throws {UsageError} `config-invalid` when the settings are no configuration */
export function createPipeline(settings: Settings = {}): Pipeline {
  const config = parseSettings(settings, () => 'config');
  return {
    config,
    annotate(text, metadata = {}) {
      const read = readItem({ ...metadata, text }, config);
      if (read.error !== undefined) throw read.error;
      return annotateDocument(read.document, config);
    },
    annotateMany: (texts, options = {}) => annotateMany(texts, options, config),
  };
}

async function* annotateMany(
  texts: AsyncIterable<string | TextItem> | Iterable<string | TextItem>,
  { workers: count, signal }: AnnotateManyOptions,
  config: Config,
): AsyncGenerator<Annotation, void, undefined> {
  const workers = new Workers(count ?? config.run.workers, { form: 'object', config });
  const signals = signal === undefined ? [] : [signal];
  try {
    const read = until(readItems(texts, config), ...signals);
    for await (const { item, answer } of until(answersInOrder(read, documentOf, workers), ...signals)) {
      if (item.error !== undefined) yield { id: item.id, error: item.error };
      else if (answer === null) throw new Error('a text without an answer');
      else if (answer.failure !== undefined) yield { id: item.document.id, error: new WirecopyError(answer.failure) };
      else if (answer.record !== null) yield { id: answer.id, record: answer.record };
    }
  } finally {
    await workers.close();
  }
}

type ReadItem = { readonly id: string | null } & ReadResult;

function documentOf({ document }: ReadItem) {
  return document ?? null;
}

async function* readItems(
  texts: AsyncIterable<string | TextItem> | Iterable<string | TextItem>,
  config: Config,
): AsyncGenerator<ReadItem> {
  for await (const item of texts) {
    const given = typeof item === 'string' ? { text: item } : item;
    yield { id: given.id ?? null, ...readItem(given, config) };
  }
}

/** Callers without types may give anything: what is wrong with it is said, and ends nothing but this text. */
function readItem({ text, id, published, ...known }: TextItem, config: Config): ReadResult {
  try {
    if (typeof text !== 'string') throw noText(text);
    const date = publicationDateSchema.optional().safeParse(published);
    if (!date.success) throw noDate(published);
    const document = stringDocument(text, {
      id,
      published: optionPublication(date.data),
      facts: factsOf(known),
      maxBytes: config.limits.bytes,
    });
    return { document };
  } catch (error) {
    if (error instanceof WirecopyError) return { error };
    throw error;
  }
}

/** What is no string is passed over, since callers without types may give anything. */
function factsOf({ authors, keywords, ...fields }: Omit<TextMetadata, 'id' | 'published'>): Fact[] {
  const fact = (field: Fact['field'], value: string): Fact => ({ field, value, from: 'caller', kind: 'metadata' });
  const { title, modified, section, language, url, publisher } = fields;
  const one = (field: Fact['field'], value: unknown) => (typeof value === 'string' ? [fact(field, value)] : []);
  return [
    ...one('title', title),
    ...one('modified', modified),
    ...one('section', section),
    ...one('language', language),
    ...one('url', url),
    ...one('publisher', publisher),
    ...listed(authors).flatMap((author) => one('author', author)),
    ...listed(keywords).flatMap((keyword) => one('keyword', keyword)),
  ];
}

function listed(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function noText(given: unknown): InputError {
  return new InputError({
    code: 'input-format',
    message: `expected a text, got ${given === null ? 'null' : typeof given}`,
    hint: 'Give a string, or an object such as { text: "…", id: "…", published: "2024-02-01" }.',
  });
}

function noDate(published: unknown): UsageError {
  return new UsageError({
    code: 'date-invalid',
    message: `published: ${JSON.stringify(published)} is not a date in ISO 8601`,
    hint: 'Give a calendar date such as 2024-02-01, with or without a time.',
  });
}
