/** Texts of other languages, in which nothing is looked for. */
import { isReadable, type Segmentation } from '../../document/index.js';
import type { QualityFlag } from '../../record.js';

export function languageFlag(segmentation: Segmentation): QualityFlag[] {
  if (isReadable(segmentation)) return [];
  const detail = `language ${segmentation.language}: no entities, dates or quotes were looked for`;
  return [{ code: 'foreign-language', detail }];
}
