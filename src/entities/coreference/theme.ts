/**
 * The theme of a text: the person of whom it speaks most, from its beginning on. Whom a pronoun means may be open by itself, and yet
 * the theme is meant where nobody else was spoken of since.
 *
 *     Mara Pell ran a ferry … She … “The river won,” she said.       she: Pell, however long her name has not been said
 *     Mara Pell … Then she met Ana Bell. She left.                   open: Bell was spoken of since
 */
import type { Answer, Judge } from './antecedent-judge.js';
import { LEAST_CHANCE, leadingFor, MAX_PLACES, type Question } from './antecedents.js';
import { OUTSIDE, type Place, type Referent, type Scene } from './discourse.js';
import { isOnlyOne } from './only-one.js';

/** @param ask what is answered where no more than these was spoken of */
export function whomItMeans(
  scene: Scene & { readonly judge: Judge },
  question: Question,
  places: readonly Place[],
  ask: (places: readonly Place[]) => Answer,
): Answer {
  const { pronoun } = question;
  const answer = scene.judge(question);
  const { referent, chance, given = chance, among = 0, isContested = false } = answer;
  if (pronoun.class !== 'person' || (chance >= LEAST_CHANCE.person && !isContested)) return answer;
  if (isSole(scene, question, places))
    return { referent: leadingFor(scene, pronoun).first, chance: LEAST_CHANCE.person };
  if (referent?.entity == null) return answer;
  if (given === chance && chance >= LIKELY && isOnlyOne(scene, question, referent))
    return { referent, chance: LEAST_CHANCE.person };
  if (isContested) return { referent, chance: CONTESTED };
  if (!isTheme(scene, question, referent)) return answer;
  const sure = places.slice(-MAX_PLACES).filter(isSure);
  if (isAnotherSince(question, referent, sure)) return answer;
  if (given > chance) {
    const other = ask(sure);
    const alone = other.referent === referent ? (other.given ?? other.chance) : 0;
    return { referent, chance: chance * given + (1 - chance) * alone };
  }
  const quoted = scene.layers.view.outermostIndex(pronoun.token) !== OUTSIDE;
  return quoted || chance < LIKELY || among < AMONG ? answer : { referent, chance: LEAST_CHANCE.person };
}

/** The theme, or the only one, is meant where it is this likely; the theme this likely among those who were spoken of. */
const LIKELY = 0.6;
const AMONG = 0.8;

/** How likely one is of whom points speak against signs. */
const CONTESTED = 0.5;

/** Sentences, the headline and the byline among them, in which the theme is named. */
const OPENING = 7;
/** How often it is spoken of at least, and its share of all that is said of those whom the pronoun may mean. */
const OFTEN = 4;
const SHARE = 0.5;

function isTheme(scene: Scene, { pronoun }: Question, referent: Referent): boolean {
  const { entity, times, taken } = referent;
  const { first, all } = leadingFor(scene, pronoun);
  const often = times + taken;
  if (first !== referent || often < OFTEN || often < SHARE * all) return false;
  return scene.layers.view.sentenceIndex(entity?.mentions[0]?.first ?? 0) < OPENING;
}

/**
 * `Mara Pell … Her husband left. He told her so. “I know,” she said.`: the theme is the only woman of the text so far, and no noun before may
 * stand for another.
 */
function isSole(scene: Scene, { pronoun, candidates }: Question, places: readonly Place[]): boolean {
  const { view } = scene.layers;
  const { first, all } = leadingFor(scene, pronoun);
  if (first?.entity == null || first.gender !== pronoun.gender || all > first.times + first.taken) return false;
  if (view.outermostIndex(pronoun.token) !== OUTSIDE || all < OFTEN) return false;
  if (view.sentenceIndex(first.entity.mentions[0]?.first ?? 0) >= OPENING) return false;
  const own = candidates.find(({ referent }) => referent === first)?.last.first;
  if (own === undefined || candidates.some(({ referent }) => referent !== first && referent.entity !== null))
    return false;
  return places
    .slice(-MAX_PLACES)
    .every(({ form, referent, first: at }) => form !== 'noun' || !mayBe(referent, pronoun.gender, at > own));
}

/** A woman, for "she"; a person without a gender, where it was spoken of since. */
function mayBe({ class: kind, entity, gender }: Referent, asked: Referent['gender'], isSince: boolean): boolean {
  if (entity !== null || kind === 'many' || kind === 'thing') return false;
  return gender === null ? isSince : gender === asked;
}

/** Whether somebody else with a name was spoken of since, or a woman or a man since it was sure that the theme was. */
function isAnotherSince({ candidates }: Question, theme: Referent, sure: readonly Place[]): boolean {
  const last = candidates.find(({ referent }) => referent === theme)?.last.first ?? 0;
  const lastSure = sure.findLast(({ referent }) => referent === theme)?.first ?? 0;
  return candidates.some(({ referent, last: { first } }) => {
    if (referent === theme || referent.class !== 'person') return false;
    return referent.entity === null ? referent.gender !== null && first > lastSure : first > last;
  });
}

/** No pronoun of which it is open whom it means. */
function isSure({ form, chance }: Place): boolean {
  return form !== 'pronoun' || chance >= LEAST_CHANCE.person;
}
