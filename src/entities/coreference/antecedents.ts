/**
 * Which of those that were spoken of a pronoun means: each has points, and the best wins if it has enough, and enough more than
 * the next. The points were set by hand, and tried on texts of other kinds than news.
 */

import type { Layers } from '../layers.js';
import { OUTSIDE, type Place, type Referent, type Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';
import type { Class } from './pronoun-forms.js';

/** Look-back window, in places. */
export const MAX_PLACES = 40;

/** Points of a place by how many sentences lie between it and the pronoun. */
const NEARNESS = [5, 4, 2, 1];
const SUBJECT = 2;
/** A subject for a pronoun that is one. */
const PARALLEL = 1;
/** The subject of the pronoun's own clause, for "his" and "himself". */
const BOUND = 3;
/** One who speaks, for a pronoun that does. */
const SPEAKS = 1.5;
/** One who is named in somebody's words, for a pronoun in them. */
const QUOTED = 1;
/** One of another paragraph, where the pronoun's own names somebody. */
const ELSEWHERE = 2;
/** Somebody whom a pronoun stands for already. */
const PRONOUN = 1;
/** A noun that is a woman's or a man's, as "her mother": the text has somebody else in mind. */
const KIN = 1.5;
/** A name of which it is not known whether it is a person's. */
const NO_PERSON = -2;
const KNOWN_GENDER = 1;
/** Maximum for one whom the text names often. */
const MAX_OFTEN = 2.5;
/** How often the mentions of one in the text must double for a point. */
const DOUBLINGS_A_POINT = 1.6;
/** The best has at least these points, and is ahead of the next by the margin. */
const MIN_POINTS: { readonly [of in Class]: number } = { person: 5, thing: 8, many: 7 };
const MIN_MARGIN: { readonly [of in Class]: number } = { person: 1.5, thing: 3, many: 2 };

/** Null when it is not sure. @param sentence of the pronoun; @param excluded whom it cannot mean */
export function antecedentOf(
  { layers, numberOf }: Scene,
  pronoun: Pronoun,
  sentence: number,
  places: readonly Place[],
  excluded: ReadonlySet<Referent>,
): Referent | null {
  const clause = subjectOf(layers, places, sentence, pronoun.token);
  const paragraph = paragraphOf(layers, sentence);
  const hasOwn = namesOneIn(layers, paragraph, pronoun, places);
  const barred = barredBy(layers, pronoun, places, clause);
  const best = new Map<Referent, number>();
  for (let index = Math.max(0, places.length - MAX_PLACES); index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined) break;
    const { referent } = place;
    if (referent.class !== pronoun.class && referent.class !== 'any') continue;
    if (!fitsGender(referent, pronoun)) continue;
    if ((barred.size > 0 && barred.has(referent)) || (excluded.size > 0 && excluded.has(referent))) continue;
    const bound = place === clause && (pronoun.role === 'possessive' || pronoun.role === 'reflexive');
    const distance = (numberOf[sentence] ?? 0) - (numberOf[place.sentence] ?? 0);
    const quoted = isQuoted(layers, pronoun.token) && isQuoted(layers, place.first);
    const leads = place.subject && (!place.subordinate || (place === clause && pronoun.role !== 'subject'));
    const elsewhere = hasOwn && paragraphOf(layers, place.sentence) !== paragraph;
    const points =
      pointsOf(place, pronoun, distance, leads) +
      (bound ? BOUND : 0) +
      (quoted ? QUOTED : 0) -
      (elsewhere ? ELSEWHERE : 0);
    if (points > (best.get(referent) ?? 0)) best.set(referent, points);
  }
  let first: Referent | null = null;
  let most = 0;
  let next = 0;
  for (const [referent, points] of best) {
    if (points > most) {
      next = most;
      most = points;
      first = referent;
    } else next = Math.max(next, points);
  }
  return most >= MIN_POINTS[pronoun.class] && most - next >= MIN_MARGIN[pronoun.class] ? first : null;
}

