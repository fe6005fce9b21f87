/**
 * Which of those that were spoken of a pronoun means. Each has signs, what signs are worth has been learnt, and their sums make the
 * chance of each; that none of them is meant has a chance too.
 */

import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import { pronounWeights } from '../../resources/pronoun-weights.js';
import type { Layers } from '../layers.js';
import { type Candidate, ROLES, SIGNS, type Situation, signsOf, signsOfNone } from './antecedent-signs.js';
import { OUTSIDE, type Place, type Referent, type Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** Look-back window, in places. */
export const MAX_PLACES = 60;

/** Sentences from a place to the pronoun. */
const MAX_SENTENCES = 6;

/** A pronoun, whom it may mean, and the signs of each. */
export interface Question {
  readonly pronoun: Pronoun;
  readonly candidates: readonly { readonly referent: Referent; readonly last: Place; readonly signs: readonly number[] }[];
  /** The signs that none is meant. */
  readonly none: readonly number[];
}

export interface Answer {
  /** Null for none. */
  readonly referent: Referent | null;
  /** How likely it is to be right, from 0 to 1. */
  readonly chance: number;
}

export type Judge = (question: Question) => Answer;

/** By what the signs are worth. */
export function judgeBy(worths: Float64Array): Judge {
  return ({ candidates, none }) => {
    const sumOf = (signs: readonly number[]) => signs.reduce((sum, sign) => sum + (worths[sign] ?? 0), 0);
    let best: Referent | null = null;
    let most = sumOf(none);
    const sums = [most];
    for (const { referent, signs } of candidates) {
      const sum = sumOf(signs);
      sums.push(sum);
      if (sum <= most) continue;
      most = sum;
      best = referent;
    }
    const all = sums.reduce((total, sum) => total + Math.exp(sum - most), 0);
    return { referent: best, chance: 1 / all };
  };
}

export function learntJudge(): Judge {
  shipped ??= judgeBy(pronounWeights(SIGNS));
  return shipped;
}

let shipped: Judge | undefined;

/** @param sentence of the pronoun; @param excluded whom it cannot mean */
export function questionOf(
  scene: Scene,
  pronoun: Pronoun,
  sentence: number,
  places: readonly Place[],
  excluded: ReadonlySet<Referent>,
): Question {
  const { layers, numberOf } = scene;
  const clause = subjectOf(layers, places, sentence, pronoun.token);
  const paragraph = paragraphOf(layers, sentence);
  const barred = barredBy(layers, pronoun, places, clause);
  const drafts = new Map<Referent, Draft>();
  let chain: Referent | null = null;
  const least = Math.max(0, places.length - MAX_PLACES);
  for (let index = places.length - 1; index >= least; index -= 1) {
    const place = places[index];
    if (place === undefined) break;
    const { referent } = place;
    const distance = (numberOf[sentence] ?? 0) - (numberOf[place.sentence] ?? 0);
    if (distance > MAX_SENTENCES) break;
    if (referent.class !== pronoun.class && referent.class !== 'any') continue;
    if (!fitsGender(referent, pronoun)) continue;
    if (place.form === 'pronoun' && referent.class === pronoun.class) chain ??= referent;
    if (barred.has(referent) || excluded.has(referent)) continue;
    const draft = drafts.get(referent) ?? draftOf(scene, place, distance, paragraph, drafts.size);
    drafts.set(referent, draft);
    draft.places += 1;
    draft.speaks ||= place.speaks && distance <= 2;
    draft.quoted ||= isQuoted(layers, place.first);
    draft.bound ||= place === clause;
    draft.opened ||= distance === 1 && places[index - 1]?.sentence !== place.sentence;
    if (!place.subject || place.subordinate) continue;
    draft.subjects += 1;
    draft.led ??= distance;
  }
  const named = [...drafts.values()].filter(({ referent }) => referent.entity !== null);
  const situation: Situation = {
    class: pronoun.class,
    role: ROLES.indexOf(pronoun.role === 'subject' ? subjectRole(layers, pronoun.token) : pronoun.role),
    speaks: pronoun.speaks,
    quoted: isQuoted(layers, pronoun.token),
    named: named.length,
    hasOwn: named.some(({ paragraphs, form }) => paragraphs === 0 && form === 'name'),
  };
  const leading = leadingFor(scene, pronoun);
  const candidates = [...drafts.values()].map((draft) => {
    const { referent, last } = draft;
    const standing = referent !== leading.first ? 2 : leading.far ? 0 : 1;
    return { referent, last, signs: signsOf({ ...draft, chain: referent === chain, standing }, situation) };
  });
  return { pronoun, candidates, none: signsOfNone(situation) };
}

type Draft = { -readonly [key in Exclude<keyof Candidate, 'chain' | 'standing'>]: Candidate[key] } & {
  readonly form: Place['form'];
};

function draftOf({ layers }: Scene, last: Place, distance: number, paragraph: number, rank: number): Draft {
  return {
    referent: last.referent,
    form: last.form,
    last,
    distance,
    paragraphs: paragraph - paragraphOf(layers, last.sentence),
    led: null,
    rank,
    places: 0,
    subjects: 0,
    bound: false,
    speaks: false,
    quoted: false,
    article: articleOf(layers, last),
    opened: false,
    owner: ownerOf(layers, last),
  };
}

/** `He left`, `Ruiz said | he | left`, `… and | he | left`. */
function subjectRole(layers: Layers, token: number): (typeof ROLES)[number] {
  const { spelling, tokens, view, segmentation } = layers;
  if (spelling.opens(token)) {
    const sentence = view.sentenceIndex(token);
    return paragraphOf(layers, sentence) !== paragraphOf(layers, sentence - 1) &&
      segmentation.sentences[sentence]?.firstToken === token
      ? 'paragraph'
      : 'opening';
  }
  const before = tokens.lower(token - 1);
  return before === 'that' || SAYING_WITHOUT_MARKS.has(before) ? 'reported' : 'subject';
}

function ownerOf({ tokens, forms }: Layers, { form, first, end }: Place): number {
  if (form === 'pronoun') return forms.at(first).pronoun?.role === 'possessive' ? 2 : 0;
  return /^['’]s?$/.test(tokens.text(end)) ? 1 : 0;
}

function articleOf({ tokens, forms }: Layers, { form, first }: Place): number {
  if (form !== 'noun') return 0;
  const word = tokens.lower(first);
  if (word === 'a' || word === 'an') return 1;
  if (word === 'the' || word === 'this' || word === 'that') return 2;
  return forms.at(first).pronoun === null ? 4 : 3;
}

/** Who of those that fit is named most, and whether by far. */
function leadingFor({ leading }: Scene, pronoun: Pronoun): { first: Referent | null; far: boolean } {
  let first: Referent | null = null;
  for (const referent of leading) {
    if (referent.class !== pronoun.class || !fitsGender(referent, pronoun)) continue;
    if (first !== null) return { first, far: first.times >= 2 * referent.times };
    first = referent;
  }
  return { first, far: true };
}

function paragraphOf({ segmentation }: Layers, sentence: number): number {
  return segmentation.sentences[sentence]?.paragraph ?? -1;
}

function isQuoted({ view }: Layers, token: number): boolean {
  return view.outermostIndex(token) !== OUTSIDE;
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
