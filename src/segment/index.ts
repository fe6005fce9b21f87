/** The segment stage: blocks, paragraphs, sentences, tokens and quotations of a clean text. */
import {
  type Block,
  type Byline,
  type Dateline,
  type MarkedBlock,
  NO_OPENING,
  type Opening,
  type Segmentation,
  type Span,
} from '../document/index.js';
import type { Warning } from '../record.js';
import { findAgency } from './agency.js';
import { blocksOf } from './blocks.js';
import { findByline, knownByline, markedByline } from './byline.js';
import { colonDateline } from './colon-datelines.js';
import { contactLines } from './contact-lines.js';
import { findDateline } from './dateline.js';
import { furnitureKind, isPassedOver } from './furniture.js';
import { findHeadline } from './headline.js';
import { languageOf } from './language.js';
import { letterCaseOf } from './letter-case.js';
import { isWhole, type Mark, marksOf, mayBeProse } from './marked.js';
import { findQuotations } from './quotations.js';
import { sentencesOf } from './sentences.js';
import { findSpeakerLines } from './speaker-lines.js';
import { cutTokens } from './tokens.js';

/** What is known of a text before anybody looks at its words. */
export interface Known {
  /** What its first paragraphs are. */
  readonly opening?: Opening;
  /** What stretches of it are, sorted and disjoint. */
  readonly markup?: readonly MarkedBlock[];
  /** Who wrote it, as far as its file says. */
  readonly authors?: readonly string[];
}

/** @param text a clean text: lines end with `\n`, white space is single */
export function segment(
  text: string,
  { opening = NO_OPENING, markup = [], authors = [] }: Known = {},
): {
  segmentation: Segmentation;
  warnings: readonly Warning[];
} {
  const paragraphs = paragraphsOf(text);
  const marks = markup.length === 0 ? [] : marksOf(paragraphs, markup);
  const prose = markup.length === 0 ? paragraphs : paragraphs.filter((_, index) => mayBeProse(marks[index]));
  const speakers = findSpeakerLines(text, prose);
  const headline = headlineOf(text, paragraphs, speakers, marks, opening);
  const byline = bylineOf(text, paragraphs, prose, marks, { opening, authors });
  const dateline = datelineOf(text, prose, speakers, headline, byline);
  const { tokens, paragraphEnds } = cutTokens(text, paragraphs);
  const letterCase = letterCaseOf(tokens);
  const language = languageOf(text, tokens, letterCase);
  const contacts = contactLines(text, paragraphs);
  const blocks = blocksOf(text, paragraphs, { headline, byline, dateline, speakers, contacts }, marks);
  const segmentation: Segmentation = {
    text,
    blocks,
    paragraphs,
    sentences: sentencesOf(tokens, paragraphEnds, dateline?.span ?? null, passedOver(paragraphs, blocks, contacts)),
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
  marks: readonly (Mark | null)[],
  opening: Opening,
): Span | null {
  if (opening.headline) return paragraphs[0] ?? null;
  const marked = paragraphs[marks.findIndex((mark) => isWhole(mark, 'headline'))];
  if (marked !== undefined) return marked;
  const guessed = findHeadline(text, paragraphs);
  if (guessed === null || speakers.some(({ start }) => start === guessed.start)) return null;
  const isElse = marks[paragraphs.findIndex(({ start }) => start === guessed.start)] != null;
  return isElse ? null : guessed;
}

/** Below the headline, and not where somebody speaks. */
function datelineOf(
  text: string,
  prose: readonly Span[],
  speakers: readonly Span[],
  headline: Span | null,
  byline: Byline | null,
): Dateline | null {
  const spoken = new Set(speakers.map(({ start }) => start));
  const after = headline?.end ?? 0;
  const below = prose.filter(({ start }) => start >= after && !spoken.has(start));
  const found = findDateline(text, below);
  if (found !== null || headline === null || speakers.length > 0) return found;
  const story = below.filter(({ start }) => start !== byline?.span.start);
  const first = story.findIndex(({ start, end }) => furnitureKind(text.slice(start, end)) === null);
  const opening = story[first];
  return opening === undefined ? null : colonDateline(text, opening, story.slice(first + 1, first + 12));
}

function bylineOf(
  text: string,
  paragraphs: readonly Span[],
  prose: readonly Span[],
  marks: readonly (Mark | null)[],
  { opening, authors }: Required<Pick<Known, 'opening' | 'authors'>>,
): Byline | null {
  const known = opening.byline ? paragraphs[opening.headline ? 1 : 0] : undefined;
  if (known !== undefined) return knownByline(text, known);
  const isMarked = (index: number) => isWhole(marks[index], 'byline');
  const first = marks.findIndex((_, index) => isMarked(index));
  const line = paragraphs[first];
  if (line === undefined) return findByline(text, prose);
  const others = paragraphs.slice(first + 1);
  const end = others.findIndex((_, index) => !isMarked(first + 1 + index));
  return markedByline(text, [line, ...(end < 0 ? others : others.slice(0, end))], authors);
}

/** Indices of the paragraphs that say nothing about the world. */
function passedOver(
  paragraphs: readonly Span[],
  blocks: readonly Block[],
  contacts: ReadonlySet<number>,
): ReadonlySet<number> {
  // Who is to be asked has a name and an office.
  const isNamed = ({ kind, start }: Block) => kind === 'contact' && contacts.has(start);
  const starts = new Set(blocks.filter((block) => isPassedOver(block) && !isNamed(block)).map(({ start }) => start));
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
