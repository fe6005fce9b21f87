/**
 * The places of a word in company: in the second reading of a text, what the places of a word have been taken for in the first counts
 * for each of them.
 */
import type { Tokens } from '../../document/index.js';
import type { Layers } from '../layers.js';
import { KINDS, LABELS, OUTSIDE, PLACES } from './labels.js';
import type { Lattice } from './lattice.js';
import type { Stretch } from './stretches.js';

/** The least share that every kind is given when the places of a word are held together. */
const MIN_SHARE = 0.05;

/** No name, or one of the kinds. */
const CHOICES = 1 + KINDS.length;
/** The labels of choice n are those from border n to border n + 1. */
const BORDERS = Array.from({ length: CHOICES + 1 }, (_, choice) =>
  choice === 0 ? OUTSIDE : 1 + (choice - 1) * PLACES.length,
);

/** What the places of a word have been taken for. */
interface Company {
  places: number;
  /** Sums of the shares of all places. */
  readonly shares: Float64Array;
}

/** Moves the scores of a word towards what the word is in all of its places. */
export function addCompany(
  { tokens }: Layers,
  stretches: readonly Stretch[],
  scores: readonly Float64Array[],
  lattice: Lattice,
): void {
  const companies = companiesOf(tokens, stretches);
  const shares = stretches.map(({ first, end }, index) => {
    // Where no word has another place the shares are not asked for.
    let asked = false;
    for (let token = first; token < end && !asked; token += 1) asked = companies[token] !== undefined;
    if (!asked) return NO_SHARES;
    const own = sharesOf(lattice, scores[index] ?? NO_SHARES, end - first);
    for (let token = first; token < end; token += 1) {
      const sum = companies[token]?.shares;
      if (sum === undefined) continue;
      const row = (token - first) * CHOICES;
      for (let choice = 0; choice < CHOICES; choice += 1) {
        sum[choice] = (sum[choice] as number) + (own[row + choice] as number);
      }
    }
    return own;
  });
  stretches.forEach(({ first, end }, index) => {
    const own = scores[index];
    const here = shares[index];
    if (own === undefined || here === undefined) return;
    for (let token = first; token < end; token += 1) {
      const company = companies[token];
      if (company === undefined) continue;
      const row = (token - first) * LABELS;
      for (let choice = 0; choice < CHOICES; choice += 1) {
        const all = (company.shares[choice] as number) / company.places;
        const gain = Math.log((all + MIN_SHARE) / ((here[(token - first) * CHOICES + choice] as number) + MIN_SHARE));
        const after = (BORDERS[choice + 1] as number) + row;
        for (let at = row + (BORDERS[choice] as number); at < after; at += 1) own[at] = (own[at] as number) + gain;
      }
    }
  });
}

const NO_SHARES = new Float64Array(0);

/** By token of a stretch the company of its word, where the word has a capital and several places. */
function companiesOf(tokens: Tokens, stretches: readonly Stretch[]): (Company | undefined)[] {
  const byWord = new Map<string, Company>();
  const companies = new Array<Company | undefined>(tokens.length).fill(undefined);
  for (const { first, end } of stretches) {
    for (let token = first; token < end; token += 1) {
      const word = tokens.text(token);
      if (!isCapitalised(word)) continue;
      const known = byWord.get(word);
      const company = known ?? { places: 0, shares: new Float64Array(CHOICES) };
      if (known === undefined) byWord.set(word, company);
      company.places += 1;
      companies[token] = company;
    }
  }
  for (const { first, end } of stretches) {
    for (let token = first; token < end; token += 1) if (companies[token]?.places === 1) companies[token] = undefined;
  }
  return companies;
}

function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Rows of {@link CHOICES}: how probable it is that a token is in no name, or in one of each kind. */
function sharesOf(lattice: Lattice, scores: Float64Array, length: number): Float64Array {
  if (roomForLabels.length < length * LABELS) roomForLabels = new Float64Array(2 * length * LABELS);
  const labels = roomForLabels.fill(0, 0, length * LABELS);
  lattice.expect(scores, length, null, 1, labels, null);
  const shares = new Float64Array(length * CHOICES);
  for (let token = 0; token < length; token += 1) {
    for (let choice = 0; choice < CHOICES; choice += 1) {
      let sum = 0;
      const after = token * LABELS + (BORDERS[choice + 1] as number);
      for (let at = token * LABELS + (BORDERS[choice] as number); at < after; at += 1) sum += labels[at] as number;
      shares[token * CHOICES + choice] = sum;
    }
  }
  return shares;
}

let roomForLabels = new Float64Array(64 * LABELS);
