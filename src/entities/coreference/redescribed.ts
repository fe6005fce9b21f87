/**
 * A person whom the last sentences are about, described by what the text has not said of them before.
 *
 *     Ana Voss left. She was tired. The former senator sang.       Ana Voss
 *     Ana Voss left. The billionaire investor sang.                the same
 *     Ana Voss, a former senator, met Tom Bell. It rained. The former senator sang.     whom the text says to be one
 *     A former senator sued Ana Voss. The former senator sang.     nobody: another one was brought up
 */
import type { Range, TokenEntity } from '../../document/index.js';
import { DESCRIBING, TRADES_OF_NAMED, VARIATIONS } from '../../english/people/sources.js';
import { wordSet } from '../../english/words.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import { isSubject } from '../../grammar/subjecthood.js';
import { honorifics } from '../lexicons/vocabulary.js';
import type { Kinds } from './kind.js';
import { MAX_NAMESAKES } from './nominal-front.js';
import { MAX_BACK, type Scene } from './scene.js';

/** @param phrase with its article; @param at index of the first person named after it */
export function redescribed(scene: Scene, kinds: Kinds['kinds'], phrase: Range, at: number): TokenEntity | null {
  const { tokens } = scene.layers;
  const head = phrase.end - 1;
  const noun = tokens.lower(head);
  const isOld = hasOneOf(scene, phrase, OF_OLD);
  if (!mayBeAnybody(scene, phrase, noun, isOld) || NO_SUBJECTS.has(tokens.lower(phrase.first - 1))) return null;
  if (scene.ends.has(phrase.first - 1)) return null; // `Ana Voss, | the retired lawyer`
  const kind = kinds.get(noun);
  if (kind !== undefined && (!isOld || kind.named.size > MAX_NAMESAKES)) return null;
  const isTrade = TRADES_OF_NAMED.has(noun);
  const topic = topicBefore(scene, phrase, at, phrase.end - phrase.first === 2);
  const old = [...(kind?.named ?? [])].filter((entity) => isSaidToBeOld(scene, entity, noun));
  if (old.length > 0) return old.length === 1 || (topic !== null && old.includes(topic)) ? (old[0] ?? null) : null;
  if (topic === null || !scene.isOf(topic, genderOfNoun(noun))) return null;
  const isBare = phrase.end - phrase.first === 2; // a mayor is no governor
  if (isBare && topic.roles.length > 0 && !VARIATIONS.has(noun) && !isTrade) return null;
  return isBroughtUp(scene, phrase, noun, topic) ? null : topic;
}

/** `Tom Bell and | the investor`, `he was | the candidate`. */
const NO_SUBJECTS = wordSet('and,is,was,as,be,became');

/** What somebody was: `the | former | senator`. */
const OF_OLD = wordSet('former,retired,ex,one-time,erstwhile,ousted,deposed');

function hasOneOf({ layers: { tokens } }: Scene, { first, end }: Range, words: ReadonlySet<string>): boolean {
  for (let token = first + 1; token < end - 1; token += 1) if (words.has(tokens.lower(token))) return true;
  return false;
}

/** Whether the noun says what people are, of which a story has no second one that it need not name: "the driver" may be another. */
function mayBeAnybody({ layers: { forms } }: Scene, { end }: Range, noun: string, isOld: boolean): boolean {
  if (isOld) return forms.at(end - 1).role || DESCRIBING.has(noun) || VARIATIONS.has(noun);
  return DESCRIBING.has(noun) || VARIATIONS.has(noun) || TRADES_OF_NAMED.has(noun);
}

/** Whether a role says that somebody was so: `a | former | senator`. */
function isSaidToBeOld({ layers: { tokens } }: Scene, { type, roles }: TokenEntity, noun: string): boolean {
  if (type !== 'PERSON') return false;
  return roles.some(({ first, end }) => {
    // `the former | Leeds | mayor`
    const from = OF_OLD.has(tokens.lower(first - 2)) && /^\p{Lu}/u.test(tokens.text(first - 1)) ? first - 2 : first;
    const words = tokens.slice(from, end).toLowerCase().split(' ');
    const at = words.indexOf(noun);
    return at > 0 && words.slice(0, at).some((word) => OF_OLD.has(word));
  });
}

