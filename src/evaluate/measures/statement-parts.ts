/** Speaker, cue and act of statements. */
import type { Span } from '../../document/index.js';
import { commonOf, likestOf, type Worded } from '../worded.js';
import type { Words } from '../words.js';
import type { Sums } from './measure.js';

export const PARTS = ['speaker', 'cue', 'act'] as const;

/** Whether the head of the speaker is within that of the other statement. */
export function isSpokenBy({ statement }: Worded, speaker: Span, words: Words): boolean {
  const head = words.headOf(speaker);
  return head !== null && words.within(statement.source).includes(head);
}

/** Speaker, cue and act of the statement that is most alike. */
export function countParts(sums: Sums, words: Words, gold: readonly Worded[], found: readonly Worded[]): void {
  for (const { statement, content } of gold) {
    const other = likestOf(content, found);
    const countOf = (part: (typeof PARTS)[number], isRight: (other: Worded) => boolean): void => {
      sums.add(`${part}/gold`, 1);
      sums.add(`${part}/found`, Number(other !== null));
      sums.add(`${part}/right`, Number(other !== null && isRight(other)));
    };
    const [speaker] = statement.source;
    if (speaker !== undefined) countOf('speaker', (one) => isSpokenBy(one, speaker, words));
    if (statement.cue.length > 0) {
      const cue = new Set(words.within(statement.cue));
      countOf('cue', (one) => commonOf(words.within(one.statement.cue), cue) > 0);
    }
    if (statement.act !== null) countOf('act', (one) => one.statement.act === statement.act);
  }
}
