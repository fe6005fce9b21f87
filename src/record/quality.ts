/** Flags that tell a user which records to look at first. */
import { isReadable, type Segmentation } from '../document.js';
import type { QualityFlag } from '../record.js';

/** A text with fewer words is no article. */
const FEWEST_WORDS = 20;

export function qualityFlags(segmentation: Segmentation): QualityFlag[] {
  const { text, tokens, blocks, paragraphs, language } = segmentation;
  if (text === '') return [{ code: 'empty', detail: 'the text has no visible character' }];
  const flags: QualityFlag[] = [];
  const words = countWords(tokens.length, (token) => tokens.text(token));
  if (words < FEWEST_WORDS) flags.push({ code: 'short', detail: `${words} words` });
  if (!isReadable(segmentation)) {
    flags.push({
      code: 'foreign-language',
      detail: `language ${language}: no entities, dates or quotes were looked for`,
    });
  }
  if (!blocks.some((block) => block.kind === 'body')) flags.push({ code: 'no-body', detail: 'no body paragraph' });
  const unbalanced = paragraphs.filter(({ start, end }) => hasOddMarks(text.slice(start, end))).length;
  if (unbalanced > 0) {
    flags.push({
      code: 'unbalanced-quotes',
      detail: `${unbalanced} paragraphs with a quotation mark that has no partner`,
    });
  }
  return flags;
}

function countWords(length: number, textOf: (token: number) => string): number {
  let words = 0;
  for (let token = 0; token < length; token += 1) {
    if (/[\p{L}\p{N}]/u.test(textOf(token))) words += 1;
  }
  return words;
}

function hasOddMarks(paragraph: string): boolean {
  const straight = paragraph.split('"').length - 1;
  const opening = paragraph.split('“').length - 1;
  const closing = paragraph.split('”').length - 1;
  return straight % 2 === 1 || opening !== closing;
}
