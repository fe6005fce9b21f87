/** Gold and what was found beside each other, as a report: every error in its place, measures, and whether confidences hold. */
import type { Span } from '../document/index.js';
import { type Evaluation, inRecord, type LayerError, type Pair } from '../evaluate/index.js';
import type { Comparison, Difference } from './contract.js';
import { aroundOf } from './differences.js';
import type { ReportTarget } from './of-fixtures.js';
import { readPage } from './page-file.js';
import { ReportFile, type ReportWritten } from './report-file.js';
import { unusedKey } from './unused-key.js';

/** @throws {OutputError} for what cannot be written */
export async function reportOfEvaluation(
  pairs: readonly Pair[],
  evaluation: Evaluation,
  { out, title, page }: ReportTarget,
): Promise<ReportWritten> {
  const file = await ReportFile.open(out, { page: page ?? (await readPage()), title });
  try {
    const errors = byDocument(evaluation.errors);
    const differences: Difference[] = [];
    // Documents of several files of gold may have one id.
    const keys = new Map<string, number>();
    for (const [document, { gold, record }] of pairs.entries()) {
      await file.add(record, unusedKey(gold.id, keys));
      const place = inRecord(gold, record);
      const found = (errors.get(gold) ?? []).map((error) => differenceOf(error, place, record.text, document));
      differences.push(...found.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)));
    }
    return await file.place({ ...comparisonOf(evaluation), differences });
  } finally {
    await file.close();
  }
}

function byDocument(errors: readonly LayerError[]): Map<LayerError['gold'], LayerError[]> {
  const found = new Map<LayerError['gold'], LayerError[]>();
  for (const error of errors) {
    const list = found.get(error.gold);
    if (list === undefined) found.set(error.gold, [error]);
    else list.push(error);
  }
  return found;
}

const LAYERS: { readonly [measure: string]: Difference['layer'] } = {
  sentences: 'sentence',
  names: 'entity',
  gathering: 'entity',
  links: 'link',
  dates: 'date',
  statements: 'statement',
};

function differenceOf(
  { measure, kind, gold, span, expected, given }: LayerError,
  place: (span: Span) => Span,
  text: string,
  document: number,
): Difference {
  const at = place(span);
  return {
    document,
    kind: kind === 'missed' ? 'gone' : kind === 'extra' ? 'new' : 'changed',
    layer: LAYERS[measure] ?? 'text',
    about: `${measure}: ${kind}`,
    ...at,
    before: expected ?? (kind === 'extra' ? null : gold.text.slice(span.start, span.end)),
    after: given,
    around: aroundOf(text, at),
    reason: null,
    pointer: null,
  };
}

function comparisonOf({ layers }: Evaluation): Omit<Comparison, 'differences'> {
  return {
    what: 'gold',
    before: 'gold',
    after: 'found',
    measures: layers.flatMap(({ measure, rows }) =>
      rows.map(({ name, precision, recall, f1, interval, gold, found }) => ({
        layer: measure,
        name,
        precision,
        recall,
        f1,
        interval: interval === null ? null : [interval.low, interval.high],
        gold,
        found,
      })),
    ),
    reliability: layers.flatMap(({ measure, reliability }) =>
      (reliability?.bins ?? []).map(({ said, right, count }) => ({ layer: measure, confidence: said, right, count })),
    ),
  };
}
