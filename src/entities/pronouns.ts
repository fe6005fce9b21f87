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
import type { Entity } from '../record.js';
import { type Class, isPossessed, nounAt, type Place, type Referent, type Scene, sceneOf } from './discourse.js';
import type { Gender } from './genders.js';
import type { Layers } from './layers.js';
import { isFiniteTag, isSpeaking, isSubject } from './subjects.js';

/** A pronoun, and whom it stands for. */
export interface Resolved {
  readonly token: number;
  readonly entity: Entity;
}

/** In text order. Linear in the length of the text. */
export function findPronouns(layers: Layers, entities: readonly Entity[]): Resolved[] {
  const classes = new Set<Class>();
  for (let token = 0; token < layers.tokens.length; token += 1) {
    const pronoun = PRONOUNS.get(layers.tokens.lower(token));
    if (pronoun !== undefined) classes.add(pronoun.class);
  }
  if (classes.size === 0) return [];
  const scene = sceneOf(layers, entities, classes.has('person'));
  const outside: Place[] = [];
  const resolved: Resolved[] = [];
  for (let token = 0; token < layers.tokens.length; token += 1) {
    if (scene.quotationOf[token] === -1) token = read(scene, token, outside, NOBODY, resolved) - 1;
  }
  let inside: Place[] = [];
  let paragraph = -1;
  for (const quotation of scene.quotations) {
    const start = firstBehind(outside, quotation.first);
    const own = quotation.paragraph === paragraph ? inside : [];
    const around = outside.slice(Math.max(0, start - MOST_PLACES), start);
    const places = [...around, ...own].sort((a, b) => a.first - b.first);
    const speaker = speakerOf(scene, outside, quotation);
    for (let token = quotation.first; token < quotation.end; token += 1)
      token = read(scene, token, places, speaker, resolved) - 1;
    inside = places.filter(({ first }) => scene.quotationOf[first] !== -1).slice(-MOST_PLACES);
    paragraph = quotation.paragraph;
  }
  return resolved.sort((a, b) => a.token - b.token);
}

