/** Annotates the documents that it is given, one after the other: see `mutations.ts`. */
import { annotate, brokenPromises } from '../../src/index.js';
import { cpuSince } from './clock.js';
import { documentsOf } from './corpus.js';
import { PUBLISHED } from './stages.js';

export interface Checked {
  /** What went wrong; empty when nothing did. */
  readonly problem: string;
  /** Milliseconds of processor time. */
  readonly cpu: number;
}

const WARM = 300_000;

for (const text of documentsOf(WARM)) annotate(text, { published: PUBLISHED });

export default function check(text: string): Checked {
  const start = process.cpuUsage();
  const problem = problemOf(text);
  return { problem, cpu: cpuSince(start) };
}

function problemOf(text: string): string {
  try {
    const [broken] = brokenPromises(annotate(text, { published: PUBLISHED }), text);
    return broken === undefined ? '' : `broken promise: ${broken}`;
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