/** Whether a paragraph has named somebody whom the pronoun may mean. */
function namesOneIn(layers: Layers, paragraph: number, pronoun: Pronoun, places: readonly Place[]): boolean {
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || paragraphOf(layers, place.sentence) !== paragraph) return false;
    const { referent, form, first, aside } = place;
    const isNamed = form === 'name' && aside !== true && !isQuoted(layers, first);
    if (isNamed && referent.class === pronoun.class && fitsGender(referent, pronoun)) return true;
  }
  return false;
}

function paragraphOf({ segmentation }: Layers, sentence: number): number {
  return segmentation.sentences[sentence]?.paragraph ?? -1;
}

function isQuoted({ view }: Layers, token: number): boolean {
  return view.outermostIndex(token) !== OUTSIDE;
}

/** @param distance in sentences; @param leads whether the place counts as a subject */
function pointsOf(
  { referent, speaks, form, aside }: Place,
  pronoun: Pronoun,
  distance: number,
  leads: boolean,
): number {
  const near = NEARNESS[distance];
  if (near === undefined || aside === true) return 0;
  let points = near;
  if (leads) points += SUBJECT;
  if (leads && pronoun.role === 'subject') points += PARALLEL;
  if (speaks && pronoun.speaks) points += SPEAKS;
  if (form === 'pronoun') points += PRONOUN;
  if (form === 'noun' && referent.gender !== null) points += KIN;
  if (referent.class === 'any' && pronoun.class === 'person') points += NO_PERSON;
  if (referent.gender !== null) points += KNOWN_GENDER;
  return points + Math.min(MAX_OFTEN, Math.log2(referent.times) / DOUBLINGS_A_POINT);
}

/** Tokens from a subject to a pronoun of its clause. */
const MAX_CLAUSE = 60;

/** The subject of the clause that a token stands in, if its verb is the last one before the token. */
function subjectOf({ syntax }: Layers, places: readonly Place[], sentence: number, token: number): Place | null {
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    if (place === undefined || place.sentence !== sentence || token - place.end > MAX_CLAUSE) return null;
    if (!place.subject) continue;
    let verbs = 0;
    for (let near = place.end; near < token && verbs < 2; near += 1) if (syntax.upos(near) === 'VERB') verbs += 1;
    return verbs < 2 ? place : null;
  }
  return null;
}

/** Whom the pronoun cannot mean by where it stands. */
function barredBy(
  layers: Layers,
  { token, role }: Pronoun,
  places: readonly Place[],
  clause: Place | null,
): ReadonlySet<Referent> {
  const { tokens } = layers;
  const barred = new Set<Referent>();
  const last = places.at(-1);
  // "Bell told Ruiz he", "Ruiz, her rival": she is another.
  const previous = tokens.lower(token - 1);
  if (
    last !== undefined &&
    (last.end === token || (last.end === token - 1 && (previous === ',' || previous === 'that')))
  )
    barred.add(last.referent);
  // "Ruiz saw her": another.
  if (role === 'object' && clause !== null) barred.add(clause.referent);
  // "Ruiz hopes to replace her": another, too.
  if (role === 'object' && last?.subject === true && token - last.end < MAX_WANTED && isWanted(layers, last.end, token))
    barred.add(last.referent);
  return barred;
}

/** Tokens from a subject over `hopes to replace`. */
const MAX_WANTED = 6;

/** Verbs, "to" and adverbs alone stand between a subject and the pronoun. */
function isWanted({ syntax, view }: Layers, first: number, end: number): boolean {
  if (view.sentenceIndex(first) !== view.sentenceIndex(end)) return false;
  for (let token = first; token < end; token += 1)
    if (!/^(?:VERB|AUX|PART|ADV)$/.test(syntax.upos(token))) return false;
  return end > first;
}

export function fitsGender({ gender }: Referent, pronoun: Pronoun): boolean {
  return pronoun.gender === null || gender === null || gender === pronoun.gender;
}