const NOBODY: ReadonlySet<Referent> = new Set();
/** So many places are looked back to. */
const MOST_PLACES = 40;

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
      possessive: isPossessed(layers, name.end),
    });
    return name.end;
  }
  const pronoun = pronounAt(layers, token);
  if (pronoun === null) {
    const noun = nounAt(scene, token, places.at(-1));
    if (noun !== null) places.push({ ...noun, sentence });
    return token + 1;
  }
  if (layers.segmentation.sentences[sentence]?.furniture !== false) return token + 1;
  const next = subjectBehind(scene, pronoun);
  const referent =
    (next === undefined ? antecedentOf(scene, pronoun, sentence, places, excluded) : next) ?? strangerOf(pronoun);
  referent.gender ??= pronoun.gender;
  if (referent.entity !== null) {
    resolved.push({ token, entity: referent.entity });
  }
  places.push({
    first: token,
    end: token + 1,
    referent,
    sentence,
    subject: pronoun.role === 'subject',
    subordinate: false,
    speaks: pronoun.speaks,
    form: 'pronoun',
    possessive: pronoun.role === 'possessive',
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

function fitsGender({ gender }: Referent, pronoun: Pronoun): boolean {
  return pronoun.gender === null || gender === null || gender === pronoun.gender;
}

/** The first token of the sentence of a token. */
function firstOf({ layers, sentenceOf }: Scene, token: number): number {
  return layers.segmentation.sentences[sentenceOf[token] ?? -1]?.firstToken ?? token;
}

/** Somebody that the text has not named. */
function strangerOf({ class: kind, gender }: Pronoun): Referent {
  return { entity: null, class: kind, gender, times: 1 };
}

interface Pronoun {
  readonly token: number;
  readonly class: Class;
  readonly gender: Gender | null;
  readonly role: 'subject' | 'object' | 'possessive' | 'reflexive';
  readonly speaks: boolean;
}

const PRONOUNS: ReadonlyMap<string, Pick<Pronoun, 'class' | 'gender' | 'role'>> = new Map([
  ['he', { class: 'person', gender: 'male', role: 'subject' }],
  ['him', { class: 'person', gender: 'male', role: 'object' }],
  ['his', { class: 'person', gender: 'male', role: 'possessive' }],
  ['himself', { class: 'person', gender: 'male', role: 'reflexive' }],
  ['she', { class: 'person', gender: 'female', role: 'subject' }],
  ['her', { class: 'person', gender: 'female', role: 'object' }],
  ['hers', { class: 'person', gender: 'female', role: 'possessive' }],
  ['herself', { class: 'person', gender: 'female', role: 'reflexive' }],
  ['it', { class: 'thing', gender: null, role: 'object' }],
  ['its', { class: 'thing', gender: null, role: 'possessive' }],
  ['itself', { class: 'thing', gender: null, role: 'reflexive' }],
]);

function pronounAt(layers: Layers, token: number): Pronoun | null {
  const { tokens, syntax, spelling } = layers;
  if (syntax.upos(token) !== 'PRON') return null;
  const word = tokens.lower(token);
  const known = PRONOUNS.get(word);
  if (known === undefined) return null;
  // "Ruiz herself" says nothing new.
  if (known.role === 'reflexive' && /^(?:PROPN|NOUN|PRON)$/.test(syntax.upos(token - 1))) return null;
  const pronoun = { ...known, token, speaks: isSpeaking(layers, token, token + 1) };
  if (word === 'her' && syntax.xpos(token) === 'PRP$') return { ...pronoun, role: 'possessive' };
  if (word === 'it') {
    const opens = spelling.opens(token) && !/^(?:PUNCT|ADP)$/.test(syntax.upos(token + 1));
    let next = token + 1;
    while (syntax.upos(next) === 'ADV' && next < token + 4) next += 1;
    const subject = opens || isFiniteTag(syntax.xpos(next));
    if (subject && isEmpty({ syntax }, next)) return null;
    // "I swam in it" may be anything.
    return subject ? { ...pronoun, role: 'subject' } : null;
  }
  return pronoun;
}

/** "It is late", "it seems that", "it took an hour": the pronoun stands for nothing. @param verb the finite verb behind it */
function isEmpty({ syntax }: Pick<Layers, 'syntax'>, verb: number): boolean {
  let last = verb;
  while (last < verb + 6 && /^(?:AUX|ADV|PART)$/.test(syntax.upos(last + 1))) last += 1;
  if (/^(?:seem|appear|take|turn|happen|rain|snow|matter|help|become|look)$/.test(syntax.lemma(last))) return true;
  const copula = syntax.upos(last) === 'AUX' && syntax.lemma(last) === 'be';
  if (copula) return syntax.upos(last + 1) !== 'VERB';
  return false;
}

/** Points of a place by how many sentences lie between it and the pronoun. */
const NEARNESS = [5, 4, 2, 1];
const SUBJECT = 2;
/** A subject for a pronoun that is one. */
const PARALLEL = 1;
/** The subject of the pronoun's own clause, for "his" and "himself". */
const BOUND = 2;
/** One who speaks, for a pronoun that does. */
const SPEAKS = 1.5;
/** One who is named in somebody's words, for a pronoun in them. */
const QUOTED = 1;
/** Somebody whom a pronoun stands for already. */
const PRONOUN = 1;
/** A noun that is a woman's or a man's, as "her mother": the text has somebody else in mind. */
const KIN = 1.5;
/** A name of which it is not known whether it is a person's. */
const NO_PERSON = -2;
const KNOWN_GENDER = 1;
const MOST_OFTEN = 2.5;
/** The best has at least so many points, and so many more than the next. */
const LEAST: { readonly [of in Class]: number } = { person: 5, thing: 8, many: 7 };
const MARGIN: { readonly [of in Class]: number } = { person: 1.5, thing: 3, many: 2 };

function antecedentOf(
  { layers, numberOf, quotationOf }: Scene,
  pronoun: Pronoun,
  sentence: number,
  places: readonly Place[],
  excluded: ReadonlySet<Referent>,
): Referent | null {
  const clause = subjectOf(layers, places, sentence, pronoun.token);
  const barred = barredBy(layers, pronoun, places, clause);
  const best = new Map<Referent, number>();
  for (const place of places.slice(-MOST_PLACES)) {
    const { referent } = place;
    if (referent.class !== pronoun.class && referent.class !== 'any') continue;
    if (barred.has(referent) || excluded.has(referent)) continue;
    if (!fitsGender(referent, pronoun)) continue;
    const bound = place === clause && (pronoun.role === 'possessive' || pronoun.role === 'reflexive');
    const distance = (numberOf[sentence] ?? 0) - (numberOf[place.sentence] ?? 0);
    const quoted = quotationOf[pronoun.token] !== -1 && quotationOf[place.first] !== -1;
    const leads = place.subject && (!place.subordinate || (place === clause && pronoun.role !== 'subject'));
    const points = pointsOf(place, pronoun, distance, leads) + (bound ? BOUND : 0) + (quoted ? QUOTED : 0);
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
  return most >= LEAST[pronoun.class] && most - next >= MARGIN[pronoun.class] ? first : null;
}

/** @param distance in sentences; @param leads whether the place counts as a subject */
function pointsOf({ referent, speaks, form }: Place, pronoun: Pronoun, distance: number, leads: boolean): number {
  const near = NEARNESS[distance];
  if (near === undefined) return 0;
  let points = near;
  if (leads) points += SUBJECT;
  if (leads && pronoun.role === 'subject') points += PARALLEL;
  if (speaks && pronoun.speaks) points += SPEAKS;
  if (form === 'pronoun') points += PRONOUN;
  if (form === 'noun' && referent.gender !== null) points += KIN;
  if (referent.class === 'any' && pronoun.class === 'person') points += NO_PERSON;
  if (referent.gender !== null) points += KNOWN_GENDER;
  return points + Math.min(MOST_OFTEN, Math.log2(referent.times) / 1.6);
}

/** The subject of the clause that a token stands in, if its verb is the last one in front of the token. */
function subjectOf({ syntax }: Layers, places: readonly Place[], sentence: number, token: number): Place | null {
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    if (place === undefined || place.sentence !== sentence) return null;
    if (!place.subject) continue;
    let verbs = 0;
    for (let near = place.end; near < token && verbs < 2; near += 1) if (syntax.upos(near) === 'VERB') verbs += 1;
    return verbs < 2 ? place : null;
  }
  return null;
}

/** Whom the pronoun cannot mean by where it stands. */
function barredBy(
  { tokens }: Layers,
  { token, role }: Pronoun,
  places: readonly Place[],
  clause: Place | null,
): ReadonlySet<Referent> {
  const barred = new Set<Referent>();
  const last = places.at(-1);
  // "Bell told Ruiz he", "Ruiz, her rival": she is another.
  const behind = tokens.lower(token - 1);
  if (last !== undefined && (last.end === token || (last.end === token - 1 && (behind === ',' || behind === 'that'))))
    barred.add(last.referent);
  // "Ruiz saw her": another.
  if (role === 'object' && clause !== null) barred.add(clause.referent);
  return barred;
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
  for (let index = at - 1; index >= 0 && outside[index]?.sentence === begin; index -= 1) addSubject(outside[index]);
  for (let index = at; (outside[index]?.sentence ?? last + 1) <= last; index += 1) addSubject(outside[index]);
  for (let index = at - 1; speakers.size === 0 && index >= 0 && index > at - MOST_PLACES; index -= 1)
    addSubject(outside[index]);
  return speakers;

  function addSubject(place: Place | undefined): void {
    if (place?.subject === true && place.referent.class === 'person') speakers.add(place.referent);
  }
}

/** Index of the first place that begins at or behind a token. O(log n). */
function firstBehind(places: readonly Place[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
