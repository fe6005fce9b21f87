/**
 * How sure a statement is, in seven steps. They order statements and are no probabilities; `npm run score -- confidence` prints
 * how often the statements of each step are right over texts whose statements are known.
 *
 * A pattern gives a step; what is often a sign of error takes one or two off: nobody who says it, a content of few words, a place
 * within somebody's quoted words.
 */
import { inside } from './grammar/range.js';
import type { Reading } from './grammar/view.js';
import type { Statement } from './statement.js';

/** From the surest to the least sure. */
const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5, 0.35, 0.2] as const;

/** Index in {@link STEPS} by pattern: the first line that the pattern's name begins with. */
const BY_PATTERN: readonly (readonly [pattern: string, step: number])[] = [
  // Words in quotation marks, in front of their cue or behind it.
  ['before-cue:quote', 0],
  ['interview', 0],
  ['after-cue:quote', 1],
  ['according-to', 1],
  ['block', 2],
  ['dash', 2],
  ['colon', 2],
  ['headline', 2],
  ['speech', 3],
  // A clause: where it ends may be in doubt.
  ['after-cue:clause', 2],
  ['before-cue:clause', 3],
  ['passive', 3],
  ['as-cue', 3],
  ['poll', 4],
  // Whether anybody says or thinks it may be in doubt.
  ['after-cue:question', 4],
  ['after-cue', 4],
  ['relative:clause', 4],
  ['adjective', 4],
  ['noun:clause', 4],
  ['seeming', 4],
  ['noun', 5],
];

/** Contents of less than so many tokens are more often none. */
const FEW = 4;

/** 0 to 1. */
export function confidenceOf(reading: Reading, statement: Statement): number {
  const { pattern, speaker, cue, content } = statement;
  const [, step] = BY_PATTERN.find(([name]) => pattern.startsWith(name)) ?? ['', STEPS.length - 1];
  const isPassive = /^(?:passive|seeming|headline)/.test(pattern);
  const words = content.reduce((sum, { first, end }) => sum + end - first, 0);
  const isPlain = !/quote$|^interview/.test(pattern);
  const doubts = [
    speaker === null && !isPassive ? 2 : 0,
    words < FEW && isPlain ? 1 : 0,
    cue !== null && isWithinQuotation(reading, statement) ? 3 : 0,
  ];
  return (
    STEPS[
      Math.min(
        STEPS.length - 1,
        doubts.reduce((sum, doubt) => sum + doubt, step),
      )
    ] ?? 0
  );
}

/** The cue stands in quotation marks, and not those of its own content. */
function isWithinQuotation(reading: Reading, { cue }: Statement): boolean {
  const quotation = cue === null ? null : reading.quotationAt(cue.first);
  return quotation !== null && cue !== null && inside(cue, quotation);
}
