/**
 * Flags that tell a user which records to look at first, or to leave out of a data set. Each says what was measured; the thresholds are
 * settings (`quality`), by default those of Gopher (Rae et al. 2021) and FineWeb (Penedo et al. 2024) where these have one.
 */
import type { QualitySettings } from '../../config.js';
import type { RawDocument, Segmentation } from '../../document/index.js';
import type { QualityFlag, Quote } from '../../record.js';
import { languageFlag } from './language.js';
import { letterCaseFlag } from './letter-case.js';
import { lineFlags } from './lines.js';
import { marksFlag } from './marks.js';
import { bodyFlag, proseFlag } from './prose.js';
import { repetitionFlags } from './repetition.js';
import { stubFlags } from './stubs.js';
import { WordList, wordFlags } from './words.js';

/** The flags of a text, in a fixed order. Time is linear in the text. */
export function qualityFlags(raw: RawDocument, segmentation: Segmentation, settings: QualitySettings): QualityFlag[] {
  if (segmentation.text === '') return [{ code: 'empty', detail: 'the text has no visible character' }];
  const words = new WordList(segmentation.tokens);
  return [
    ...wordFlags(words, segmentation, settings),
    ...languageFlag(segmentation),
    ...letterCaseFlag(segmentation),
    ...proseFlag(segmentation, words, settings),
    ...lineFlags(segmentation, settings),
    ...repetitionFlags(segmentation, words, settings),
    ...bodyFlag(segmentation),
    ...marksFlag(segmentation),
    ...stubFlags(raw, segmentation, settings),
  ];
}

/** Without stops nobody can tell where a statement ends: about eight in ten of those that would be right else are. Dates are read as well, and neither minds letters of one case. */
const DOUBT = 0.8;

/** The same statements, less sure where the text is no prose. Confidences have two decimals. */
export function withDoubt(quotes: readonly Quote[], flags: readonly QualityFlag[]): readonly Quote[] {
  if (!flags.some(({ code }) => code === 'not-prose')) return quotes;
  return quotes.map((quote) => ({ ...quote, confidence: Math.round(quote.confidence * DOUBT * 100) / 100 }));
}
