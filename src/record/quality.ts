/** Flags that tell a user which records to look at first. */
import { isReadable, type LetterCase, type Segmentation, type Tokens } from '../document/index.js';
import type { QualityFlag } from '../record.js';
import { countProse } from './prose.js';

/** A text with fewer words is no article. */
const MIN_WORDS = 20;

export function qualityFlags(segmentation: Segmentation): QualityFlag[] {
  const { text, tokens, blocks, paragraphs, language } = segmentation;
  if (text === '') return [{ code: 'empty', detail: 'the text has no visible character' }];
  const flags: QualityFlag[] = [];
  const words = countWords(tokens);
  if (words < MIN_WORDS) flags.push({ code: 'short', detail: `${words} words` });
  if (!isReadable(segmentation)) {
    flags.push({
      code: 'foreign-language',
      detail: `language ${language}: no entities, dates or quotes were looked for`,
    });
  }
  const letters = CASES[segmentation.letterCase];
  if (letters !== null) flags.push(letters);
  const prose = countProse(segmentation);
  if (words >= MIN_WORDS && (prose.inProse === 0 || prose.inProse < MIN_PROSE * prose.words)) {
    flags.push({
      code: 'not-prose',
      detail: `${prose.inProse} of ${prose.words} words stand in sentences with a stop: a table, a list or a text without punctuation`,
    });
  }
  if (!blocks.some(({ kind, role }) => kind === 'body' && role !== 'slug' && role !== 'end-mark'))
    flags.push({ code: 'no-body', detail: 'no body paragraph' });
  const unbalanced = paragraphs.filter(({ start, end }) => hasOddMarks(text.slice(start, end))).length;
  if (unbalanced > 0) {
    flags.push({
      code: 'unbalanced-quotes',
      detail: `${unbalanced} paragraphs with a quotation mark that has no partner`,
    });
  }
  return flags;
}

/** Smallest share of the words of an article that stand in sentences. */
const MIN_PROSE = 0.5;

const CASES: { readonly [letterCase in LetterCase]: QualityFlag | null } = {
  mixed: null,
  capitals: { code: 'all-capitals', detail: 'all in capitals: names can hardly be told from words' },
  small: { code: 'lower-case', detail: 'all in small letters: names can hardly be told from words' },
  titles: { code: 'title-case', detail: 'almost every word has a capital: names can hardly be told from words' },
};

/** What is read in such texts is less sure. */
const DOUBTFUL: ReadonlySet<QualityFlag['code']> = new Set(['all-capitals', 'lower-case', 'title-case', 'not-prose']);
const DOUBT = 0.8;

/** The same findings, less sure where the flags say that the text is hard to read. Confidences have two decimals. */
export function withDoubt<T extends { readonly confidence: number }>(
  findings: readonly T[],
  flags: readonly QualityFlag[],
): readonly T[] {
  if (!flags.some(({ code }) => DOUBTFUL.has(code))) return findings;
  return findings.map((finding) => ({ ...finding, confidence: Math.round(finding.confidence * DOUBT * 100) / 100 }));
}

function countWords(tokens: Tokens): number {
  let words = 0;
  for (let token = 0; token < tokens.length; token += 1) {
    if (tokens.isPlain(token) || /[\p{L}\p{N}]/u.test(tokens.text(token))) words += 1;
  }
  return words;
}

function hasOddMarks(paragraph: string): boolean {
  const straight = paragraph.split('"').length - 1;
  const opening = paragraph.split('“').length - 1;
  const closing = paragraph.split('”').length - 1;
  return straight % 2 === 1 || opening !== closing;
}
