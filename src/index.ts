/** Wirecopy's public API. */
import type { Settings } from './config.js';
import { createPipeline, type Pipeline, type TextMetadata } from './library.js';
import type { NewsRecord } from './record.js';

export { OffsetMap, undoEdits } from './clean/index.js';
export { type Config, configSchema, DEFAULT_CONFIG, type Settings } from './config.js';
export type { Slice, Span } from './document/index.js';
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
export {
  type AnnotateManyOptions,
  type Annotation,
  createPipeline,
  type Pipeline,
  type ReportSettings,
  type ReportWritten,
  type TextItem,
  type TextMetadata,
  writeReport,
} from './library.js';
export { brokenPromises, FileMap, parseRecord } from './record/index.js';
export * from './record.js';
export { VERSION } from './version.js';

export interface AnnotateOptions extends TextMetadata {
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
export function annotate(text: string, { config, ...metadata }: AnnotateOptions = {}): NewsRecord {
  return pipelineOf(config).annotate(text, metadata);
}

function pipelineOf(settings: Settings | undefined): Pipeline {
  if (settings !== undefined) return createPipeline(settings);
  usual ??= createPipeline();
  return usual;
}

/** Without settings, made with the first text. */
let usual: Pipeline | null = null;
