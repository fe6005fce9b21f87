/** Errors of dates. A date that was found is right where it has the value of its partner. */
import { alignSpans } from '../align-spans.js';
import type { FoundDocument, GoldDocument, Timex } from '../documents.js';
import {
  type Analysis,
  type ErrorKind,
  type Fault,
  type Judged,
  NO_ANALYSIS,
  type TypePair,
  wordsIn,
} from './analysis.js';

export function analyseDates(
  { text, timexes: gold }: GoldDocument,
  { timexes: found, confidences }: FoundDocument,
): Analysis {
  if (gold === null || found === null) return NO_ANALYSIS;
  const partners = new Map(alignSpans(gold, found));
  const owners = new Map(Array.from(partners, ([one, other]) => [other, gold[one]]));
  const faults: Fault[] = [];
  const types: TypePair[] = [];
  const shown = (timex: Timex) => `${wordsIn(text, timex)} = ${timex.type} ${timex.value}`;
  for (const [index, expected] of gold.entries()) {
    const given = found[partners.get(index) ?? -1];
    types.push([expected.type, given?.type ?? null]);
    if (given === undefined) {
      faults.push({ kind: 'missed', span: expected, expected: shown(expected), given: null });
      continue;
    }
    for (const kind of kindsOf(expected, given)) {
      faults.push({ kind, span: expected, expected: shown(expected), given: shown(given) });
    }
  }
  const judged = found.map((given, index): Judged => {
    const owner = owners.get(index);
    if (owner === undefined) {
      faults.push({ kind: 'extra', span: given, expected: null, given: shown(given) });
      types.push([null, given.type]);
    }
    return { confidence: confidences.timexes[index] ?? 0, isRight: owner?.value === given.value };
  });
  return { faults, types, judged };
}

function kindsOf(expected: Timex, given: Timex): ErrorKind[] {
  const kinds: ErrorKind[] = [];
  if (expected.start !== given.start || expected.end !== given.end) kinds.push('wrong border');
  if (expected.type !== given.type) kinds.push('wrong type');
  if (expected.value !== given.value) kinds.push('wrong value');
  return kinds;
}
