/**
 * Whom the pronouns of the third person stand for: precision first, nobody when it is not sure.
 *
 *     Ruiz met Bell. She said …              she: a woman's name, the subject of the sentence before
 *     Acme said it had sold its ships.       it, its: the organisation that is the subject
 *     It is late. It took an hour.           nothing
 *
 * What was spoken of in the last sentences competes: subjects, what is near, and what is named often have more points; the
 * best must have enough, and enough more than the next. Nouns ("the lawyer", "the plan") and pronouns for somebody unknown
 * compete too, and win for nobody. Within somebody's quoted words the speaker is not meant.
 * After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", Computational Linguistics 20(4), 1994.
 */
import { onward } from '../../advance.js';
import type { Range, TokenEntity } from '../../document/index.js';
import type { Gender } from '../../resources/given-names.js';
import type { Layers } from '../layers.js';
import { type Answer, type Judge, learntJudge } from './antecedent-judge.js';
import { LEAST_CHANCE, MAX_PLACES, questionOf } from './antecedents.js';
import { collectiveBefore } from './collective-organisations.js';
import { hasRival, nounAt } from './competing-antecedents.js';
import { OUTSIDE, type Place, type Referent, type Scene, sceneOf } from './discourse.js';
import { nameAt, ownedRole } from './name-at.js';
import { isSecondOfTwo, lastOrganisation, ownOrganisation } from './own-organisation.js';
import { parallelSubject } from './parallel-subject.js';
import { type Pronoun, pronounAt } from './pronoun-at.js';
import type { Class } from './pronoun-forms.js';
import { firstFrom, speakersOf } from './quotation-speakers.js';
import { isReportedOfAnother } from './reporters.js';
import { subjectAfterOpening } from './subject-after-opening.js';
import { whomItMeans } from './theme.js';

/** A pronoun, and whom it stands for. */
export interface Resolved {
  readonly token: number;
  readonly entity: TokenEntity;
}

/** A scene, and who says whom its pronouns mean. */
type Reading = Scene & { readonly judge: Judge };

/** Pronouns in text order, and the genders of people as far as the text tells them. Linear in the length of the text. */
export function findPronouns(
  layers: Layers,
  entities: readonly TokenEntity[],
  judge: Judge = learntJudge(),
): { readonly pronouns: readonly Resolved[]; readonly genders: ReadonlyMap<TokenEntity, Gender> } {
  const classes = new Set<Class>();
  for (let token = 0; token < layers.tokens.length; token += 1) {
    const { pronoun } = layers.forms.at(token);
    if (pronoun !== null) classes.add(pronoun.class);
  }
  if (classes.size === 0) return { pronouns: [], genders: new Map() };
  const { numberOf, named, leading, titles, inRole } = sceneOf(layers, entities, classes.has('person'));
  // Written out, not spread: a spread object has a shape of its own for every text, and the loops below would look up its fields by name.
  const scene: Reading = { layers, numberOf, named, leading, titles, inRole, judge };
  const outside = read(scene, { first: 0, end: layers.tokens.length, quotation: OUTSIDE }, [], NOBODY);
  const all = [...outside];
  let inside: readonly Place[] = [];
  let paragraph = -1;
  for (const [index, quotation] of layers.view.outermost.entries()) {
    const { first, end } = quotation;
    const start = firstFrom(outside, first);
    const own = quotation.paragraph === paragraph ? inside : [];
    const around = outside.slice(Math.max(0, start - MAX_PLACES), start);
    // Those around a quotation are in text order already.
    const before = own.length === 0 ? around : [...around, ...own].sort((a, b) => a.first - b.first);
    const found = read(scene, { first, end, quotation: index }, before, speakersOf(scene, outside, quotation));
    all.push(...found);
    inside = [...own, ...found].slice(-MAX_PLACES);
    paragraph = quotation.paragraph;
  }
  return { pronouns: resolvedIn(all), genders: gendersIn(scene) };
}

