/** Ends of sentences that were missed or are none. */
import type { FoundDocument, GoldDocument } from '../documents.js';
import { sentenceEnds } from '../measures/sentences.js';
import { type Analysis, type Fault, NO_ANALYSIS } from './analysis.js';

export function analyseSentences(gold: GoldDocument, found: FoundDocument): Analysis {
  if (gold.expected !== null) {
    const [expected, given] = [gold.expected, found.sentences].map((list) =>
      list.map((each) => each.trim()).join(' | '),
    );
    if (expected === undefined || given === undefined || expected === given) return NO_ANALYSIS;
    const fault: Fault = { kind: 'wrong border', span: { start: 0, end: gold.text.length }, expected, given };
    return { ...NO_ANALYSIS, faults: [fault] };
  }
  if (gold.sentences === null) return NO_ANALYSIS;
  const { expected, given, offsetOf } = sentenceEnds(gold.text, gold.sentences, found.sentences);
  const faultsOf = (kind: 'missed' | 'extra', ends: ReadonlySet<number>, others: ReadonlySet<number>): Fault[] =>
    [...ends]
      .filter((end) => !others.has(end))
      .map((end) => ({
        kind,
        span: { start: offsetOf(end), end: offsetOf(end) },
        expected: kind === 'missed' ? 'an end' : null,
        given: kind === 'extra' ? 'an end' : null,
      }));
  return {
    ...NO_ANALYSIS,
    faults: [...faultsOf('missed', expected, given), ...faultsOf('extra', given, expected)],
  };
}
