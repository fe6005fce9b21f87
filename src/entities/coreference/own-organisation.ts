/**
 * "It" and "its" that can only be an organisation by what stands beside them.
 *
 *     Rovik said | it | would sell the yard.                     Rovik, who reports
 *     A spokesman for Rovik said | it | would sell the yard.     Rovik, for which somebody reports
 *     Rovik, which sold the yard, said | it | was sorry.         Rovik
 *     Rovik, based in Leeds, said | it | was sorry.              Rovik
 *     Rovik spokesman Tom Bell said | it | would sell the yard.  Rovik
 *     Rovik sold its yard. | Its | chairman, Tom Bell, left.     Rovik: yards have no chairmen
 *     Rovik sold its yard. | Its | revenue fell.                 Rovik, too
 *     Rovik met Velmar. | Its | chairman left.                   open: both have one
 */
import { BEFORE_OWNED, OF_FIRMS_ALONE, OWNED_IN_TWO_WORDS } from '../../english/firms.js';
import { COMPANY_NOUNS } from '../../english/organisation-descriptions.js';
import { ORGANISATION_NOUNS, SHOPS } from '../../english/organisation-words.js';
import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { OUTSIDE, type Place, type Referent, type Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** @param places those spoken of before the pronoun */
export function ownOrganisation(scene: Scene, pronoun: Pronoun, places: readonly Place[]): Referent | null {
  const { layers } = scene;
  if (pronoun.class !== 'thing' || layers.view.outermostIndex(pronoun.token) !== OUTSIDE) return null;
  if (pronoun.role === 'subject') return reporterOf(layers, pronoun.token, places);
  return pronoun.role === 'possessive' && isHeaded(layers, pronoun.token)
    ? onlyBefore(layers, pronoun.token, places)
    : null;
}

/** The organisation that was spoken of last, within so many places that no text without names takes long. */
export function lastOrganisation(places: readonly Place[]): Referent | null {
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_SINCE); index -= 1) {
    const referent = places[index]?.referent;
    if (referent?.entity?.type === 'ORG') return referent;
  }
  return null;
}

const MAX_SINCE = 100;

/** `Rovik called on Acme. | Its | head left`: another organisation, and not the likeliest, is the subject of the sentence before. */
export function isSecondOfTwo(
  { spelling, view }: Layers,
  { token, class: kind, role }: Pronoun,
  last: Referent,
  places: readonly Place[],
): boolean {
  if (kind !== 'thing' || role !== 'possessive' || last.entity?.type !== 'ORG' || !spelling.opens(token)) return false;
  const before = view.sentenceIndex(token) - 1;
  const subjects = places
    .slice(-MAX_PLACES)
    .filter(({ sentence, subject, referent }) => sentence === before && subject && referent.entity?.type === 'ORG');
  return subjects.length > 0 && subjects.every(({ referent }) => referent !== last);
}

/** Tokens from who reports to the verb: `the Harbour Board | said`. */
const MAX_TO_VERB = 2;

/** Whoever is the subject of the verb before `it`; of a person who speaks for an organisation, that one. */
function reporterOf(layers: Layers, pronoun: number, places: readonly Place[]): Referent | null {
  const { view, tokens } = layers;
  const verb = verbBefore(layers, tokens.lower(pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1);
  if (verb === null) return null;
  const speaker = reporterBefore(layers, verb, places);
  if (speaker !== null) return speaker;
  const last = places.findLast(({ end }) => end <= verb);
  if (last === undefined || last.sentence !== view.sentenceIndex(pronoun) || verb - last.end >= MAX_TO_VERB)
    return null;
  if (!isOrganisation(last)) return null;
  const before = places.at(-2);
  const isOfAnother = before !== undefined && isOrganisation(before) && before.sentence === last.sentence;
  const isFor =
    view.lower(last.first - 1) === 'for' ||
    (view.lower(last.first - 1) === 'the' && view.lower(last.first - 2) === 'for');
  return last.subject || (isFor && !isOfAnother) ? last.referent : null;
}

/** The verb of saying at a token, or before what stands between it and the token: `said | in a statement`, `said | on Tuesday`. */
function verbBefore({ view, syntax }: Layers, token: number): number | null {
  for (let verb = token; verb > token - MAX_PHRASE; verb -= 1) {
    if (SAYING_WITHOUT_MARKS.has(view.lower(verb))) return view.lower(verb) === 'asked' ? null : verb;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADV|ADJ|NUM)$/.test(syntax.upos(verb))) return null;
  }
  return null;
}

