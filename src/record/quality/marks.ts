/** Quotation marks without a partner: what stands between them may be cut wrongly. */
import type { Segmentation } from '../../document/index.js';
import type { QualityFlag } from '../../record.js';

export function marksFlag({ text, paragraphs }: Segmentation): QualityFlag[] {
  const odd = paragraphs.filter(({ start, end }) => hasOddMarks(text.slice(start, end))).length;
  if (odd === 0) return [];
  return [{ code: 'unbalanced-quotes', detail: `${odd} paragraphs with a quotation mark that has no partner` }];
}

function hasOddMarks(paragraph: string): boolean {
  const straight = paragraph.split('"').length - 1;
  const opening = paragraph.split('“').length - 1;
  const closing = paragraph.split('”').length - 1;
  return straight % 2 === 1 || opening !== closing;
}
