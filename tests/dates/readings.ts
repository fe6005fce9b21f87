import { type DateReading, readDates } from '../../src/dates/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

/** The dates in a clean text, with the forms that read them. */
export function readIn(text: string, published: string | null): readonly DateReading[] {
  const { segmentation } = segment(text);
  const given = published === null ? null : { value: published, basis: 'option' as const };
  return readDates({ segmentation, syntax: analyseSyntax(segmentation), published: given }).readings;
}
