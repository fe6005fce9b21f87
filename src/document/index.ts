/**
 * The layers that the stages add to a text, from the bytes to its tokens.
 *
 * All offsets are UTF-16 code units into the clean text unless a name says `raw`; all spans are half-open: `start` is
 * the first unit inside, `end` the first one after. Layers are read-only: a stage returns a new one and never touches
 * an earlier one. Dates and quotes are parts of a record as they stand; their types come from `record.ts`.
 */
export {
  ENTITY_TYPES,
  type EntityType,
  LINK_SCHEMES,
  type Link,
  MENTION_KINDS,
  type MentionKind,
  type TokenEntity,
  type TokenMention,
  type TokenRole,
} from './entities.js';
export type { MarkedBlock } from './markup.js';
export { inside, type Range } from './range.js';
export { firstNotBefore } from './search.js';
export {
  BLOCK_KINDS,
  BLOCK_ROLES,
  type Block,
  type BlockKind,
  type BlockRole,
  type Byline,
  type Dateline,
  isReadable,
  type LetterCase,
  type Quotation,
  type Segmentation,
  type Sentence,
} from './segmentation.js';
export {
  GIVEN_BASES,
  type GivenDate,
  type Metadata,
  NO_METADATA,
  NO_OPENING,
  type Opening,
  type Part,
  type RawDocument,
  READ_WARNINGS,
  type ReadWarning,
  type Run,
  type Source,
} from './source.js';
export { contains, overlaps, type Slice, type Span, sliceOf } from './span.js';
export { STAGES, type Stage } from './stages.js';
export { type SentenceTree, Syntax, type SyntaxSource, UPOS, type Upos } from './syntax.js';
export { Tokens } from './tokens.js';
export { NO_ROWS, RowMemory, type WordRows } from './word-rows.js';
