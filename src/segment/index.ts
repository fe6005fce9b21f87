/** The segment stage: blocks, paragraphs, sentences, tokens and quotations of a clean text. */
import { type Block, type Byline, NO_OPENING, type Opening, type Segmentation, type Span } from '../document/index.js';
import type { Warning } from '../record.js';
import { findAgency } from './agency.js';
import { blocksOf } from './blocks.js';
import { findByline, knownByline } from './byline.js';
import { findDateline } from './dateline.js';
import { isPassedOver } from './furniture.js';
import { findHeadline } from './headline.js';
import { languageOf } from './language.js';
import { letterCaseOf } from './letter-case.js';
import { findQuotations } from './quotations.js';
import { sentencesOf } from './sentences.js';
import { findSpeakerLines } from './speaker-lines.js';
import { cutTokens } from './tokens.js';

/**
 * @param text a clean text: lines end with `\n`, white space is single
 * @param opening what its first paragraphs are known to be
 */
export function segment(
  text: string,
  opening: Opening = NO_OPENING,
): {
  segmentation: Segmentation;
  warnings: readonly Warning[];
} {
  const paragraphs = paragraphsOf(text);
  const speakers = findSpeakerLines(text, paragraphs);
  const headline = headlineOf(text, paragraphs, speakers, opening);
  const byline = bylineOf(text, paragraphs, opening);
  const dateline = findDateline(text, paragraphs);
  const { tokens, paragraphEnds } = cutTokens(text, paragraphs);
  const letterCase = letterCaseOf(tokens);
  const language = languageOf(text, tokens, letterCase);
  const blocks = blocksOf(text, paragraphs, { headline, byline, dateline, speakers });
  const segmentation: Segmentation = {
    text,
    blocks,
    paragraphs,
    sentences: sentencesOf(tokens, paragraphEnds, dateline?.span ?? null, passedOver(paragraphs, blocks)),
    tokens,
    quotations: findQuotations(text, paragraphs, tokens),
    headline,
    byline,
    dateline,
    agency: findAgency(text, dateline, byline),
    language,
    letterCase,
  };
  return { segmentation, warnings: language === null ? [languageUnknown] : [] };
}

function headlineOf(
  text: string,
  paragraphs: readonly Span[],
  speakers: readonly Span[],
  opening: Opening,
): Span | null {
  if (opening.headline) return paragraphs[0] ?? null;
  const first = findHeadline(text, paragraphs);
  return speakers.some(({ start }) => start === first?.start) ? null : first;
}

function bylineOf(text: string, paragraphs: readonly Span[], opening: Opening): Byline | null {
  const known = opening.byline ? paragraphs[opening.headline ? 1 : 0] : undefined;
  return known === undefined ? findByline(text, paragraphs) : knownByline(text, known);
}

/** Indices of the paragraphs that say nothing about the world. */
function passedOver(paragraphs: readonly Span[], blocks: readonly Block[]): ReadonlySet<number> {
  const starts = new Set(blocks.filter(({ kind }) => isPassedOver(kind)).map(({ start }) => start));
  return new Set(paragraphs.flatMap(({ start }, index) => (starts.has(start) ? [index] : [])));
}

const languageUnknown: Warning = {
  code: 'language-unknown',
  message: 'The text is too short, or has too few English function words, to say which language it is in.',
  span: null,
};

/** What stands between line ends. */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end > start) paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}
