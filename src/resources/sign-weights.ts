/**
 * What the signs of a finding are worth, from `models/confidence.bin`, and how likely they make it that the finding is right: the logarithm of
 * the odds is the sum of what its signs are worth (logistic regression). `npm run train -- confidence` makes the file.
 */
import { loadWeights } from './weights.js';

/** Raised when what is read in the file changes; records name it. */
export const CONFIDENCE_VERSION = 1;

/** The sign that every finding has. */
export const ALWAYS = 'always';

export interface Evidence {
  readonly sign: string;
  /** What it adds to the logarithm of the odds; 0 for a sign that nothing was learnt of. */
  readonly worth: number;
}

export interface Weighed {
  /** From {@link LEAST} to {@link MOST}, with two decimals. */
  readonly confidence: number;
  /** Made when it is asked for: records do without. */
  readonly evidence: () => readonly Evidence[];
}

/** Nothing is certain. */
const LEAST = 0.01;
const MOST = 0.99;

export class SignWeights {
  readonly #worths: ReadonlyMap<string, number>;

  constructor(worths: ReadonlyMap<string, number>) {
    this.#worths = worths;
  }

  weigh(signs: readonly string[]): Weighed {
    const worthOf = (sign: string) => this.#worths.get(sign) ?? 0;
    let odds = worthOf(ALWAYS);
    signs.forEach((sign, at) => {
      const worth = worthOf(sign);
      // A sign that is there twice counts once.
      if (worth !== 0 && signs.indexOf(sign) === at && sign !== ALWAYS) odds += worth;
    });
    const chance = 1 / (1 + Math.exp(-odds));
    return {
      confidence: Math.min(MOST, Math.max(LEAST, Math.round(chance * 100) / 100)),
      evidence: () => Array.from(new Set([ALWAYS, ...signs]), (sign) => ({ sign, worth: worthOf(sign) })),
    };
  }
}

/** The section of the file: lines of a sign, a tab, and what it is worth. */
export const STATEMENTS = 'statements';

let loaded: SignWeights | undefined;

/** @throws {ModelError} if the file is missing or damaged */
export function statementWeights(): SignWeights {
  loaded ??= new SignWeights(parseWorths(loadWeights('confidence', CONFIDENCE_VERSION).text(STATEMENTS)));
  return loaded;
}

/** The text of a section, of which {@link parseWorths} makes the same map again. */
export function worthsAsText(worths: ReadonlyMap<string, number>): string {
  return [...worths].map(([sign, worth]) => `${sign}\t${worth}\n`).join('');
}

export function parseWorths(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [sign = '', worth = '0'] = line.split('\t');
      return [sign, Number(worth)];
    }),
  );
}
