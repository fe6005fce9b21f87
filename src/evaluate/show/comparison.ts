/** What changed between two runs. */
import type { Change } from '../bootstrap.js';
import type { Comparison } from '../compare.js';
import { inColumns, percent } from './columns.js';

/** Differences that chance gives so seldom have a star. */
const SIGNIFICANT = 0.05;

/** F1 of each row, and all shares with `isAll`. */
export function showComparison({ layers, documents }: Comparison, isAll: boolean): string {
  const head = `against the other run, over ${documents} documents that both have (p: paired bootstrap, * below ${SIGNIFICANT})\n`;
  const shown = layers.map(({ measure, changes }) => {
    const rows = changes.flatMap((change) => {
      const name = nameOf(change.name, isAll);
      // Of what neither run nor the gold has, all is 0.
      return name === null || (change.before === 0 && change.after === 0) ? [] : [cellsOf(name, change)];
    });
    return `${measure}\n${inColumns([['', 'before', 'after', 'difference', '95 %', 'p'], ...rows])}`;
  });
  return `${head}\n${shown.join('\n')}`;
}

/** Null for what is not shown. */
function nameOf(key: string, isAll: boolean): string | null {
  const [, row, share] = /^row\/(.*)\/(P|R|F1)$/.exec(key) ?? [];
  if (row === undefined) return isAll ? key : null;
  return isAll || share === 'F1' ? `${row} ${share}` : null;
}

function cellsOf(name: string, { before, after, difference, low, high, p }: Change): string[] {
  return [
    name,
    percent(before),
    percent(after),
    signed(difference),
    `${signed(low)} – ${signed(high)}`,
    `${p.toFixed(3)}${p < SIGNIFICANT ? ' *' : ''}`,
  ];
}

function signed(share: number): string {
  const shown = percent(share);
  return Number(shown) > 0 ? `+${shown}` : shown.replace(/^-0\.0$/, '0.0');
}
