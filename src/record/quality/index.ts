/**
 * Flags that tell a user which records to look at first, or to leave out of a data set. Each says what was measured; the thresholds are
 * settings (`quality`), by default those of Gopher (Rae et al. 2021) and FineWeb (Penedo et al. 2024) where these have one.
 */
import type { QualitySettings } from '../../config.js';
import type { RawDocument, Segmentation } from '../../document/index.js';
import type { QualityFlag } from '../../record.js';
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
