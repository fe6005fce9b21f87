/** Compares dates, paired by their spans. */
import type { Difference, Labels } from './difference.js';
import type { DateFact, Facts } from './facts.js';
import { pairByPlace } from './pair.js';

/** @param found aligned to the expected text */
export function compareDates(expected: Facts, found: Facts, labels: Labels): Difference[] {
  const { pairs, missing, unexpected } = pairByPlace(expected.dates, found.dates);
  return [
    ...pairs.flatMap(([should, does]) => compareDate(should, does, labels)),
    ...missing.map((date) => ({
      key: `date missing: ${labels.numbered(date)}`,
      layer: 'date' as const,
      change: 'missing' as const,
      about: labels.numbered(date),
      subject: { of: 'date' as const, expected: date, found: null, property: null },
      at: date,
      expected: meaning(date),
      found: null,
    })),
    ...unexpected.map((date) => ({
      key: `date unexpected: ${labels.numbered(date)}`,
      layer: 'date' as const,
      change: 'unexpected' as const,
      about: labels.numbered(date),
      subject: { of: 'date' as const, expected: null, found: date, property: null },
      at: date,
      expected: null,
      found: meaning(date),
    })),
  ];
}

const FIELDS = ['type', 'value', 'mod', 'status'] as const;

/** One difference for the span, one for the meaning. */
function compareDate(expected: DateFact, found: DateFact, labels: Labels): Difference[] {
  const label = labels.numbered(expected);
  const differences: Difference[] = [];
  const add = (property: string, should: string, does: string) => {
    const about = `${label}: ${property}`;
    differences.push({
      key: `date ${about}`,
      layer: 'date',
      change: 'differs',
      about,
      subject: { of: 'date', expected, found, property },
      at: expected,
      expected: should,
      found: does,
    });
  };
  if (expected.start !== found.start || expected.end !== found.end) {
    add('span', expected.text, found.text);
  }
  const fields = FIELDS.filter((field) => expected[field] !== found[field]);
  if (fields.length > 0) {
    const shown = (date: DateFact) => fields.map((field) => date[field] ?? 'none').join(' ');
    add(fields.join(' and '), shown(expected), shown(found));
  }
  return differences;
}

function meaning({ type, value, mod, status }: DateFact): string {
  return [type, value, mod, status === 'resolved' ? null : status].filter((part) => part !== null).join(' ');
}
