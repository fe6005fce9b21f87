/** Which of those that were spoken of a pronoun may mean, with the signs and the points of each; `antecedent-judge.ts` decides. */

import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import type { Layers } from '../layers.js';
import { pointsOf } from './antecedent-points.js';
import { type Candidate, ROLES, type Situation, signsOf, signsOfNone } from './antecedent-signs.js';
import { barredBy } from './barred-antecedents.js';
import { OUTSIDE, type Place, type Referent, type Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';
import type { Class } from './pronoun-forms.js';

/** Look-back window, in places. */
export const MAX_PLACES = 40;

/** Sentences from a place to the pronoun. */
const MAX_SENTENCES = 6;

/** Who is less likely is left open. */
export const LEAST_CHANCE: { readonly [of in Class]: number } = { person: 0.86, thing: 0.9, many: 0.9 };

/** By points alone the best has at least these, and is ahead of the next by the margin. */
const MIN_POINTS: { readonly [of in Class]: number } = { person: 5, thing: 8, many: 7 };
const MIN_MARGIN: { readonly [of in Class]: number } = { person: 1.5, thing: 3, many: 2 };

/** A pronoun, whom it may mean, and the signs of each. */
export interface Question {
  readonly pronoun: Pronoun;
  readonly candidates: readonly {
    readonly referent: Referent;
    readonly last: Place;
    readonly signs: readonly number[];
  }[];
  /** The signs that none is meant. */
  readonly none: readonly number[];
  /** Whom it means by points alone; null where they leave it open. */
  readonly byPoints: Referent | null;
  /** Whether it is a subject that opens its sentence, in nobody's words. */
  readonly opens: boolean;
}

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
  const barred = barredBy(scene, pronoun, places, clause);
  const isPassed = passesPremodifiers(scene, pronoun, sentence, places, barred);
  const hasOwn = namesOneIn(layers, paragraph, pronoun, places);
  const drafts = new Map<Referent, Draft>();
  let chain: Referent | null = null;
  // Of one whom it is not sure that an earlier pronoun means.
  let unsure = 0;
  const least = Math.max(0, places.length - MAX_PLACES);
  for (let index = places.length - 1; index >= least; index -= 1) {
    const place = places[index];
    if (place === undefined) break;
    const { referent } = place;
    const distance = (numberOf[sentence] ?? 0) - (numberOf[place.sentence] ?? 0);
    if (distance > MAX_SENTENCES) break;
    if (referent.class !== pronoun.class && referent.class !== 'any') continue;
    if (referent.class === 'any' && isOtherClass(layers, place, pronoun)) continue;
    if (!fitsGender(referent, pronoun)) continue;
    if (place.form === 'pronoun' && referent.class === pronoun.class) chain ??= referent;
    if ((barred.size > 0 && barred.has(referent)) || (excluded.size > 0 && excluded.has(referent))) continue;
    if (isPassed && place.premodifies === true) continue;
    let draft = drafts.get(referent);
    if (draft === undefined) {
      draft = draftOf(scene, place, distance, paragraph, drafts.size);
      drafts.set(referent, draft);
    }
    draft.places += 1;
    draft.speaks ||= place.speaks && distance <= 2;
    draft.quoted ||= isQuoted(layers, place.first);
    draft.bound ||= place === clause;
    const standing = {
      distance,
      bound: place === clause,
      quoted: isQuoted(layers, pronoun.token) && isQuoted(layers, place.first),
      elsewhere: hasOwn && paragraphOf(layers, place.sentence) !== paragraph,
    };
    const points = pointsOf(place, pronoun, standing);
    if (place.chance < LEAST_CHANCE[pronoun.class]) unsure = Math.max(unsure, points);
    else draft.points = Math.max(draft.points, points);
    draft.opened ||= distance === 1 && places[index - 1]?.sentence !== place.sentence;
    if (!place.subject || place.subordinate) continue;
    draft.subjects += 1;
    draft.led ??= distance;
  }
  const all = [...drafts.values()];
  const named = all.filter(({ referent }) => referent.entity !== null);
  const situation: Situation = {
    class: pronoun.class,
    gender: pronoun.gender,
    role: ROLES.indexOf(roleOf(layers, pronoun)),
    speaks: pronoun.speaks,
    quoted: isQuoted(layers, pronoun.token),
    named: named.length,
    hasOwn,
    fresh: named.every(({ paragraphs }) => paragraphs > 0),
  };
  const leading = leadingFor(scene, pronoun);
  const { most, next } = twoMost(all);
  const candidates = all.map((draft) => {
    const { referent, last } = draft;
    draft.chain = referent === chain;
    draft.standing = referent !== leading.first ? 2 : leading.far ? 0 : 1;
    draft.ahead = draft.points - (draft.points === most ? next : most);
    draft.share = (referent.times + referent.taken) / Math.max(1, leading.all);
    return { referent, last, signs: signsOf(draft, situation) };
  });
  const first = all.find(({ points }) => points === most)?.referent ?? null;
  const isSettled = most >= MIN_POINTS[pronoun.class] && most - Math.max(next, unsure) >= MIN_MARGIN[pronoun.class];
  const opens = pronoun.role === 'subject' && layers.spelling.opens(pronoun.token) && !situation.quoted;
  return { pronoun, candidates, none: signsOfNone(situation), byPoints: isSettled ? first : null, opens };
}