/** Tokens before a description that are looked at for another one. */
const MAX_TOKENS = 200;

/** Whether the noun stands before the phrase for somebody else. */
function isBroughtUp({ layers: { tokens } }: Scene, { first }: Range, noun: string, { roles }: TokenEntity): boolean {
  for (let token = first - 1; token >= Math.max(0, first - MAX_TOKENS); token -= 1) {
    const word = tokens.lower(token);
    if (word !== noun && word !== `${noun}s`) continue;
    if (!roles.some((role) => token >= role.first && token < role.end)) return true;
  }
  return false;
}

/** Sentences back to where the one is named whom the text goes on about as "he" or "she". */
const MAX_SENTENCES = 3;

/**
 * Whom the sentence before is about, and those before it where it says "he" or "she"; nobody where another person is named there.
 *
 * @param isNear whether only those of the description's own paragraph
 */
export function topicBefore(scene: Scene, phrase: Range, at: number, isNear: boolean): TokenEntity | null {
  const { view, segmentation } = scene.layers;
  const home = view.sentenceIndex(phrase.first);
  let index = at - 1;
  if (scene.people[index]?.sentence === home) return null;
  for (let back = 1; back <= MAX_SENTENCES; back += 1) {
    const sentence = segmentation.sentences[home - back];
    if (sentence === undefined || sentence.furniture) return null;
    if (isNear && sentence.paragraph !== segmentation.sentences[home]?.paragraph) return null;
    let only: TokenEntity | null = null;
    let isSubjectThere = false;
    for (; index >= Math.max(0, at - MAX_BACK); index -= 1) {
      const place = scene.people[index];
      if (place === undefined || place.sentence < home - back) break;
      if (only !== null && only !== place.entity) return null;
      only = place.entity;
      isSubjectThere ||= view.quotationAt(place.first) === null && isTopic(scene, sentence.firstToken, place);
    }
    if (only !== null) return isSubjectThere && !(isNear && hasOtherBefore(scene, index, home, only)) ? only : null;
    if (!goesOn(scene, sentence.firstToken, sentence.endToken)) return null;
  }
  return null;
}

/** Whether a sentence is about somebody: its subject, or `A team led by | Ana Voss |`. */
function isTopic({ layers: { view, tokens } }: Scene, from: number, { first, end }: Range): boolean {
  const title = honorifics.has(tokens.lower(first - 1)) ? first - 1 : first;
  if (tokens.lower(title - 1) === 'by' && /^(?:led|headed|chaired)$/.test(tokens.lower(title - 2))) return true;
  return isSubject(view, from, first, end);
}

/** Whether the sentences before name another one as well. @param index of the last person named before */
function hasOtherBefore({ people }: Scene, index: number, home: number, only: TokenEntity): boolean {
  for (let at = index; at >= 0 && at > index - MAX_BACK; at -= 1) {
    const place = people[at];
    if (place === undefined || place.sentence < home - MAX_SENTENCES) return false;
    if (place.entity !== only) return true;
  }
  return false;
}

/** Whether a sentence is words of somebody, has "he" or "she" for a subject, or begins with "his" or "her". */
function goesOn({ layers: { view, tokens } }: Scene, first: number, end: number): boolean {
  if (/^(?:his|her)$/.test(tokens.lower(first))) return true;
  if (view.quotationAt(first) !== null && view.quotationAt(end - 1) !== null) return true;
  for (let token = first; token < Math.min(end, first + MAX_TOKENS); token += 1)
    if (view.quotationAt(token) === null && /^s?he$/.test(tokens.lower(token))) return true;
  return false;
}
