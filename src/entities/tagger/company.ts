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

/**
 * Moves the scores of a word towards what the word is in all of its places.
 *
 * @param scores by token of a stretch
 */
export function addCompany(
  { tokens }: Layers,
  stretches: readonly Stretch[],
  scores: Float64Array,
  lattice: Lattice,
): void {
  const { companyOf, places } = companiesOf(tokens, stretches);
  if (places.length === 0) return;
  /** By token of a stretch: how probable it is that the token is in no name, or in one of each kind. */
  const shares = roomFor(tokens.length);
  const sums = new Float64Array(places.length * CHOICES);
  for (const { first, end } of stretches) {
    // Where no word has another place the shares are not asked for.
    let asked = false;
    for (let token = first; token < end && !asked; token += 1) asked = isAsked(companyOf, places, token);
    if (!asked) continue;
    readShares(lattice, scores, first, end, shares);
    for (let token = first; token < end; token += 1) {
      if (!isAsked(companyOf, places, token)) continue;
      const sum = (companyOf[token] as number) * CHOICES;
      for (let choice = 0; choice < CHOICES; choice += 1) {
        sums[sum + choice] = (sums[sum + choice] as number) + (shares[token * CHOICES + choice] as number);
      }
    }
  }
  for (const { first, end } of stretches) {
    for (let token = first; token < end; token += 1) {
      if (!isAsked(companyOf, places, token)) continue;
      const company = companyOf[token] as number;
      const row = token * LABELS;
      for (let choice = 0; choice < CHOICES; choice += 1) {
        const all = (sums[company * CHOICES + choice] as number) / (places[company] as number);
        const gain = Math.log((all + MIN_SHARE) / ((shares[token * CHOICES + choice] as number) + MIN_SHARE));
        const after = (BORDERS[choice + 1] as number) + row;
        for (let at = row + (BORDERS[choice] as number); at < after; at += 1)
          scores[at] = (scores[at] as number) + gain;
      }
    }
  }
}

/** The capitalised words of a text. */
interface Companies {
  /** By token of a stretch the number of its word; −1 without a capital. */
  readonly companyOf: Int32Array;
  /** By word, how many places it has. */
  readonly places: readonly number[];
}

function companiesOf(tokens: Tokens, stretches: readonly Stretch[]): Companies {
  const byWord = new Map<string, number>();
  const places: number[] = [];
  const companyOf = new Int32Array(tokens.length).fill(-1);
  for (const { first, end } of stretches) {
    for (let token = first; token < end; token += 1) {
      const word = tokens.text(token);
      if (!isCapitalised(word)) continue;
      const company = byWord.get(word) ?? places.length;
      if (company === places.length) {
        byWord.set(word, company);
        places.push(0);
      }
      places[company] = (places[company] as number) + 1;
      companyOf[token] = company;
    }
  }
  return { companyOf, places };
}

/** Whether the word of a token has other places. */
function isAsked(companyOf: Int32Array, places: readonly number[], token: number): boolean {
  const company = companyOf[token] as number;
  return company >= 0 && (places[company] as number) > 1;
}

function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Fills rows of {@link CHOICES}: how probable it is that a token is in no name, or in one of each kind. */
function readShares(lattice: Lattice, scores: Float64Array, first: number, end: number, shares: Float64Array): void {
  const length = end - first;
  if (roomForLabels.length < length * LABELS) roomForLabels = new Float64Array(2 * length * LABELS);
  const labels = roomForLabels.fill(0, 0, length * LABELS);
  lattice.expect(scores, length, null, 1, labels, null, first);
  for (let token = 0; token < length; token += 1) {
    for (let choice = 0; choice < CHOICES; choice += 1) {
      let sum = 0;
      const after = token * LABELS + (BORDERS[choice + 1] as number);
      for (let at = token * LABELS + (BORDERS[choice] as number); at < after; at += 1) sum += labels[at] as number;
      shares[(first + token) * CHOICES + choice] = sum;
    }
  }
}

let roomForLabels = new Float64Array(64 * LABELS);

/** Tokens of texts of the usual length, for which what is written to is used again. */
const USUAL = 4096;
const roomForShares = new Float64Array(USUAL * CHOICES);

function roomFor(length: number): Float64Array {
  return length <= USUAL ? roomForShares : new Float64Array(length * CHOICES);
}
