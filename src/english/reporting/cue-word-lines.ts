/** Reads the lists of nouns and adjectives that report: a line is a lemma and what it takes. A term that is not known is an error. */
import type { CueAct } from '../../record.js';
import { isPreposition } from './prepositions.js';

export interface CueWord {
  readonly lemma: string;
  readonly act: CueAct;
  /** `that`, `to-act`, `is` and `quote` (“that”, or words in quotation marks, only after a form of “be”), or prepositions. */
  readonly complements: ReadonlySet<string>;
}

const TERMS: ReadonlySet<string> = new Set(['that', 'to-act', 'is', 'quote']);

export function readCueWords(
  lists: Readonly<Partial<Record<CueAct, string>>>,
  acts: readonly CueAct[],
): ReadonlyMap<string, CueWord> {
  const words = new Map<string, CueWord>();
  for (const act of acts) {
    for (const line of (lists[act] ?? '').split('\n')) {
      const [lemma, ...complements] = line.trim().split(/\s+/);
      if (lemma === undefined || lemma === '') continue;
      const unknown = complements.find((term) => !TERMS.has(term) && !isPreposition(term));
      if (unknown !== undefined) throw new Error(`Unknown complement “${unknown}” in “${line.trim()}”.`);
      words.set(lemma, { lemma, act, complements: new Set(complements) });
    }
  }
  return words;
}
