/**
 * What the markup of a file says of each paragraph. It comes before every guess from the words; what it does not cover is guessed.
 *
 *     <h2>What we know</h2>      body, subheading
 *     <p>Two ferries …</p>       body
 *     Read more: Ports shut      nothing: guessed
 */
import type { Block, MarkedBlock, Span } from '../document/index.js';

export type Mark = Pick<Block, 'kind' | 'role'>;

/** By paragraph the block that covers most of it; null where less than half of it is covered. Both are sorted. Linear. */
export function marksOf(paragraphs: readonly Span[], markup: readonly MarkedBlock[]): readonly (Mark | null)[] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    while ((markup[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next += 1;
    let covered = 0;
    let most = 0;
    let mark: Mark | null = null;
    let at = next;
    for (let block = markup[at]; block !== undefined && block.start < paragraph.end; block = markup[at]) {
      at += 1;
      const shared = Math.min(block.end, paragraph.end) - Math.max(block.start, paragraph.start);
      covered += Math.max(0, shared);
      if (shared > most) {
        most = shared;
        mark = { kind: block.kind, role: block.role };
      }
    }
    return covered * 2 >= paragraph.end - paragraph.start ? mark : null;
  });
}

/**
 * Whether a paragraph may begin with a dateline or with who speaks, or be a byline that the markup does not name. `WHEN: Monday` in a list, `LISBON – 31` in
 * a table and `PORTO – Ships wait` above a part of the story are none.
 */
export function mayBeProse(mark: Mark | null | undefined): boolean {
  return mark == null || (mark.kind === 'body' && (mark.role === null || mark.role === 'quotation'));
}

/** Whether the markup says that a paragraph is the headline or the byline, and not something in it, such as the time in the lines of the byline. */
export function isWhole(mark: Mark | null | undefined, kind: 'headline' | 'byline'): boolean {
  return mark != null && mark.kind === kind && mark.role === null;
}
