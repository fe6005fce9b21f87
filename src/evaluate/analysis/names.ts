/** Errors of names, in the convention that is compared. */
import { alignSpans } from '../align-spans.js';
import type { FoundDocument, GoldDocument, Name } from '../documents.js';
import { commonNames } from '../measures/names.js';
import { type Analysis, type Fault, NO_ANALYSIS, type TypePair, wordsIn } from './analysis.js';

export function analyseNames({ text, names: gold }: GoldDocument, { names: found }: FoundDocument): Analysis {
  if (gold === null || found === null) return NO_ANALYSIS;
  const expected = once(commonNames(text, gold));
  const given = once(commonNames(text, found));
  const partners = new Map(alignSpans(expected, given));
  const taken = new Set(partners.values());
  const faults: Fault[] = [];
  const types: TypePair[] = [];
  const shown = (name: Name) => `${wordsIn(text, name)} = ${name.label}`;
  for (const [index, name] of expected.entries()) {
    const other = given[partners.get(index) ?? -1];
    types.push([name.label, other?.label ?? null]);
    if (other === undefined) faults.push({ kind: 'missed', span: name, expected: shown(name), given: null });
    else if (name.label !== other.label) {
      faults.push({ kind: 'wrong type', span: name, expected: shown(name), given: shown(other) });
    } else if (name.start !== other.start || name.end !== other.end) {
      faults.push({ kind: 'wrong border', span: name, expected: shown(name), given: shown(other) });
    }
  }
  for (const [index, name] of given.entries()) {
    if (taken.has(index)) continue;
    types.push([null, name.label]);
    faults.push({ kind: 'extra', span: name, expected: null, given: shown(name) });
  }
  return { faults, types, judged: [] };
}

function once(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [`${name.start}-${name.end} ${name.label}`, name])).values()];
}