function gendersIn({ named }: Reading): Map<TokenEntity, Gender> {
  const genders = new Map<TokenEntity, Gender>();
  for (const name of named)
    if (name !== undefined && name.referent.entity !== null && name.referent.gender !== null)
      genders.set(name.referent.entity, name.referent.gender);
  return genders;
}

function resolvedIn(places: readonly Place[]): Resolved[] {
  return places
    .flatMap(({ first, form, chance, referent }) =>
      form === 'pronoun' && referent.entity !== null && chance >= LEAST_CHANCE[classOfAnswer(referent)]
        ? [{ token: first, entity: referent.entity }]
        : [],
    )
    .sort((a, b) => a.token - b.token);
}

function classOfAnswer({ class: kind }: Referent): Class {
  return kind === 'any' ? 'person' : kind;
}

const NOBODY: ReadonlySet<Referent> = new Set();

/** What is read at a time: the words of one quotation, or all that stand in none. */
interface Part extends Range {
  readonly quotation: number;
}

/** What a part speaks of, in text order. @param before what was spoken of before; @param excluded whom no pronoun means */
function read(scene: Reading, part: Part, before: readonly Place[], excluded: ReadonlySet<Referent>): Place[] {
  const places = [...before];
  for (let token = part.first; token < part.end; ) {
    const found =
      scene.layers.view.outermostIndex(token) === part.quotation ? foundAt(scene, token, places, excluded) : null;
    // The only place where the gender of somebody is learnt.
    if (found?.learnt != null) found.learnt.referent.gender ??= found.learnt.gender;
    if (found?.place != null) {
      const named = found.place.form === 'name' && isApposition(scene, places.at(-1), found.place);
      if (named) places.pop();
      // "Her lawyer, Ana Ruiz, stayed. She …": whose lawyer it is, is not what the sentence is about.
      else demoteOwner(scene, places, found.place);
      places.push(named ? { ...found.place, subject: true } : found.place);
    }
    token = onward(token, found?.place?.end ?? token + 1);
  }
  return places.slice(before.length);
}

/** `The buyer, | Felix Wirth, moved in`, `His wife, the translator | Ana Ruiz, left`, `The operator, | Rovik, left`: the subject before the name says who it is. */
function isApposition({ layers: { tokens }, titles }: Reading, before: Place | undefined, name: Place): boolean {
  const { first, end, referent } = name;
  if (before?.form !== 'noun' || !before.subject || before.referent.class === 'many') return false;
  if (referent.class !== 'person' && referent.entity?.type !== 'ORG') return false;
  const title = titles.get(first) ?? first;
  const front = tokens.lower(title - 1) === 'the' ? title - 1 : title;
  return before.end === front - 1 && tokens.text(front - 1) === ',' && tokens.text(end) === ',';
}

interface Found {
  /** What is spoken of; null for a noun that says more of what was spoken of before. */
  readonly place: Place | null;
  readonly learnt: { readonly referent: Referent; readonly gender: Gender | null } | null;
}

/** What the word at a token speaks of; null for most words. */
function foundAt(
  scene: Reading,
  token: number,
  places: readonly Place[],
  excluded: ReadonlySet<Referent>,
): Found | null {
  if (scene.named[token] !== undefined) return { place: nameAt(scene, token), learnt: null };
  const pronoun = pronounAt(scene.layers, token);
  if (pronoun !== null) return readPronoun(scene, pronoun, places, excluded);
  const last = places.at(-1);
  const noun = nounAt(scene, token, last);
  if (noun === null) return null;
  if ('another' in noun) return { place: noun.another, learnt: null };
  return { place: null, learnt: last === undefined ? null : { referent: last.referent, gender: noun.describesLast } };
}

function demoteOwner(scene: Reading, places: Place[], { first, end, form }: Place): void {
  const owner = places.at(-1);
  if (owner === undefined || form !== 'name') return;
  const before = ownedRole(scene, first, end);
  if (before === null || (before !== owner.first && before !== owner.end)) return;
  places[places.length - 1] = { ...owner, aside: true };
}

