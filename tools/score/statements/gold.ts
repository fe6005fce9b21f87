/** Texts whose statements are known, and whether what was found in them is right. */
import { align } from '../../../src/compare/align.js';
import type { Span } from '../../../src/document/index.js';
import type { ExplainedQuote, StatementsExplained } from '../../../src/pipeline.js';
import type { Judged } from '../confidence-judged.js';

/** Spans index {@link GoldText.text}. */
export interface GoldStatement {
  readonly content: readonly Span[];
  /** Words of which the speaker's must hold one; null where nobody is named, undefined where the gold does not say. */
  readonly speaker: readonly Span[] | null | undefined;
  /** Where the entity that speaks is named; null where the gold does not say. */
  readonly entity: readonly Span[] | null;
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  /** Whether the gold marks statements like this one; when left out, it marks all. */
  readonly isMarked?: (found: ExplainedQuote) => boolean;
  /** What the program finds in the text. */
  readonly found: StatementsExplained;
}

export interface JudgedStatement extends Judged {
  readonly id: string;
  readonly statement: ExplainedQuote;
  /** What is wrong with it. */
  readonly fault: Fault | null;
}
export type Fault = 'no statement' | 'content' | 'speaker' | 'entity';

/** Contents are the same where they share this much of the letters and digits of what either holds. */
export const LEAST_SHARED = 0.5;

export function judgeStatements(gold: GoldText, least: number = LEAST_SHARED): JudgedStatement[] {
  const { toExpected } = align(gold.text, gold.found.text);
  const letters = lettersBefore(gold.text);
  return gold.found.statements.flatMap((statement): JudgedStatement[] => {
    if (gold.isMarked?.(statement) === false) return [];
    const { quote } = statement;
    const content = quote.content.map(toExpected);
    const speaker = quote.speaker === null ? null : toExpected(quote.speaker);
    const entity = gold.found.entities.find(({ id }) => id === quote.speaker?.entity);
    const mentions = entity?.mentions.map(toExpected) ?? [];
    const alike = gold.statements
      .map((said) => ({ said, shared: shareOf(letters, said.content, content) }))
      .sort((a, b) => b.shared - a.shared);
    const [best] = alike;
    if (best !== undefined && best.shared >= least && best.said.speaker === undefined) return [];
    const fault =
      best === undefined || best.shared === 0
        ? 'no statement'
        : best.shared < least
          ? 'content'
          : faultOf(
              alike.filter(({ shared }) => shared >= least).map(({ said }) => said),
              speaker,
              mentions,
            );
    const { confidence, parent } = quote;
    return [{ id: gold.id, statement, confidence, right: fault === null, isNested: parent !== null, fault }];
  });
}

/** Of several that are alike enough, any may be meant. */
function faultOf(alike: readonly GoldStatement[], speaker: Span | null, mentions: readonly Span[]): Fault | null {
  const spoken = alike.filter((said) =>
    !said.speaker || speaker === null
      ? said.speaker === speaker
      : said.speaker.some((word) => overlap(word, speaker) > 0),
  );
  if (spoken.length === 0) return 'speaker';
  const isEntity = ({ entity }: GoldStatement) =>
    entity === null || entity.some((one) => mentions.some((other) => overlap(one, other) > 0));
  return spoken.some(isEntity) ? null : 'entity';
}

function shareOf(letters: Int32Array, a: readonly Span[], b: readonly Span[]): number {
  const count = ({ start, end }: Span) => (end <= start ? 0 : (letters[end] ?? 0) - (letters[start] ?? 0));
  const common = a.flatMap((one) =>
    b.map((other) => count({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) })),
  );
  const [shared, ofA, ofB] = [common, a.map(count), b.map(count)].map((list) => list.reduce((sum, n) => sum + n, 0));
  return shared === undefined || ofA === undefined || ofB === undefined || shared === 0
    ? 0
    : shared / (ofA + ofB - shared);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** For every offset, how many letters and digits stand before it. */
function lettersBefore(text: string): Int32Array {
  const sums = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1)
    sums[at + 1] = (sums[at] ?? 0) + (/[\p{L}\p{N}\ud800-\udfff]/u.test(text[at] ?? '') ? 1 : 0);
  return sums;
}
