/** Annotations that stand beside a text, in the formats of other tools: what they are called, and how they are read. */
export {
  type AnnotatedDocument,
  type Annotation,
  annotation,
  type Group,
  type Relation,
  type Values,
} from './annotated.js';
export { CodePoints } from './code-points.js';
export { ENTITY_FIELDS } from './conllu-entities.js';
export { writeField, writeSpaces } from './conllu-misc.js';
export { DOCUMENTS_FILE, documentLine, type KnownDocument, KnownDocuments } from './documents-file.js';
export { invalid, otherWords, outside } from './faults.js';
export { filesIn, isFolder, readText } from './files.js';
export type { StandoffFile, StandoffFormat, StandoffRead } from './format.js';
export { STANDOFF_FORMATS } from './formats.js';
export { addressOf } from './identifiers.js';
export { itemsOf, missingItems } from './items.js';
export { writeNote } from './notes.js';
export { fromPieces, inPieces } from './pieces.js';
export { namesOf, type TaggedToken } from './tags.js';
export * from './vocabulary.js';
