/** The record stage: puts the layers together and proves that the record keeps its contract. */
import type { Cleaning } from '../clean/index.js';
import { type Config, configHash } from '../config.js';
import type { RawDocument, Segmentation, Span, TokenEntity } from '../document/index.js';
import { RecordError } from '../errors.js';
import {
  type DateExpression,
  type NewsRecord,
  type Published,
  type Quote,
  recordSchema,
  SCHEMA_VERSION,
  type Warning,
} from '../record.js';
import { MODELS, VERSION } from '../version.js';
import { entityRecord } from './entities.js';
import { brokenPromises } from './invariants.js';
import { qualityFlags, withDoubt } from './quality/index.js';

export { entityRecord } from './entities.js';
export { FileMap } from './file-map.js';
export { brokenPromises } from './invariants.js';
export { parseRecord } from './upgrade.js';

/** Everything that the stages made of one document. */
export interface Layers {
  readonly raw: RawDocument;
  readonly cleaning: Cleaning;
  readonly segmentation: Segmentation;
  readonly published: Published | null;
  readonly entities: readonly TokenEntity[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly warnings: readonly Warning[];
}

/** @throws {RecordError} if a stage broke the contract of the record: a defect of ours, never of the text */
export function assembleRecord(layers: Layers, config: Config): NewsRecord {
  const { raw, cleaning, segmentation } = layers;
  const flags = qualityFlags(raw, segmentation, config.quality);
  const parsed = recordSchema.safeParse({
    schemaVersion: SCHEMA_VERSION,
    id: raw.id,
    source: raw.source,
    pipeline: { version: VERSION, configHash: configHash(config), models: MODELS },
    metadata: raw.metadata,
    language: segmentation.language,
    headline: segmentation.headline,
    byline: segmentation.byline,
    dateline: segmentation.dateline,
    agency: segmentation.agency,
    published: layers.published,
    text: cleaning.text,
    cleaning: { edits: cleaning.edits },
    blocks: segmentation.blocks,
    paragraphs: segmentation.paragraphs,
    sentences: segmentation.sentences.map(spanOf),
    entities: layers.entities.map((entity) => entityRecord(cleaning.text, segmentation.tokens, entity)),
    dates: layers.dates,
    quotes: withDoubt(layers.quotes, flags),
    quality: { flags },
    warnings: [...raw.warnings.map((warning) => ({ ...warning, span: null })), ...layers.warnings],
  });
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new RecordError(raw.id, problems);
  }
  const broken = brokenPromises(parsed.data, raw.text);
  if (broken.length > 0) throw new RecordError(raw.id, broken);
  return parsed.data;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
