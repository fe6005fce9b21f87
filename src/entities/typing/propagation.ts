/**
 * Points that one name lends to another: a person's full name to its parts, a company's to its short form, what an
 * acronym stands for to the acronym, the sure names of a series to the unsure ones. `weights.ts` says how many.
 */
import { BODIES_OF_TOWNS, MUNICIPAL } from '../../english/organisation-words.js';
import { wordSet } from '../../english/words.js';
import { findAcronyms } from '../clustering/acronyms.js';
import type { Layers } from '../layers.js';
import type { Known } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Name, WrittenName } from '../mention.js';
import { bestType, type Scores, type ScoresByForm } from './scores.js';
import { type LoanCue, MAX_BORROWER, MIN_LENDER, MIN_OVERRULED, pointsOfLoan, type ScoredType } from './weights.js';

export function lendPoints(layers: Layers, names: readonly WrittenName[], scores: ScoresByForm): void {
  lendToPersons(layers, names, scores);
  lendToShortNames(layers, names, scores);
  lendAlongSeries(layers, names, scores);
  lendToAcronyms(layers, names, scores);
}

/** `Okoro`, `Amara` and `OKORO` go with `Amara Okoro`; so does a city's name that is her surname. Once a form. */
function lendToPersons(layers: Layers, names: readonly WrittenName[], scores: ScoresByForm): void {
  const parts = new Set<string>();
  for (const { first, end, text } of names) {
    if (end - first < 2 || typeOf(scores, text) !== 'PERSON') continue;
    for (let token = first; token < end; token += 1) parts.add(layers.tokens.lower(token));
  }
  const lent = new Set<string>();
  for (const { first, end, text, known } of names) {
    const own = scores.of(text);
    if (end - first !== 1 || own === undefined || !parts.has(text.toLowerCase()) || lent.has(text)) continue;
    if (known !== null && !mayBeSurname(known)) continue;
    lent.add(text);
    lend(scores, text, 'part-of-person', 'PERSON', Math.max(strengthOf(own), MIN_OVERRULED));
  }
}

/** Smaller places share their names with people: `Marta London`. */
function mayBeSurname({ cue }: Known): boolean {
  return cue === 'known-city' || cue === 'known-province';
}

/** `Havblikk` goes with `Havblikk ASA`, `Brightwater` with `Brightwater Foundation`; `Okun` of the Okun Fire Department is the town. */
function lendToShortNames(layers: Layers, names: readonly WrittenName[], scores: ScoresByForm): void {
  const starts = new Set<string>();
  for (const { first, end, text, headed } of names) {
    const last = layers.tokens.lower(end - 1);
    if (OF_TOWNS.has(last) || MUNICIPAL.has(layers.tokens.lower(first + 1))) continue;
    const company = vocabulary.companySuffixes.has(last);
    if (end - first > 1 && (headed || company) && typeOf(scores, text) === 'ORG') starts.add(layers.tokens.text(first));
  }
  for (const { first, end, text, known } of names) {
    if (end - first === 1 && known === null && starts.delete(text)) lend(scores, text, 'short-organisation', 'ORG');
  }
}

/** `Okun Fire | Department`: Okun is the town. */
const OF_TOWNS: ReadonlySet<string> = new Set([...BODIES_OF_TOWNS, 'department']);

/** `Perth, Albany and Kalgoorlie`: names in a row are of one type; the sure ones lend to the unsure next to them. */
function lendAlongSeries(layers: Layers, names: readonly WrittenName[], scores: ScoresByForm): void {
  for (let index = 1; index < names.length; index += 1) lendToNext(names[index - 1], names[index]);
  for (let index = names.length - 1; index > 0; index -= 1) lendToNext(names[index], names[index - 1]);

  function lendToNext(from: WrittenName | undefined, to: WrittenName | undefined): void {
    if (from === undefined || to === undefined || !areInSeries(layers, from, to)) return;
    const giver = scores.of(from.text);
    const taker = scores.of(to.text);
    const type = giver === undefined ? null : bestType(giver);
    if (giver === undefined || taker === undefined || type === null || type === 'NORP') return;
    if (giver[type] >= MIN_LENDER && strengthOf(taker) <= MAX_BORROWER) lend(scores, to.text, 'series', type);
  }
}

function areInSeries({ tokens, forms }: Layers, one: Name, other: Name): boolean {
  const [a, b] = one.first < other.first ? [one, other] : [other, one];
  // "Haro Girls' School, Okunai": where it is.
  if (tokens.text(a.end) === ',' && HOUSES.has(tokens.lower(a.end - 1)) && !HOUSES.has(tokens.lower(b.end - 1)))
    return false;
  // "the mayor of Havna, Ana Ruiz, left": who has the office.
  if (tokens.text(a.end) === ',' && tokens.text(a.first - 1) === 'of' && forms.at(a.first - 2).role) return false;
  return b.sentence === a.sentence && b.first - a.end <= 2 && SERIES.test(tokens.slice(a.end, b.first));
}

const HOUSES = wordSet(
  'school, college, university, hospital, church, court, prison, clinic, academy, station, park, stadium, hall, plaza, market, hotel, airport, square',
);

const SERIES = /^(?:,|and|or|&|, and|, or|\/)$/;

function lendToAcronyms(layers: Layers, names: readonly WrittenName[], scores: ScoresByForm): void {
  for (const [short, long] of findAcronyms(layers, names)) {
    const type = typeOf(scores, long);
    if (type !== null) lend(scores, short, 'acronym', type);
  }
}

/** @param besides points that it gets on top of those of the loan */
function lend(scores: ScoresByForm, form: string, cue: LoanCue, type: ScoredType, besides = 0): void {
  scores.lend(form, { cue, type, points: besides + pointsOfLoan(cue) });
}

function typeOf(scores: ScoresByForm, form: string): ScoredType | null {
  const own = scores.of(form);
  return own === undefined ? null : bestType(own);
}

/** Points of its best type. */
function strengthOf(scores: Scores): number {
  const type = bestType(scores);
  return type === null ? 0 : scores[type];
}