/** Tokens of such a phrase, and the verb. */
const MAX_PHRASE = 6;

/** `| Rovik |, which sold the yard, said`; `| Rovik | spokesman Tom Bell said`. */
function reporterBefore(layers: Layers, verb: number, places: readonly Place[]): Referent | null {
  const { view, tokens } = layers;
  const sentence = view.sentenceIndex(verb);
  const found = places.slice(-MAX_PLACES).filter((place) => place.sentence === sentence && place.end <= verb);
  const [first] = found.filter(isOrganisation);
  if (first === undefined || found.some((place) => isOrganisation(place) && place.referent !== first.referent))
    return null;
  const isSpokesman = SPOKESMEN.has(tokens.lower(first.end)) && found.at(-1)?.referent.class === 'person';
  const isRelative =
    first.speaks || (first.subject && tokens.text(first.end) === ',' && isAside(layers, first.end + 1));
  return isSpokesman || (isRelative && tokens.text(verb - 1) === ',') ? first.referent : null;
}

/** What opens an aside after the comma: `Rovik, | which | sold it, said`, `Rovik, | based | in Leeds, said`. */
function isAside({ tokens, syntax }: Layers, token: number): boolean {
  return tokens.lower(token) === 'which' || /^VB[DN]$/.test(syntax.xpos(token));
}

const SPOKESMEN = wordSet('spokesman, spokeswoman, spokesperson');

/** `Its | chairman`, `its | chief executive`: what people and firms have at their head; `its | revenue`: what firms have. */
function isHeaded({ forms, syntax, tokens }: Layers, pronoun: number): boolean {
  if (tokens.lower(pronoun + 1) === 'own') return false; // `left the union under | its | own chairman`
  const owned = BEFORE_OWNED.has(tokens.lower(pronoun + 1)) ? pronoun + 2 : pronoun + 1;
  const word = tokens.lower(owned);
  if (OF_FIRMS_ALONE.has(word) || OWNED_IN_TWO_WORDS.has(`${word} ${tokens.lower(owned + 1)}`)) return true;
  let noun = pronoun + 1;
  while (noun < pronoun + MAX_FRONT && /^(?:ADJ|NOUN|VERB)$/.test(syntax.upos(noun)) && !forms.at(noun).role) noun += 1;
  return forms.at(noun).role && syntax.xpos(noun) !== 'NNS';
}

const MAX_FRONT = 3;

/** The only organisation of its own sentence up to it, and of the one before, where it opens its own. */
function onlyBefore(layers: Layers, pronoun: number, places: readonly Place[]): Referent | null {
  const { view, segmentation, spelling } = layers;
  const opens = spelling.opens(pronoun);
  const home = view.sentenceIndex(pronoun);
  let only: Referent | null = null;
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || place.sentence < (opens ? home - 1 : home)) break;
    if (isOfOrganisations(layers, place)) return null;
    if (!isOrganisation(place)) continue;
    if (only !== null && only !== place.referent) return null;
    only = place.referent;
  }
  return segmentation.sentences[home - 1]?.furniture === true ? null : only;
}

const MAX_PLACES = 16;

/** `bought | a bakery |. Its sales …`: another one, without a name. */
function isOfOrganisations({ tokens }: Layers, { form, first, end }: Place): boolean {
  if (form !== 'noun' || !/^an?$/.test(tokens.lower(first))) return false;
  const noun = tokens.lower(end - 1);
  return ORGANISATION_NOUNS.has(noun) || COMPANY_NOUNS.has(noun) || SHOPS.has(noun);
}

function isOrganisation({ referent: { entity, class: kind } }: Place): boolean {
  return entity?.type === 'ORG' && kind === 'thing';
}
