/** The figures of a layer as a compact table, with what a reader asks for next. */
import { printable } from '../../printable.js';
import type { Reliability } from '../analysis/reliability.js';
import type { Confusion } from '../confusion.js';
import type { Evaluation, LayerResult } from '../evaluate.js';
import { inColumns, percent } from './columns.js';

/** Documents and confusions of each layer that are shown. */
const WORST = 5;

/** @param isAll whether all figures are shown, one a line, besides those in columns */
export function showEvaluation({ layers }: Evaluation, isAll: boolean): string {
  return layers.map((layer) => showLayer(layer, isAll)).join('\n');
}

function showLayer(layer: LayerResult, isAll: boolean): string {
  const { measure, documents, rows, worst } = layer;
  const table = inColumns([
    ['', 'gold', 'found', 'P', 'R', 'F1', '95 %', 'by document'],
    ...rows.map(({ name, gold, found, precision, recall, f1, macroF1, interval }) => [
      printable(name),
      String(gold),
      String(found),
      percent(precision),
      percent(recall),
      percent(f1),
      interval === null ? '' : `${percent(interval.low)} – ${percent(interval.high)}`,
      percent(macroF1),
    ]),
  ]);
  const parts = [
    `${measure} (${documents} ${documents === 1 ? 'document' : 'documents'})\n${table}`,
    isAll ? showFigures(layer) : '',
    errorsOf(layer),
    isMixedUp(layer.confusion) ? `  types, gold by row\n${showConfusion(layer.confusion)}` : '',
    layer.reliability === null ? '' : showReliability(layer.reliability),
    worst.length === 0 ? '' : showWorst(worst.slice(0, WORST)),
  ];
  return parts.join('');
}

function showWorst(worst: LayerResult['worst']): string {
  const rows = worst.map(({ id, errors, f1 }) => [printable(id), String(errors), percent(f1)]);
  return inColumns([['most errors', 'errors', 'F1'], ...rows]);
}

function showFigures({ figures }: LayerResult): string {
  const rows = figures.map(({ name, value, kind, decimals, interval }) => [
    printable(name),
    kind === 'count' ? String(value) : percent(value, decimals),
    interval === null ? '' : `${percent(interval.low)} – ${percent(interval.high)}`,
  ]);
  return `  all figures\n${inColumns(rows, '    ')}`;
}

function errorsOf({ errors }: LayerResult): string {
  const listed = Object.entries(errors).map(([kind, count]) => `${count} ${kind}`);
  return listed.length === 0 ? '' : `  errors: ${listed.join(', ')}\n`;
}

/** Whether any type was taken for another one: missed and extra ones are in the table already. */
function isMixedUp(confusion: readonly Confusion[]): boolean {
  return confusion.some(({ gold, found }) => gold !== null && found !== null && gold !== found);
}

function showConfusion(confusion: readonly Confusion[]): string {
  const of = (side: 'gold' | 'found') =>
    [...new Set(confusion.flatMap((one) => one[side] ?? []))].sort((a, b) => (a < b ? -1 : 1));
  const [gold, found] = [of('gold'), of('found')];
  const countOf = (one: string | null, other: string | null) =>
    String(confusion.find((each) => each.gold === one && each.found === other)?.count ?? '');
  return inColumns(
    [
      ['', ...found.map(printable), 'missed'],
      ...gold.map((type) => [printable(type), ...[...found, null].map((other) => countOf(type, other))]),
      ['extra', ...found.map((type) => countOf(null, type)), ''],
    ],
    '    ',
  );
}

const PLOT_WIDTH = 40;

/** A line a bin: `·` where it should be by what is said, `●` where it is, `◉` where both are one. */
function showReliability({ judged, error, bins }: Reliability): string {
  const rows = bins.map(({ said, right, count }) => [
    percent(said),
    percent(right),
    String(count),
    plotted(said, right),
  ]);
  const table = inColumns([['said', 'right', 'n', `0${'100'.padStart(PLOT_WIDTH)}`], ...rows], '    ');
  return `  confidence of ${judged}, expected calibration error ${percent(error)}  (· said, ● right)\n${table}`;
}

function plotted(said: number, right: number): string {
  const columns = Array.from({ length: PLOT_WIDTH + 1 }, () => ' ');
  const [at, is] = [Math.round(said * PLOT_WIDTH), Math.round(right * PLOT_WIDTH)];
  columns[at] = '·';
  columns[is] = at === is ? '◉' : '●';
  return columns.join('');
}