function readPronoun(
  scene: Reading,
  pronoun: Pronoun,
  places: readonly Place[],
  excluded: ReadonlySet<Referent>,
): Found | null {
  const { token, gender, role, speaks } = pronoun;
  const sentence = scene.layers.view.sentenceIndex(token);
  if (scene.layers.segmentation.sentences[sentence]?.furniture !== false) return null;
  const { referent: known, chance } = answerTo(scene, pronoun, sentence, places, excluded);
  const referent = known ?? strangerOf(pronoun);
  referent.taken += 1;
  const subject = role === 'subject';
  const place: Place = {
    first: token,
    end: token + 1,
    referent,
    sentence,
    subject,
    subordinate: false,
    speaks,
    form: 'pronoun',
    chance,
  };
  const isLearnt = chance >= SURE && !(role === 'possessive' && hasRival(pronoun, referent, places, sentence));
  return { place, learnt: isLearnt ? { referent, gender } : null };
}

/** A gender is learnt from one who is meant this likely. */
const SURE = 0.8;

function answerTo(
  scene: Reading,
  pronoun: Pronoun,
  sentence: number,
  places: readonly Place[],
  excluded: ReadonlySet<Referent>,
): Answer {
  const answer = likeliest(scene, pronoun, sentence, places, excluded);
  if (answer.referent === null) return answer;
  const isOpen =
    isReportedOfAnother(scene.layers, pronoun, answer.referent, places) ||
    isSecondOfTwo(scene.layers, pronoun, answer.referent, places);
  return isOpen ? { ...answer, chance: Math.min(answer.chance, OPEN) } : answer;
}

function likeliest(
  scene: Reading,
  pronoun: Pronoun,
  sentence: number,
  places: readonly Place[],
  excluded: ReadonlySet<Referent>,
): Answer {
  const next = subjectAfterOpening(scene, pronoun);
  if (next !== undefined) return { referent: next, chance: 1 };
  const ask = (spokenOf: readonly Place[]) => questionOf(scene, pronoun, sentence, spokenOf, excluded);
  const answer = whomItMeans(scene, ask(places), places, (sure) => scene.judge(ask(sure)));
  if (pronoun.class === 'thing' && answer.chance < LEAST_CHANCE.thing) {
    const own = ownOrganisation(scene, pronoun, places);
    if (own !== null && !excluded.has(own)) return { referent: own, chance: LEAST_CHANCE.thing };
    const isLikely = pronoun.role === 'possessive' && answer.chance >= LIKELY_ORGANISATION;
    const isLast = isLikely && answer.referent !== null && answer.referent === lastOrganisation(places);
    return isLast ? { ...answer, chance: LEAST_CHANCE.thing } : answer;
  }
  if (pronoun.class === 'many' && (answer.referent?.entity == null || answer.chance < LEAST_CHANCE.many)) {
    const collective = collectiveBefore(scene.layers, pronoun, places);
    return collective === null || excluded.has(collective)
      ? answer
      : { referent: collective, chance: LEAST_CHANCE.many };
  }
  const first = answer.chance < LEAST_CHANCE.person ? parallelSubject(scene.layers, pronoun, places) : null;
  return first === null || excluded.has(first) ? answer : { referent: first, chance: PARALLEL };
}

/** How likely one is where another may be meant as well. */
const OPEN = 0.5;

/** The organisation that was spoken of last is meant by "its" where it is this likely: few other things are spoken of so. */
const LIKELY_ORGANISATION = 0.8;

/** How likely the first subject of its sentence is meant by one that is the second. */
const PARALLEL = 0.9;

/** Somebody that the text has not named. */
function strangerOf({ class: kind, gender }: Pronoun): Referent {
  return { entity: null, class: kind, gender, times: 1, likely: null, early: false, taken: 0 };
}
