/** Errors of gathering and of links. */
import type { Span } from '../../document/index.js';
import { type FoundDocument, type GoldDocument, type Link, NOT_SAID } from '../documents.js';
import { type Analysis, type Fault, NO_ANALYSIS, wordsIn } from './analysis.js';

/** An entity of the gold in several that were found is split; one that was found and has mentions of several is merged. */
export function analyseGathering({ text, clusters: gold }: GoldDocument, { clusters: found }: FoundDocument): Analysis {
  if (gold === null || found === null) return NO_ANALYSIS;
  const split = apart(gold, found, text).map(
    ({ span, here, there }): Fault => ({ kind: 'split', span, expected: here, given: there }),
  );
  const merged = apart(found, gold, text).map(
    ({ span, here, there }): Fault => ({ kind: 'merged', span, expected: there, given: here }),
  );
  return { faults: [...split, ...merged], types: [], judged: [] };
}

type Clusters = readonly (readonly Span[])[];

function apart(clusters: Clusters, others: Clusters, text: string): { span: Span; here: string; there: string }[] {
  const owners = new Map(others.flatMap((cluster, index) => cluster.map((span) => [keyOf(span), index])));
  return clusters.flatMap((cluster) => {
    const groups = new Map<number, Span[]>();
    for (const span of cluster) {
      const owner = owners.get(keyOf(span));
      if (owner !== undefined) groups.set(owner, [...(groups.get(owner) ?? []), span]);
    }
    const [span] = cluster;
    if (groups.size < 2 || span === undefined) return [];
    const there = Array.from(groups.values(), (spans) => listed(spans, text)).join(' | ');
    return [{ span, here: listed(cluster, text), there }];
  });
}

function listed(spans: readonly Span[], text: string): string {
  return [...new Set(spans.map((span) => wordsIn(text, span)))].join(', ');
}

export function analyseLinks({ text, links: gold }: GoldDocument, { links: found }: FoundDocument): Analysis {
  if (gold === null || found === null) return NO_ANALYSIS;
  const expected = new Map(gold.map((link) => [keyOf(link), link]));
  const given = new Map(found.map((link) => [keyOf(link), link]));
  const faults: Fault[] = [];
  const shown = (link: Link) => `${wordsIn(text, link)} = ${link.target}`;
  for (const [key, link] of expected) {
    if (link.target === NOT_SAID) continue;
    const other = given.get(key);
    if (other === undefined) faults.push({ kind: 'missed', span: link, expected: shown(link), given: null });
    else if (other.target !== link.target) {
      faults.push({ kind: 'wrong value', span: link, expected: shown(link), given: shown(other) });
    }
  }
  for (const [key, link] of given) {
    if (!expected.has(key)) faults.push({ kind: 'extra', span: link, expected: null, given: shown(link) });
  }
  return { faults, types: [], judged: [] };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
