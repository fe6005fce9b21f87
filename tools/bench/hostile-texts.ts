/** The texts of the hostile bench: the named patterns, then random grammars `g0`, `g1` … */
import { describe, grammars, patternOf } from './hostile-grammars.js';
import type { Pattern } from './hostile-makers.js';
import { PATTERNS } from './hostile-patterns.js';

export interface HostileText {
  readonly name: string;
  /** What a grammar is; empty for a named pattern. */
  readonly what: string;
  readonly pattern: Pattern;
}

export function hostileTexts(seed: number, count: number): HostileText[] {
  return [
    ...Object.entries(PATTERNS).map(([name, pattern]) => ({ name, what: '', pattern })),
    ...grammars(seed, count).map((grammar, index) => ({
      name: `g${index}`,
      what: describe(grammar),
      pattern: patternOf(grammar),
    })),
  ];
}