/** `The Republic wants … | Its | leader, Ana Ruiz, said she`: a pronoun for a thing stands for nobody. */
function isOtherClass({ forms }: Layers, { form, first }: Place, pronoun: Pronoun): boolean {
  return form === 'pronoun' && forms.at(first).pronoun?.class !== pronoun.class;
}

/** `Ana Bell, a | Ruiz | supporter, said | she |`: whether its sentence speaks of somebody else who may be meant, so that a name before a noun is passed over. */
function passesPremodifiers(
  { numberOf }: Scene,
  pronoun: Pronoun,
  sentence: number,
  places: readonly Place[],
  barred: ReadonlySet<Referent>,
): boolean {
  if (pronoun.class !== 'person') return false;
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || (numberOf[place.sentence] ?? 0) < (numberOf[sentence] ?? 0)) return false;
    const { referent, premodifies, form } = place;
    if (premodifies === true || form === 'noun' || referent.entity === null || referent.class !== 'person') continue;
    if (fitsGender(referent, pronoun) && !barred.has(referent)) return true;
  }
  return false;
}

/** The most points that one has, and the next; 0 where none has any. */
function twoMost(drafts: readonly Draft[]): { readonly most: number; readonly next: number } {
  let [most, next] = [drafts[0]?.points ?? 0, drafts[1]?.points ?? 0];
  if (next > most) [most, next] = [next, most];
  for (let at = 2; at < drafts.length; at += 1) {
    const points = drafts[at]?.points ?? 0;
    if (points > most) [most, next] = [points, most];
    else if (points > next) next = points;
  }
  return { most, next };
}

/** A candidate of which not all is known yet. */
type Draft = { -readonly [key in keyof Candidate]: Candidate[key] };

function draftOf({ layers }: Scene, last: Place, distance: number, paragraph: number, rank: number): Draft {
  return {
    referent: last.referent,
    points: 0,
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
    joined: isJoined(layers, last),
    owner: ownerOf(layers, last),
    chain: false,
    standing: 2,
    ahead: 0,
    share: 0,
  };
}

/** `He left`, `Ruiz said | he | left`, `… and | he | left`, `His ship sank`. */
function roleOf(layers: Layers, { token, role }: Pronoun): (typeof ROLES)[number] {
  const { spelling, tokens, view, segmentation } = layers;
  if (role === 'possessive') return spelling.opens(token) ? 'owner' : role;
  if (role !== 'subject') return role;
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

/** `Ruiz | and | Bell` */
function isJoined({ tokens, syntax }: Layers, { form, first, end }: Place): boolean {
  if (form !== 'name') return false;
  if (tokens.lower(end) === 'and' && syntax.upos(end + 1) === 'PROPN') return true;
  return tokens.lower(first - 1) === 'and' && syntax.upos(first - 2) === 'PROPN';
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

/** Who of those that fit was spoken of most, and whether by far. */
export function leadingFor(
  { leading }: Scene,
  pronoun: Pronoun,
): { first: Referent | null; far: boolean; all: number } {
  let first: Referent | null = null;
  let most = 0;
  let next = 0;
  let all = 0;
  for (const referent of leading) {
    if (referent.class !== pronoun.class || !fitsGender(referent, pronoun)) continue;
    const often = referent.times + referent.taken;
    all += often;
    if (often > most) {
      first = referent;
      next = most;
      most = often;
    } else next = Math.max(next, often);
  }
  return { first, far: most >= 2 * next, all };
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

export function fitsGender({ gender }: Referent, pronoun: Pronoun): boolean {
  return pronoun.gender === null || gender === null || gender === pronoun.gender;
}
