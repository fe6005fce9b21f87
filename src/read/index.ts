/** The read stage: files of any format become decoded text with what is known about it. Nothing is changed. */
export type { Fact } from './facts.js';
export { type FieldNames, NO_FIELD_NAMES, ROW_FIELDS, type RowField } from './field-names.js';
export { openFile, openStream, readFileChunks } from './files.js';
export type { Explain, Format, SourceFile } from './format.js';
export { FORMATS, formatNamed } from './formats/index.js';
export { type Line, splitLines } from './lines.js';
export type { LabelledBlock } from './page/index.js';
export { dateInPath } from './path-dates.js';
export { optionPublication, publicationDateSchema } from './published.js';
export {
  formatOf,
  formatsOfPath,
  isKnown,
  type Reading,
  type ReadOptions,
  type ReadResult,
  readDocuments,
  readSingle,
} from './read.js';
export { SIDECAR_ENDING, sidecarFacts } from './sidecar.js';
export { type OpenOptions, openSource } from './source-file.js';
export { stringDocument, type TextOptions } from './text.js';
export { withoutPacking } from './unpack.js';
export { until } from './until.js';
export { allIn, attribute, childOf, isElement, type XmlElement } from './xml/element.js';
export { plainText, readXml } from './xml/whole.js';
