/** Wirecopy's public API. */
import type { Settings } from './config.js';
import { UsageError } from './errors.js';
import { annotateDocument } from './pipeline.js';
import { publicationDateSchema, stringDocument } from './read/index.js';
import type { NewsRecord } from './record.js';
import { parseSettings } from './settings.js';

export { OffsetMap, undoEdits } from './clean/index.js';
export { type Config, configSchema, DEFAULT_CONFIG, type Settings } from './config.js';
export type { Slice, Span } from './document.js';
export {
  type ErrorCode,
  FixtureError,
  InputError,
  ModelError,
  OutputError,
  RecordError,
  RowError,
  UsageError,
  WirecopyError,
} from './errors.js';
export { brokenPromises } from './record/index.js';
export * from './record.js';
export { VERSION } from './version.js';

export interface AnnotateOptions {
  /** The record's id; the SHA-256 of the text in UTF-8 when left out. */
  readonly id?: string;
  /** When the text was published, ISO 8601: `2024-02-01`, `2024-02-01T09:30`. Never guessed from the clock. */
  readonly published?: string;
  /** Settings that differ from {@link DEFAULT_CONFIG}. */
  readonly config?: Settings;
}

/**
 * Annotates one text: cleans it, cuts it, finds entities, dates and statements, and returns the validated record.
 *
 * Offsets in the record are UTF-16 code units, half-open, into `record.text`. Deterministic; time is linear in the
 * text's length.
 *
 * @throws {UsageError} when `published` is no ISO 8601 date or `config` no configuration; {@link InputError} when the
 *   text is larger than the configuration allows
 */
export function annotate(text: string, options: AnnotateOptions = {}): NewsRecord {
  const config = parseSettings(options.config ?? {}, () => 'config');
  const published = publicationDateSchema.optional().safeParse(options.published);
  if (!published.success) {
    throw new UsageError({
      code: 'date-invalid',
      message: `published: ${JSON.stringify(options.published)} is not a date in ISO 8601`,
      hint: 'Give a calendar date such as 2024-02-01, with or without a time.',
    });
  }
  const document = stringDocument(text, {
    path: null,
    id: options.id,
    published: published.data === undefined ? null : { value: published.data, basis: 'option' },
    maxBytes: config.limits.bytes,
  });
  return annotateDocument(document, config);
}
