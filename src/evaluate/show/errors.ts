/** Errors by class, each with the text around. */
import type { Span } from '../../document/index.js';
import { printable } from '../../printable.js';
import { ERROR_KINDS } from '../analysis/analysis.js';
import type { Evaluation, LayerError } from '../evaluate.js';

/** @param most of each class of each layer */
export function showErrors({ layers, errors }: Evaluation, most: number): string {
  return layers
    .flatMap(({ measure }) =>
      ERROR_KINDS.flatMap((kind) => {
        const listed = errors.filter((error) => error.measure === measure && error.kind === kind);
        if (listed.length === 0) return [];
        const shown = listed.slice(0, most);
        const head = `${measure}: ${kind} (${shown.length === listed.length ? '' : `${shown.length} of `}${listed.length})`;
        return [`${head}\n${shown.map(showError).join('')}`];
      }),
    )
    .join('\n');
}

function showError({ gold, span, expected, given }: LayerError): string {
  const { before, words, after } = around(gold.text, span);
  const lines = [
    `  ${gold.id}: ${before}[${words}]${after}`,
    ...(expected === null ? [] : [`    gold   ${expected}`]),
    ...(given === null ? [] : [`    found  ${given}`]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** Characters that are shown on each side, and within. */
const AROUND = 40;
const WITHIN = 100;

export function around(text: string, { start, end }: Span): { before: string; words: string; after: string } {
  const words = text.slice(start, end);
  return {
    before: flat(text.slice(Math.max(0, start - AROUND), start)),
    words: flat(words.length <= WITHIN ? words : `${words.slice(0, WITHIN / 2)} … ${words.slice(-WITHIN / 2)}`),
    after: flat(text.slice(end, end + AROUND)),
  };
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
