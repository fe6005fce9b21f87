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
import { firstNotBefore } from '../../document/index.js';
import type { Entity } from '../../record.js';
import type { Layers } from '../layers.js';
import { antecedentOf, fitsGender, MOST_PLACES } from './antecedents.js';
import { nounAt } from './competing-antecedents.js';
import { type Place, type Referent, type Scene, sceneOf } from './discourse.js';
import { type Pronoun, pronounAt } from './pronoun-at.js';
import type { Class } from './pronoun-forms.js';
import { isSpeaking, isSubject } from './subjects.js';

/** A pronoun, and whom it stands for. */
export interface Resolved {
  readonly token: number;
  readonly entity: Entity;
}

/** In text order. Linear in the length of the text. */
export function findPronouns(layers: Layers, entities: readonly Entity[]): Resolved[] {
  const classes = new Set<Class>();
  for (let token = 0; token < layers.tokens.length; token += 1) {
    const { pronoun } = layers.forms.at(token);
    if (pronoun !== null) classes.add(pronoun.class);
  }
  if (classes.size === 0) return [];
  const scene = sceneOf(layers, entities, classes.has('person'));
  const outside: Place[] = [];
  const resolved: Resolved[] = [];
  for (let token = 0; token < layers.tokens.length; ) {
    token = scene.quotationOf[token] === -1 ? onward(token, read(scene, token, outside, NOBODY, resolved)) : token + 1;
  }
  let inside: Place[] = [];
  let paragraph = -1;
  for (const quotation of scene.quotations) {
    const start = firstBehind(outside, quotation.first);
    const own = quotation.paragraph === paragraph ? inside : [];
    const around = outside.slice(Math.max(0, start - MOST_PLACES), start);
    const places = [...around, ...own].sort((a, b) => a.first - b.first);
    const speaker = speakerOf(scene, outside, quotation);
    for (let token = quotation.first; token < quotation.end; )
      token = onward(token, read(scene, token, places, speaker, resolved));
    inside = places.filter(({ first }) => scene.quotationOf[first] !== -1).slice(-MOST_PLACES);
    paragraph = quotation.paragraph;
  }
  return resolved.sort((a, b) => a.token - b.token);
}

const NOBODY: ReadonlySet<Referent> = new Set();

/** Reads what stands at a token, and returns the index behind it. */
function read(
  scene: Scene,
  token: number,
  places: Place[],
  excluded: ReadonlySet<Referent>,
  resolved: Resolved[],
): number {
  const { layers, named } = scene;
  const sentence = scene.sentenceOf[token] ?? -1;
  const name = named.get(token);
  if (name !== undefined) {
    const front = scene.titles.get(token) ?? token;
    places.push({
      first: token,
      end: name.end,
      referent: name.referent,
      sentence,
      subject: isSubject(layers, firstOf(scene, token), front, name.end),
      subordinate: false,
      speaks: isSpeaking(layers, front, name.end),
      form: 'name',
    });
    return name.end;
  }
  const pronoun = pronounAt(layers, token);
  if (pronoun === null) {
    const noun = nounAt(scene, token, places.at(-1));
    if (noun !== null) places.push(noun);
    return token + 1;
  }
  if (layers.segmentation.sentences[sentence]?.furniture !== false) return token + 1;
  const next = subjectBehind(scene, pronoun);
  const referent =
    (next === undefined ? antecedentOf(scene, pronoun, sentence, places, excluded) : next) ?? strangerOf(pronoun);
  referent.gender ??= pronoun.gender;
  if (referent.entity !== null) resolved.push({ token, entity: referent.entity });
  places.push({
    first: token,
    end: token + 1,
    referent,
    sentence,
    subject: pronoun.role === 'subject',
    subordinate: false,
    speaks: pronoun.speaks,
    form: 'pronoun',
  });
  return token + 1;
}

/** Tokens between a pronoun and the comma of its clause. */
const LONGEST_OPENING = 12;

/**
 * "Asked what she thought, Ruiz smiled": the subject behind the comma, for a pronoun that is the subject of such an opening; null
 * where the subject has no name, undefined for any other pronoun.
 */
function subjectBehind({ layers, named, sentenceOf }: Scene, pronoun: Pronoun): Referent | null | undefined {
  const { tokens, syntax, segmentation } = layers;
  const { firstToken = 0, endToken = 0 } = segmentation.sentences[sentenceOf[pronoun.token] ?? -1] ?? {};
  if (pronoun.role !== 'subject' || !/^VB[NGD]$/.test(syntax.xpos(firstToken)) || pronoun.class !== 'person')
    return undefined;
  for (let token = pronoun.token + 1; token < Math.min(endToken, pronoun.token + LONGEST_OPENING); token += 1) {
    if (tokens.text(token) !== ',') continue;
    if (syntax.upos(token + 1) === 'PRON') return undefined;
    const referent = named.get(token + 1)?.referent;
    return referent?.class === 'person' && fitsGender(referent, pronoun) ? referent : null;
  }
  return undefined;
}

/** The first token of the sentence of a token. */
function firstOf({ layers, sentenceOf }: Scene, token: number): number {
  return layers.segmentation.sentences[sentenceOf[token] ?? -1]?.firstToken ?? token;
}

/** Somebody that the text has not named. */
function strangerOf({ class: kind, gender }: Pronoun): Referent {
  return { entity: null, class: kind, gender, times: 1 };
}

/** Who may be saying a quotation: the subjects around it in its sentences, else the last one before. */
function speakerOf(
  { sentenceOf }: Scene,
  outside: readonly Place[],
  { first, end }: { readonly first: number; readonly end: number },
): ReadonlySet<Referent> {
  const begin = sentenceOf[first] ?? -1;
  const last = sentenceOf[end - 1] ?? -1;
  const at = firstBehind(outside, first);
  const speakers = new Set<Referent>();
  const least = Math.max(0, at - MOST_PLACES);
  for (let index = at - 1; index >= least && outside[index]?.sentence === begin; index -= 1) addSubject(outside[index]);
  for (let index = at; index < at + MOST_PLACES && (outside[index]?.sentence ?? last + 1) <= last; index += 1)
    addSubject(outside[index]);
  for (let index = at - 1; speakers.size === 0 && index >= least; index -= 1) addSubject(outside[index]);
  return speakers;

  function addSubject(place: Place | undefined): void {
    if (place?.subject === true && place.referent.class === 'person') speakers.add(place.referent);
  }
}

/** Index of the first place that begins at or behind a token. */
function firstBehind(places: readonly Place[], token: number): number {
  return firstNotBefore(places.length, (index) => (places[index]?.first ?? 0) < token);
}
